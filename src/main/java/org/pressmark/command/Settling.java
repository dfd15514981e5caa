package org.pressmark.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Finding;
import org.pressmark.model.Message;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Refusal;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.When;
import org.pressmark.model.Zone;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Anchor;
import org.pressmark.text.Span;
import org.pressmark.text.Words;

/// What settles a finding: the command that would have been used in the first place, or a question beside it.
///
/// Where only the analyst can know what is meant (words tagged in two ways, a mark without its partner), nothing is
/// offered but to go there.
final class Settling {
    private static final Set<Finding.Kind> OPEN_TO_ALL =
            EnumSet.of(Finding.Kind.TAGGED_IN_TWO_WAYS, Finding.Kind.UNBALANCED_MARK);
    private static final int SHOWN = 9;

    private final Bench bench;
    private final Desk desk;
    private final Edits edits;
    private final OutletPrompts outlets;
    private final Phrases phrases;
    private final Consumer<String> commands;

    /// `commands` runs a command of the keymap by its name.
    Settling(Bench bench, OutletPrompts outlets, Phrases phrases, Consumer<String> commands) {
        this.bench = bench;
        this.desk = bench.desk();
        this.edits = new Edits(bench.desk());
        this.outlets = outlets;
        this.phrases = phrases;
        this.commands = commands;
    }

    static boolean canSettle(Finding.Kind kind) {
        return !OPEN_TO_ALL.contains(kind);
    }

    /// Begins what settles a finding of the open article, which has been gone to.
    void settle(Finding finding) {
        switch (finding.kind()) {
            case QUOTE_WITHOUT_SPEAKER -> commands.accept("source");
            case QUOTE_WITHOUT_CUE -> commands.accept("cue");
            case QUOTATION_NOT_TAGGED -> commands.accept("quote");
            case ARTICLE_WITHOUT_OUTLET -> bench.onPage(this::askOutlet);
            case ARTICLE_WITHOUT_DATE -> bench.onPage(page -> askDate(page.article()));
            case CLAIM_WITHOUT_VOICE -> onClaim(finding, this::askVoice);
            case CLAIM_WITHOUT_QUOTE -> onClaim(finding, this::askQuote);
            case SOURCE_BY_NO_ALIAS -> askAlias(finding);
            case WORD_CUT, CHARACTER_CUT -> bench.onPage(page -> widen(page, finding));
            case TAGGED_IN_TWO_WAYS, UNBALANCED_MARK -> desk.tell(Message.of("tell.settleByHand"));
        }
    }

    private void onClaim(Finding finding, Consumer<ClaimOccurrence> work) {
        if (desk.tags().find(finding.tag()) instanceof ClaimOccurrence claim) {
            work.accept(claim);
        }
    }

    private void askOutlet(Bench.Page page) {
        outlets.ask(
                Message.of("ask.publisher"),
                page,
                Span.caret(page.caret()),
                (outlet, more) -> edits.article().publisher(page.article(), outlet));
    }

    private void askDate(Article article) {
        ask("ask.published", Span.caret(desk.caret()), typed -> date(article, typed));
    }

    private List<Prompt.Option> date(Article article, String typed) {
        try {
            When when = WhenNotation.read(typed);
            return List.of(new Prompt.Option(
                    WhenNotation.write(when), null, () -> edits.article().published(article, when)));
        } catch (Refusal notYetADate) {
            return List.of();
        }
    }

    private void askVoice(ClaimOccurrence claim) {
        ask(
                "ask.voice",
                place(claim),
                typed -> Arrays.stream(ClaimOccurrence.Voice.values())
                        .filter(voice -> Names.fits(word(voice), typed))
                        .map(voice -> new Prompt.Option(
                                word(voice), null, () -> edits.claim().voice(claim, voice)))
                        .toList());
    }

    /// The nearest quotes of the same annotator first.
    private void askQuote(ClaimOccurrence claim) {
        List<Quote> quotes = desk.tags().all().stream()
                .flatMap(tag -> tag instanceof Quote quote ? Stream.of(quote) : Stream.<Quote>of())
                .filter(quote -> quote.head().annotator().equals(claim.head().annotator()))
                .sorted(Comparator.comparingInt(quote -> Math.abs(quote.start() - claim.start())))
                .toList();
        ask(
                "ask.claimQuote",
                place(claim),
                typed -> quotes.stream()
                        .filter(quote -> EditCommands.label(quote)
                                .toLowerCase(Locale.ROOT)
                                .contains(typed.toLowerCase(Locale.ROOT)))
                        .limit(SHOWN)
                        .map(quote -> new Prompt.Option(
                                EditCommands.label(quote),
                                null,
                                () -> edits.claim().quote(claim, quote)))
                        .toList());
    }

    /// The mention becomes an alias of its speaker; or another speaker is chosen.
    private void askAlias(Finding finding) {
        Span place = finding.place();
        if (!(desk.tags().find(finding.tag()) instanceof Quote quote) || place == null) {
            return;
        }
        Speaker speaker = desk.shelves().speakers().find(quote.speaker());
        bench.onPage(page -> {
            if (speaker != null) {
                String mention = place.of(page.text()).replaceAll("\\s+", " ").strip();
                desk.ask(new Prompt(
                        Message.of("ask.alias", Bench.brief(mention), speaker.name()),
                        place,
                        typed -> List.of(new Prompt.Option(
                                typed.isBlank() ? mention : typed.strip(),
                                speaker.name(),
                                () -> alias(speaker, typed.isBlank() ? mention : typed.strip()))),
                        () -> commands.accept("source")));
            }
        });
    }

    private void alias(Speaker speaker, String alias) {
        List<String> aliases = new ArrayList<>(speaker.aliases());
        aliases.add(alias);
        Speaker after = new Speaker(
                speaker.id(),
                speaker.name(),
                speaker.kind(),
                aliases,
                speaker.role(),
                speaker.affiliation(),
                speaker.sourceClass(),
                speaker.wikidata(),
                speaker.note());
        bench.carryOut(Message.of("deed.alias", alias), new Change.Edited(speaker, after));
    }

    /// The span that cuts a word grows to hold the whole of it.
    private void widen(Bench.Page page, Finding finding) {
        Annotation tag = desk.tags().find(finding.tag());
        Span place = finding.place();
        if (tag == null || place == null) {
            return;
        }
        List<RoleSpan> spans = tag.spans().stream()
                .map(part -> part.span().equals(place)
                        ? new RoleSpan(part.role(), Anchor.of(page.text(), Words.snap(page.text(), place)))
                        : part)
                .distinct()
                .toList();
        bench.edit(Message.of("deed.widen", EditCommands.label(tag)), tag, with(tag, spans));
    }

    private static Annotation with(Annotation tag, List<RoleSpan> spans) {
        return switch (tag) {
            case Quote quote -> quote.with(spans);
            case ClaimOccurrence claim -> claim.with(spans);
            case OutletMention mention -> mention.with(spans);
            case Zone zone -> zone.with(spans);
            case QuotedTerm term -> term.with(spans);
            case Coding coding -> coding.with(spans);
        };
    }

    private String word(Enum<?> value) {
        return phrases.say(Phrases.keyOf(value));
    }

    private void ask(String question, Span place, Function<String, List<Prompt.Option>> offers) {
        desk.ask(new Prompt(Message.of(question), place, offers, () -> {}));
    }

    private static Span place(Annotation tag) {
        return tag.extent().findFirst().orElse(Span.caret(0));
    }
}
