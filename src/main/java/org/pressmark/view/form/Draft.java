package org.pressmark.view.form;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Refusal;
import org.pressmark.settings.Phrases;

/// What a typing field holds between the disk and the hand: the value shown, and whether words were typed over it.
///
/// ```
/// SHOWN  ──a key──▶  TYPED  ──Enter, focus lost: settle──▶  HANDED_OVER  ──show──▶  SHOWN
///                      │  ╰──settle, unreadable: stays, with a sentence in problem
///                      ╰──Esc: giveUp──▶  SHOWN
/// ```
/// Screen thread only.
final class Draft<T> {
    private enum State {
        SHOWN,
        TYPED,
        HANDED_OVER
    }

    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    private final TextInputControl field;
    private final Typing<T> typing;
    private final Phrases phrases;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Consumer<@Nullable T> taker = taken -> {};
    private @Nullable T value;
    private State state = State.SHOWN;
    private boolean isShowing;

    Draft(TextInputControl field, Typing<T> typing, Phrases phrases) {
        this.field = field;
        this.typing = typing;
        this.phrases = phrases;
        field.textProperty().addListener((property, before, after) -> {
            if (!isShowing) {
                state = State.TYPED;
            }
        });
        field.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                display();
                field.selectAll();
            } else {
                settle();
                display();
            }
        });
    }

    void commitsTo(Consumer<@Nullable T> other) {
        taker = other;
    }

    void show(@Nullable T other) {
        value = other;
        if (state == State.HANDED_OVER) {
            state = State.SHOWN;
        }
        display();
    }

    void settle() {
        if (state != State.TYPED) {
            return;
        }
        try {
            T read = typing.read(field.getText().strip());
            complain("");
            if (Objects.equals(read, value)) {
                state = State.SHOWN;
                display();
            } else {
                state = State.HANDED_OVER;
                taker.accept(read);
            }
        } catch (Refusal why) {
            complain(phrases.say(why.told().key(), why.told().arguments()));
        }
    }

    void giveUp() {
        state = State.SHOWN;
        complain("");
        display();
    }

    /// Why the words typed cannot be read, or nothing.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    private void complain(String sentence) {
        problem.set(sentence);
        field.pseudoClassStateChanged(UNREADABLE, !sentence.isEmpty());
    }

    private void display() {
        if (state != State.SHOWN) {
            return;
        }
        T held = value;
        String text = held == null ? "" : field.isFocused() ? typing.write(held) : typing.show(held);
        if (!text.equals(field.getText())) {
            isShowing = true;
            field.setText(text);
            isShowing = false;
        }
    }
}
