package org.pressmark.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.About;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Rendering;
import org.pressmark.intake.Source;
import org.pressmark.model.Making;

/// PDF files: columns in the order of reading, lines of a paragraph together, hyphens at line ends undone with a
/// record of where they stood, titles that run along and page numbers as zones between the paragraphs.
public final class Pdf implements ArticleFile {
    private static final String READER = "pressmark-pdf 1";
    private static final String MARK = "%PDF-";

    /// Some programs write a line of their own before the mark; the specification allows 1,024 bytes.
    private static final int LATEST_MARK = 1_024;

    /// In bytes. Where the first page is to be shown early, a mark of the end stands near the beginning too.
    private static final int LONGEST_TAIL = 16_384;

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<String> endings() {
        return List.of("pdf");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        int length = Math.min(head.length, LATEST_MARK);
        int mark = new String(head, 0, length, StandardCharsets.ISO_8859_1).indexOf(MARK);
        return mark == 0 || (mark > 0 && isNamed(fileName));
    }

    @Override
    public Draft read(Source source, Limits limits) {
        byte[] file = source.bytes(limits);
        Streams.check(source.name(), file);
        if (breaksOff(file)) {
            throw new CannotRead("intake.truncated", source.name());
        }
        PdfPages pages = PdfPages.of(source, file);
        if (pages.count() == 0) {
            throw new CannotRead("intake.pdf.damaged", source.name());
        }
        if (pages.isEmpty()) {
            throw new CannotRead("intake.pdf.scan", source.name());
        }
        PdfText text = text(pages);
        About about = noted(pages, text).zones(text.zones());
        Rendering rendering = new Rendering(text.text(), Rendering.BINARY, READER, record(text, pages));
        return Draft.of(source.name(), rendering.of(source.name(), file), about);
    }

    /// Whether what ends every such file is missing; other things may follow it, as servers add them.
    private static boolean breaksOff(byte[] file) {
        int from = Math.max(0, file.length - LONGEST_TAIL);
        String tail = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        return !tail.contains("%%EOF") && !tail.contains("startxref");
    }

    private static PdfText text(PdfPages pages) {
        List<PdfPage> laid = pages.laidOut();
        PdfText text = new PdfText(pages.usualSize());
        Hyphens hyphens = new Hyphens(
                laid.stream().flatMap(page -> page.blocks().stream()).toList());
        Paragraphs paragraphs = new Paragraphs(hyphens, text);
        for (PdfPage page : laid) {
            page.heads().forEach(text::head);
            if (page.equals(laid.getFirst())) {
                text.settle();
            }
            page.blocks().forEach(paragraphs::add);
            page.feet().forEach(text::head);
        }
        paragraphs.close();
        text.settle();
        return text;
    }

    private static About noted(PdfPages pages, PdfText text) {
        About about = pages.about();
        if (!text.hyphens().isEmpty()) {
            about = about.noted("intake.note.hyphens", text.hyphens().size());
        }
        if (pages.ligatures() > 0) {
            about = about.noted("intake.note.ligatures", pages.ligatures());
        }
        if (!text.zones().isEmpty()) {
            about = about.noted("intake.note.heads", text.zones().size());
        }
        if (pages.empty() > 0) {
            about = about.noted("intake.note.pages", pages.empty(), pages.count());
        }
        return about;
    }

    /// What a later reader must know to find a place of the text in the file again.
    private static @Nullable String record(PdfText text, PdfPages pages) {
        String record = Stream.of(
                        Making.hyphens(text.hyphens()), Making.ligatures(pages.ligatures()), Making.zones(text.zones()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return record.isEmpty() ? null : record;
    }
}
