package org.pressmark.exchange.foreign;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Registers;
import org.pressmark.model.Speaker;

/// The entries of a project's registers by their ids. Immutable, any thread.
public final class Named {
    private static final String UNDER = " > ";
    private static final int DEEPEST = 64;

    private final Registers registers;
    private final Map<UUID, Entry> entries = new HashMap<>();

    public Named(Registers registers) {
        this.registers = registers;
        registers.annotators().forEach(this::add);
        registers.outlets().forEach(this::add);
        registers.speakers().forEach(this::add);
        registers.claims().forEach(this::add);
        registers.codebooks().forEach(this::add);
        registers.codes().forEach(this::add);
        registers.sets().forEach(this::add);
    }

    private void add(Entry entry) {
        entries.put(entry.id(), entry);
    }

    public Registers registers() {
        return registers;
    }

    /// The entry of this kind and id, or null.
    public <E extends Entry> @Nullable E find(Class<E> kind, @Nullable UUID id) {
        Entry entry = id == null ? null : entries.get(id);
        return kind.isInstance(entry) ? kind.cast(entry) : null;
    }

    /// What people call an entry; a claim by its text. Null for what is null or unknown.
    public @Nullable String name(@Nullable UUID id) {
        Entry entry = id == null ? null : entries.get(id);
        return switch (entry) {
            case Annotator annotator -> annotator.name();
            case Outlet outlet -> outlet.name();
            case Speaker speaker -> speaker.name();
            case Claim claim -> claim.text();
            case Codebook codebook -> codebook.name();
            case Code code -> code.name();
            case AnnotationSet set -> set.name();
            case null, default -> null;
        };
    }

    /// A code with its codebook and all it stands under: `codebook > parent > code`.
    public String path(Code code) {
        StringBuilder path = new StringBuilder(code.name());
        Code above = find(Code.class, code.parent());
        for (int depth = 0; above != null && depth < DEEPEST; depth++) {
            path.insert(0, above.name() + UNDER);
            above = find(Code.class, above.parent());
        }
        String codebook = name(code.codebook());
        return codebook == null ? path.toString() : codebook + UNDER + path;
    }
}
