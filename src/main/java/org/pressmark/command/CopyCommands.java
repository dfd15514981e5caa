package org.pressmark.command;

import java.util.List;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Message;
import org.pressmark.text.Span;

/// Words of the article for another program: bare, or with where they come from.
final class CopyCommands {
    private final Bench bench;
    private final Desk desk;
    private final Shell shell;

    CopyCommands(Bench bench, Shell shell) {
        this.bench = bench;
        this.desk = bench.desk();
        this.shell = shell;
    }

    List<Command> commands() {
        return List.of(
                Command.of("copy", Command.Group.EDIT, () -> bench.onPage(this::copy), "Ctrl+C"),
                Command.of("copyCitation", Command.Group.EDIT, () -> bench.onPage(this::cite), "Ctrl+Shift+C"));
    }

    private void copy(Bench.Page page) {
        Span selected = page.selected();
        if (selected == null) {
            desk.tell(Message.of("tell.nothingSelected"));
        } else {
            String words = selected.of(page.text());
            shell.copy(new Copied(words, new Citation.Html().plain(words)));
            desk.tell(Message.of("tell.copiedWords", Bench.brief(words)));
        }
    }

    /// The selection, or else what is in hand.
    private void cite(Bench.Page page) {
        Citations citations = new Citations(page, desk, shell.phrases());
        Span selected = page.selected();
        List<Annotation> tags = selected == null ? bench.inHands() : List.of();
        if (selected == null && tags.isEmpty()) {
            desk.tell(Message.of("tell.nothingToCite"));
            return;
        }
        List<Citation> cited = selected != null
                ? List.of(citations.of(selected))
                : tags.stream().map(citations::of).toList();
        Copied copied = Citations.copied(cited, shell.phrases());
        shell.copy(copied);
        desk.tell(
                cited.size() == 1
                        ? Message.of("tell.citation", Bench.brief(copied.plain()))
                        : Message.of("tell.citations", cited.size()));
    }
}
