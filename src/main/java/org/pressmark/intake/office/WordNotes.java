package org.pressmark.intake.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.pressmark.intake.archive.Archive;

/// The footnotes and endnotes a text refers to, numbered as they are met, and its headers and footers.
///
/// Not for several threads.
final class WordNotes {
    private final String fileName;
    private final Archive archive;
    private final Relations relations;
    /// Part and id of each note met, in order.
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    WordNotes(String fileName, Archive archive, Relations relations) {
        this.fileName = fileName;
        this.archive = archive;
        this.relations = relations;
    }

    /// The sign that stands in the text where a note is referred to; `kind` is `footnote` or `endnote`.
    String sign(String kind, String id) {
        return "[" + numbers.computeIfAbsent(kind + " " + id, key -> numbers.size() + 1) + "]";
    }

    /// The notes that were referred to, each with its sign before it.
    List<String> blocks() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.putAll(texts("footnote"));
        texts.putAll(texts("endnote"));
        List<String> blocks = new ArrayList<>();
        for (Map.Entry<String, Integer> note : Map.copyOf(numbers).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .toList()) {
            String text = texts.getOrDefault(note.getKey(), "");
            if (!text.isBlank()) {
                blocks.add("[" + note.getValue() + "] " + text);
            }
        }
        return blocks;
    }

    private Map<String, String> texts(String kind) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String part : relations.all("/" + kind + "s")) {
            byte[] xml = archive.find(part);
            if (xml != null) {
                read(kind, part, xml, texts);
            }
        }
        return texts;
    }

    private void read(String kind, String part, byte[] xml, Map<String, String> texts) {
        try (Markup markup = Markup.of(fileName, part, xml)) {
            while (!markup.isAtEnd()) {
                if (markup.next() == XMLStreamConstants.START_ELEMENT
                        && markup.name().equals(kind)) {
                    String key = kind + " " + markup.attribute("id");
                    texts.put(key, String.join("\n", new WordBody(this).within(markup)));
                }
            }
        }
    }

    /// Headers and footers that say something which is not in the text yet.
    List<String> heads(List<String> text) {
        Set<String> heads = new LinkedHashSet<>();
        for (String kind : List.of("/header", "/footer")) {
            for (String part : relations.all(kind)) {
                byte[] xml = archive.find(part);
                if (xml != null) {
                    heads.addAll(new WordBody(this).blocks(fileName, part, xml));
                }
            }
        }
        text.forEach(heads::remove);
        heads.removeIf(head -> head.codePoints().noneMatch(Character::isLetter));
        return List.copyOf(heads);
    }
}
