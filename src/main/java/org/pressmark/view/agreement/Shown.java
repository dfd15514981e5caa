package org.pressmark.view.agreement;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the choices of a box are called.
final class Shown<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Shown(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    /// Boxes are chosen from, never typed into.
    @Override
    public @Nullable T fromString(String typed) {
        return null;
    }
}
