package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Message;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Reading;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;

/// Gives a part of a tag another stretch: one undo step, named after the tag.
final class Reshaping {
    private final Bench bench;

    Reshaping(Bench bench) {
        this.bench = bench;
    }

    /// `then` runs when it is on disk.
    void carryOut(Annotation tag, RoleSpan before, RoleSpan after, Runnable then) {
        List<RoleSpan> spans = new ArrayList<>(tag.spans());
        spans.replaceAll(part -> part.equals(before) ? after : part);
        Annotation moved = Parts.with(tag, spans).with(tag.head().updated(bench.now()));
        Message deed = deed(tag);
        bench.desk()
                .session()
                .ask(
                        reading -> change(reading, tag, moved),
                        change -> bench.desk().session().carryOut(deed, change, then));
    }

    /// A claim that is worded by this stretch alone is worded by the new one.
    private static Change change(Reading reading, Annotation tag, Annotation moved) {
        List<Change> changes = new ArrayList<>(List.of(new Change.Edited(tag, moved)));
        UUID id = tag instanceof ClaimOccurrence occurrence ? occurrence.claim() : null;
        Claim claim = id == null || reading.uses(id) > 1 ? null : reading.find(Claim.class, id);
        if (claim != null && claim.text().equals(wording(tag))) {
            changes.add(new Change.Edited(
                    claim, new Claim(claim.id(), wording(moved), claim.type(), claim.checkWorthy(), claim.note())));
        }
        return changes.size() == 1 ? changes.getFirst() : new Change.Several(changes);
    }

    private static String wording(Annotation tag) {
        String words = tag.spans().getFirst().anchor().exact();
        String wording = words.replaceAll("\\s+", " ").strip();
        return wording.isEmpty() ? words : wording;
    }

    private Message deed(Annotation tag) {
        String words = EditCommands.label(tag);
        return switch (tag) {
            case Quote quote -> Deeds.on(bench.desk(), "deed.border.quote", quote);
            case ClaimOccurrence claim -> Message.of("deed.border.claim", words);
            case OutletMention mention -> Message.of("deed.border.outlet", words);
            case Coding coding -> Message.of("deed.border.coding", words);
            case Zone zone -> Message.of("deed.border.zone", words);
            case QuotedTerm term -> Message.of("deed.border.term", words);
        };
    }
}
