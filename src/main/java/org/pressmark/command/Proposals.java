package org.pressmark.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// What commands ask of the proposals, in the words of the desk. Nothing of it becomes a tag unless a command
/// takes it.
interface Proposals {
    /// An outlet's name found in the text.
    record Named(Span span, UUID outlet) {}

    /// Who a mention may be: known speakers, best first, and what a new one would be called.
    record Ranking(List<Speaker> known, String newName, Speaker.Kind kind, boolean isNewFirst) {}

    /// A quotation with the other parts of it, where the words that attribute it stand between them; in the order
    /// of the text.
    List<Span> parts(Bench.Page page, Span quotation);

    /// Mentions beside a quote that may be its source, best first.
    List<Span> sources(Bench.Page page, Quote quote);

    /// Words that may be a quote's cue, best first.
    List<Span> cues(Bench.Page page, Quote quote);

    /// Where the text says whom a quote was said to, or null where it does not.
    @Nullable
    Span addressee(Bench.Page page, Quote quote);

    Ranking speakers(Bench.Page page, Span mention, String typed);

    /// The outlet named under the caret, or by just the selection.
    @Nullable
    Named outletAt(Bench.Page page);

    /// Outlets named around a place, nearest first.
    List<UUID> outletsNear(Bench.Page page, Span place);

    /// Where an article says that it comes from an outlet.
    record Evidence(Provenance.OutletEvidence kind, boolean isProvider) {}

    /// What the article says of an outlet being its publisher or provider, or null if it says nothing.
    @Nullable
    Evidence evidenceFor(Bench.Page page, UUID outlet);

    OutletMention.Role roleOf(Bench.Page page, Span mention);

    List<Zone.Type> zones(Bench.Page page, Span span);
}
