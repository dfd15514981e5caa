package org.pressmark.view;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// Puts names and article words into a label of one line, in a font that has their letters.
///
/// JavaFX puts the words of a right-to-left line in the wrong order where the label's font lacks their letters and
/// another stands in for some of them. So such a line gets a shipped font of its script, by a style class of
/// `base.css`, and runs from the right. Screen thread only.
public final class Letters {
    private enum Script {
        ARABIC("in-arabic"),
        HEBREW("in-hebrew");

        private final String style;

        Script(String style) {
            this.style = style;
        }
    }

    private Letters() {}

    /// Shows the words; line breaks and tabs become blanks, and signs that would be drawn as boxes go.
    public static void show(Labeled label, String words) {
        dress(label, words);
        String signs = label.getStyleClass().contains(Script.ARABIC.style) ? "[\\p{Cf}&&[^\u200c]]" : "\\p{Cf}";
        label.setText(words.replaceAll("\\s+", " ").replaceAll(signs, "").strip());
    }

    /// Gives a line the font and the direction of its words.
    public static void dress(Node line, String words) {
        line.getStyleClass().removeAll(Script.ARABIC.style, Script.HEBREW.style);
        letters(words)
                .flatMap(letter -> script(letter).stream())
                .findFirst()
                .ifPresent(script -> line.getStyleClass().add(script.style));
        line.setNodeOrientation(orientation(words));
    }

    /// The words between signs that keep them together in a line of several, whichever way each runs.
    public static String isolated(String words) {
        return orientation(words) == NodeOrientation.RIGHT_TO_LEFT ? "\u2068" + words + "\u2069" : words;
    }

    /// Which way a line of these words runs: by its first letter.
    private static NodeOrientation orientation(String words) {
        return letters(words).findFirst().flatMap(Letters::script).isPresent()
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.INHERIT;
    }

    private static Stream<Integer> letters(String words) {
        return words.codePoints().filter(Character::isLetter).boxed();
    }

    /// The right-to-left script of a letter, if it is of one.
    private static Optional<Script> script(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> Optional.of(Script.ARABIC);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> Optional.of(Script.HEBREW);
            default -> Optional.empty();
        };
    }
}
