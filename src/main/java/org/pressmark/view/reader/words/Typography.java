package org.pressmark.view.reader.words;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.pressmark.view.Fonts;

/// The measures of a page set in one reading size. Screen thread only; all lengths in pixels.
public final class Typography {
    /// Characters a line of body text holds on average. Lines are ragged: the measure is set for a few more.
    private static final double CHARACTERS = 66 * 1.06;

    private static final String SAMPLE =
            "the envoys will travel to the river city before the week is out, ending a month"
                    + " in which neither side would name a date for the talks. ";
    private static final double NUMBER_SIZE = 0.66;
    private static final double LABEL_SIZE = 0.6;
    private static final double NUMBER_GUTTER = 3.3;
    private static final double NUMBER_GAP = 1.3;
    private static final double BRACKET_GAP = 0.5;
    private static final double MARGIN = 1.5;
    private static final double NARROWEST = 16;

    /// From the base line of a text down to its first lane, in shares of the letters' size.
    static final double DESCENT = 0.31;

    /// From the base line up to the top of a fill, in shares of the letters' size.
    static final double ASCENT = 0.95;

    private final double size;
    private final double measure;
    private final Map<Font, FontMeasure> measures = new HashMap<>();

    /// What a line of one font takes: above its base line, and altogether.
    record FontMeasure(double ascent, double height) {}

    public Typography(double size) {
        this.size = size;
        Text sample = new Text(SAMPLE);
        sample.setFont(font(ParagraphLook.BODY, Face.READING));
        this.measure = Math.ceil(sample.getLayoutBounds().getWidth() / SAMPLE.length() * CHARACTERS);
    }

    public double size() {
        return size;
    }

    Font font(ParagraphLook look, Face face) {
        return Font.font(face.family(), look.weight(), look.posture(), Math.round(size * look.size() * 2) / 2.0);
    }

    public Font numberFont() {
        return Font.font(Fonts.interfaceFamily(), FontWeight.NORMAL, FontPosture.REGULAR, size * NUMBER_SIZE);
    }

    public Font labelFont() {
        return Font.font(Fonts.interfaceFamily(), FontWeight.BOLD, FontPosture.REGULAR, size * LABEL_SIZE);
    }

    /// For the label of a tag: a font that has the letters of its words.
    public Font tagFont(String words) {
        Face face = words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Face::of)
                .filter(found -> found == Face.ARABIC || found == Face.HEBREW)
                .findFirst()
                .orElse(Face.READING);
        String family = face == Face.READING ? Fonts.interfaceFamily() : face.family();
        return Font.font(family, FontWeight.NORMAL, FontPosture.REGULAR, size * LABEL_SIZE);
    }

    FontMeasure measure(Font font) {
        return measures.computeIfAbsent(font, Typography::measured);
    }

    /// The text column and its margin in a view of this width: centred, but never so that the numbers have no room.
    public Columns columns(double width) {
        double gutter = size * NUMBER_GUTTER;
        double column = Math.clamp(width - gutter - size * MARGIN, size * NARROWEST, measure);
        double left = Math.max(gutter, Math.floor((width - column) / 2));
        return new Columns(left - size * NUMBER_GAP, left - size * BRACKET_GAP, left, column);
    }

    /// The least width in which nothing is cut off.
    public double narrowest() {
        return size * (NUMBER_GUTTER + NARROWEST + MARGIN);
    }

    private static FontMeasure measured(Font font) {
        Text letter = new Text("x");
        letter.setFont(font);
        return new FontMeasure(
                letter.getBaselineOffset(), letter.getLayoutBounds().getHeight());
    }
}
