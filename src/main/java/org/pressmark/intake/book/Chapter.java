package org.pressmark.intake.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.CannotRead;

/// A part of a book as a page or as XML, read leniently: no entity is resolved and nothing outside is looked at.
final class Chapter {
    private Chapter() {}

    static Document page(String fileName, byte[] bytes) {
        return parsed(fileName, bytes, Parser.htmlParser());
    }

    static Document xml(String fileName, byte[] bytes) {
        return parsed(fileName, bytes, Parser.xmlParser().setMaxDepth(512));
    }

    private static Document parsed(String fileName, byte[] bytes, Parser parser) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
        } catch (IOException | UncheckedIOException broken) {
            throw new CannotRead(broken, "intake.archive", fileName);
        }
    }

    /// What a chapter calls itself, or null.
    static @Nullable String heading(Document page) {
        Element heading = page.selectFirst("h1, h2, h3");
        String words = heading == null ? "" : heading.text();
        return words.isBlank() ? null : words;
    }
}
