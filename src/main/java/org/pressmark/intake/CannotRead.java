package org.pressmark.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;

/// A file, or what was pasted, cannot become an article; nothing was stored.
public sealed class CannotRead extends Refusal permits TooLarge, NeedsPassword, NeedsColumns, Stopped {
    private static final long serialVersionUID = 1;

    public CannotRead(String key, @Nullable Object... arguments) {
        super(Message.of(key, arguments));
    }

    CannotRead(CannotRead cause, Message told) {
        super(told, cause);
    }

    public CannotRead(Throwable cause, String key, @Nullable Object... arguments) {
        super(Message.of(key, arguments), cause);
    }

    /// The same of the file `name`, which its sentence calls `whole`: by the container it lies in, too.
    public CannotRead calling(String name, String whole) {
        return new CannotRead(this, toldOf(name, whole));
    }

    /// The sentence with the longer name of its file, which every such sentence names first.
    Message toldOf(String name, String whole) {
        List<String> arguments = new ArrayList<>(told().arguments());
        if (!arguments.isEmpty() && arguments.getFirst().startsWith(name)) {
            arguments.set(0, whole + arguments.getFirst().substring(name.length()));
        }
        return new Message(told().key(), arguments);
    }
}
