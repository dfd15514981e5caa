package org.pressmark.intake.office;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.About;
import org.pressmark.intake.Moments;
import org.pressmark.intake.archive.Archive;
import org.pressmark.model.When;

/// What an office document says of itself: `dc:title`, `dc:creator` and their kin, by their names without prefix.
record Properties(Map<String, String> all) {
    static Properties of(String fileName, Archive archive, String part) {
        byte[] xml = archive.find(part);
        Map<String, String> all = new LinkedHashMap<>();
        if (xml != null) {
            try (Markup markup = Markup.of(fileName, part, xml)) {
                read(markup, all);
            }
        }
        return new Properties(all);
    }

    private static void read(Markup markup, Map<String, String> all) {
        String open = "";
        StringBuilder words = new StringBuilder();
        while (!markup.isAtEnd()) {
            switch (markup.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open = markup.name();
                    words.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(markup.text());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (open.equals(markup.name()) && !words.toString().isBlank()) {
                        all.putIfAbsent(open, words.toString().strip());
                    }
                }
                default -> {}
            }
        }
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            String value = all.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /// What is known of the article; the date is that of the file, for want of a better one.
    About about() {
        When made = Moments.of(first("created", "creation-date", "date"));
        About about = About.NOTHING
                .title(first("title"))
                .byline(first("initial-creator", "creator"))
                .language(first("language"))
                .published(made);
        return made == null ? about : about.noted("intake.note.fileDate", made.day());
    }
}
