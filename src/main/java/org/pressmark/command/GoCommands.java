package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.OpenText;
import org.pressmark.desk.Prompt;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Reading;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;
import org.pressmark.session.Session;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;

/// One question for every place: the number of a paragraph, words or the speaker of a tag, letters of a title.
///
/// Paragraphs and tags of the open article answer at once; articles come behind them as the library is gone
/// through, in slices, until something else is typed.
final class GoCommands {
    private static final int TAGS = 12;
    private static final int ARTICLES = 20;
    private static final int SLICE = 100;

    private final Desk desk;
    private final Phrases phrases;
    private final AtomicInteger asked = new AtomicInteger();

    GoCommands(Desk desk, Phrases phrases) {
        this.desk = desk;
        this.phrases = phrases;
    }

    List<Command> commands() {
        return Stream.of(Command.of("goTo", Command.Group.MOVE, this::ask, "Ctrl+G"))
                .toList();
    }

    private void ask() {
        desk.ask(new Prompt(Message.of("ask.goTo"), Span.caret(desk.caret()), this::offers, () -> {}));
    }

    private List<Prompt.Option> offers(String typed) {
        int mine = asked.incrementAndGet();
        String letters = typed.strip();
        List<Prompt.Option> options = new ArrayList<>();
        if (letters.isEmpty()) {
            return options;
        }
        OpenText open = desk.textProperty().get();
        if (open != null) {
            addParagraph(open, letters, options);
            addTags(open, letters, options);
        }
        desk.session().inSlices(new Titles(letters, typed, mine));
        return options;
    }

    private void addParagraph(OpenText open, String letters, List<Prompt.Option> options) {
        if (!letters.matches("\\d{1,7}")) {
            return;
        }
        int number = Integer.parseInt(letters);
        for (int at = 0; number > 0 && at < open.paragraphs().size(); at++) {
            Span paragraph = open.paragraphs().get(at);
            if (open.paragraphNumber(paragraph.start()) == number) {
                String words = Bench.listed(paragraph.of(open.text()));
                options.add(new Prompt.Option(words, "¶ " + number, () -> go(paragraph.start(), null)));
                return;
            }
        }
    }

    private void addTags(OpenText open, String letters, List<Prompt.Option> options) {
        String lower = letters.toLowerCase(Locale.ROOT);
        for (Annotation tag : desk.tags().all()) {
            if (options.size() >= TAGS) {
                return;
            }
            String words =
                    tag.spans().isEmpty() ? "" : tag.spans().getFirst().span().of(open.text());
            String name = name(tag);
            if (Names.fits(name, letters) || words.toLowerCase(Locale.ROOT).contains(lower)) {
                options.add(new Prompt.Option(
                        Bench.listed(words.isEmpty() ? name : words), name, () -> go(tag.start(), tag)));
            }
        }
    }

    /// Whom or what a tag names: its speaker, claim, outlet, code, or its kind of zone or term.
    private String name(Annotation tag) {
        Entry named =
                switch (tag) {
                    case Quote quote -> desk.shelves().speakers().find(quote.speaker());
                    case ClaimOccurrence claim -> desk.shelves().claims().find(claim.claim());
                    case OutletMention mention -> desk.shelves().outlets().find(mention.outlet());
                    case Coding coding -> desk.shelves().codes().find(coding.code());
                    case Zone zone -> null;
                    case QuotedTerm term -> null;
                };
        return switch (named) {
            case Speaker speaker -> speaker.name();
            case Outlet outlet -> outlet.name();
            case Code code -> code.name();
            case Claim claim -> Bench.listed(claim.text());
            case null, default -> kind(tag);
        };
    }

    private String kind(Annotation tag) {
        return switch (tag) {
            case Zone zone -> word(zone.type());
            case QuotedTerm term -> word(term.type());
            default -> word(tag.kind());
        };
    }

    private String word(Enum<?> value) {
        return phrases.say(Phrases.keyOf(value));
    }

    private void go(int offset, @Nullable Annotation tag) {
        desk.showing().show(Showing.Sheet.ARTICLE);
        desk.select(Span.caret(offset), offset);
        desk.choose(tag);
    }

    private void open(Article article) {
        desk.showing().show(Showing.Sheet.ARTICLE);
        desk.open(article.id());
    }

    /// Goes through the library for titles that fit, until there are enough or something else is typed.
    private final class Titles implements Session.Slices {
        private final String letters;
        private final String typed;
        private final int mine;
        private final List<Article> found = new ArrayList<>();
        private int next;

        private Titles(String letters, String typed, int mine) {
            this.letters = letters;
            this.typed = typed;
            this.mine = mine;
        }

        @Override
        public boolean slice(Reading reading) {
            List<Article> articles =
                    reading.page(next, SLICE).stream().map(row -> row.article()).toList();
            articles.stream()
                    .filter(article -> Names.fits(article.title(), letters))
                    .forEach(found::add);
            next += SLICE;
            return articles.size() == SLICE && found.size() < ARTICLES;
        }

        @Override
        public boolean isCancelled() {
            return mine != asked.get();
        }

        @Override
        public void ended() {
            Prompt prompt = desk.promptProperty().get();
            if (!isCancelled() && prompt != null && prompt.question().key().equals("ask.goTo")) {
                prompt.offerMore(
                        typed,
                        found.stream()
                                .limit(ARTICLES)
                                .map(article -> new Prompt.Option(
                                        Bench.listed(article.title()), detail(article), () -> open(article)))
                                .toList());
            }
        }

        private @Nullable String detail(Article article) {
            Outlet publisher =
                    desk.shelves().outlets().find(article.provenance().publisher());
            return publisher == null ? null : publisher.name();
        }
    }
}
