package org.pressmark.view.form;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// A fact of one or several lines, as high as its words up to a few lines. Enter commits, Shift+Enter begins a
/// line, Tab goes on.
///
/// Words with any right-to-left letter are not wrapped: JavaFX 24 to 26 throws when a wrapped run of them is laid
/// out.
public final class ProseField extends TextArea implements Drafted<String> {
    private static final double BESIDE_WORDS = 18;
    private static final double ABOVE_AND_BELOW = 6;
    private static final double LEAST = 24;
    private static final double MOST = 112;

    /// Pixels beside words that must not wrap.
    private static final double SPARE = 64;

    private final Text measure = new Text();
    private final Draft<String> draft;

    public ProseField(Typing<String> typing, String whenUnknown, Phrases phrases) {
        getStyleClass().addAll("fact-field", "prose-field");
        setPromptText(whenUnknown);
        setPrefRowCount(1);
        setMinHeight(LEAST);
        textProperty().subscribe(this::dress);
        fontProperty().subscribe(this::dress);
        skinProperty().subscribe(this::dress);
        draft = new Draft<>(this, typing, phrases);
        addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    }

    /// Heard as invalidation, and before the skin hears of it, which sets the words into whatever width the content
    /// has, wrapped or not: one as wide as the words to the pixel still breaks their last.
    private void dress() {
        String words = getText();
        boolean isRightToLeft = isRightToLeft(words);
        setWrapText(!isRightToLeft);
        Letters.dress(this, words);
        if (lookup(".content") instanceof Region content) {
            content.setMinWidth(isRightToLeft ? unwrapped(words) : USE_COMPUTED_SIZE);
        }
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            pane.setHbarPolicy(isRightToLeft ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
        }
        if (isRightToLeft) {
            lookupAll(".text").forEach(node -> {
                if (node instanceof Text shown) {
                    shown.setWrappingWidth(0);
                }
            });
        }
        requestLayout();
    }

    private double unwrapped(String words) {
        Text alone = new Text(words);
        alone.setFont(getFont());
        return Math.ceil(alone.getLayoutBounds().getWidth()) + SPARE;
    }

    /// Whether any letter is one that runs from right to left.
    public static boolean isRightToLeft(String words) {
        return words.codePoints().anyMatch(letter -> switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE -> true;
            default -> false;
        });
    }

    /// As high as its words are when wrapped at this width.
    @Override
    protected double computePrefHeight(double width) {
        measure.setFont(getFont());
        measure.setText("");
        measure.setWrappingWidth(isWrapText() && width > 0 ? Math.max(1, width - BESIDE_WORDS) : 0);
        measure.setText(getLength() == 0 ? " " : getText());
        return Math.clamp(Math.ceil(measure.getLayoutBounds().getHeight()) + ABOVE_AND_BELOW, LEAST, MOST);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private void handle(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                if (event.isShiftDown()) {
                    replaceSelection("\n");
                } else {
                    draft.settle();
                }
            }
            case TAB -> {
                event.consume();
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
            default -> {}
        }
    }

    @Override
    public Control control() {
        return this;
    }

    @Override
    public Draft<String> draft() {
        return draft;
    }
}
