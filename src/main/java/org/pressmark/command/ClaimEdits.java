package org.pressmark.command;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

/// What is known of a claim and of a place where it is made, one fact at a time. Screen thread only.
public final class ClaimEdits {
    private final Edits edits;

    ClaimEdits(Edits edits) {
        this.edits = edits;
    }

    /// Words the claim that is made here, wherever else it is made; an occurrence of no claim gets one of its own.
    public void wording(ClaimOccurrence occurrence, String words) {
        Claim claim = claim(occurrence);
        Message deed = Message.of("deed.wording", Bench.brief(words));
        if (claim == null) {
            Claim made = Claim.worded(edits.bench().newId(), words);
            edits.edit(
                    ClaimOccurrence.class,
                    occurrence,
                    deed,
                    held -> held.of(made.id()),
                    List.of(new Change.Added(made)));
        } else {
            edits.edit(
                    Claim.class,
                    claim,
                    deed,
                    held -> new Claim(held.id(), words, held.type(), held.checkWorthy(), held.note()));
        }
    }

    public void type(ClaimOccurrence occurrence, Claim.Type type) {
        edit(
                occurrence,
                "deed.claimType",
                held -> new Claim(held.id(), held.text(), type, held.checkWorthy(), held.note()));
    }

    public void checkWorthy(ClaimOccurrence occurrence, Claim.CheckWorthy worthy) {
        edit(
                occurrence,
                "deed.checkWorthy",
                held -> new Claim(held.id(), held.text(), held.type(), worthy, held.note()));
    }

    /// The author's own voice, or attributed: then to the quote it stands in, if there is one, and its speaker.
    public void voice(ClaimOccurrence occurrence, ClaimOccurrence.Voice voice) {
        on(occurrence, "deed.voice", held -> switch (voice) {
            case AUTHOR -> held.inAuthorsVoice();
            case ATTRIBUTED -> held.voice() == ClaimOccurrence.Voice.ATTRIBUTED ? held : attributed(held);
        });
    }

    private ClaimOccurrence attributed(ClaimOccurrence held) {
        Span where = new Span(held.start(), held.end());
        Quote around =
                ClaimCommands.quoteAround(edits.desk(), where, held.head().annotator());
        return around == null ? held.attributed(null, held.claimant()) : held.attributed(around.id(), around.speaker());
    }

    /// The quote it stands in, whose speaker becomes the claimant; or null for none.
    public void quote(ClaimOccurrence occurrence, @Nullable Quote quote) {
        on(
                occurrence,
                "deed.claimQuote",
                held -> held.attributed(Edits.id(quote), quote == null ? held.claimant() : quote.speaker()));
    }

    /// Who claims it. A claimant makes the claim an attributed one.
    public void claimant(ClaimOccurrence occurrence, @Nullable Speaker claimant) {
        edits.edit(
                ClaimOccurrence.class,
                occurrence,
                Message.of("deed.claimant", EditCommands.label(occurrence)),
                held -> claimant == null ? held.by(null) : held.attributed(held.quote(), claimant.id()),
                edits.bring(claimant));
    }

    private @Nullable Claim claim(ClaimOccurrence occurrence) {
        ClaimOccurrence held = edits.newest(ClaimOccurrence.class, occurrence);
        return edits.desk().shelves().claims().find(held.claim());
    }

    private void edit(ClaimOccurrence occurrence, String deed, UnaryOperator<Claim> change) {
        Claim claim = claim(occurrence);
        if (claim != null) {
            edits.edit(Claim.class, claim, Message.of(deed, Bench.brief(claim.text())), change);
        }
    }

    private void on(ClaimOccurrence occurrence, String deed, UnaryOperator<ClaimOccurrence> change) {
        edits.edit(ClaimOccurrence.class, occurrence, Message.of(deed, EditCommands.label(occurrence)), change);
    }
}
