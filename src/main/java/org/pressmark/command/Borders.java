package org.pressmark.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Underway;
import org.pressmark.model.Annotation;
import org.pressmark.model.Message;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Direction;
import org.pressmark.text.Edge;
import org.pressmark.text.Graphemes;
import org.pressmark.text.Span;
import org.pressmark.text.Stops;
import org.pressmark.text.Stops.Unit;
import org.pressmark.text.Stops.Way;

/// Moves the borders of tags, by keys or by dragging.
///
/// ```
/// begin → move, move … → keep: committed, one undo step
///                      → giveUp: as it was
/// ```
/// A run of presses is one deed: each of them committed would be an undo step, and an import for the change log,
/// of a letter. So it is shown as an outline until it ends, and whatever else the analyst does keeps it. A border
/// never passes the other one, never cuts a grapheme and never goes into another stretch of the same part. Screen
/// thread only.
public final class Borders implements Modes.Mode {
    private final Bench bench;
    private final Desk desk;
    private final Modes modes;

    Borders(Bench bench, Modes modes) {
        this.bench = bench;
        this.desk = bench.desk();
        this.modes = modes;
        desk.selectionProperty().subscribe(this::lookedElsewhere);
        desk.chosenProperty().subscribe(this::choseAnother);
        desk.tags().listen(changed -> changedMeanwhile());
    }

    List<Command> commands() {
        return List.of(
                Command.of("moveStart", Command.Group.EDIT, () -> bench.onPage(page -> pick(page, Edge.START)), "["),
                Command.of("moveEnd", Command.Group.EDIT, () -> bench.onPage(page -> pick(page, Edge.END)), "]"));
    }

    private void pick(Bench.Page page, Edge edge) {
        Annotation tag = bench.inHand();
        RoleSpan part = tag == null ? null : nearest(tag, page.caret());
        if (tag == null) {
            desk.tell(Message.of("tell.noTag"));
        } else if (part == null) {
            desk.tell(Message.of("tell.noBorder"));
        } else {
            begin(tag, part, edge);
        }
    }

    /// The stretch under the caret or nearest to it; of several, what the tag stands on comes first.
    private static @Nullable RoleSpan nearest(Annotation tag, int caret) {
        return tag.spans().stream()
                .min(Comparator.<RoleSpan>comparingInt(part -> distance(part.span(), caret))
                        .thenComparing(RoleSpan::role))
                .orElse(null);
    }

    private static int distance(Span span, int caret) {
        return Math.max(0, Math.max(span.start() - caret, caret - span.end()));
    }

    /// Begins to move a border of one part of a tag, which comes under inspection.
    public void begin(Annotation tag, RoleSpan part, Edge edge) {
        modes.finish(() -> {
            Annotation held = desk.tags().find(tag.id());
            if (held != null && held.spans().contains(part)) {
                desk.choose(held);
                modes.begin(this);
                show(new Underway.Moving(held.id(), part, edge, part.span()));
            }
        });
    }

    /// Moves the border to the stop nearest to `offset`, or as near to it as it may go.
    public void dragTo(int offset, Unit unit) {
        Underway.Moving now = moving();
        if (now != null) {
            Limits limits = limits(now);
            int wanted = stops().nearest(now.edge(), unit, offset);
            show(to(now, Math.clamp(wanted, limits.first(), Math.max(limits.first(), limits.last()))));
        }
    }

    /// Whether a border is being moved just now.
    public boolean isMoving() {
        return modes.isIn(this);
    }

    /// Commits the border where it is now.
    public void keep() {
        modes.finish(() -> {});
    }

    /// Leaves the border where it was.
    public void giveUp() {
        Underway.Moving now = moving();
        end();
        if (now != null) {
            int at = now.edge().of(now.part().span());
            desk.select(Span.caret(at), at);
            desk.tell(Message.of("tell.borderBack"));
        }
    }

    @Override
    public @Nullable Runnable on(Keystroke key) {
        boolean isShift = key.modifiers().equals(java.util.Set.of(Keystroke.Modifier.SHIFT));
        Unit unit = unit(key);
        return switch (key.key()) {
            case "Left", "Numpad Left" -> unit == null ? null : () -> step(unit, -1);
            case "Right", "Numpad Right" -> unit == null ? null : () -> step(unit, 1);
            case "Tab" -> isShift ? () -> otherPart(-1) : () -> otherPart(1);
            case "Enter" -> this::keep;
            case "Esc" -> this::giveUp;
            default -> null;
        };
    }

    private static @Nullable Unit unit(Keystroke key) {
        if (key.modifiers().isEmpty()) {
            return Unit.CHARACTER;
        }
        if (key.modifiers().size() > 1) {
            return null;
        }
        return key.modifiers().contains(Keystroke.Modifier.COMMAND) ? Unit.WORD : Unit.SENTENCE;
    }

