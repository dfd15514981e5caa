package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.settings.Phrases;
import org.pressmark.suggest.Cues;
import org.pressmark.text.Span;

/// What else is known of an attribution: how its cue stands to the words, whether they are denied, by which way
/// they reached the public, in which quote they stand, and a second mention of who speaks.
///
/// What the cue's words say of stance and polarity is offered: Enter takes it, nothing is set by itself.
final class AttributionCommands {
    private final Bench bench;
    private final Desk desk;
    private final SpeakerPrompts speakers;
    private final Proposals proposals;
    private final Phrases phrases;
    private final Lookup lookup;
    private final QuoteEdits edits;

    AttributionCommands(Bench bench, SpeakerPrompts speakers, Proposals proposals, Phrases phrases) {
        this.bench = bench;
        this.desk = bench.desk();
        this.speakers = speakers;
        this.proposals = proposals;
        this.phrases = phrases;
        this.lookup = new Lookup(desk);
        this.edits = new Edits(desk).quote();
    }

    List<Command> commands() {
        return List.of(
                Command.of("anotherSource", Command.Group.QUOTE, () -> onQuote(this::source), "Shift+S"),
                Command.of("stance", Command.Group.QUOTE, () -> onQuote(this::stance), "W"),
                Command.of("polarity", Command.Group.QUOTE, () -> onQuote(this::polarity), "J"),
                Command.of("channel", Command.Group.QUOTE, () -> onQuote(this::channel), "R"),
                Command.of("parent", Command.Group.QUOTE, () -> onQuote(this::parent), "I"));
    }

    private void stance(Bench.Page page, Quote quote) {
        String cue = cue(quote);
        Choices<Quote.Stance> choices =
                new Choices<>(List.of(Quote.Stance.values()), quote.stance(), cue == null ? null : Cues.stance(cue));
        ask("ask.stance", quote, choices, edits::stance);
    }

    private void polarity(Bench.Page page, Quote quote) {
        String cue = cue(quote);
        Choices<Quote.Polarity> choices = new Choices<>(
                List.of(Quote.Polarity.values()), quote.polarity(), cue == null ? null : Cues.polarity(cue));
        ask("ask.polarity", quote, choices, edits::polarity);
    }

    private void channel(Bench.Page page, Quote quote) {
        ask(
                "ask.channel",
                quote,
                new Choices<>(List.of(Quote.Channel.values()), quote.channel(), null),
                edits::channel);
    }

    /// Values in their fixed order, so that each keeps its digit; the one that is set, and the one the cue speaks
    /// of.
    private record Choices<E extends Enum<E>>(
            List<E> values, E now, @Nullable E offered) {
        /// The one Enter takes: what the cue speaks of, or else the next after the one that is set.
        int first() {
            return offered != null && offered != now
                    ? values.indexOf(offered)
                    : (values.indexOf(now) + 1) % values.size();
        }
    }

    private <E extends Enum<E>> void ask(String question, Quote quote, Choices<E> choices, BiConsumer<Quote, E> write) {
        Prompt prompt = new Prompt(
                Message.of(question, EditCommands.label(quote)),
                new Span(quote.start(), quote.end()),
                typed -> choices.values().stream()
                        .filter(value -> Names.fits(word(value), typed))
                        .map(value -> new Prompt.Option(
                                word(value), detail(quote, choices, value), () -> set(quote, value, write)))
                        .toList(),
                () -> {});
        prompt.move(choices.first());
        desk.ask(prompt);
    }

    private <E extends Enum<E>> @Nullable String detail(Quote quote, Choices<E> choices, E value) {
        if (value == choices.now()) {
            return phrases.say("option.now");
        }
        String cue = cue(quote);
        return value == choices.offered() && cue != null ? phrases.say("option.fromCue", Bench.brief(cue)) : null;
    }

    private <E extends Enum<E>> void set(Quote quote, E value, BiConsumer<Quote, E> write) {
        choose(quote);
        write.accept(quote, value);
    }

    private void choose(Quote quote) {
        if (!desk.picked().holds(quote)) {
            desk.choose(desk.tags().find(quote.id()));
        }
    }

    private static @Nullable String cue(Quote quote) {
        return quote.spans().stream()
                .filter(part -> part.role() == RoleSpan.Role.CUE)
                .map(part -> part.anchor().exact())
                .findFirst()
                .orElse(null);
    }

