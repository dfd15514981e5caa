package org.pressmark.exchange.refi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.xml.XmlElement;

/// What a file says about a selection or a source in words: what somebody called it, its description, its notes,
/// and notes that are only linked to it.
final class Remarks {
    private Remarks() {}

    /// What there is to say of a selection, or null where there is nothing.
    ///
    /// @param text the text of the source with all blanks made alike
    static @Nullable String of(Selection selection, String text, QdeFrame frame) {
        List<String> words = new ArrayList<>();
        String title = selection.title(text);
        if (title != null) {
            words.add(title);
        }
        String description = selection.element().textOf("Description");
        if (description != null && !description.isBlank()) {
            words.add(description);
        }
        words.addAll(of(frame, selection.element(), selection.key()));
        selection.element().all("Coding").forEach(coding -> words.addAll(of(frame, coding, "")));
        return words.isEmpty() ? null : String.join("\n", words);
    }

    /// The words of the notes that an element names, and of those linked to it.
    static List<String> of(QdeFrame frame, XmlElement element, String key) {
        List<String> keys = new ArrayList<>();
        element.all("NoteRef").forEach(note -> keys.add(Guids.key(note.get("targetGUID"))));
        frame.linksFrom(key).forEach(link -> keys.add(link.to()));
        frame.linksTo(key).forEach(link -> keys.add(link.from()));
        return keys.stream()
                .distinct()
                .map(frame.notes()::get)
                .filter(note -> note != null)
                .map(Remarks::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String words(XmlElement note) {
        String text = note.textOf("PlainTextContent");
        String words = text == null || text.isBlank() ? note.textOf("Description") : text;
        return words == null ? note.get("name", "") : words;
    }
}