    /// One stop to the left or to the right, as it is seen: in a right-to-left paragraph on is left.
    private void step(Unit unit, int right) {
        Underway.Moving now = moving();
        if (now == null) {
            return;
        }
        String text = bench.text();
        int at = now.edge().of(now.now());
        boolean isBackwards = Direction.of(bench.open().paragraphs().at(at).of(text)) == Direction.RIGHT_TO_LEFT;
        int wanted = stops().next(now.edge(), unit, (right > 0) == isBackwards ? Way.BACK : Way.ON, at);
        Limits limits = limits(now);
        if (wanted < limits.first() || wanted > limits.last()) {
            boolean isOther = limits.isOther(wanted);
            desk.tell(Message.of(isOther ? "tell.borderOther" : "tell.borderMeets"));
        } else {
            show(to(now, wanted));
        }
    }

    private void otherPart(int by) {
        Underway.Moving now = moving();
        Annotation tag = now == null ? null : desk.tags().find(now.tag());
        if (now == null || tag == null) {
            return;
        }
        List<RoleSpan> parts = new ArrayList<>(tag.spans());
        parts.sort(Comparator.comparing(RoleSpan::span));
        int at = Math.floorMod(parts.indexOf(now.part()) + by, parts.size());
        begin(tag, parts.get(at), now.edge());
    }

    /// From where to where a border may go; what stops it there is another stretch, or else its own other border.
    private record Limits(int first, int last, boolean isOtherFirst, boolean isOtherLast) {
        boolean isOther(int wanted) {
            return wanted < first ? isOtherFirst : isOtherLast;
        }
    }

    private Limits limits(Underway.Moving now) {
        String text = bench.text();
        Span was = now.part().span();
        int first =
                now.edge() == Edge.START ? 0 : Graphemes.next(text, now.now().start());
        int last = now.edge() == Edge.END
                ? text.length()
                : Graphemes.previous(text, now.now().end());
        boolean isOther = false;
        for (Span other : others(now)) {
            if (now.edge() == Edge.START && other.end() <= was.start() && other.end() >= first) {
                first = other.end();
                isOther = true;
            } else if (now.edge() == Edge.END && other.start() >= was.end() && other.start() <= last) {
                last = other.start();
                isOther = true;
            }
        }
        return new Limits(first, last, isOther && now.edge() == Edge.START, isOther && now.edge() == Edge.END);
    }

    /// The other stretches of the same part of the tag.
    private List<Span> others(Underway.Moving now) {
        Annotation tag = Objects.requireNonNull(desk.tags().find(now.tag()));
        return tag.spans().stream()
                .filter(part -> part.role() == now.part().role() && !part.equals(now.part()))
                .map(RoleSpan::span)
                .toList();
    }

    private static Underway.Moving to(Underway.Moving now, int at) {
        return new Underway.Moving(now.tag(), now.part(), now.edge(), now.edge().moved(now.now(), at));
    }

    private void show(Underway.Moving now) {
        int at = now.edge().of(now.now());
        desk.picked().underway(now);
        desk.select(Span.caret(at), at);
        desk.tell(Message.of(now.edge() == Edge.START ? "tell.movingStart" : "tell.movingEnd"));
    }

    private Underway.@Nullable Moving moving() {
        return modes.isIn(this) && desk.picked().underwayProperty().get() instanceof Underway.Moving now ? now : null;
    }

    private Stops stops() {
        return new Stops(bench.text(), bench.open().paragraphs(), bench.open().sentences());
    }

    private void end() {
        modes.ended();
        desk.picked().underway(null);
    }

    @Override
    public void finish(Runnable then) {
        Underway.Moving now = moving();
        Annotation tag = now == null ? null : desk.tags().find(now.tag());
        String text = tag == null ? "" : bench.text();
        end();
        if (now == null || tag == null || now.now().equals(now.part().span())) {
            then.run();
        } else {
            new Reshaping(bench)
                    .carryOut(tag, now.part(), RoleSpan.of(now.part().role(), text, now.now()), then);
        }
    }

    /// The analyst put the caret elsewhere: what was moved is kept.
    private void lookedElsewhere(Span selected) {
        Underway.Moving now = moving();
        if (now != null && !selected.equals(Span.caret(now.edge().of(now.now())))) {
            finish(() -> {});
        }
    }

    /// Another tag, or none, came under inspection, it may be of another article: what was moved is kept.
    private void choseAnother(@Nullable Annotation chosen) {
        Underway.Moving now = moving();
        if (now != null && (chosen == null || !chosen.id().equals(now.tag()))) {
            finish(() -> {});
        }
    }

    /// Somebody changed the tag under the border: there is nothing left to move.
    private void changedMeanwhile() {
        Underway.Moving now = moving();
        Annotation tag = now == null ? null : desk.tags().find(now.tag());
        if (now != null && (tag == null || !tag.spans().contains(now.part()))) {
            end();
        }
    }
}
