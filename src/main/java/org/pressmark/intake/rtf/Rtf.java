package org.pressmark.intake.rtf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pressmark.intake.About;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Rendering;
import org.pressmark.intake.Source;

/// Rich Text Format, version 1.9.1 of its specification.
///
/// Read by ourselves: the JDK's own reader knows neither Unicode escapes nor the character set of a font, and no
/// library that is still looked after reads it.
public final class Rtf implements ArticleFile {
    private static final String READER = "pressmark-rtf 1";
    private static final String MARK = "{\\rtf";

    @Override
    public String name() {
        return "rtf";
    }

    @Override
    public List<String> endings() {
        return List.of("rtf");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return new String(head, 0, Math.min(head.length, MARK.length()), StandardCharsets.ISO_8859_1).equals(MARK);
    }

    @Override
    public Draft read(Source source, Limits limits) {
        byte[] file = source.bytes(limits);
        RtfDocument document = new RtfDocument(source.name());
        new RtfTokens(file).tell(document);
        if (!document.isClosed()) {
            throw new CannotRead("intake.truncated", source.name());
        }
        About about = document.words().info().about();
        if (document.hidden() > 0) {
            about = about.noted("intake.note.hidden", document.hidden());
        }
        Rendering text = new Rendering(document.words().all(), document.charset(), READER, null);
        return Draft.of(source.name(), text.of(source.name(), file), about);
    }
}
