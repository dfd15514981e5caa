package org.pressmark.command;

import static org.pressmark.model.RoleSpan.Role.ADDRESSEE;
import static org.pressmark.model.RoleSpan.Role.SOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

/// Whose words a quote holds, to whom they were said and through whom they came.
final class VoiceCommands {
    private final Bench bench;
    private final Desk desk;
    private final SpeakerPrompts speakers;
    private final OutletPrompts outlets;
    private final Proposals proposals;

    VoiceCommands(Bench bench, SpeakerPrompts speakers, OutletPrompts outlets, Proposals proposals) {
        this.bench = bench;
        this.desk = bench.desk();
        this.speakers = speakers;
        this.outlets = outlets;
        this.proposals = proposals;
    }

    /// Takes the selection as the source, or else, where the quote has none, the best mention beside it; then asks
    /// whose it is. A quote that has its source is asked for its speaker again; Tab tries the next mention.
    void source(Bench.Page page, Quote quote) {
        Span selected = page.selected();
        Span there = Quotes.first(quote, SOURCE);
        if (selected != null) {
            take(page, quote, selected);
        } else if (there != null) {
            askSpeaker(page, quote.id(), there);
        } else {
            next(page, quote);
        }
    }

    private void next(Bench.Page page, Quote quote) {
        Span source = Quotes.next(proposals.sources(page, quote), Quotes.first(quote, SOURCE));
        if (source == null) {
            desk.tell(Message.of("tell.noSource"));
        } else {
            take(page, quote, source);
        }
    }

    private void take(Bench.Page page, Quote quote, Span source) {
        Quote after = quote.with(Quotes.replaced(quote, SOURCE, page, source));
        String mention = source.of(page.text());
        commit(
                Deeds.on(desk, "deed.source", quote, Bench.brief(mention)),
                quote,
                after,
                () -> askSpeaker(page, quote.id(), source));
    }

    private void askSpeaker(Bench.Page page, UUID quote, Span mention) {
        speakers.ask(
                Message.of("ask.speaker", Bench.brief(mention.of(page.text()))),
                page,
                mention,
                (speaker, more) -> withQuote(quote, held -> speak(held, speaker, more)),
                () -> withQuote(quote, held -> bench.onPage(now -> next(now, held))));
    }

    private void speak(Quote quote, Speaker speaker, List<Change> more) {
        List<Change> changes = new ArrayList<>(more);
        changes.add(new Change.Edited(quote, stamped(quote.by(speaker.id()))));
        claimsOf(desk, quote, speaker.id()).forEach(changes::add);
        bench.carryOut(
                Message.of("deed.speaker", speaker.name(), Deeds.words(quote)),
                new Change.Several(changes),
                quote.id());
    }

    /// Claims attributed to the quote had its speaker filled in, and follow it.
    static Stream<Change> claimsOf(Desk desk, Quote quote, @Nullable UUID speaker) {
        return desk.tags().overlapping(new Span(quote.start(), quote.end())).stream()
                .flatMap(annotation -> annotation instanceof org.pressmark.model.ClaimOccurrence claim
                                && quote.id().equals(claim.quote())
                                && Objects.equals(claim.claimant(), quote.speaker())
                        ? Stream.of(new Change.Edited(claim, claim.by(speaker)))
                        : Stream.empty());
    }

    void via(Bench.Page page, Quote quote) {
        outlets.ask(
                Message.of("ask.via"),
                page,
                new Span(quote.start(), quote.end()),
                (outlet, more) -> withQuote(quote.id(), held -> {
                    List<Change> changes = new ArrayList<>(more);
                    changes.add(new Change.Edited(held, stamped(held.via(outlet.id()))));
                    bench.carryOut(
                            Deeds.on(desk, "deed.via", held, outlet.name()), new Change.Several(changes), held.id());
                }));
    }

    /// Takes the selection as the words that name the hearer, and asks who that is. With nothing selected the
    /// hearer named behind the cue is offered first, and becomes the words together with the answer.
    void addressee(Bench.Page page, Quote quote) {
        Span selected = page.selected();
        if (selected == null) {
            askAddressee(page, quote, Quotes.first(quote, ADDRESSEE));
            return;
        }
        Quote after = quote.with(Quotes.replaced(quote, ADDRESSEE, page, selected));
        Message deed = Deeds.on(desk, "deed.addressee", quote, Bench.brief(selected.of(page.text())));
        commit(deed, quote, after, () -> askAddressee(page, after, selected));
    }

    private void askAddressee(Bench.Page page, Quote quote, @Nullable Span named) {
        Span offered = named == null ? proposals.addressee(page, quote) : named;
        Span mention = offered == null ? Span.caret(quote.start()) : offered;
        speakers.ask(
                Message.of("ask.addressee"),
                page,
                mention,
                (speaker, more) ->
                        withQuote(quote.id(), held -> address(named(held, page, offered), held, speaker, more)),
                () -> {});
    }

    /// The quote with the words that name the hearer, where there are any and it has none yet.
    private static Quote named(Quote quote, Bench.Page page, @Nullable Span hearer) {
        return hearer == null || Quotes.first(quote, ADDRESSEE) != null
                ? quote
                : quote.with(Quotes.replaced(quote, ADDRESSEE, page, hearer));
    }

    private void address(Quote after, Quote before, Speaker addressee, List<Change> more) {
        List<Change> changes = new ArrayList<>(more);
        changes.add(new Change.Edited(before, stamped(after.to(addressee.id()))));
        bench.carryOut(
                Deeds.on(desk, "deed.addressee", before, addressee.name()), new Change.Several(changes), before.id());
    }

    private void commit(Message deed, Quote before, Quote after, Runnable then) {
        if (before.equals(after)) {
            then.run();
            return;
        }
        desk.session().carryOut(deed, new Change.Edited(before, stamped(after)), () -> {
            desk.choose(desk.tags().find(before.id()));
            desk.select(Span.caret(desk.caret()), desk.caret());
            then.run();
        });
    }

    private Quote stamped(Quote quote) {
        return quote.with(quote.head().updated(bench.now()));
    }

    private void withQuote(UUID id, Consumer<Quote> work) {
        Quote held = desk.tags().find(id, Quote.class);
        if (held != null) {
            work.accept(held);
        }
    }
}
