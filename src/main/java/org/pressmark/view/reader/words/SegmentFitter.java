package org.pressmark.view.reader.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Cuts the segments that are wider than a column, between graphemes, until none is but single graphemes.
///
/// Only those that could be are measured: measuring costs a call of the system's shaper each.
final class SegmentFitter {
    /// Wider than any letter, in shares of the size; ligatures of whole words are always measured.
    private static final double WIDE_LETTER = 1.2;

    private static final char FIRST_WIDE_LIGATURE = '\ufdf0';
    private static final char LAST_WIDE_LIGATURE = '\ufdff';

    private final double width;
    private final Function<Face, Font> fonts;
    private final List<Segment> fitting = new ArrayList<>();

    SegmentFitter(double width, Function<Face, Font> fonts) {
        this.width = width;
        this.fonts = fonts;
    }

    List<Segment> fit(List<Segment> segments) {
        segments.forEach(this::add);
        return List.copyOf(fitting);
    }

    private void add(Segment segment) {
        int middle = isTooWide(segment) ? middle(segment.text()) : 0;
        if (middle == 0) {
            fitting.add(segment);
        } else {
            add(new Segment(segment.text().substring(0, middle), segment.face(), segment.ink()));
            add(new Segment(segment.text().substring(middle), segment.face(), segment.ink()));
        }
    }

    private boolean isTooWide(Segment segment) {
        Font font = fonts.apply(segment.face());
        boolean safe = segment.length() * font.getSize() * WIDE_LETTER <= width
                && segment.text().chars().noneMatch(sign -> sign >= FIRST_WIDE_LIGATURE && sign <= LAST_WIDE_LIGATURE);
        if (safe || segment.ink() == Segment.Ink.NONE) {
            return false;
        }
        Text alone = new Text(segment.text());
        alone.setFont(font);
        return alone.getLayoutBounds().getWidth() > width;
    }

    /// The border between graphemes nearest to the middle; 0 if there is none inside.
    private static int middle(String text) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text);
        int before = graphemes.preceding(text.length() / 2 + 1);
        return before > 0 ? before : Math.max(0, graphemes.following(text.length() / 2)) % text.length();
    }
}
