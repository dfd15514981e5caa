package org.pressmark.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pressmark.intake.About;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Rendering;
import org.pressmark.intake.Source;
import org.pressmark.intake.archive.Archive;
import org.pressmark.intake.archive.ArchiveLimits;
import org.pressmark.intake.archive.Packed;

/// Word documents.
///
/// Word's own XML is walked rather than a model of it: no library shows text in content controls, text boxes and
/// footnotes without also showing text that was struck out. Notes follow the text, then headers and footers, each
/// once: they may be all that names the outlet.
public final class Docx implements ArticleFile {
    private static final String READER = "pressmark-docx 1";
    private static final String BODY = "/officeDocument";

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public List<String> endings() {
        return List.of("docx", "docm", "dotx");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return Packed.isZip(head) && (isNamed(fileName) || Packed.holds(fileName, head, "word/"));
    }

    @Override
    public Draft read(Source source, Limits limits) {
        byte[] file = source.bytes(limits);
        Archive archive = Archive.of(source.name(), file, ArchiveLimits.OF_A_DOCUMENT);
        Relations whole = Relations.of(source.name(), archive, "");
        String body = Objects.requireNonNullElse(whole.first(BODY), "word/document.xml");
        WordNotes notes = new WordNotes(source.name(), archive, Relations.of(source.name(), archive, body));
        WordBody words = new WordBody(notes);
        List<String> blocks = new ArrayList<>(words.blocks(source.name(), body, archive.get(body)));
        blocks.addAll(notes.blocks());
        blocks.addAll(notes.heads(blocks));
        String core = whole.first("/core-properties");
        About about = Properties.of(source.name(), archive, core == null ? "docProps/core.xml" : core)
                .about();
        if (words.hidden() > 0) {
            about = about.noted("intake.note.hidden", words.hidden());
        }
        Rendering text = new Rendering(String.join("\n\n", blocks), Rendering.BINARY, READER, null);
        return Draft.of(source.name(), text.of(source.name(), file), about);
    }
}
