package org.pressmark.intake.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.Characters;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;

/// A web page saved as HTML or XHTML. Nothing it points to is fetched.
public final class PageFile implements ArticleFile {
    /// A page without an ending is known by its beginning; under the name of a text it stays a text.
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:\\ufeff|\u00ef\u00bb\u00bf)?\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--.{0,2000}?-->\\s*+){0,3}<(?:!doctype\\s++html|html)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String name() {
        return "page";
    }

    @Override
    public List<String> endings() {
        return List.of("html", "htm", "xhtml", "xht", "shtml");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return isNamed(fileName) || (fileName.indexOf('.') < 0 && begins(head));
    }

    private static boolean begins(byte[] head) {
        return isPage(new String(head, StandardCharsets.ISO_8859_1));
    }

    /// Whether a text is the source of a whole page.
    public static boolean isPage(String text) {
        return BEGINNING.matcher(text).find();
    }

    @Override
    public Draft read(Source source, Limits limits) {
        byte[] bytes = source.bytes(limits);
        Characters markup = Characters.of(source.name(), bytes, source.charset(), CharsetLabel.declaredIn(bytes));
        return new PageReader().read(source.name(), bytes, markup, PageReader.Capture.UNKNOWN);
    }
}
