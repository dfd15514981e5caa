package org.pressmark.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// The text as it grows: paragraphs with a blank line between them, what runs along at the margins between two of
/// them and never within one, and a record of the hyphens that went. Offsets are UTF-16. Not for several threads.
final class PdfText {
    private final float usualSize;
    private final StringBuilder text = new StringBuilder();
    private final List<String> waiting = new ArrayList<>();
    private final List<Zone.Stretch> zones = new ArrayList<>();
    private final List<Integer> hyphens = new ArrayList<>();

    PdfText(float usualSize) {
        this.usualSize = usualSize;
    }

    /// The size of the font most of the text is set in, in points.
    float usualSize() {
        return usualSize;
    }

    /// Adds a paragraph; `joined` are the places in it where a hyphen went.
    void paragraph(String words, List<Integer> joined) {
        int start = put(words);
        joined.forEach(place -> hyphens.add(start + place));
        settle();
    }

    /// Adds a line that runs along, behind the paragraph that is open.
    void head(String words) {
        waiting.add(words);
    }

    /// Writes the lines that wait for a paragraph to end.
    void settle() {
        for (String head : waiting) {
            int start = put(head);
            zones.add(new Zone.Stretch(Zone.Type.SITE_FOOTER, new Span(start, text.length())));
        }
        waiting.clear();
    }

    private int put(String words) {
        text.append(text.isEmpty() ? "" : "\n\n");
        int start = text.length();
        text.append(words);
        return start;
    }

    String text() {
        return text.toString();
    }

    List<Zone.Stretch> zones() {
        return zones;
    }

    /// Where hyphens went, ascending.
    List<Integer> hyphens() {
        return hyphens;
    }
}
