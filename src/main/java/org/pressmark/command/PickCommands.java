package org.pressmark.command;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Message;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Takes several tags in hand at once: from tag to tag, all that are alike, all that are shown.
final class PickCommands {
    private final Bench bench;
    private final Desk desk;

    PickCommands(Bench bench) {
        this.bench = bench;
        this.desk = bench.desk();
    }

    List<Command> commands() {
        return List.of(
                Command.of("pickNext", Command.Group.MOVE, () -> bench.onPage(page -> extend(true)), "Shift+."),
                Command.of("pickPrevious", Command.Group.MOVE, () -> bench.onPage(page -> extend(false)), "Shift+,"),
                Command.of("pickAlike", Command.Group.MOVE, () -> bench.onPage(page -> alike()), "Ctrl+Shift+A"),
                Command.of("pickAll", Command.Group.MOVE, () -> bench.onPage(page -> all())));
    }

    /// Takes the next tag in hand; on the way back lets go of the one that was taken last.
    private void extend(boolean isOn) {
        Annotation from = bench.inHand();
        Annotation to = from == null
                ? null
                : isOn ? desk.sight().following(from) : desk.sight().preceding(from);
        if (from == null) {
            desk.tell(Message.of("tell.noTag"));
        } else if (to == null) {
            desk.tell(Message.of("tell.noMoreTags"));
        } else {
            take(from, to);
        }
    }

    private void take(Annotation from, Annotation to) {
        List<Annotation> picked = new java.util.ArrayList<>(desk.picked().tags());
        if (desk.picked().holds(to)) {
            picked.removeIf(tag -> tag.id().equals(from.id()));
        } else {
            picked.add(from);
            picked.add(to);
        }
        desk.select(Span.caret(to.start()), to.start());
        pick(picked, to);
    }

    private void alike() {
        Annotation tag = bench.inHand();
        if (tag == null) {
            desk.tell(Message.of("tell.noTag"));
        } else {
            pick(desk.tags().all().stream().filter(other -> isAlike(tag, other)).toList(), tag);
        }
    }

    /// Whether two tags are of one speaker, one claim, one outlet, one code or one type.
    private static boolean isAlike(Annotation one, Annotation other) {
        return one.kind() == other.kind() && Objects.equals(says(one), says(other));
    }

    private static @Nullable Object says(Annotation tag) {
        return switch (tag) {
            case Quote quote -> quote.speaker();
            case ClaimOccurrence claim -> claim.claim();
            case OutletMention mention -> mention.outlet();
            case Coding coding -> coding.code();
            case Zone zone -> zone.type();
            case QuotedTerm term -> term.type();
        };
    }

    private void all() {
        List<Annotation> shown =
                desk.tags().all().stream().filter(desk.sight()::shows).toList();
        Annotation tag = bench.inHand();
        if (shown.isEmpty()) {
            desk.tell(Message.of("tell.noTag"));
        } else {
            pick(shown, tag != null && shown.contains(tag) ? tag : shown.getFirst());
        }
    }

    private void pick(List<Annotation> tags, Annotation inspected) {
        desk.picked().pick(tags, inspected);
        int count = Math.max(1, desk.picked().idsProperty().get().size());
        desk.tell(Message.of("tell.picked", count));
    }
}
