package org.pressmark.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.TextSearch;
import org.pressmark.model.Annotation;
import org.pressmark.model.Message;
import org.pressmark.text.Span;

/// Going from tag to tag, and choosing among those that lie under the caret.
final class MoveCommands {
    private final Bench bench;
    private final Desk desk;
    private final TextSearch finding;

    MoveCommands(Bench bench, TextSearch finding) {
        this.bench = bench;
        this.finding = finding;
        this.desk = bench.desk();
    }

    List<Command> commands() {
        return List.of(
                Command.of("nextTag", Command.Group.MOVE, () -> bench.onPage(page -> go(next())), ".", "Ctrl+Down"),
                Command.of(
                        "previousTag", Command.Group.MOVE, () -> bench.onPage(page -> go(previous())), ",", "Ctrl+Up"),
                Command.of("chooseTag", Command.Group.MOVE, () -> bench.onPage(this::choose), "Enter"),
                Command.of("letGo", Command.Group.MOVE, this::letGo, "Esc"));
    }

    /// The tag after the chosen one, which may begin at the same place; or the first after the caret.
    private @Nullable Annotation next() {
        Annotation chosen = desk.chosenProperty().get();
        return chosen == null
                ? desk.sight().after(desk.caret() - 1)
                : desk.sight().following(chosen);
    }

    private @Nullable Annotation previous() {
        Annotation chosen = desk.chosenProperty().get();
        return chosen == null ? desk.sight().before(desk.caret()) : desk.sight().preceding(chosen);
    }

    private void go(@Nullable Annotation tag) {
        if (tag == null) {
            desk.tell(Message.of("tell.noMoreTags"));
            return;
        }
        desk.select(Span.caret(tag.start()), tag.start());
        desk.choose(tag);
    }

    /// Chooses the innermost tag under the caret; pressed again, the next one out, round and round.
    private void choose(Bench.Page page) {
        List<Annotation> under = desk.sight().under(page.caret());
        if (under.isEmpty()) {
            desk.tell(Message.of("tell.noTag"));
            return;
        }
        Annotation chosen = desk.chosenProperty().get();
        int at = chosen == null ? -1 : under.indexOf(chosen);
        desk.choose(under.get((at + 1) % under.size()));
    }

    /// The first press ends a search and leaves its hit selected, the next lets go of everything; where nothing is
    /// held and the page is read alone, the window comes back.
    private void letGo() {
        if (finding.openProperty().get()) {
            finding.close();
            return;
        }
        if (!holdsAnything()) {
            desk.showing().sides().comeBack();
        }
        desk.dismissPrompt();
        desk.choose(null);
        desk.select(Span.caret(desk.caret()), desk.caret());
    }

    private boolean holdsAnything() {
        return desk.promptProperty().get() != null
                || desk.chosenProperty().get() != null
                || !desk.selectionProperty().get().isEmpty();
    }
}
