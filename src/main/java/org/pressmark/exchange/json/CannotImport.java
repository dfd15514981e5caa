package org.pressmark.exchange.json;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;

/// A file cannot be taken in; nothing of it was.
///
/// Every sentence names the file, the place and the line: arguments 0, 1 and 2 of each message.
public final class CannotImport extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient List<Message> all;

    public CannotImport(Message told) {
        super(told);
        this.all = List.of(told);
    }

    public CannotImport(Message told, Throwable cause) {
        super(told, cause);
        this.all = List.of(told);
    }

    /// Says everything that was found; there is at least one.
    public CannotImport(List<Message> all) {
        super(all.getFirst());
        this.all = List.copyOf(all);
    }

    /// A refusal at a place of a file.
    public static CannotImport at(String key, String file, Place place, @Nullable Object... more) {
        return new CannotImport(message(key, file, place, more));
    }

    public static Message message(String key, String file, Place place, @Nullable Object... more) {
        @Nullable Object[] arguments = new @Nullable Object[more.length + 3];
        arguments[0] = file;
        arguments[1] = place.path();
        arguments[2] = place.line();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Message.of(key, arguments);
    }

    /// Why the bytes of a file cannot be had: what is packed is damaged, or the system does not give them.
    public static CannotImport unreadable(Object file, Exception failure) {
        Throwable source = failure.getCause() instanceof IOException within ? within : failure;
        boolean isPacked = source instanceof ZipException || source instanceof EOFException;
        Message told = isPacked
                ? Message.of("exchange.zip.damaged", file)
                : Message.of("exchange.unreadable", file, reason(source));
        return new CannotImport(told, failure);
    }

    /// Everything that stands in the way, in the order of the file; the first is [#told].
    public List<Message> all() {
        return all;
    }
}
