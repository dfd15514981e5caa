package org.pressmark.exchange.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Registers;
import org.pressmark.model.Speaker;

/// How a row calls the entries of the registers: by name, or by id where several bear the name or a cell cannot
/// hold it; and which of them any row named.
final class Called {
    private final Named named;
    private final Set<UUID> byId = new HashSet<>();
    private final Set<UUID> mentioned = new HashSet<>();

    Called(Named named) {
        this.named = named;
        Registers registers = named.registers();
        shared(registers.annotators(), Annotator::name);
        shared(registers.outlets(), Outlet::name);
        shared(registers.speakers(), Speaker::name);
        shared(registers.claims(), Claim::text);
        shared(registers.codes(), named::path);
        shared(registers.sets(), AnnotationSet::name);
    }

    private <E extends Entry> void shared(List<E> entries, Function<E, String> name) {
        Map<String, UUID> first = new HashMap<>();
        for (E entry : entries) {
            String called = name.apply(entry);
            UUID other = first.putIfAbsent(called, entry.id());
            if (other != null) {
                byId.add(other);
            }
            if (other != null || called.length() > Cells.LONGEST) {
                byId.add(entry.id());
            }
        }
    }

    Named named() {
        return named;
    }

    /// Whether any row named it.
    boolean isMentioned(Entry entry) {
        return mentioned.contains(entry.id());
    }

    int mentioned() {
        return mentioned.size();
    }

    @Nullable
    String annotator(UUID id) {
        return name(Annotator.class, id);
    }

    @Nullable
    String outlet(@Nullable UUID id) {
        return name(Outlet.class, id);
    }

    @Nullable
    String speaker(@Nullable UUID id) {
        return name(Speaker.class, id);
    }

    @Nullable
    String claim(@Nullable UUID id) {
        return name(Claim.class, id);
    }

    @Nullable
    String set(@Nullable UUID id) {
        return name(AnnotationSet.class, id);
    }

    @Nullable
    String code(@Nullable UUID id) {
        Code code = named.find(Code.class, id);
        if (code == null) {
            return null;
        }
        mentioned.add(code.codebook());
        return known(code.id(), named.path(code));
    }

    @Nullable
    String color(@Nullable UUID id) {
        Code code = named.find(Code.class, id);
        return code == null ? null : code.color();
    }

    private @Nullable String name(Class<? extends Entry> kind, @Nullable UUID id) {
        Entry entry = named.find(kind, id);
        return entry == null ? null : known(entry.id(), named.name(id));
    }

    private @Nullable String known(UUID id, @Nullable String name) {
        mentioned.add(id);
        return byId.contains(id) ? id.toString() : name;
    }
}
