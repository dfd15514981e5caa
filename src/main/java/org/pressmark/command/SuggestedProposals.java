package org.pressmark.command;

import static org.pressmark.model.RoleSpan.Role.CONTENT;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;
import org.pressmark.suggest.Addressees;
import org.pressmark.suggest.Cues;
import org.pressmark.suggest.OutletNames;
import org.pressmark.suggest.OutletRoles;
import org.pressmark.suggest.Sources;
import org.pressmark.suggest.Speakers;
import org.pressmark.suggest.SplitQuotes;
import org.pressmark.suggest.Zones;
import org.pressmark.text.Span;

/// The proposals of the room `suggest`, asked for what lies on the desk.
final class SuggestedProposals implements Proposals {
    private final Desk desk;
    private final OutletIndex index;
    private final SuggestedEvidence evidence;

    SuggestedProposals(Desk desk, OutletIndex index, SuggestedEvidence evidence) {
        this.desk = desk;
        this.index = index;
        this.evidence = evidence;
    }

    @Override
    public List<Span> parts(Bench.Page page, Span quotation) {
        return SplitQuotes.parts(page.text(), quotation);
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
    public @Nullable Span addressee(Bench.Page page, Quote quote) {
        return Addressees.behind(
                        Quotes.first(quote, RoleSpan.Role.CUE),
                        page.text(),
                        quote.spans(CONTENT).toList(),
                        quote.spans(RoleSpan.Role.SOURCE).toList())
                .orElse(null);
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
        Span selected = page.selected();
        if (selected == null) {
            return index.names()
                    .around(page.text(), page.caret())
                    .map(SuggestedProposals::named)
                    .orElse(null);
        }
        return index.names().in(page.text(), selected).stream()
                .filter(found -> found.span().equals(selected))
                .findFirst()
                .map(SuggestedProposals::named)
                .orElse(null);
    }

    private static Named named(OutletNames.Found found) {
        return new Named(found.span(), found.outlet());
    }

    @Override
    public List<UUID> outletsNear(Bench.Page page, Span place) {
        Span around = page.open().paragraphs().at(place.start());
        return index.names().in(page.text(), around).stream()
                .sorted(Comparator.comparingInt(found -> distance(found.span(), place)))
                .map(OutletNames.Found::outlet)
                .distinct()
                .toList();
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    @Override
    public @Nullable Evidence evidenceFor(Bench.Page page, UUID outlet) {
        EvidenceOffers.Offer offer = evidence.of(outlet);
        return offer == null ? null : new Evidence(offer.evidence(), offer.part() == EvidenceOffers.Part.PROVIDER);
    }

    @Override
    public OutletMention.Role roleOf(Bench.Page page, Span mention) {
        return OutletRoles.at(page.text(), mention);
    }

    @Override
    public List<Zone.Type> zones(Bench.Page page, Span span) {
        return Zones.zoneAt(page.text(), span.start()).stream().toList();
    }
}
