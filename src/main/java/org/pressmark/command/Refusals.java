package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.desk.Proposing;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.suggest.proposal.Proposal;
import org.pressmark.text.Span;

/// Proposals refused for good (invariant 10), and brought back when somebody thinks better of it.
final class Refusals {
    private final Bench bench;
    private final Desk desk;
    private final Proposing proposing;
    private final Phrases phrases;

    Refusals(Bench bench, Proposing proposing, Phrases phrases) {
        this.bench = bench;
        this.desk = bench.desk();
        this.proposing = proposing;
        this.phrases = phrases;
    }

    void refuse(Bench.Page page, Proposal proposal) {
        Dismissal refusal = proposal.subject()
                .dismissed(
                        bench.newId(),
                        page.article(),
                        page.text(),
                        desk.session().annotator().id(),
                        bench.now());
        String words = Bench.brief(proposal.extent().getFirst().of(page.text()));
        desk.session()
                .carryOut(
                        Message.of("deed.refuse", words),
                        new Change.Added(refusal),
                        () -> proposing.goFrom(proposal.start()));
    }

    /// What was refused; Enter brings one back.
    void ask(Bench.Page page) {
        List<Dismissal> refused = proposing.refused();
        if (refused.isEmpty()) {
            desk.tell(Message.of("tell.noneRefused"));
            return;
        }
        desk.ask(new Prompt(
                Message.of("ask.refused", refused.size()),
                Span.caret(page.caret()),
                typed -> refused.stream()
                        .filter(one -> Names.fits(words(one), typed))
                        .map(one -> new Prompt.Option(words(one), kind(one), () -> bringBack(one)))
                        .toList(),
                () -> {}));
    }

    private static String words(Dismissal refused) {
        return refused.place() == null ? "" : Bench.brief(refused.place().exact());
    }

    private @Nullable String kind(Dismissal refused) {
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            if (kind.name().equals(refused.what())) {
                return phrases.say(Phrases.keyOf(kind));
            }
        }
        return null;
    }

    /// By whomever and however often it was refused.
    private void bringBack(Dismissal refused) {
        List<Change> changes = new ArrayList<>();
        proposing.refused().stream()
                .filter(one -> one.subject().equals(refused.subject()))
                .forEach(one -> changes.add(new Change.Removed(one)));
        desk.session().carryOut(Message.of("deed.restore", words(refused)), new Change.Several(changes), () -> {
            proposing.show();
            proposing.goFrom(refused.place() == null ? 0 : refused.place().start());
        });
    }
}
