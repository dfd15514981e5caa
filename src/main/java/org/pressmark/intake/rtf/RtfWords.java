package org.pressmark.intake.rtf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.intake.rtf.RtfState.Target;

/// The letters of a document by where they belong. Not for several threads.
final class RtfWords {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder box = new StringBuilder();
    private final StringBuilder heads = new StringBuilder();
    private final List<StringBuilder> notes = new ArrayList<>();
    private final RtfInfo info = new RtfInfo();

    RtfInfo info() {
        return info;
    }

    void add(Target target, String letters) {
        switch (target) {
            case TEXT -> {
                text.append(letters);
                if (letters.equals(RtfSigns.PARAGRAPH)) {
                    closeBox();
                }
            }
            case NOTE -> notes.getLast().append(letters);
            case BOX -> box.append(letters);
            case HEAD -> heads.append(letters);
            case TITLE -> info.title(letters);
            case AUTHOR -> info.author(letters);
            case FONTS, INFO, TIME, NOWHERE -> {}
        }
    }

    /// A text box follows the paragraph it stands beside.
    private void closeBox() {
        if (!box.isEmpty()) {
            text.append(box).append(RtfSigns.PARAGRAPH);
            box.setLength(0);
        }
    }

    /// Begins a footnote and leaves its sign in the text.
    void beginNote() {
        notes.add(new StringBuilder());
        text.append('[').append(notes.size()).append(']');
    }

    void endHead() {
        heads.append(RtfSigns.PARAGRAPH);
    }

    /// The text, its footnotes behind it, then headers and footers once; a blank line between paragraphs.
    String all() {
        text.append(RtfSigns.PARAGRAPH);
        closeBox();
        List<String> blocks = new ArrayList<>(paragraphs(text));
        for (int at = 0; at < notes.size(); at++) {
            blocks.add("[" + (at + 1) + "] " + String.join("\n", paragraphs(notes.get(at))));
        }
        Set<String> seen = new LinkedHashSet<>(paragraphs(heads));
        seen.removeIf(head -> head.codePoints().noneMatch(Character::isLetter));
        blocks.forEach(seen::remove);
        blocks.addAll(seen);
        return String.join("\n\n", blocks);
    }

    private static List<String> paragraphs(StringBuilder letters) {
        List<String> paragraphs = new ArrayList<>();
        for (String each : letters.toString().split(RtfSigns.PARAGRAPH)) {
            if (!each.isBlank()) {
                paragraphs.add(each.strip());
            }
        }
        return paragraphs;
    }
}
