package org.pressmark.command;

import static org.pressmark.model.RoleSpan.Role.ADDRESSEE;
import static org.pressmark.model.RoleSpan.Role.CONTENT;
import static org.pressmark.model.RoleSpan.Role.CUE;
import static org.pressmark.model.RoleSpan.Role.SOURCE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.text.Quotation;
import org.pressmark.text.Span;

/// Attribution: whose words, by which cue, through whom. `Q`, `S`, Enter, `U` make a whole one.
final class QuoteCommands {
    private final Bench bench;
    private final Desk desk;
    private final SpeakerPrompts speakers;
    private final OutletPrompts outlets;
    private final Proposals proposals;

    QuoteCommands(Bench bench, SpeakerPrompts speakers, OutletPrompts outlets, Proposals proposals) {
        this.bench = bench;
        this.desk = bench.desk();
        this.speakers = speakers;
        this.outlets = outlets;
        this.proposals = proposals;
    }

    List<Command> commands() {
        return List.of(
                Command.of("quote", Command.Group.TAG, () -> bench.onPage(this::quote), "Q"),
                Command.of("source", Command.Group.QUOTE, () -> onQuote(this::source), "S"),
                Command.of("cue", Command.Group.QUOTE, () -> onQuote(this::cue), "U"),
                Command.of("content", Command.Group.QUOTE, () -> bench.onPage(this::content), "+"),
                Command.of("via", Command.Group.QUOTE, () -> onQuote(this::via), "V"),
                Command.of("addressee", Command.Group.QUOTE, () -> onQuote(this::addressee), "A"));
    }

    private void quote(Bench.Page page) {
        Span content = stretch(page);
        if (content == null) {
            desk.tell(Message.of("tell.noQuotation"));
            return;
        }
        Quote there = sameContent(content);
        if (there != null) {
            desk.choose(there);
            desk.tell(Message.of("tell.quoteThere"));
            return;
        }
        Quote made = Quote.of(bench.head(page), Bench.spans(CONTENT, page, parts(page, content)))
                .inside(parentOf(content));
        List<Change> changes = new ArrayList<>(List.of(new Change.Added(made)));
        childrenOf(made, content).forEach(child -> changes.add(new Change.Edited(child, child.inside(made.id()))));
        bench.carryOut(Message.of("deed.quote", words(page, content)), new Change.Several(changes), made.id());
    }

    /// What is selected, and nothing else; or the quotation around the caret with the other parts of it that
    /// nobody has
    /// tagged: "…," he said. "…"
    private Span[] parts(Bench.Page page, Span content) {
        if (page.selected() != null) {
            return new Span[] {content};
        }
        return proposals.parts(page, content).stream()
                .filter(part -> part.equals(content) || sameContent(part) == null)
                .toArray(Span[]::new);
    }

    /// What is selected, or else the quotation around the caret.
    private static @Nullable Span stretch(Bench.Page page) {
        Span selected = page.selected();
        return selected != null
                ? selected
                : page.open()
                        .quotations()
                        .around(page.caret())
                        .map(Quotation::whole)
                        .orElse(null);
    }

    private @Nullable Quote sameContent(Span content) {
        UUID me = desk.session().annotator().id();
        return quotesIn(content)
                .filter(quote -> quote.head().annotator().equals(me)
                        && quote.spans(CONTENT).toList().contains(content))
                .findFirst()
                .orElse(null);
    }

    private Stream<Quote> quotesIn(Span span) {
        return desk.tags().overlapping(span).stream()
                .flatMap(annotation -> annotation instanceof Quote quote ? Stream.of(quote) : Stream.empty());
    }

    private @Nullable UUID parentOf(Span content) {
        UUID me = desk.session().annotator().id();
        return quotesIn(content)
                .filter(quote -> quote.head().annotator().equals(me))
                .filter(quote ->
                        quote.spans(CONTENT).anyMatch(outer -> outer.contains(content) && !outer.equals(content)))
                .min(Comparator.comparingInt(quote -> quote.end() - quote.start()))
                .map(Quote::id)
                .orElse(null);
    }

    private Stream<Quote> childrenOf(Quote made, Span content) {
        return quotesIn(content)
                .filter(quote -> quote.head().annotator().equals(made.head().annotator()))
                .filter(quote -> Objects.equals(quote.parent(), made.parent()))
                .filter(quote -> quote.spans(CONTENT).allMatch(content::contains));
    }

    /// Takes the selection as the source, or else the next mention proposed beside the quote; then asks whose it
    /// is.
    private void source(Bench.Page page, Quote quote) {
        Span selected = page.selected();
        Span source = selected != null ? selected : next(proposals.sources(page, quote), first(quote, SOURCE));
        if (source == null) {
            desk.tell(Message.of("tell.noSource"));
            return;
        }
        Quote after = quote.with(replaced(quote, SOURCE, page, source));
        String mention = source.of(page.text());
        commit(
                Message.of("deed.source", Bench.brief(mention)),
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
                () -> withQuote(quote, held -> bench.onPage(now -> source(now, held))));
    }

