package org.pressmark.exchange.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Content;

/// The bytes an article's text was made of, to be written out again as they came. Immutable.
///
/// Of a container they are one article's: a message of a mailbox, a page of an archive, a row of a table. `name` is
/// a bare file name under which programs take them for what they are.
public record OriginalFile(String name, Content content) {
    /// What the bytes of each reader are called by, the first for those that have no such ending.
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "pressmark-text", List.of("txt"),
            "pressmark-page", List.of("html", "htm", "xhtml", "xht", "shtml", "mhtml", "mht"),
            "pressmark-whole-page", List.of("html", "htm", "xhtml", "xht", "shtml", "mhtml", "mht"),
            "pressmark-mail", List.of("eml"),
            "pressmark-docx", List.of("docx", "docm", "dotx"),
            "pressmark-odt", List.of("odt", "ott", "fodt"),
            "pressmark-rtf", List.of("rtf"),
            "pressmark-pdf", List.of("pdf"),
            "pressmark-epub", List.of("xhtml", "html", "htm"),
            "pressmark-table", List.of("csv"));

    /// In characters.
    private static final int HEAD = 50;

    private static final int TAIL = 12;
    private static final int LONGEST = 2 * (HEAD + TAIL);

    public static OriginalFile of(Article article, Content content) {
        String known = article.text().fileName();
        String plain = tidy(known == null ? article.title() : known);
        return new OriginalFile(ended(plain, known, content.reader()), content);
    }

    private static String ended(String name, @Nullable String known, String reader) {
        List<String> endings = ENDINGS.getOrDefault(reader.split("[ ,]", 2)[0], List.of());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        // A text may have been called anything.
        boolean isText = known != null && known.contains(".") && endings.contains("txt");
        return endings.isEmpty() || endings.contains(ending) || isText ? name : name + "." + endings.getFirst();
    }

    /// No more than a name: what came in under one may have anything in it.
    private static String tidy(String name) {
        String plain =
                name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|\\s]+", " ").strip().replaceFirst("^[.\\s]+", "");
        String cut = plain.length() <= LONGEST ? plain : shortened(plain);
        return cut.isBlank() ? "article" : cut;
    }

    /// The beginning and the end, where the ending is; no character is cut in two.
    private static String shortened(String name) {
        int end = name.offsetByCodePoints(name.length(), -TAIL);
        return name.substring(0, Math.min(end, name.offsetByCodePoints(0, HEAD))) + name.substring(end);
    }

    /// Writes them in the place of whatever has the name.
    ///
    /// @throws CannotExport if the disk will not take it
    public void write(Path file) {
        byte[] bytes = new byte[content.original().remaining()];
        content.original().duplicate().get(bytes);
        WholeFile.write(file, stream -> stream.write(bytes));
    }
}
