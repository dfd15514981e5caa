package org.pressmark.command;

import java.util.List;
import org.pressmark.desk.Desk;
import org.pressmark.intake.kind.ArticleFormats;
import org.pressmark.model.Message;

/// Articles in: files, a folder, what is on the clipboard; how large they may be, and what became of them.
final class ArrivalCommands {
    private final Desk desk;
    private final Shell shell;
    private final Arrivals arrivals;
    private final Limit limit;

    ArrivalCommands(Desk desk, Shell shell, Arrivals arrivals, Limit limit) {
        this.desk = desk;
        this.shell = shell;
        this.arrivals = arrivals;
        this.limit = limit;
    }

    List<Command> all() {
        return List.of(
                Command.of("addArticles", Command.Group.ARTICLE, this::addFiles, "Ctrl+Shift+N"),
                Command.of("addFolder", Command.Group.ARTICLE, this::addFolder),
                Command.of("pasteArticle", Command.Group.ARTICLE, this::paste, "Ctrl+Shift+V"),
                Command.of("sizeLimit", Command.Group.ARTICLE, limit::ask),
                Command.of("arrivalReport", Command.Group.ARTICLE, this::showReport),
                Command.of("copyArrivalReport", Command.Group.ARTICLE, this::copyReport));
    }

    private void addFiles() {
        List<String> endings = ArticleFormats.usual().all().stream()
                .flatMap(format -> format.endings().stream())
                .toList();
        shell.files().articles(endings, arrivals::add);
    }

    private void addFolder() {
        shell.files().folder(folder -> arrivals.add(List.of(folder)));
    }

    private void paste() {
        arrivals.paste(shell.clipboard().orElse(""));
    }

    private void showReport() {
        if (isThere()) {
            arrivals.report().show();
        }
    }

    private void copyReport() {
        if (isThere()) {
            ArrivalReport report = arrivals.report();
            String plain = report.written(shell.phrases());
            String html = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            shell.copy(new Copied(plain, "<pre>" + html + "</pre>"));
            desk.tell(Message.of("tell.reportCopied", report.lines().size()));
        }
    }

    private boolean isThere() {
        boolean isThere = !arrivals.report().lines().isEmpty();
        if (!isThere) {
            desk.tell(Message.of("tell.noReport"));
        }
        return isThere;
    }
}
