package org.pressmark.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.exchange.format.OriginalFile;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Completion;
import org.pressmark.model.Content;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.session.Workshop;

/// The open article as a whole: its state of work, taking it out of the project, going to its neighbours.
final class ArticleCommands {
    private final Bench bench;
    private final Desk desk;
    private final Shell shell;

    ArticleCommands(Bench bench, Shell shell) {
        this.bench = bench;
        this.shell = shell;
        this.desk = bench.desk();
    }

    List<Command> commands() {
        return List.of(
                Command.of("markDone", Command.Group.ARTICLE, () -> bench.onPage(this::toggleDone), "Ctrl+D"),
                Command.of("saveOriginal", Command.Group.ARTICLE, () -> bench.onPage(this::saveOriginal)),
                Command.of("removeArticle", Command.Group.ARTICLE, () -> bench.onPage(this::remove), "Ctrl+Delete"),
                Command.of("nextArticle", Command.Group.MOVE, () -> go(1), "Alt+Down"),
                Command.of("previousArticle", Command.Group.MOVE, () -> go(-1), "Alt+Up"));
    }

    private void toggleDone(Bench.Page page) {
        Annotator me = desk.session().annotator();
        Completion mine = new Completion(bench.newId(), page.article().id(), me.id(), bench.now());
        desk.session().ask(reading -> Finishing.of(reading, mine, me.name()), (@Nullable Finishing finishing) -> {
            if (finishing != null) {
                bench.carryOut(finishing.deed(), finishing.change());
            }
        });
    }

    /// Asks for a name and writes the bytes the text was made of there, beside the work.
    private void saveOriginal(Bench.Page page) {
        Article article = page.article();
        desk.session().ask(reading -> reading.content(article.id()), (@Nullable Content content) -> {
            if (content != null) {
                OriginalFile original = OriginalFile.of(article, content);
                shell.files().newOriginal(original.name(), file -> write(original, file));
            }
        });
    }

    private void write(OriginalFile original, Path file) {
        Workshop workshop = desk.session().workshop();
        workshop.background().execute(() -> {
            try {
                original.write(file);
                workshop.screen()
                        .execute(() -> desk.tell(Message.of(
                                "tell.originalWritten", file, original.content().reader())));
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> desk.refuse(refusal));
            }
        });
    }

    /// Takes the article out with its tags; undo brings both back.
    private void remove(Bench.Page page) {
        Article article = page.article();
        desk.session()
                .ask(
                        reading -> removal(reading, article),
                        change -> bench.carryOut(Message.of("deed.removeArticle", article.title()), change));
    }

    private static Change removal(Reading reading, Article article) {
        List<Change> changes = new ArrayList<>();
        List<Annotation> tags = reading.annotations(article.id());
        java.util.Set<java.util.UUID> ids = new java.util.HashSet<>();
        tags.forEach(tag -> ids.add(tag.id()));
        reading.claimLinks().stream()
                .filter(link -> ids.contains(link.from()) || ids.contains(link.to()))
                .forEach(link -> changes.add(new Change.Removed(link)));
        reading.reviews().stream()
                .filter(review -> ids.contains(review.annotation()))
                .forEach(review -> changes.add(new Change.Removed(review)));
        reading.dismissals(article.id()).forEach(dismissal -> changes.add(new Change.Removed(dismissal)));
        reading.verdicts(article.id()).forEach(verdict -> changes.add(new Change.Removed(verdict)));
        reading.completions(article.id()).forEach(completion -> changes.add(new Change.Removed(completion)));
        tags.forEach(tag -> changes.add(new Change.Removed(tag)));
        changes.add(new Change.Removed(article));
        return new Change.Several(changes);
    }

    private void go(int by) {
        Article open = desk.articleProperty().get();
        desk.library().beside(open == null ? null : open.id(), by, next -> {
            if (next == null) {
                desk.tell(Message.of("tell.noMoreArticles"));
            } else {
                desk.open(next);
            }
        });
    }
}
