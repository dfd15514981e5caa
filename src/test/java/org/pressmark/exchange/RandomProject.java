package org.pressmark.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.Trial;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Completion;
import org.pressmark.model.Dates;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Head;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Review;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Speaker;
import org.pressmark.model.Verdict;
import org.pressmark.model.When;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Projects of every kind: whatever may be empty is empty now and then. No two tags of a kind stand on the same
/// words, and none stands in several parts, so that each is known again in a format that has no ids.
final class RandomProject {
    private static final int WORDS = 60;

    private final Trial into;
    private final Random random;
    private final Annotator boris;
    private final List<Outlet> outlets = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();
    private final AnnotationSet round;

    private RandomProject(Trial into, long seed) {
        this.into = into;
        this.random = new Random(seed);
        this.boris = new Annotator(into.id(), "Boris");
        this.round = new AnnotationSet(into.id(), "Round", into.anna().id(), null);
    }

    static void in(Trial project, long seed) {
        RandomProject made = new RandomProject(project, seed);
        made.registers();
        for (int article = 0; article <= made.random.nextInt(3); article++) {
            made.article(article);
        }
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <E extends Enum<E>> E one(Class<E> of) {
        return of.getEnumConstants()[random.nextInt(of.getEnumConstants().length)];
    }

    private <E extends Entry> @Nullable UUID perhaps(List<E> of) {
        return maybe() ? one(of).id() : null;
    }

    private @Nullable String words(String said) {
        return maybe() ? said : null;
    }

    private void registers() {
        List<Entry> entries = new ArrayList<>(List.of(boris, round));
        for (int number = 0; number < 4; number++) {
            Outlet outlet = Outlet.named(into.id(), "Outlet " + number);
            outlets.add(maybe() ? outlet : outlet.aliases(List.of("Also " + number)));
            Speaker speaker = Speaker.named(into.id(), "Speaker " + number);
            speakers.add(maybe() ? speaker : speaker.kind(Speaker.Kind.GOVERNMENT));
            Claim claim = Claim.worded(into.id(), "Claim " + number);
            claims.add(maybe() ? claim : claim.checkWorthy(Claim.CheckWorthy.YES));
        }
        Codebook book = new Codebook(into.id(), "Book", words("of a source"));
        for (int number = 0; number < 4; number++) {
            codes.add(new Code(
                    into.id(),
                    book.id(),
                    "Code" + number,
                    words("K" + number),
                    maybe() ? "#808080" : "#11223" + number,
                    words("what it is"),
                    number == 0 || maybe() ? null : codes.getLast().id(),
                    null,
                    maybe() ? Code.Use.OFFERED : Code.Use.RETIRED,
                    number + 1));
        }
        entries.addAll(outlets);
        entries.addAll(speakers);
        entries.addAll(claims);
        entries.add(book);
        entries.addAll(codes);
        entries.add(new Preset(into.id(), 3, "Preset", null, one(outlets).id()));
        into.addAnna();
        into.add(entries.toArray(Entry[]::new));
    }

    private void article(int number) {
        StringBuilder text = new StringBuilder("Article " + number + "\n\n");
        for (int word = 0; word < WORDS; word++) {
            text.append("word").append(number).append('x').append(word).append(word % 9 == 8 ? ".\n" : " ");
        }
        byte[] bytes = (maybe() ? text.toString() : text.toString().replace("\n", "\r\n"))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Article bare = into.article("file" + number + ".txt", bytes);
        Article article = bare.from(new Provenance(
                        perhaps(outlets),
                        perhaps(outlets),
                        one(Provenance.OriginType.class),
                        one(Provenance.OutletEvidence.class),
                        words("https://example.org/" + number),
                        words("By somebody")))
                .dated(new Dates(
                        maybe() ? When.on("2022-03-11") : null,
                        maybe() ? new When("2022-03-11T09:00:00Z", "Europe/Moscow") : null,
                        maybe() ? When.on("2022-03-12") : null))
                .in(words("ru"))
                .of(one(Article.Genre.class))
                .now(one(Article.Status.class))
                .noted(words("a note"));
        if (!article.equals(bare)) {
            into.carryOut(new Change.Edited(bare, article));
        }
        tags(article, String.valueOf(into.reading().text(article.id())));
    }

    private void tags(Article article, String text) {
        List<Entry> made = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        List<ClaimOccurrence> occurrences = new ArrayList<>();
        int at = 0;
        for (int tag = 0; tag <= random.nextInt(9); tag++, at += 6) {
            Annotation annotation = tag(article, text, at, quotes);
            made.add(annotation);
            if (annotation instanceof Quote quote) {
                quotes.add(quote);
            } else if (annotation instanceof ClaimOccurrence claim) {
                occurrences.add(claim);
            }
            if (maybe()) {
                made.add(new Review(
                        into.id(), annotation.id(), boris.id(), Review.Decision.ACCEPT, words("yes"), Trial.NOW));
            }
            if (maybe()) {
                made.add(verdict(article, annotation));
            }
        }
        for (int next = 1; next < occurrences.size(); next++) {
            made.add(new ClaimLink(
                    into.id(),
                    occurrences.get(next - 1).id(),
                    occurrences.get(next).id(),
                    one(ClaimLink.Type.class)));
        }
        if (maybe()) {
            made.add(new Completion(into.id(), article.id(), boris.id(), Trial.NOW));
            made.add(new Dismissal(
                    into.id(),
                    article.id(),
                    Dismissal.Matter.PROPOSAL,
                    "QUOTE",
                    span(Role.CONTENT, text, WORDS - 3, 2).anchor(),
                    null,
                    boris.id(),
                    Trial.NOW));
        }
        into.add(made.toArray(Entry[]::new));
    }

    private Verdict verdict(Article article, Annotation of) {
        return new Verdict(
                into.id(),
                article.id(),
                new Verdict.Subject(into.anna().id(), boris.id(), List.of(of.id()), List.of(), null),
                new Verdict.Seen("ONLY_MINE", List.of(), "mark"),
                Verdict.Choice.KEEP_MINE,
                List.of(),
                List.of(),
                null,
                of.id().toString(),
                boris.id(),
                Trial.NOW);
    }

    private Annotation tag(Article article, String text, int at, List<Quote> quotes) {
        Head head = head(article);
        return switch (random.nextInt(6)) {
            case 0 -> quote(head, text, at, quotes);
            case 1 ->
                new ClaimOccurrence(
                        head,
                        List.of(span(Role.CLAIM, text, at, 3)),
                        perhaps(claims),
                        maybe() ? one(ClaimOccurrence.Voice.class) : null,
                        quotes.isEmpty() || maybe() ? null : one(quotes).id(),
                        perhaps(speakers));
            case 2 ->
                new OutletMention(
                        head,
                        List.of(span(Role.MENTION, text, at, 1)),
                        perhaps(outlets),
                        one(OutletMention.Role.class));
            case 3 -> new Zone(head, List.of(span(Role.ZONE, text, at, 4)), one(Zone.Type.class));
            case 4 -> new QuotedTerm(head, List.of(span(Role.TERM, text, at, 1)), one(QuotedTerm.Type.class));
            default ->
                at == 0 && maybe()
                        ? new Coding(ofWhole(article), List.of(), one(codes).id())
                        : new Coding(
                                head,
                                List.of(span(Role.CODING, text, at, 2)),
                                one(codes).id());
        };
    }

    /// Formats that have a place for codes of an article have few places for what is said of these.
    private Head ofWhole(Article article) {
        return Head.made(into.id(), article.id(), boris.id(), Trial.NOW);
    }

    private Head head(Article article) {
        return new Head(
                into.id(),
                article.id(),
                maybe() ? into.anna().id() : boris.id(),
                Trial.NOW.minusSeconds(1 + random.nextInt(1_000)),
                Trial.NOW,
                one(Head.Origin.class),
                one(Head.Confidence.class),
                words("a note"),
                maybe() ? round.id() : null);
    }

    private Quote quote(Head head, String text, int at, List<Quote> quotes) {
        List<RoleSpan> spans = new ArrayList<>(List.of(span(Role.CONTENT, text, at, 2)));
        if (maybe()) {
            spans.add(span(Role.CUE, text, at + 2, 1));
        }
        if (maybe()) {
            spans.add(span(Role.SOURCE, text, at + 3, 1));
        }
        if (maybe()) {
            spans.add(span(Role.ADDRESSEE, text, at + 4, 1));
        }
        return new Quote(
                head,
                spans,
                perhaps(speakers),
                perhaps(speakers),
                null,
                perhaps(outlets),
                one(Quote.Channel.class),
                one(Quote.Polarity.class),
                one(Quote.Stance.class),
                maybe() ? one(Quote.Type.class) : null,
                maybe() ? When.on("2022-03-10") : null);
    }

    /// So many words from this one on.
    private static RoleSpan span(Role role, String text, int word, int many) {
        int start = start(text, word);
        int end = start(text, word + many - 1);
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return RoleSpan.of(role, text, new Span(start, end));
    }

    private static int start(String text, int word) {
        int from = text.indexOf("\n\n") + 2;
        return text.indexOf("x" + word + (word % 9 == 8 ? "." : " "), from) - "word0".length();
    }
}