    private String word(Enum<?> value) {
        return phrases.say(Phrases.keyOf(value));
    }

    /// In which of the quotes around it a quote stands, or in none.
    private void parent(Bench.Page page, Quote quote) {
        List<Quote> around = lookup.quotesAround(quote);
        if (around.isEmpty() && quote.parent() == null) {
            desk.tell(Message.of("tell.noParent"));
            return;
        }
        Prompt prompt = new Prompt(
                Message.of("ask.parent", EditCommands.label(quote)),
                new Span(quote.start(), quote.end()),
                typed -> parents(quote, around, typed),
                () -> {});
        prompt.move(around.stream().map(Quote::id).toList().indexOf(quote.parent()) + 1);
        desk.ask(prompt);
    }

    private List<Prompt.Option> parents(Quote quote, List<Quote> around, String typed) {
        List<Prompt.Option> options = new ArrayList<>();
        for (Quote other : around) {
            String words = EditCommands.label(other);
            if (Names.fits(words, typed)) {
                options.add(new Prompt.Option(words, whose(quote, other), () -> put(quote, other)));
            }
        }
        String none = phrases.say("option.noParent");
        if (Names.fits(none, typed)) {
            boolean isNow = quote.parent() == null;
            options.add(new Prompt.Option(none, isNow ? phrases.say("option.now") : null, () -> put(quote, null)));
        }
        return options;
    }

    private @Nullable String whose(Quote quote, Quote other) {
        if (other.id().equals(quote.parent())) {
            return phrases.say("option.now");
        }
        Speaker speaker = desk.shelves().speakers().find(other.speaker());
        return speaker == null ? null : speaker.name();
    }

    private void put(Quote quote, @Nullable Quote around) {
        choose(quote);
        edits.parent(quote, around);
    }

    /// Adds the selection, or else the next mention proposed, to what names the source. All of them name the one
    /// speaker a quote has: a person named twice, or a joint source.
    private void source(Bench.Page page, Quote quote) {
        List<Span> taken = quote.spans().stream().map(RoleSpan::span).toList();
        Span selected = page.selected();
        Span source = selected != null
                ? selected
                : proposals.sources(page, quote).stream()
                        .filter(mention -> taken.stream().noneMatch(mention::overlaps))
                        .findFirst()
                        .orElse(null);
        if (source == null) {
            desk.tell(Message.of("tell.noOtherSource"));
        } else if (quote.spans(RoleSpan.Role.SOURCE).anyMatch(source::overlaps)) {
            desk.tell(Message.of("tell.sourceThere"));
        } else {
            add(page, quote, source);
        }
    }

    private void add(Bench.Page page, Quote quote, Span source) {
        RoleSpan part = RoleSpan.of(RoleSpan.Role.SOURCE, page.text(), source);
        List<RoleSpan> spans =
                Stream.concat(quote.spans().stream(), Stream.of(part)).toList();
        String mention = Bench.brief(source.of(page.text()));
        Message deed = Message.of(
                "deed.anotherSource",
                mention,
                spans.stream()
                        .filter(span -> span.role() == RoleSpan.Role.SOURCE)
                        .count());
        Quote after = quote.with(spans).with(quote.head().updated(bench.now()));
        desk.session().carryOut(deed, new Change.Edited(quote, after), () -> {
            desk.choose(desk.tags().find(quote.id()));
            desk.select(Span.caret(desk.caret()), desk.caret());
            if (quote.speaker() == null) {
                askSpeaker(page, quote.id(), source);
            }
        });
    }

    private void askSpeaker(Bench.Page page, UUID id, Span mention) {
        speakers.ask(
                Message.of("ask.speaker", Bench.brief(mention.of(page.text()))),
                page,
                mention,
                (speaker, more) -> {
                    Annotation held = desk.tags().find(id);
                    if (held instanceof Quote quote) {
                        edits.speaker(quote, speaker);
                    }
                },
                () -> {});
    }

    private void onQuote(BiConsumer<Bench.Page, Quote> work) {
        bench.onPage(page -> {
            Quote quote = bench.quoteInHand();
            if (quote == null) {
                desk.tell(Message.of("tell.noQuote"));
            } else {
                work.accept(page, quote);
            }
        });
    }
}
