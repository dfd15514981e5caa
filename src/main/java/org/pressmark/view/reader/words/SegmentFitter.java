package org.pressmark.view.reader.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.pressmark.view.reader.words.Segment.End;

/// Cuts words that are wider than a column into single graphemes, which JavaFX never has to break.
///
/// Only those that could be wider are measured: measuring costs a call of the system's shaper each.
final class SegmentFitter {
    /// Wider than any letter, in shares of the size; ligatures of whole words are always measured.
    private static final double WIDE_LETTER = 1.2;

    private static final char FIRST_WIDE_LIGATURE = '\ufdf0';
    private static final char LAST_WIDE_LIGATURE = '\ufdff';

    private final double width;
    private final Function<Face, Font> fonts;
    private final List<Segment> fitting = new ArrayList<>();
    private final List<Segment> word = new ArrayList<>();

    SegmentFitter(double width, Function<Face, Font> fonts) {
        this.width = width;
        this.fonts = fonts;
    }

    List<Segment> fit(List<Segment> segments) {
        for (Segment segment : segments) {
            word.add(segment);
            if (segment.end() == End.MAY_BREAK) {
                closeWord();
            }
        }
        closeWord();
        return List.copyOf(fitting);
    }

    private void closeWord() {
        boolean wide = word.stream().mapToDouble(this::widthAtMost).sum() > width
                && word.stream().mapToDouble(this::measured).sum() > width;
        if (wide) {
            word.forEach(this::addGraphemes);
        } else {
            fitting.addAll(word);
        }
        word.clear();
    }

    private double widthAtMost(Segment segment) {
        String text = segment.text();
        boolean ligature = text.chars().anyMatch(sign -> sign >= FIRST_WIDE_LIGATURE && sign <= LAST_WIDE_LIGATURE);
        long letters = text.codePoints().filter(sign -> !Signs.isMark(sign)).count();
        return ligature
                ? Double.POSITIVE_INFINITY
                : letters * fonts.apply(segment.face()).getSize() * WIDE_LETTER;
    }

    private double measured(Segment segment) {
        Text alone = new Text(segment.text());
        alone.setFont(fonts.apply(segment.face()));
        return alone.getLayoutBounds().getWidth();
    }

    private void addGraphemes(Segment segment) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(segment.text());
        int start = 0;
        for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
            fitting.add(segment.with(segment.text().substring(start, end), End.HOLDS));
            start = end;
        }
    }
}
