package org.pressmark.command;

import java.util.List;
import org.pressmark.desk.Showing;
import org.pressmark.desk.TextSearch;
import org.pressmark.text.Needle;
import org.pressmark.text.Span;

/// Looking for words in the open article.
final class FindCommands {
    private static final int LONGEST = 200;

    private final Bench bench;
    private final TextSearch finding;

    FindCommands(Bench bench, TextSearch finding) {
        this.bench = bench;
        this.finding = finding;
    }

    List<Command> commands() {
        return List.of(
                Command.of("find", Command.Group.MOVE, () -> bench.onPage(this::ask), "Ctrl+F"),
                Command.of("findNext", Command.Group.MOVE, () -> bench.onPage(page -> step(1)), "F3"),
                Command.of("findPrevious", Command.Group.MOVE, () -> bench.onPage(page -> step(-1)), "Shift+F3"),
                Command.of("findCase", Command.Group.MOVE, () -> toggle(Needle.Trait.CASE), "Alt+C"),
                Command.of("findWord", Command.Group.MOVE, () -> toggle(Needle.Trait.WHOLE_WORD), "Alt+W"),
                Command.of("findPattern", Command.Group.MOVE, () -> toggle(Needle.Trait.PATTERN), "Alt+R"));
    }

    /// Words that are selected are looked for; a selection of several lines or in a pattern's place is left alone.
    private void ask(Bench.Page page) {
        Span selected = page.selection();
        Needle needle = finding.needleProperty().get();
        toArticle();
        finding.ask();
        String words = selected.of(page.text());
        boolean isWords = !selected.isEmpty() && words.length() <= LONGEST && !words.contains("\n");
        if (isWords && !needle.has(Needle.Trait.PATTERN)) {
            finding.look(needle.words(words));
        }
    }

    private void step(int by) {
        toArticle();
        finding.step(by);
    }

    /// A page that covers the article goes: what is found is to be seen.
    private void toArticle() {
        bench.desk().showing().show(Showing.Sheet.ARTICLE);
    }

    private void toggle(Needle.Trait trait) {
        if (!finding.openProperty().get()) {
            finding.ask();
        }
        finding.look(finding.needleProperty().get().toggled(trait));
    }
}
