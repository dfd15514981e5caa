package org.pressmark.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The shipped patterns that tell site furniture from body text, `assets/furniture/patterns.txt`, read once.
///
/// A section of the file is a zone's name or `statement`. Patterns are asked only of paragraphs up to
/// [#LONGEST] characters, so that none can run away on a hostile text.
final class Furniture {
    /// UTF-16 code units.
    static final int LONGEST = 600;

    private static final Map<String, List<Pattern>> PATTERNS = read();

    private Furniture() {}

    /// Whether a paragraph has the make of this section.
    static boolean isLike(String section, String paragraph) {
        String whole = paragraph.strip();
        boolean isShort = whole.length() <= LONGEST;
        String words = isShort ? whole : whole.substring(0, LONGEST);
        return (isShort || section.equals("reference_box"))
                && PATTERNS.getOrDefault(section, List.of()).stream()
                        .anyMatch(pattern -> pattern.matcher(words).find());
    }

    private static Map<String, List<Pattern>> read() {
        try (InputStream stream = Furniture.class.getResourceAsStream("/assets/furniture/patterns.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the furniture patterns are missing");
            }
            return sections(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, List<Pattern>> sections(BufferedReader reader) throws IOException {
        Map<String, List<Pattern>> sections = new LinkedHashMap<>();
        List<Pattern> section = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.matches("\\[[a-z_]+\\]")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(Pattern.compile(
                        line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
            }
        }
        return sections;
    }
}
