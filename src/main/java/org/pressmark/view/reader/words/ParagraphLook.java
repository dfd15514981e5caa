package org.pressmark.view.reader.words;

import java.util.Locale;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

/// How a paragraph is set; the zones of an article decide which.
///
/// Sizes stand here and not in the style sheet because a page is laid out by them before any style is applied; all
/// are shares of the reading size. Colours are the style sheet's.
public enum ParagraphLook {
    BODY(1, 1.62, FontWeight.NORMAL, FontPosture.REGULAR, 0.35),
    HEADLINE(1.5, 1.3, FontWeight.BOLD, FontPosture.REGULAR, 0.55),
    STANDFIRST(1.12, 1.5, FontWeight.NORMAL, FontPosture.REGULAR, 0.5),
    CROSSHEAD(1, 1.62, FontWeight.BOLD, FontPosture.REGULAR, 0.5),
    CAPTION(0.86, 1.5, FontWeight.NORMAL, FontPosture.ITALIC, 0.35),
    FURNITURE(0.86, 1.5, FontWeight.NORMAL, FontPosture.REGULAR, 0.35),
    /// The line that stands in the place of folded paragraphs.
    FOLD(0.76, 1.4, FontWeight.NORMAL, FontPosture.REGULAR, 0.35);

    private final double size;
    private final double line;
    private final FontWeight weight;
    private final FontPosture posture;
    private final double space;

    ParagraphLook(double size, double line, FontWeight weight, FontPosture posture, double space) {
        this.size = size;
        this.line = line;
        this.weight = weight;
        this.posture = posture;
        this.space = space;
    }

    /// Of the letters, in shares of the reading size.
    double size() {
        return size;
    }

    /// From base line to base line, in shares of the letters' size.
    public double line() {
        return line;
    }

    FontWeight weight() {
        return weight;
    }

    FontPosture posture() {
        return posture;
    }

    /// Above and below the paragraph, in shares of the reading size.
    public double space() {
        return space;
    }

    /// The style class that colours the words.
    String styleClass() {
        return "look-" + name().toLowerCase(Locale.ROOT);
    }
}
