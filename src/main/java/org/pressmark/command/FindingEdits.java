package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Finding;
import org.pressmark.model.Message;
import org.pressmark.model.OpenArticle;
import org.pressmark.text.Span;

/// Going to findings, putting them aside for good and bringing them back, in whatever article. Screen thread only.
public final class FindingEdits {
    private final Bench bench;
    private final Desk desk;

    public FindingEdits(Desk desk) {
        this.bench = new Bench(desk);
        this.desk = desk;
    }

    /// Whether there is a command that settles findings of a kind.
    public static boolean canSettle(Finding.Kind kind) {
        return Settling.canSettle(kind);
    }

    /// Goes to where a finding stands and chooses the tag it is about; `then` runs there.
    public void goTo(Finding finding, Runnable then) {
        Article open = desk.articleProperty().get();
        if (open != null && open.id().equals(finding.article())) {
            show(finding);
            then.run();
        } else {
            desk.open(finding.article(), () -> {
                show(finding);
                then.run();
            });
        }
    }

    private void show(Finding finding) {
        desk.followUp().choose(finding);
        int at = Math.max(0, finding.start());
        desk.dismissPrompt();
        Annotation tag = desk.tags().find(finding.tag());
        // A tag stands out by being chosen; words selected in it would be taken for its source or its cue.
        desk.select(tag == null && finding.place() != null ? finding.place() : Span.caret(at), at);
        desk.choose(tag);
    }

    /// Puts a finding aside for good (invariant 10).
    public void dismiss(Finding finding) {
        desk.session().ask(reading -> reading.open(finding.article()), there -> {
            if (there != null) {
                bench.carryOut(
                        deed("deed.dismiss", there.article(), finding), new Change.Added(dismissal(there, finding)));
            }
        });
    }

    private Dismissal dismissal(OpenArticle there, Finding finding) {
        return finding.subject()
                .dismissed(
                        bench.newId(),
                        there.article(),
                        there.text(),
                        desk.session().annotator().id(),
                        bench.now());
    }

    /// Brings back what was put aside, by whomever and however often.
    public void restore(Finding finding) {
        desk.session().ask(reading -> reading.find(Article.class, finding.article()), article -> {
            if (article != null) {
                desk.session()
                        .ask(reading -> reading.dismissals(article.id()), aside -> restore(finding, article, aside));
            }
        });
    }

    private void restore(Finding finding, Article article, List<Dismissal> aside) {
        List<Change> changes = new ArrayList<>();
        aside.stream()
                .filter(dismissal -> dismissal.subject().equals(finding.subject()))
                .forEach(dismissal -> changes.add(new Change.Removed(dismissal)));
        if (!changes.isEmpty()) {
            bench.carryOut(deed("deed.restore", article, finding), new Change.Several(changes));
        }
    }

    private static Message deed(String key, Article article, Finding finding) {
        return Message.of(key, Bench.brief(finding.words().isBlank() ? article.title() : finding.words()));
    }
}