    private void speak(Quote quote, Speaker speaker, List<Change> more) {
        List<Change> changes = new ArrayList<>(more);
        changes.add(new Change.Edited(quote, stamped(quote.by(speaker.id()))));
        claimsOf(desk, quote, speaker.id()).forEach(changes::add);
        bench.carryOut(Message.of("deed.speaker", speaker.name()), new Change.Several(changes), quote.id());
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

    /// Takes the selection as the cue, or else the next words proposed.
    private void cue(Bench.Page page, Quote quote) {
        Span selected = page.selected();
        Span cue = selected != null ? selected : next(proposals.cues(page, quote), first(quote, CUE));
        if (cue == null) {
            desk.tell(Message.of("tell.noCue"));
            return;
        }
        Quote after = proposals.toned(page, quote.with(replaced(quote, CUE, page, cue)), cue);
        bench.edit(Message.of("deed.cue", Bench.brief(cue.of(page.text()))), quote, after);
    }

    /// Adds another stretch to the content of the chosen quote: "…," he said, "…".
    private void content(Bench.Page page) {
        Span more = stretch(page);
        if (!(desk.chosenProperty().get() instanceof Quote quote)) {
            desk.tell(Message.of("tell.noQuote"));
        } else if (more == null) {
            desk.tell(Message.of("tell.noQuotation"));
        } else if (quote.spans(CONTENT).anyMatch(more::overlaps)) {
            desk.tell(Message.of("tell.contentThere"));
        } else {
            List<RoleSpan> spans = new ArrayList<>(quote.spans());
            spans.add(RoleSpan.of(CONTENT, page.text(), more));
            bench.edit(Message.of("deed.content", words(page, more)), quote, quote.with(spans));
        }
    }

    private void via(Bench.Page page, Quote quote) {
        outlets.ask(
                Message.of("ask.via"),
                page,
                new Span(quote.start(), quote.end()),
                (outlet, more) -> withQuote(quote.id(), held -> {
                    List<Change> changes = new ArrayList<>(more);
                    changes.add(new Change.Edited(held, stamped(held.via(outlet.id()))));
                    bench.carryOut(Message.of("deed.via", outlet.name()), new Change.Several(changes), held.id());
                }));
    }

    private void addressee(Bench.Page page, Quote quote) {
        Span selected = page.selected();
        if (selected == null) {
            speakers.ask(
                    Message.of("ask.addressee"),
                    page,
                    new Span(quote.start(), quote.end()),
                    (speaker, more) -> withQuote(quote.id(), held -> address(held, speaker, more)),
                    () -> {});
            return;
        }
        Quote after = quote.with(replaced(quote, ADDRESSEE, page, selected));
        Message deed = Message.of("deed.addressee", Bench.brief(selected.of(page.text())));
        commit(
                deed,
                quote,
                after,
                () -> speakers.ask(
                        Message.of("ask.addressee"),
                        page,
                        selected,
                        (speaker, more) -> withQuote(quote.id(), held -> address(held, speaker, more)),
                        () -> {}));
    }

    private void address(Quote quote, Speaker addressee, List<Change> more) {
        List<Change> changes = new ArrayList<>(more);
        changes.add(new Change.Edited(quote, stamped(quote.to(addressee.id()))));
        bench.carryOut(Message.of("deed.addressee", addressee.name()), new Change.Several(changes), quote.id());
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

    private void onQuote(java.util.function.BiConsumer<Bench.Page, Quote> work) {
        bench.onPage(page -> {
            Quote quote = bench.quoteInHand();
            if (quote == null) {
                desk.tell(Message.of("tell.noQuote"));
            } else {
                work.accept(page, quote);
            }
        });
    }

    /// The spans of a quote with one role's replaced by a single one.
    private static List<RoleSpan> replaced(Quote quote, RoleSpan.Role role, Bench.Page page, Span span) {
        return Stream.concat(
                        quote.spans().stream().filter(part -> part.role() != role),
                        Stream.of(RoleSpan.of(role, page.text(), span)))
                .toList();
    }

    private static @Nullable Span first(Annotation annotation, RoleSpan.Role role) {
        return annotation.spans(role).findFirst().orElse(null);
    }

    /// The candidate after the one that is taken now, round and round; the first where none is taken.
    private static @Nullable Span next(List<Span> candidates, @Nullable Span taken) {
        if (candidates.isEmpty()) {
            return null;
        }
        int at = taken == null ? -1 : candidates.indexOf(taken);
        return candidates.get((at + 1) % candidates.size());
    }

    private static String words(Bench.Page page, Span span) {
        return Bench.brief(span.of(page.text()));
    }
}
