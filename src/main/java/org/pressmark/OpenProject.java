package org.pressmark;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pressmark.command.Commands;
import org.pressmark.command.Keymap;
import org.pressmark.command.ProjectMemory;
import org.pressmark.command.Shell;
import org.pressmark.desk.Backlog;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.settings.LastSeen;
import org.pressmark.view.Keyboard;
import org.pressmark.view.TagWords;
import org.pressmark.view.Tools;
import org.pressmark.view.arrival.ArrivalPane;
import org.pressmark.view.arrival.MergePane;
import org.pressmark.view.exchange.ExportPane;
import org.pressmark.view.exchange.ImportPane;
import org.pressmark.view.form.Fact;
import org.pressmark.view.page.ArticlePane;
import org.pressmark.view.page.FindingPane;
import org.pressmark.view.page.ProposalsBar;
import org.pressmark.view.palette.PalettePane;
import org.pressmark.view.review.ReviewPane;
import org.pressmark.view.side.SidePane;
import org.pressmark.view.window.Opened;
import org.pressmark.view.window.PagePart;
import org.pressmark.view.window.Titles;
import org.pressmark.view.window.WindowView;

/// A project open in the window: the desk, and the views wired to it and to each other.
final class OpenProject {
    private static final int MANY_ARTICLES = 1000;
    private static final String REMARK = "review.remark";

    private final Desk desk;
    private final Keymap keymap;
    private final Commands commands;
    private final ArticlePane page;
    private final SidePane side;
    private final WindowView window;
    private final Shell shell;
    private final Backlog backlog;
    private final Instant opened;

    OpenProject(Desk desk, Commands commands, Keyboard keyboard, Shell shell) {
        this.desk = desk;
        this.shell = shell;
        this.backlog = new Backlog(desk);
        this.opened = desk.session().workshop().clock().instant();
        this.keymap = commands.keymap();
        this.commands = commands;
        TagWords words = new TagWords(desk, keyboard.phrases());
        Tools tools = new Tools(desk, shell, keyboard);
        page = new ArticlePane(desk, words);
        side = new SidePane(tools, commands.evidence(), page::focus);
        page.show(commands.proposing());
        ProposalsBar proposals = new ProposalsBar(commands.proposing(), desk, keyboard);
        FindingPane found = new FindingPane(page, commands.finding(), proposals, keyboard);
        window = new WindowView(
                tools,
                new Opened(
                        String.valueOf(desk.session().path().getFileName()),
                        desk.session().isReadOnly() ? Opened.Access.READ : Opened.Access.WRITE),
                new PagePart(found, page::focus, found::boundsOf),
                side,
                () -> new ReviewPane(tools, commands.reviewing(), commands::remark));
        page.onKeyBefore(window.keys()::beforeCaret);
        page.onKey(window.keys()::inReader);
        page.onDrag(commands.borders());
        page.onSelected(window::offerKinds);
        page.onMoved(window::pageMoved);
        window.onFiles(commands::take);
        Titles titles = new Titles(keyboard, desk);
        window.getChildren().add(new PalettePane(commands.palette(), keyboard, titles::of, page::focus));
        window.addCard(new ArrivalPane(commands.arrivals(), keyboard, page::focus));
        window.addCard(new MergePane(commands.merging(), keyboard.phrases(), page::focus));
        window.addCard(new ImportPane(commands.importing(), keyboard.phrases(), page::focus));
        window.addCard(new ExportPane(commands.exporting(), keyboard.phrases(), page::focus));
    }

    Desk desk() {
        return desk;
    }

    Commands commands() {
        return commands;
    }

    /// Commits what was typed into a field, or begun with keys, and not yet committed.
    void settle() {
        side.settle();
        Fact.settleAll(window);
        keepAnswer();
        keymap.settle();
        commands.place().leave();
        keepRemark();
        remember();
    }

    /// What was typed at the review desk and not said yet stands there again when the project is opened, a line for
    /// each difference: the word for it, a blank, what was typed.
    private void remarkAgain() {
        String kept = memory().find(REMARK);
        Map<String, String> drafts = new HashMap<>();
        for (String line : kept == null ? List.<String>of() : kept.lines().toList()) {
            int blank = line.indexOf(' ');
            if (blank >= 0) {
                drafts.put(line.substring(0, blank), line.substring(blank + 1));
            }
        }
        commands.reviewing().composing().take(drafts);
    }

    private ProjectMemory memory() {
        return new ProjectMemory(shell, desk);
    }

    private void keepRemark() {
        Map<String, String> drafts = commands.reviewing().composing().drafts();
        String lines = drafts.entrySet().stream()
                .map(draft -> draft.getKey() + ' ' + draft.getValue())
                .collect(Collectors.joining("\n"));
        memory().keep(REMARK, lines.isEmpty() ? null : lines);
    }

    /// Where a project is not large, what needs follow-up in it is counted at rest: the list of projects names it.
    void rest() {
        desk.session().rest();
        if (desk.library().totalProperty().get() <= MANY_ARTICLES) {
            desk.followUp().sweep().begin();
        }
    }

    /// Gives up the question asked just now, but not what was written in answer to it.
    private void keepAnswer() {
        Prompt asked = desk.promptProperty().get();
        Prompt.Option written = asked == null ? null : asked.keeping();
        desk.dismissPrompt();
        if (written != null) {
            written.taken().run();
        }
    }

    /// Keeps what a list of projects says of this one.
    private void remember() {
        LastSeen seen = new LastSeen(
                opened,
                desk.library().counted(),
                backlog.notDone(),
                desk.followUp().sweep().open());
        String path = desk.session().path().toAbsolutePath().toString();
        shell.choose(seen.keptIn(shell.choices(), path));
    }

    /// Goes to where the analyst was when the project was closed, and to what was being typed.
    void comeBack() {
        window.empty().await();
        commands.place().comeBack(() -> {
            window.empty().arrived();
            focus();
        });
        remarkAgain();
    }

    WindowView window() {
        return window;
    }

    void fontSize(int size) {
        page.fontSize(size);
    }

    void focus() {
        window.begin();
    }
}
