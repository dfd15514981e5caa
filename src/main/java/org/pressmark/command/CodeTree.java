package org.pressmark.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Code;
import org.pressmark.model.InvalidChange;

/// The codes of one codebook as a tree, in their order. Immutable, any thread.
///
/// A code whose parent is not in the codebook, or that stands under itself in a file made elsewhere, stands at
/// the top.
public final class CodeTree {
    private final List<Code> codes;

    private CodeTree(List<Code> codes) {
        this.codes = codes;
    }

    public static CodeTree of(List<Code> all, UUID codebook) {
        return new CodeTree(all.stream()
                .filter(code -> code.codebook().equals(codebook))
                .sorted(Code.IN_ORDER)
                .toList());
    }

    /// Those that stand under a code, or at the top where it is null, in their order.
    public List<Code> under(@Nullable UUID parent) {
        return codes.stream()
                .filter(code -> Objects.equals(parentOf(code), parent))
                .toList();
    }

    /// Every code, each before those under it.
    public List<Code> inOrder() {
        List<Code> all = new ArrayList<>();
        collect(null, all);
        return all;
    }

    private void collect(@Nullable UUID parent, List<Code> all) {
        for (Code code : under(parent)) {
            all.add(code);
            collect(code.id(), all);
        }
    }

    /// The parent it has in the tree, or null at the top.
    public @Nullable UUID parentOf(Code code) {
        UUID parent = code.parent();
        return parent == null || find(parent) == null || isUnder(code.id(), code.id()) ? null : parent;
    }

    /// Whether a code stands under another, however deep.
    public boolean isUnder(UUID code, UUID other) {
        Set<UUID> seen = new HashSet<>();
        Code at = find(code);
        while (at != null && at.parent() != null && seen.add(at.id())) {
            if (other.equals(at.parent())) {
                return true;
            }
            at = find(at.parent());
        }
        return false;
    }

    private @Nullable Code find(@Nullable UUID id) {
        for (Code code : codes) {
            if (code.id().equals(id)) {
                return code;
            }
        }
        return null;
    }

    /// The codes that are other than before once a code stands under a parent at a place among its children,
    /// counted from 0 without itself; each in its new state.
    ///
    /// @throws InvalidChange if the code would stand under itself
    public List<Code> moved(Code code, @Nullable UUID parent, int place) {
        if (parent != null && (parent.equals(code.id()) || isUnder(parent, code.id()))) {
            throw new InvalidChange("code.circle", code.name());
        }
        List<Code> ranked = new ArrayList<>();
        rank(null, code, parent, place, ranked);
        List<Code> changed = new ArrayList<>();
        for (int at = 0; at < ranked.size(); at++) {
            Code after = ranked.get(at).ranked(at + 1);
            if (!after.equals(find(after.id()))) {
                changed.add(after);
            }
        }
        return changed;
    }

    private void rank(@Nullable UUID under, Code moving, @Nullable UUID parent, int place, List<Code> all) {
        List<Code> children = new ArrayList<>(under(under));
        children.removeIf(child -> child.id().equals(moving.id()));
        if (Objects.equals(under, parent)) {
            children.add(Math.clamp(place, 0, children.size()), moving.under(parent));
        }
        for (Code child : children) {
            all.add(child);
            rank(child.id(), moving, parent, place, all);
        }
    }
}
