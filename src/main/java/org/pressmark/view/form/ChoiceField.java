package org.pressmark.view.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.jspecify.annotations.Nullable;

/// A fact that is one of a few: a flat button that opens the list of them. A menu and not a combo box, because
/// walking through a menu changes nothing until something is picked.
public final class ChoiceField<T> extends MenuButton implements Fact<T> {
    /// One that can be picked; null stands for none of the others.
    public record Choice<T>(@Nullable T value, String words) {}

    private final Supplier<List<Choice<T>>> choices;
    private final Function<@Nullable T, String> words;
    private Consumer<@Nullable T> taker = taken -> {};
    private @Nullable T value;

    /// `choices` is asked each time the list is opened; `words` says the value that is shown.
    public ChoiceField(Supplier<List<Choice<T>>> choices, Function<@Nullable T, String> words) {
        this.choices = choices;
        this.words = words;
        getStyleClass().addAll("fact-field", "choice-field");
        setMnemonicParsing(false);
        setMaxWidth(Double.MAX_VALUE);
        setOnShowing(event -> fill());
    }

    /// A choice among all values of an enumeration.
    public static <E extends Enum<E>> ChoiceField<E> among(Class<E> kind, Function<E, String> words) {
        List<Choice<E>> all = List.of(kind.getEnumConstants()).stream()
                .map(value -> new Choice<>(value, words.apply(value)))
                .toList();
        return new ChoiceField<>(() -> all, value -> value == null ? "" : words.apply(value));
    }

    private void fill() {
        getItems()
                .setAll(choices.get().stream()
                        .map(choice -> {
                            RadioMenuItem item = new RadioMenuItem(choice.words());
                            item.setMnemonicParsing(false);
                            item.setSelected(Objects.equals(choice.value(), value));
                            item.setOnAction(event -> take(choice.value()));
                            return item;
                        })
                        .toList());
    }

    private void take(@Nullable T picked) {
        if (!Objects.equals(picked, value)) {
            taker.accept(picked);
        }
    }

    @Override
    public Control control() {
        return this;
    }

    @Override
    public void show(@Nullable T other) {
        value = other;
        setText(words.apply(other));
    }

    @Override
    public void commitsTo(Consumer<@Nullable T> other) {
        taker = other;
    }

    @Override
    public void settle() {}

    @Override
    public void giveUp() {}
}
