package org.pressmark.command;

import java.util.List;
import java.util.UUID;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Proposes nothing: for facts that hold whatever is proposed.
final class NoProposals implements Proposals {
    @Override
    public List<Span> parts(Bench.Page page, Span quotation) {
        return List.of(quotation);
    }

    @Override
    public List<Span> sources(Bench.Page page, Quote quote) {
        return List.of();
    }

    @Override
    public List<Span> cues(Bench.Page page, Quote quote) {
        return List.of();
    }

    @Override
    public Span addressee(Bench.Page page, Quote quote) {
        return null;
    }

    @Override
    public Ranking speakers(Bench.Page page, Span mention, String typed) {
        return new Ranking(List.of(), mention.of(page.text()), Speaker.Kind.PERSON, true);
    }

    @Override
    public Named outletAt(Bench.Page page) {
        return null;
    }

    @Override
    public List<UUID> outletsNear(Bench.Page page, Span place) {
        return List.of();
    }

    @Override
    public Evidence evidenceFor(Bench.Page page, UUID outlet) {
        return null;
    }

    @Override
    public OutletMention.Role roleOf(Bench.Page page, Span mention) {
        return OutletMention.Role.CITED_OUTLET;
    }

    @Override
    public List<Zone.Type> zones(Bench.Page page, Span span) {
        return List.of();
    }
}
