package org.pressmark.command;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Speaker;

/// What one entry is after another was merged into it: every name of both, and what only the other said.
final class Joined {
    private Joined() {}

    static Entry of(Entry kept, Entry gone) {
        return switch (kept) {
            case Outlet outlet when gone instanceof Outlet other -> outlet(outlet, other);
            case Speaker speaker when gone instanceof Speaker other -> speaker(speaker, other);
            case Claim claim when gone instanceof Claim other -> claim(claim, other);
            case Code code when gone instanceof Code other -> code(code, other);
            default -> kept;
        };
    }

    private static Outlet outlet(Outlet kept, Outlet gone) {
        return new Outlet(
                kept.id(),
                kept.name(),
                without(kept.name(), Stream.concat(kept.aliases().stream(), gone.names())),
                Stream.concat(kept.domains().stream(), gone.domains().stream()).toList(),
                either(kept.country(), gone.country()),
                kept.kind() == Outlet.Kind.OTHER ? gone.kind() : kept.kind(),
                kept.control() == Outlet.Control.UNKNOWN ? gone.control() : kept.control(),
                either(kept.wikidata(), gone.wikidata()),
                both(kept.note(), gone.note()));
    }

    private static Speaker speaker(Speaker kept, Speaker gone) {
        return new Speaker(
                kept.id(),
                kept.name(),
                kept.kind(),
                without(kept.name(), Stream.concat(kept.aliases().stream(), gone.names())),
                either(kept.role(), gone.role()),
                either(kept.affiliation(), gone.affiliation()),
                either(kept.sourceClass(), gone.sourceClass()),
                either(kept.wikidata(), gone.wikidata()),
                both(kept.note(), gone.note()));
    }

    private static Claim claim(Claim kept, Claim gone) {
        return kept.checkWorthy(kept.checkWorthy() == Claim.CheckWorthy.UNSET ? gone.checkWorthy() : kept.checkWorthy())
                .noted(both(kept.note(), gone.note()));
    }

    private static Code code(Code kept, Code gone) {
        return kept.defined(either(kept.definition(), gone.definition()))
                .example(either(kept.example(), gone.example()))
                .key(either(kept.key(), gone.key()));
    }

    private static List<String> without(String name, Stream<String> names) {
        return names.filter(other -> !other.equals(name)).toList();
    }

    private static <T> @Nullable T either(@Nullable T kept, @Nullable T gone) {
        return kept == null ? gone : kept;
    }

    private static @Nullable String both(@Nullable String kept, @Nullable String gone) {
        if (kept == null || gone == null) {
            return either(kept, gone);
        }
        return kept.contains(gone) ? kept : kept + "\n" + gone;
    }
}
