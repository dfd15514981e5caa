package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.When;

/// What is known of a quote, one fact at a time. Screen thread only.
public final class QuoteEdits {
    private final Edits edits;

    QuoteEdits(Edits edits) {
        this.edits = edits;
    }

    /// Claims attributed to the quote had its speaker filled in, and follow it.
    public void speaker(Quote quote, @Nullable Speaker speaker) {
        List<Change> also = new ArrayList<>(edits.bring(speaker));
        for (Quote each : edits.inHand(Quote.class, quote)) {
            VoiceCommands.claimsOf(edits.desk(), edits.newest(Quote.class, each), Edits.id(speaker))
                    .forEach(also::add);
        }
        Message deed = speaker == null
                ? deed("deed.noSpeaker", quote)
                : Message.of("deed.speaker", speaker.name(), Deeds.words(quote));
        edits.editAll(Quote.class, quote, deed, held -> held.by(Edits.id(speaker)), also);
    }

    public void addressee(Quote quote, @Nullable Speaker addressee) {
        Message deed = addressee == null
                ? deed("deed.noAddressee", quote)
                : Deeds.on(edits.desk(), "deed.addressee", quote, addressee.name());
        edits.editAll(Quote.class, quote, deed, held -> held.to(Edits.id(addressee)), edits.bring(addressee));
    }

    public void via(Quote quote, @Nullable Outlet outlet) {
        Message deed =
                outlet == null ? deed("deed.noVia", quote) : Deeds.on(edits.desk(), "deed.via", quote, outlet.name());
        edits.editAll(Quote.class, quote, deed, held -> held.via(Edits.id(outlet)), edits.bring(outlet));
    }

    /// The analyst's word against the computed type; null goes back to it.
    public void type(Quote quote, Quote.@Nullable Type type) {
        editAll(quote, "deed.type", held -> held.overruled(type));
    }

    public void channel(Quote quote, Quote.Channel channel) {
        editAll(quote, "deed.channel", held -> held.channel(channel));
    }

    public void polarity(Quote quote, Quote.Polarity polarity) {
        editAll(quote, "deed.polarity", held -> held.polarity(polarity));
    }

    public void stance(Quote quote, Quote.Stance stance) {
        editAll(quote, "deed.stance", held -> held.stance(stance));
    }

    public void saidAt(Quote quote, @Nullable When when) {
        editAll(quote, "deed.saidAt", held -> held.saidAt(when));
    }

    /// The quote that this one is nested in, or null for none.
    public void parent(Quote quote, @Nullable Quote parent) {
        edit(quote, "deed.parent", held -> held.inside(Edits.id(parent)));
    }

    /// Takes one of its parts away: a cue, a source, an addressee, a stretch of content but for the last.
    public void without(Quote quote, RoleSpan part) {
        edit(quote, "deed.partOff", held -> {
            List<RoleSpan> rest = new ArrayList<>(held.spans());
            rest.remove(part);
            return held.with(rest);
        });
    }

    private void editAll(Quote quote, String deed, UnaryOperator<Quote> change) {
        edits.editAll(Quote.class, quote, deed(deed, quote), change, List.of());
    }

    private void edit(Quote quote, String deed, UnaryOperator<Quote> change) {
        edits.edit(Quote.class, quote, deed(deed, quote), change);
    }

    private Message deed(String deed, Quote quote) {
        return Deeds.on(edits.desk(), deed, quote);
    }
}
