package org.pressmark.view.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;
import org.pressmark.view.Letters;

/// Who has a quote from whom: publisher, provider, then for the outermost quote to the innermost its relay and its
/// speaker. Each link has it from the next.
record Chain(Given given) {
    enum State {
        KNOWN,
        CHOSEN,
        MISSING
    }

    /// `quote` is another quote that the link speaks for, or null.
    record Link(String name, State state, @Nullable Quote quote) {}

    /// The whole of it, with what is nested in the quote.
    List<Link> of(Quote quote) {
        List<Link> links = new ArrayList<>(to(quote));
        inside(quote).forEach(child -> {
            addRelay(child, links);
            links.add(speaker(child, State.KNOWN, child));
        });
        return links;
    }

    /// From the publisher to the speaker of a quote.
    List<Link> to(Quote quote) {
        List<Link> links = outlets();
        for (Quote each : outwards(quote)) {
            boolean isChosen = each.id().equals(quote.id());
            addRelay(each, links);
            links.add(speaker(each, isChosen ? State.CHOSEN : State.KNOWN, isChosen ? null : each));
        }
        return links;
    }

    /// From the publisher to whoever makes a claim: through the quote it stands in, where it is attributed to one.
    List<Link> of(ClaimOccurrence claim) {
        Quote quote = claim.voice() == ClaimOccurrence.Voice.ATTRIBUTED
                ? given.desk().tags().find(claim.quote(), Quote.class)
                : null;
        List<Link> links = outlets();
        if (quote != null) {
            links = new ArrayList<>(to(quote));
            boolean isTheSpeaker = Objects.equals(quote.speaker(), claim.claimant());
            Link last = isTheSpeaker ? links.removeLast() : null;
            if (last != null) {
                links.add(new Link(last.name(), last.state(), quote));
                return links;
            }
        }
        links.add(claimant(claim));
        return links;
    }

    private Link claimant(ClaimOccurrence claim) {
        Speaker claimant = given.speaker(claim.claimant());
        return switch (claim.voice()) {
            case null -> new Link(given.say("side.lists.voiceMissing"), State.MISSING, null);
            case AUTHOR -> new Link(given.say("side.lists.author"), State.CHOSEN, null);
            case ATTRIBUTED ->
                claimant == null
                        ? new Link(given.say("side.lists.claimantMissing"), State.MISSING, null)
                        : new Link(claimant.name(), State.CHOSEN, null);
        };
    }

    private List<Link> outlets() {
        List<Link> links = new ArrayList<>();
        Article article = given.desk().articleProperty().get();
        if (article != null) {
            addOutlets(article.provenance(), links);
        }
        return links;
    }

    /// On one line, each name kept together whichever way it runs.
    static String words(List<Link> links) {
        return links.stream().map(link -> Letters.isolated(link.name())).collect(Collectors.joining(" ← "));
    }

    private void addOutlets(Provenance from, List<Link> links) {
        Outlet publisher = given.outlet(from.publisher());
        Outlet provider = given.outlet(from.provider());
        if (publisher != null) {
            links.add(new Link(publisher.name(), State.KNOWN, null));
        } else if (provider != null) {
            links.add(new Link(given.say("side.tag.publisherUnknown"), State.MISSING, null));
        }
        if (provider != null && !Objects.equals(from.publisher(), from.provider())) {
            links.add(new Link(provider.name(), State.KNOWN, null));
        }
        if (links.isEmpty()) {
            links.add(
                    from.originType() == Provenance.OriginType.UNKNOWN
                            ? new Link(given.say("side.tag.outletUnknown"), State.MISSING, null)
                            : new Link(given.word(from.originType()), State.KNOWN, null));
        }
    }

    private void addRelay(Quote quote, List<Link> links) {
        Outlet via = given.outlet(quote.via());
        if (via != null && links.stream().noneMatch(link -> link.name().equals(via.name()))) {
            links.add(new Link(via.name(), State.KNOWN, null));
        }
    }

    private Link speaker(Quote quote, State state, @Nullable Quote way) {
        Speaker speaker = given.speaker(quote.speaker());
        return speaker == null
                ? new Link(given.say("side.tag.speakerMissing"), State.MISSING, way)
                : new Link(speaker.name(), state, way);
    }

    /// From the outermost quote this one is nested in to this one.
    private List<Quote> outwards(Quote quote) {
        List<Quote> found = new ArrayList<>();
        for (Quote next = quote; next != null; next = given.desk().tags().find(next.parent(), Quote.class)) {
            found.addFirst(next);
        }
        return found;
    }

    /// The first quote nested in this one, and the first in that.
    private List<Quote> inside(Quote quote) {
        List<Quote> found = new ArrayList<>();
        for (Quote next = child(quote); next != null && !found.contains(next); next = child(next)) {
            found.add(next);
        }
        return found;
    }

    private @Nullable Quote child(Quote quote) {
        return given.desk().tags().overlapping(new Span(quote.start(), quote.end())).stream()
                .flatMap(tag -> tag instanceof Quote other ? Stream.of(other) : Stream.empty())
                .filter(other -> quote.id().equals(other.parent()))
                .findFirst()
                .orElse(null);
    }

    /// The words of the cue, or null for none.
    @Nullable
    String cue(Quote quote) {
        return quote.spans().stream()
                .filter(part -> part.role() == RoleSpan.Role.CUE)
                .map(part -> OneLine.of(part.anchor().exact()))
                .findFirst()
                .orElse(null);
    }
}
