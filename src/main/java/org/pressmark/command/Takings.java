package org.pressmark.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.TaggedElsewhere;
import org.pressmark.model.Zone;
import org.pressmark.suggest.Speakers;
import org.pressmark.suggest.proposal.Proposal;
import org.pressmark.text.Span;

/// Turns proposals into the tags they stand for, as the analyst's own, with a note in their heads that they were
/// suggested.
///
/// Speakers are looked up when a proposal is taken, not when it was found: one who came into the register meanwhile
/// is known.
final class Takings {
    private final Bench bench;
    private final Desk desk;
    private final Proposals proposals;

    Takings(Bench bench, Proposals proposals) {
        this.bench = bench;
        this.desk = bench.desk();
        this.proposals = proposals;
    }

    /// The speaker of the register whom the proposal names for certain, or null.
    @Nullable
    Speaker known(Proposal.Quotation quotation) {
        String name = quotation.speakerName();
        return name == null ? null : known(name).orElse(null);
    }

    private Optional<Speaker> known(String name) {
        return Speakers.named(
                name, desk.shelves().speakers().all(), desk.recent().ids());
    }

    /// The names of speakers who are in no register yet, each once, in the order of the text.
    List<String> newNames(List<Proposal> all) {
        List<String> names = new ArrayList<>();
        for (Proposal proposal : all) {
            if (proposal instanceof Proposal.Quotation quotation) {
                String name = quotation.speakerName();
                if (name != null && !name.isBlank() && !names.contains(name) && known(quotation) == null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /// Everything that taking these comes to, as one step; `made` are new speakers by the names they are proposed
    /// under.
    Change all(Bench.Page page, List<Proposal> taken, Map<String, Speaker> made) {
        List<Change> changes = new ArrayList<>();
        made.values().forEach(speaker -> changes.add(new Change.Added(speaker)));
        Map<String, Optional<Speaker>> asked = new HashMap<>();
        List<Quote> quotes = new ArrayList<>();
        for (Proposal proposal : taken) {
            if (proposal instanceof Proposal.Quotation quotation) {
                String name = quotation.speakerName();
                Speaker speaker = name == null
                        ? null
                        : made.containsKey(name)
                                ? made.get(name)
                                : asked.computeIfAbsent(name, this::known).orElse(null);
                quotes.add(quote(page, quotation, speaker));
            }
        }
        quotes.forEach(quote -> changes.add(new Change.Added(quote)));
        taken.stream()
                .filter(proposal -> !(proposal instanceof Proposal.Quotation))
                .forEach(proposal -> changes.add(new Change.Added(tag(page, proposal))));
        return new Change.Several(changes);
    }

    Speaker newSpeaker(String name) {
        return new Speaker(bench.newId(), name, Speakers.kind(name), List.of(), null, null, null, null, null);
    }

    Quote quote(Bench.Page page, Proposal.Quotation proposal, @Nullable Speaker speaker) {
        List<RoleSpan> spans = new ArrayList<>();
        proposal.contents().forEach(span -> spans.add(RoleSpan.of(RoleSpan.Role.CONTENT, page.text(), span)));
        Span source = proposal.source();
        Span cue = proposal.cue();
        if (source != null) {
            spans.add(RoleSpan.of(RoleSpan.Role.SOURCE, page.text(), source));
        }
        if (cue != null) {
            spans.add(RoleSpan.of(RoleSpan.Role.CUE, page.text(), cue));
        }
        return Quote.of(bench.head(page).suggested(), spans).by(speaker == null ? null : speaker.id());
    }

    private Annotation tag(Bench.Page page, Proposal proposal) {
        return switch (proposal) {
            case Proposal.Quotation quotation -> quote(page, quotation, known(quotation));
            case Proposal.Mention mention -> mention(page, mention.span(), mention.outlet(), mention.role());
            case Proposal.Zoned zoned ->
                new Zone(
                        bench.head(page).suggested(),
                        Bench.spans(RoleSpan.Role.ZONE, page, zoned.span()),
                        zoned.type());
            case Proposal.Equal equal -> equal(page, equal.span(), equal.like());
        };
    }

    private OutletMention mention(Bench.Page page, Span span, @Nullable UUID outlet, OutletMention.Role role) {
        return new OutletMention(
                bench.head(page).suggested(), Bench.spans(RoleSpan.Role.MENTION, page, span), outlet, role);
    }

    private Annotation equal(Bench.Page page, Span span, TaggedElsewhere like) {
        return switch (like.kind()) {
            case QUOTE -> Quote.of(bench.head(page).suggested(), Bench.spans(RoleSpan.Role.CONTENT, page, span));
            case CLAIM -> claim(page, span, like.about());
            case OUTLET -> mention(page, span, like.about(), proposals.roleOf(page, span));
            case CODING ->
                new Coding(
                        bench.head(page).suggested(),
                        Bench.spans(RoleSpan.Role.CODING, page, span),
                        java.util.Objects.requireNonNull(like.about()));
            case QUOTED_TERM ->
                new QuotedTerm(
                        bench.head(page).suggested(),
                        Bench.spans(RoleSpan.Role.TERM, page, span),
                        java.util.Objects.requireNonNull(like.term()));
            case ZONE -> throw new IllegalStateException("zones are told by their own words");
        };
    }

    private ClaimOccurrence claim(Bench.Page page, Span span, @Nullable UUID claim) {
        ClaimOccurrence made = new ClaimOccurrence(
                bench.head(page).suggested(),
                Bench.spans(RoleSpan.Role.CLAIM, page, span),
                claim,
                ClaimOccurrence.Voice.AUTHOR,
                null,
                null);
        Quote quote = ClaimCommands.quoteAround(desk, span, made.head().annotator());
        return quote == null ? made : made.attributed(quote.id(), quote.speaker());
    }
}
