package org.pressmark.command;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.ArticleFindings;
import org.pressmark.desk.Desk;
import org.pressmark.desk.FollowUp;
import org.pressmark.desk.Showing;
import org.pressmark.desk.Sweep;
import org.pressmark.model.Finding;
import org.pressmark.model.Message;

/// What somebody should look at: going from one finding to the next, through this article and on into the others,
/// and settling one or putting it aside where it stands.
final class FollowUpCommands {
    private final Bench bench;
    private final Desk desk;
    private final FollowUp followUp;
    private final FindingEdits edits;
    private final Settling settling;

    FollowUpCommands(Bench bench, Settling settling) {
        this.bench = bench;
        this.desk = bench.desk();
        this.followUp = desk.followUp();
        this.edits = new FindingEdits(bench.desk());
        this.settling = settling;
    }

    List<Command> commands() {
        return List.of(
                Command.of("nextFinding", Command.Group.MOVE, () -> bench.onPage(page -> go(page, Sweep.Way.ON)), "F8"),
                Command.of(
                        "previousFinding",
                        Command.Group.MOVE,
                        () -> bench.onPage(page -> go(page, Sweep.Way.BACK)),
                        "Shift+F8"),
                Command.of("followUp", Command.Group.VIEW, this::togglePanel, "Ctrl+Shift+F"),
                Command.of("settleFinding", Command.Group.ARTICLE, () -> onCurrent(this::settle), "Alt+F8"),
                Command.of("dismissFinding", Command.Group.ARTICLE, () -> onCurrent(edits::dismiss), "Ctrl+F8"));
    }

    private void togglePanel() {
        boolean isShown = desk.showing().panelProperty().get() == Showing.Panel.FOLLOW_UP;
        desk.showing().show(isShown ? Showing.Panel.LIBRARY : Showing.Panel.FOLLOW_UP);
    }

    private void onCurrent(Consumer<Finding> work) {
        Finding current = followUp.currentProperty().get();
        ArticleFindings here = followUp.findingsProperty().get();
        if (current == null || here == null || !here.open().contains(current)) {
            desk.tell(Message.of("tell.noFinding"));
        } else {
            work.accept(current);
        }
    }

    private void settle(Finding finding) {
        edits.goTo(finding, () -> settling.settle(finding));
    }

    private void go(Bench.Page page, Sweep.Way way) {
        ArticleFindings here = followUp.findingsProperty().get();
        if (here == null) {
            desk.tell(Message.of("tell.lookingForFindings"));
            return;
        }
        Finding next = next(here.open(), page.caret(), way);
        if (next != null) {
            edits.goTo(next, () -> {});
            return;
        }
        followUp.sweep().neighbour(page.article().id(), way, found -> {
            if (found == null) {
                around(here.open(), way);
            } else {
                edits.goTo(
                        way == Sweep.Way.ON
                                ? found.open().getFirst()
                                : found.open().getLast(),
                        () -> {});
            }
        });
    }

    /// Behind the last finding comes the first of the article again, as with hits: what was passed over is still
    /// open.
    private void around(List<Finding> open, Sweep.Way way) {
        boolean isOn = way == Sweep.Way.ON;
        if (open.isEmpty()) {
            desk.tell(Message.of(isOn ? "tell.noMoreFindings" : "tell.noEarlierFindings"));
            return;
        }
        Finding other = isOn ? open.getFirst() : open.getLast();
        edits.goTo(
                other,
                () -> desk.tell(Message.of(isOn ? "tell.findingsFromTop" : "tell.findingsFromEnd", open.size())));
    }

    /// The neighbour of the finding gone to last; where that is settled or the caret was moved away, of the caret.
    private @Nullable Finding next(List<Finding> open, int caret, Sweep.Way way) {
        Finding current = followUp.currentProperty().get();
        int at = current == null || caret != Math.max(0, current.start()) ? -1 : open.indexOf(current);
        if (at >= 0) {
            int next = way == Sweep.Way.ON ? at + 1 : at - 1;
            return next >= 0 && next < open.size() ? open.get(next) : null;
        }
        Stream<Finding> beside = way == Sweep.Way.ON
                ? open.stream().filter(finding -> Math.max(0, finding.start()) >= caret)
                : open.reversed().stream().filter(finding -> finding.start() < caret);
        return beside.findFirst().orElse(null);
    }
}
