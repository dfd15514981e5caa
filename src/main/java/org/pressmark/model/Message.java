package org.pressmark.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence not yet put into words: a key of `assets/messages` and what fills its blanks.
///
/// It becomes words only at the window or the command line, in the language chosen there.
public record Message(String key, List<String> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, @Nullable Object... arguments) {
        return new Message(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
