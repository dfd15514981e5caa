package org.pressmark.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.OpenText;
import org.pressmark.desk.Sight;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Hidden;
import org.pressmark.text.Span;

/// What of an article is shown. However it is changed, here or with the mouse, it is remembered with the project.
final class SightCommands {
    private static final int LETTERS_TOLD = 30;

    private final Desk desk;
    private final Sight sight;

    SightCommands(Desk desk, Shell shell) {
        this.desk = desk;
        this.sight = desk.sight();
        String name = "project." + desk.session().path().toAbsolutePath() + ".sight";
        @Nullable String before = shell.choices().remembered(name);
        if (before != null) {
            sight.recall(before);
        }
        sight.listen(() -> {
            String words = sight.words();
            shell.choose(shell.choices().remember(name, words.isEmpty() ? null : words));
        });
    }

    List<Command> commands() {
        return List.of(
                Command.of("labels", Command.Group.VIEW, () -> sight.toggle(Sight.Extra.LABELS), "Ctrl+L"),
                Command.of("connect", Command.Group.VIEW, () -> sight.toggle(Sight.Extra.LINES), "H"),
                Command.of("fold", Command.Group.VIEW, () -> sight.toggle(Sight.Extra.FOLDS), "F"),
                Command.of("hidden", Command.Group.VIEW, this::hidden, "Ctrl+Shift+H"),
                Command.of("nextHidden", Command.Group.VIEW, this::nextHidden, "Alt+H"),
                Command.of("legend", Command.Group.VIEW, sight::openLegend, "Ctrl+Shift+L"),
                Command.of("showAll", Command.Group.VIEW, this::showAll));
    }

    /// Shows signs where something hides, and says how much does.
    private void hidden() {
        sight.toggle(Sight.Extra.HIDDEN);
        OpenText open = desk.textProperty().get();
        if (open != null && sight.shows(Sight.Extra.HIDDEN)) {
            int count = open.hidden().size();
            desk.tell(count == 0 ? Message.of("tell.nothingHides") : Message.of("tell.hides", count));
        }
    }

    /// Goes to the next place where something hides, round and round, and shows it.
    private void nextHidden() {
        OpenText open = desk.textProperty().get();
        if (open == null) {
            desk.tell(Message.of("tell.noArticle"));
            return;
        }
        List<Hidden> found = open.hidden();
        if (found.isEmpty()) {
            desk.tell(Message.of("tell.nothingHides"));
            return;
        }
        if (!sight.shows(Sight.Extra.HIDDEN)) {
            sight.toggle(Sight.Extra.HIDDEN);
        }
        Hidden next = found.stream()
                .filter(one -> one.span().start() > desk.caret())
                .findFirst()
                .orElse(found.getFirst());
        desk.select(Span.caret(next.span().start()), next.span().start());
        desk.tell(Message.of(
                "tell.hidden." + Phrases.camel(next.kind()),
                found.indexOf(next) + 1,
                found.size(),
                codes(next.span().of(open.text()))));
    }

    /// `U+200B`; of a word the letters of every alphabet are told, so that the odd ones stand out.
    private static String codes(String words) {
        return words.codePoints()
                .limit(LETTERS_TOLD)
                .mapToObj(code -> Character.isLetter(code) ? Character.toString(code) : "U+%04X".formatted(code))
                .collect(java.util.stream.Collectors.joining());
    }

    private void showAll() {
        if (sight.hidden().isEmpty()) {
            desk.tell(Message.of("tell.nothingHidden"));
        } else {
            sight.showAll();
        }
    }
}
