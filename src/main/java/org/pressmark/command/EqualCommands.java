package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Underway;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.text.EqualStrings;
import org.pressmark.text.EqualStrings.Case;
import org.pressmark.text.Span;

/// Puts the same tag on every equal string of the article, each looked at before it is placed.
///
/// Enter places it, N skips, A places it on all that are left once it was pressed twice, F looks for other letter
/// case too, Esc ends. What was placed is committed at the end as one step; until then it is an outline.
final class EqualCommands implements Modes.Mode {
    private final Bench bench;
    private final Desk desk;
    private final Modes modes;
    private final List<Span> taken = new ArrayList<>();
    private List<Span> left = List.of();
    private @Nullable Annotation tag;
    private Case matching = Case.EXACT;
    private boolean isAllAsked;

    EqualCommands(Bench bench, Modes modes) {
        this.bench = bench;
        this.desk = bench.desk();
        this.modes = modes;
        desk.selectionProperty().subscribe(this::lookedElsewhere);
        desk.chosenProperty().subscribe(this::choseAnother);
    }

    List<Command> commands() {
        return List.of(Command.of("everyEqual", Command.Group.EDIT, () -> bench.onPage(page -> begin()), "E"));
    }

    private void begin() {
        Annotation found = bench.inHand();
        if (found == null || found.spans().isEmpty()) {
            desk.tell(Message.of(found == null ? "tell.noTag" : "tell.noBorder"));
            return;
        }
        desk.choose(found);
        tag = found;
        taken.clear();
        matching = Case.EXACT;
        left = free(found, 0);
        if (left.isEmpty()) {
            matching = Case.FOLDED;
            left = free(found, 0);
        }
        if (left.isEmpty()) {
            desk.tell(Message.of("tell.noEqual", EditCommands.label(found)));
        } else {
            modes.begin(this);
            look();
        }
    }

    /// The equal strings from a place on where no tag of this sort stands yet.
    private List<Span> free(Annotation of, int from) {
        Span words = of.extent().findFirst().orElseThrow();
        return EqualStrings.of(bench.text(), words, matching).stream()
                .filter(span -> span.start() >= from && !taken.contains(span))
                .filter(span -> desk.tags().overlapping(span).stream().noneMatch(there -> isThere(of, there, span)))
                .toList();
    }

    private static boolean isThere(Annotation of, Annotation there, Span span) {
        return there.kind() == of.kind()
                && there.head().annotator().equals(of.head().annotator())
                && there.extent().anyMatch(span::equals)
                && !(of instanceof org.pressmark.model.Coding one
                        && there instanceof org.pressmark.model.Coding other
                        && !one.code().equals(other.code()));
    }

    private void look() {
        Span asked = left.getFirst();
        isAllAsked = false;
        desk.picked().underway(new Underway.Placing(taken, asked));
        desk.select(asked, asked.end());
        desk.tell(Message.of("tell.placing", left.size(), taken.size()));
    }

    @Override
    public @Nullable Runnable on(Keystroke key) {
        if (!key.modifiers().isEmpty()) {
            return null;
        }
        return switch (key.key()) {
            case "Enter" -> () -> next(left.getFirst());
            case "N", "Backspace", "Delete" -> () -> next(null);
            case "A" -> this::all;
            case "F" -> this::fold;
            case "Esc" -> () -> finish(() -> {});
            default -> null;
        };
    }

    private void next(@Nullable Span placed) {
        if (placed != null) {
            taken.add(placed);
        }
        left = left.subList(1, left.size());
        if (left.isEmpty()) {
            finish(() -> {});
        } else {
            look();
        }
    }

    /// The first press says how many there are, the second takes them.
    private void all() {
        if (isAllAsked) {
            taken.addAll(left);
            finish(() -> {});
        } else {
            isAllAsked = true;
            desk.tell(Message.of("tell.placeAll", left.size()));
        }
    }

    private void fold() {
        Annotation of = tag;
        if (of != null) {
            matching = matching == Case.EXACT ? Case.FOLDED : Case.EXACT;
            List<Span> found = free(of, left.getFirst().start());
            if (found.isEmpty()) {
                finish(() -> {});
            } else {
                left = found;
                look();
            }
        }
    }

    @Override
    public void finish(Runnable then) {
        Annotation of = tag;
        List<Span> placed = List.copyOf(taken);
        modes.ended();
        tag = null;
        desk.picked().underway(null);
        desk.select(Span.caret(desk.caret()), desk.caret());
        if (of == null || placed.isEmpty()) {
            desk.tell(Message.of("tell.nothingPlaced"));
            then.run();
            return;
        }
        List<Change> changes = new ArrayList<>();
        bench.onPage(page -> placed.forEach(span -> changes.add(new Change.Added(at(page, of, span)))));
        desk.session()
                .carryOut(
                        Message.of("deed.everyEqual", placed.size(), EditCommands.label(of)),
                        new Change.Several(changes),
                        then);
    }

    /// The tag at another place: of the same speaker, claim, outlet or code, with neither cue nor source.
    private Annotation at(Bench.Page page, Annotation of, Span span) {
        Annotation bare = Parts.with(of, Parts.of(Parts.role(of.kind()), page.text(), List.of(span)))
                .with(bench.head(page).noted(of.head().note()).sure(of.head().confidence()));
        return switch (bare) {
            case Quote quote -> quote.inside(null);
            case ClaimOccurrence claim -> {
                Quote around =
                        ClaimCommands.quoteAround(desk, span, claim.head().annotator());
                yield around == null
                        ? claim.quote() == null ? claim : claim.inAuthorsVoice()
                        : claim.attributed(around.id(), around.speaker());
            }
            default -> bare;
        };
    }

    private void lookedElsewhere(Span selected) {
        if (modes.isIn(this) && !left.isEmpty() && !selected.equals(left.getFirst())) {
            finish(() -> {});
        }
    }

    private void choseAnother(@Nullable Annotation chosen) {
        Annotation of = tag;
        if (modes.isIn(this) && of != null && (chosen == null || !chosen.id().equals(of.id()))) {
            finish(() -> {});
        }
    }
}
