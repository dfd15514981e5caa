package org.pressmark.exchange.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Registers;
import org.pressmark.model.Speaker;

/// Entries of a file that have the name of another entry of the project, of the same kind, under another id.
///
/// A name that several entries of the project have tells nothing. Annotators are people and never taken as one;
/// codes are the same only within codebooks that are.
final class Namesakes {
    private final Map<UUID, UUID> mine = new HashMap<>();
    private final List<Incoming.Namesake> found = new ArrayList<>();
    private final List<Message> listed = new ArrayList<>();
    private final List<Message> doubtful = new ArrayList<>();

    private Namesakes() {}

    static Namesakes of(OwnSet set, Registers project) {
        Namesakes namesakes = new Namesakes();
        namesakes.match(Outlet.class, set, project.outlets());
        namesakes.match(Speaker.class, set, project.speakers());
        namesakes.match(Claim.class, set, project.claims());
        namesakes.match(Codebook.class, set, project.codebooks());
        namesakes.match(Code.class, set, project.codes());
        return namesakes;
    }

    private <E extends Entry> void match(Class<E> kind, OwnSet set, List<E> there) {
        Set<UUID> ids = new HashSet<>();
        Map<Object, @Nullable Entry> named = new HashMap<>();
        for (E entry : there) {
            ids.add(entry.id());
            Object name = name(entry);
            named.put(name, named.containsKey(name) ? null : entry);
        }
        for (Placed<Entry> placed : set.registers()) {
            Entry entry = placed.value();
            if (kind.isInstance(entry) && !ids.contains(entry.id()) && named.containsKey(name(entry))) {
                Message note = Message.of("exchange.note.namesake", Labels.of(entry));
                listed.add(note);
                Entry same = named.get(name(entry));
                if (same == null) {
                    doubtful.add(note);
                } else {
                    mine.put(entry.id(), same.id());
                    found.add(new Incoming.Namesake(entry, same));
                }
            }
        }
    }

    /// What makes two entries namesakes.
    private Object name(Entry entry) {
        return entry instanceof Code code
                ? List.of(mine.getOrDefault(code.codebook(), code.codebook()), Labels.of(code))
                : entry instanceof Claim claim ? claim.text() : Labels.of(entry);
    }

    List<Message> listed() {
        return List.copyOf(listed);
    }

    /// What is to be asked: codes go with their codebook where that is asked about.
    List<Incoming.Namesake> asked() {
        return found.stream()
                .filter(each -> !(each.theirs() instanceof Code code) || !mine.containsKey(code.codebook()))
                .toList();
    }

    /// Those of which nobody can be asked, as several entries of the project have the name.
    List<Message> doubtful() {
        return List.copyOf(doubtful);
    }

    /// The same with those alone that were said to be the same, and the codes of codebooks that are.
    Namesakes said(Set<UUID> same) {
        Namesakes said = new Namesakes();
        for (Incoming.Namesake each : found) {
            boolean goesAlong = each.theirs() instanceof Code code && mine.containsKey(code.codebook());
            UUID asked = goesAlong
                    ? ((Code) each.theirs()).codebook()
                    : each.theirs().id();
            if (same.contains(asked)) {
                said.mine.put(each.theirs().id(), each.mine().id());
            }
        }
        return said;
    }

    /// The file with the project's entries in the place of their namesakes.
    OwnSet asOne(OwnSet set) {
        return mine.isEmpty() ? set : new Repointed(mine).of(set);
    }
}
