package org.pressmark.exchange.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.Trial;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Coding;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Outlet;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.review.Side;
import org.pressmark.text.OffsetUnit;
import org.pressmark.text.Span;

final class ForeignArrivalTest {
    /// An emoji of several code points, a combining mark, Arabic, and two newlines of two characters.
    private static final String RAW = "\uFEFF👩‍👩‍👧 cafe\u0301\r\nقال وزير\r\n\"Peace,\" said Ivanov. Peace now.";

    private static final String TEXT = RAW.substring(1).replace("\r\n", "\n");

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void make() {
        trial = new Trial(folder, "a");
        trial.addAnna();
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private static ForeignTag coding(String key, ForeignSpan... spans) {
        return tag(key, Annotation.Kind.CODING, Map.of(Said.CODE, "Peace"), spans);
    }

    private static ForeignTag tag(String key, Annotation.Kind kind, Map<Said, String> said, ForeignSpan... spans) {
        return new ForeignTag(key, null, Place.FILE, kind, "Boris", null, null, List.of(spans), said);
    }

    private static ForeignSet set(@Nullable String text, OffsetUnit unit, ForeignTag... tags) {
        ForeignArticle article = new ForeignArticle(null, "story.txt", text, Place.FILE, Map.of(), List.of(tags));
        return new ForeignSet("colleague.x", "test", unit, List.of(), List.of(article), List.of());
    }

    private ImportReport take(ForeignSet set) {
        return take(set, Trial.NOW);
    }

    private ImportReport take(ForeignSet set, Instant at) {
        Incoming incoming = new ForeignArrival(set).into(trial.reading(), new Arrival.Terms(null, List.of(), at));
        if (!incoming.isEmpty()) {
            trial.takeIn(incoming);
        }
        return incoming.report();
    }

    private List<Annotation> tags() {
        List<Annotation> all = new ArrayList<>();
        trial.reading().articles().forEach(id -> all.addAll(trial.reading().annotations(id)));
        return all;
    }

    private static ForeignSpan said(String words, int from, String variant, OffsetUnit unit) {
        int start = variant.indexOf(words, from);
        Span span = unit.map(variant).fromUtf16(new Span(start, start + words.length()));
        return ForeignSpan.at(RoleSpan.Role.CODING, span.start(), span.end(), words);
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheFileCountsItsSpansStandInTheirPlaces(OffsetUnit unit) {
        for (String variant : List.of(RAW, TEXT, RAW.substring(1), "\uFEFF" + TEXT)) {
            for (OffsetUnit expected : OffsetUnit.values()) {
                ForeignSet set = set(
                        RAW,
                        expected,
                        coding("1", said("وزير", 0, variant, unit)),
                        coding("2", said("Peace", variant.indexOf("now") - 7, variant, unit)));
                Side side = new ForeignArrival(set).side(Trial.NOW);
                assertEquals(
                        List.of(TEXT.indexOf("وزير"), TEXT.lastIndexOf("Peace")),
                        side.open(side.articles().getFirst().id()).annotations().stream()
                                .map(Annotation::start)
                                .toList(),
                        unit + " " + expected);
            }
        }
    }

    @Test
    void theReportSaysHowManyMatchAndInWhichUnit() {
        ImportReport report =
                take(set(RAW, OffsetUnit.UTF_16, coding("1", said("وزير", 0, RAW, OffsetUnit.CODE_POINT))));
        assertEquals("exchange.note.match.CODE_POINT", report.notes().getFirst().key());
        assertEquals(List.of("1", "1"), report.notes().getFirst().arguments());
    }

    @Test
    void readingTwiceBringsNothingNewWheneverItIsDone() {
        ForeignSet set = set(RAW, OffsetUnit.UTF_16, coding("1", said("وزير", 0, TEXT, OffsetUnit.UTF_16)));
        take(set);
        List<Annotation> first = tags();
        ImportReport again = take(set, Trial.NOW.plusSeconds(60));
        assertEquals(0, again.added());
        assertEquals(first, tags());
    }

    @Test
    void whatWasChangedSinceStaysAndIsListed() {
        ForeignSet set = set(RAW, OffsetUnit.UTF_16, coding("1", said("وزير", 0, TEXT, OffsetUnit.UTF_16)));
        take(set);
        Annotation there = tags().getFirst();
        Annotation noted = there.editedHead(head -> head.noted("mine"), Trial.NOW);
        trial.carryOut(new org.pressmark.model.Change.Edited(there, noted));
        ImportReport again = take(set);
        assertEquals(List.of(noted), tags());
        assertTrue(again.notes().stream().anyMatch(note -> note.key().equals("exchange.note.changed")));
    }

    @Test
    void wordsThatStandElsewhereAreFoundByTheirContext() {
        ForeignSpan moved = new ForeignSpan(RoleSpan.Role.CODING, 3, 8, "Peace", "said Ivanov. ", " now.");
        take(set(RAW, OffsetUnit.UTF_16, coding("1", moved)));
        assertEquals(TEXT.lastIndexOf("Peace"), tags().getFirst().start());
    }

    @Test
    void wordsThatStandNowhereOrAnywhereAreListedAndNotPlaced() {
        ImportReport report = take(set(
                RAW,
                OffsetUnit.UTF_16,
                coding("1", ForeignSpan.quoted(RoleSpan.Role.CODING, "war and ruin for ever", "", "")),
                coding("2", ForeignSpan.quoted(RoleSpan.Role.CODING, "Peace", "", ""))));
        assertEquals(List.of(), tags());
        assertEquals(
                List.of("exchange.note.byWords", "exchange.note.nowhere", "exchange.note.several"),
                report.notes().stream().map(note -> note.key()).toList());
    }

    @Test
    void aTextThatTheFileDoesNotHoldIsTheProjectsOfThatName() {
        Article article = trial.article("story.txt", RAW.getBytes(StandardCharsets.UTF_8));
        take(set(null, OffsetUnit.CODE_POINT, coding("1", said("وزير", 0, TEXT, OffsetUnit.CODE_POINT))));
        assertEquals(article.id(), tags().getFirst().article());
        assertEquals(TEXT.indexOf("وزير"), tags().getFirst().start());
    }

    @Test
    void tagsOfATextThatNobodyHasAreListed() {
        ImportReport report =
                take(set(null, OffsetUnit.UTF_16, coding("1", ForeignSpan.at(RoleSpan.Role.CODING, 0, 2, null))));
        assertEquals("exchange.note.noArticle", report.notes().getFirst().key());
    }

    @Test
    void aSpeakerIsTheProjectsWhoBearsTheNameOrAlias() {
        Speaker ivanov = Speaker.named(trial.id(), "Igor Ivanov").aliases(List.of("Ivanov"));
        Outlet tass = Outlet.named(trial.id(), "TASS");
        trial.add(ivanov, tass);
        take(set(
                RAW,
                OffsetUnit.UTF_16,
                tag(
                        "1",
                        Annotation.Kind.QUOTE,
                        Map.of(Said.SPEAKER, "ivanov", Said.VIA, "TASS", Said.STANCE, "doubting"),
                        ForeignSpan.quoted(RoleSpan.Role.CONTENT, "\"Peace,\"", "", ""),
                        ForeignSpan.quoted(RoleSpan.Role.CUE, "said", "", ""))));
        Quote quote = (Quote) tags().getFirst();
        assertEquals(ivanov.id(), quote.speaker());
        assertEquals(tass.id(), quote.via());
        assertEquals(Quote.Stance.DOUBTING, quote.stance());
        assertEquals(2, quote.spans().size());
    }

    @Test
    void aCodeIsMadeOnceWithAllItStandsUnder() {
        take(set(
                RAW,
                OffsetUnit.UTF_16,
                tag("1", Annotation.Kind.CODING, Map.of(Said.CODE, "Frames > Security > Peace")),
                tag("2", Annotation.Kind.CODING, Map.of(Said.CODE, "Frames > Security > War"))));
        assertEquals(
                List.of("Security", "Peace", "War"),
                trial.reading().registers().codes().stream()
                        .map(code -> code.name())
                        .toList());
        assertNotEquals(((Coding) tags().get(0)).code(), ((Coding) tags().get(1)).code());
    }

    @Test
    void aNestedQuoteKeepsItsParentAndLosesOneThatStandsNowhere() {
        Map<Said, String> none = Map.of();
        take(set(
                RAW,
                OffsetUnit.UTF_16,
                tag(
                        "outer",
                        Annotation.Kind.QUOTE,
                        none,
                        ForeignSpan.quoted(RoleSpan.Role.CONTENT, "Peace now.", "", "")),
                tag(
                        "inner",
                        Annotation.Kind.QUOTE,
                        Map.of(Said.PARENT, "outer"),
                        ForeignSpan.quoted(RoleSpan.Role.CONTENT, "now", "", "")),
                tag(
                        "lost",
                        Annotation.Kind.QUOTE,
                        none,
                        ForeignSpan.quoted(RoleSpan.Role.CONTENT, "no such words", "", "")),
                tag(
                        "orphan",
                        Annotation.Kind.QUOTE,
                        Map.of(Said.PARENT, "lost"),
                        ForeignSpan.quoted(RoleSpan.Role.CONTENT, "cafe\u0301", "", ""))));
        List<Quote> quotes = tags().stream().map(Quote.class::cast).toList();
        List<UUID> parents = new ArrayList<>();
        quotes.forEach(quote -> parents.add(quote.parent()));
        assertEquals(3, quotes.size());
        assertEquals(1, parents.stream().filter(parent -> parent != null).count());
    }

    @Test
    void anotherVersionOfATextIsReadAcross() {
        Article article = trial.article("story.txt", (TEXT + " And more.").getBytes(StandardCharsets.UTF_8));
        ForeignSet plain = set("A new line.\n" + TEXT, OffsetUnit.UTF_16);
        ForeignArticle said = new ForeignArticle(
                article.id(),
                "story.txt",
                "A new line.\n" + TEXT,
                Place.FILE,
                Map.of(),
                List.of(coding("1", said("قال وزير", 0, "A new line.\n" + TEXT, OffsetUnit.UTF_16))));
        take(new ForeignSet("c.x", "test", OffsetUnit.UTF_16, List.of(), List.of(said), plain.notes()));
        assertEquals(article.id(), tags().getFirst().article());
        assertEquals(TEXT.indexOf("قال وزير"), tags().getFirst().start());
    }
}
