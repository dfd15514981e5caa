package org.pressmark.command;

import static org.pressmark.model.RoleSpan.Role.CONTENT;
import static org.pressmark.model.RoleSpan.Role.CUE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Quotation;
import org.pressmark.text.Span;

/// Attribution: whose words, by which cue, through whom. `Q`, `S`, Enter, `U` make a whole one.
final class QuoteCommands {
    private final Bench bench;
    private final Desk desk;
    private final VoiceCommands voices;
    private final Proposals proposals;

    QuoteCommands(Bench bench, VoiceCommands voices, Proposals proposals) {
        this.bench = bench;
        this.desk = bench.desk();
        this.voices = voices;
        this.proposals = proposals;
    }

    List<Command> commands() {
        return List.of(
                Command.of("quote", Command.Group.TAG, () -> bench.onPage(this::quote), "Q"),
                Command.of("source", Command.Group.QUOTE, () -> onQuote(voices::source), "S"),
                Command.of("cue", Command.Group.QUOTE, () -> onQuote(this::cue), "U"),
                Command.of("content", Command.Group.QUOTE, () -> bench.onPage(this::content), "+"),
                Command.of("via", Command.Group.QUOTE, () -> onQuote(voices::via), "V"),
                Command.of("addressee", Command.Group.QUOTE, () -> onQuote(voices::addressee), "A"));
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
    /// nobody has tagged: "…," he said. "…"
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

    /// Takes the selection as the cue, or else the next words proposed.
    private void cue(Bench.Page page, Quote quote) {
        Span selected = page.selected();
        Span cue = selected != null ? selected : Quotes.next(proposals.cues(page, quote), Quotes.first(quote, CUE));
        if (cue == null) {
            desk.tell(Message.of("tell.noCue"));
            return;
        }
        Quote after = quote.with(Quotes.replaced(quote, CUE, page, cue));
        bench.edit(Deeds.on(desk, "deed.cue", quote, Bench.brief(cue.of(page.text()))), quote, after);
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
            bench.edit(Deeds.on(desk, "deed.content", quote, words(page, more)), quote, quote.with(spans));
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

    private static String words(Bench.Page page, Span span) {
        return Bench.brief(span.of(page.text()));
    }
}
