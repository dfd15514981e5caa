package org.pressmark.view.form;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;

/// How a value stands in a field: as it is shown, as it is written while it is edited, and how typed words are
/// read.
public interface Typing<T> {
    String show(T value);

    String write(T value);

    /// What was typed, without blanks around it; null is unknown.
    ///
    /// @throws Refusal if it cannot be read; the sentence says what to type
    @Nullable
    T read(String typed);

    /// Plain words, of which none is unknown.
    Typing<String> WORDS = new Plain() {
        @Override
        public @Nullable String read(String typed) {
            return typed.isEmpty() ? null : typed;
        }
    };

    /// Plain words that must be there.
    static Typing<String> required(Message whenMissing) {
        return (Plain) typed -> {
            if (typed.isEmpty()) {
                throw new Refusal(whenMissing);
            }
            return typed;
        };
    }

    /// Words that are shown as they are written.
    @FunctionalInterface
    interface Plain extends Typing<String> {
        @Override
        default String show(String value) {
            return value;
        }

        @Override
        default String write(String value) {
            return value;
        }
    }
}
