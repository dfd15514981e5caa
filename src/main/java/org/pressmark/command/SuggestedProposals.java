package org.pressmark.command;

import static org.pressmark.model.RoleSpan.Role.CONTENT;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;
import org.pressmark.suggest.Cues;
import org.pressmark.suggest.Sources;
import org.pressmark.suggest.Speakers;
import org.pressmark.text.Span;

/// The proposals of the room `suggest`, asked for what lies on the desk.
final class SuggestedProposals implements Proposals {
    private final Desk desk;

    SuggestedProposals(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Span> sources(Bench.Page page, Quote quote) {
        Span cue = quote.spans(RoleSpan.Role.CUE).findFirst().orElse(null);
        return Sources.candidates(page.text(), quote.spans(CONTENT).toList(), cue);
    }

    @Override
    public List<Span> cues(Bench.Page page, Quote quote) {
        List<Span> taken = quote.spans(RoleSpan.Role.SOURCE).toList();
        return Cues.candidates(page.text(), quote.spans(CONTENT).toList(), taken);
    }

    @Override
    public Quote toned(Bench.Page page, Quote quote, Span cue) {
        String words = cue.of(page.text());
        return quote.stance(Cues.stance(words)).polarity(Cues.polarity(words));
    }

    @Override
    public Ranking speakers(Bench.Page page, Span mention, String typed) {
        List<Speaker> register = desk.shelves().speakers().all();
        List<UUID> recent = desk.recent().ids();
        List<Speaker> known = Speakers.rank(page.text(), mention, typed, register, recent);
        String newName = Speakers.properName(page.text(), mention);
        boolean isKnown = Speakers.named(newName, known, recent).isPresent();
        return new Ranking(known, newName, Speakers.kind(newName), !isKnown);
    }

    @Override
    public @Nullable Named outletAt(Bench.Page page) {
        return null;
    }

    @Override
    public List<UUID> outletsNear(Bench.Page page, Span place) {
        return List.of();
    }

    @Override
    public @Nullable Evidence evidenceFor(Bench.Page page, UUID outlet) {
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
