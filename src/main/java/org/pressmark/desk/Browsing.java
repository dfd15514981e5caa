package org.pressmark.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where the analyst is in the registers and in the codebooks: which list, and which entry of it. Each list keeps
/// the entry that was looked at last. Screen thread only.
public final class Browsing {
    /// The lists of a project, codebooks among them.
    public enum Register {
        OUTLETS,
        SPEAKERS,
        CLAIMS,
        CODES
    }

    private final ReadOnlyObjectWrapper<Register> register = new ReadOnlyObjectWrapper<>(Register.OUTLETS);
    private final Map<Register, ReadOnlyObjectWrapper<@Nullable UUID>> entries = new EnumMap<>(Register.class);
    private final ReadOnlyObjectWrapper<@Nullable UUID> codebook = new ReadOnlyObjectWrapper<>();

    Browsing() {
        for (Register each : Register.values()) {
            entries.put(each, new ReadOnlyObjectWrapper<>());
        }
    }

    /// Which of the registers is looked at; never [Register#CODES], which have a sheet of their own.
    public ReadOnlyObjectProperty<Register> registerProperty() {
        return register.getReadOnlyProperty();
    }

    /// The entry of a list that is looked at, or null.
    public ReadOnlyObjectProperty<@Nullable UUID> entryProperty(Register of) {
        return wrapper(of).getReadOnlyProperty();
    }

    public @Nullable UUID entry(Register of) {
        return wrapper(of).get();
    }

    /// The codebook that is looked at, or null for the first there is.
    public ReadOnlyObjectProperty<@Nullable UUID> codebookProperty() {
        return codebook.getReadOnlyProperty();
    }

    public void look(Register at) {
        if (at != Register.CODES) {
            register.set(at);
        }
    }

    /// Looks at an entry of a list, or at none.
    public void look(Register at, @Nullable UUID entry) {
        wrapper(at).set(entry);
        look(at);
    }

    public void lookIntoCodebook(@Nullable UUID book) {
        codebook.set(book);
    }

    private ReadOnlyObjectWrapper<@Nullable UUID> wrapper(Register of) {
        return java.util.Objects.requireNonNull(entries.get(of));
    }
}
