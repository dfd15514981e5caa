package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Portion.Originals;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Dates;
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
import org.pressmark.model.When;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Everything a project can hold goes out and comes back without loss.
final class RoundTripTest {
    /// Hard for tools: emoji joined to one, combining marks, Arabic, a non-breaking space, a line separator.
    private static final String TEXT = "“\ud83d\udc69\u200d\ud83d\ude80 e\u0301te\u0301,” قال\u00a0الوزير.\n\n"
            + "«Outer “inner” words», she said\u2028then. \u202eturned\u202c “More.” \ud83c\uddfa\ud83c\udde6";

    @TempDir
    Path folder;

    private Trial from;
    private Trial to;

    @BeforeEach
    void makeTwoProjects() {
        from = new Trial(folder, "from");
        to = new Trial(folder, "to");
        from.addAnna();
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    private void assertComesBack() {
        Path first = from.export("first.pressmark.json", Portion.ALL);
        to.take(first);
        assertEquals(Trial.text(first), to.exported());
    }

    private Head head(Article article) {
        return Head.made(from.id(), article.id(), from.anna().id(), Trial.NOW);
    }

    private static RoleSpan span(Role role, String words) {
        int at = TEXT.indexOf(words);
        return RoleSpan.of(role, TEXT, new Span(at, at + words.length()));
    }

    /// One of everything, each with every field filled, and each once more with every field that may be unknown
    /// unknown.
    private Article fillEverything() {
        Outlet full = new Outlet(
                from.id(),
                "Pravda.Ru",
                List.of("Правда.Ру", "پراودا"),
                List.of("pravda.ru"),
                "RU",
                Outlet.Kind.NEWS_SITE,
                Outlet.Control.PRIVATE,
                "Q1",
                "note\nof two lines");
        Outlet bare = Outlet.named(from.id(), "Unknown site");
        Speaker minister = new Speaker(
                from.id(),
                "الوزير",
                Speaker.Kind.PERSON,
                List.of("The minister"),
                "Minister",
                "Ministry",
                Speaker.SourceClass.OFFICIAL_POLITICAL,
                "Q2",
                "n");
        Speaker bareSpeaker = Speaker.named(from.id(), "She");
        Claim claim = new Claim(from.id(), "It was so.\nReally.", Claim.Type.RULE, Claim.CheckWorthy.YES, "n");
        Codebook book = new Codebook(from.id(), "Techniques", "somewhere");
        Code parent = new Code(from.id(), book.id(), "Parent", null, "#AABBcc", null, null, null, Code.Use.OFFERED);
        Code child = new Code(
                from.id(), book.id(), "Child", "CH", "#000000", "what", parent.id(), "example", Code.Use.RETIRED);
        Preset preset = new Preset(from.id(), 9, "Both", Provenance.OriginType.WIRE_COPY, full.id());
        Preset barePreset = new Preset(from.id(), 1, "Neither", null, null);
        AnnotationSet round =
                new AnnotationSet(from.id(), "Round 1", from.anna().id(), "2.0");
        from.add(full, bare, minister, bareSpeaker, claim, book, parent, child, preset, barePreset, round);
        Article article = from.article(TEXT);
        Article known = article.titled("Title «with» \"marks\"")
                .from(new Provenance(
                        full.id(),
                        bare.id(),
                        Provenance.OriginType.AGGREGATION,
                        Provenance.OutletEvidence.FURNITURE_ONLY,
                        "https://example.org/?a=1&b=ü",
                        "By A"))
                .dated(new Dates(
                        When.on("2022-03-11"),
                        new When("2022-03-11T09:00:00Z", "Europe/Moscow"),
                        new When("2022-03-12", "Asia/Tehran")))
                .in("ar")
                .of(Article.Genre.SATIRE)
                .now(Article.Status.DONE)
                .noted("a note");
        from.carryOut(new Change.Edited(article, known));
        Quote outer = new Quote(
                new Head(
                        from.id(),
                        article.id(),
                        from.anna().id(),
                        Trial.NOW,
                        Trial.NOW.plusNanos(123_456_789),
                        Head.Origin.SUGGESTED,
                        Head.Confidence.UNSURE,
                        "n",
                        round.id()),
                List.of(
                        span(Role.CONTENT, "«Outer “inner” words»"),
                        span(Role.CONTENT, "“More.”"),
                        span(Role.CUE, "said"),
                        span(Role.SOURCE, "she"),
                        span(Role.ADDRESSEE, "الوزير")),
                bareSpeaker.id(),
                minister.id(),
                null,
                full.id(),
                Quote.Channel.PHONE_CALL_READOUT,
                Quote.Polarity.DENIED,
                Quote.Stance.DOUBTING,
                Quote.Type.INDIRECT,
                new When("2022-03-10", "Europe/Moscow"));
        Quote inner =
                Quote.of(head(article), List.of(span(Role.CONTENT, "“inner”"))).inside(outer.id());
        Quote orphan = Quote.of(head(article), List.of(span(Role.CONTENT, TEXT.substring(0, TEXT.indexOf('”') + 1))));
        ClaimOccurrence attributed = new ClaimOccurrence(
                head(article),
                List.of(span(Role.CLAIM, "inner” words")),
                claim.id(),
                ClaimOccurrence.Voice.ATTRIBUTED,
                outer.id(),
                bareSpeaker.id());
        ClaimOccurrence open =
                new ClaimOccurrence(head(article), List.of(span(Role.CLAIM, "Outer")), null, null, null, null);
        from.add(
                outer,
                inner,
                orphan,
                attributed,
                open,
                new OutletMention(
                        head(article),
                        List.of(span(Role.MENTION, "الوزير")),
                        full.id(),
                        OutletMention.Role.SELF_REFERENCE),
                new OutletMention(
                        head(article), List.of(span(Role.MENTION, "she")), null, OutletMention.Role.PHOTO_CREDIT),
                new Zone(head(article), List.of(span(Role.ZONE, "\ud83c\uddfa\ud83c\udde6")), Zone.Type.REFERENCE_BOX),
                new QuotedTerm(head(article), List.of(span(Role.TERM, "“inner”")), QuotedTerm.Type.SCARE),
                new Coding(head(article), List.of(span(Role.CODING, "turned")), child.id()),
                new Coding(head(article), List.of(), parent.id()),
                new ClaimLink(from.id(), attributed.id(), open.id(), ClaimLink.Type.DENIES),
                new Review(from.id(), orphan.id(), from.anna().id(), Review.Decision.AMEND, "why", Trial.NOW),
                new Review(from.id(), open.id(), from.anna().id(), Review.Decision.ACCEPT, null, Trial.NOW));
        return known;
    }

    @Test
    void everythingComesBackByteForByte() {
        fillEverything();
        assertComesBack();
    }

    @Test
    void everyAnnotationIsReadBackEqual() {
        Article article = fillEverything();
        to.take(from.export("a.pressmark.json", Portion.ALL));
        List<Annotation> expected = from.reading().annotations(article.id());
        assertEquals(11, expected.size());
        assertEquals(expected, to.reading().annotations(article.id()));
        assertEquals(from.reading().open(article.id()), to.reading().open(article.id()));
        assertEquals(from.reading().content(article.id()), to.reading().content(article.id()));
    }

    @Test
    void importingTwiceChangesNothing() {
        fillEverything();
        Path file = from.export("a.pressmark.json", Portion.ALL);
        to.take(file);
        long before = to.reading().latest();
        var report = to.take(file);
        assertEquals(before, to.reading().latest());
        assertEquals(0, report.added());
        report.counts()
                .forEach(count ->
                        assertEquals(count.read(), count.there(), count.kind().name()));
    }

    @Test
    void importIsOneUndoStep() {
        fillEverything();
        to.take(from.export("a.pressmark.json", Portion.ALL));
        to.door().undo(to.anna().id());
        assertEquals(0, to.reading().articleCount());
        assertTrue(to.reading().registers().outlets().isEmpty());
        to.door().redo(to.anna().id());
        assertEquals(1, to.reading().articleCount());
    }

    @Test
    void orderOfWorkDoesNotShowInTheFile() {
        Article one = from.article("One text here.");
        Article two = from.article("Another text here.");
        List<Annotation> tags = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            tags.add(new Coding(head(one), List.of(), code().id()));
            tags.add(new Zone(
                    head(two),
                    List.of(RoleSpan.of(Role.ZONE, "Another text here.", new Span(at, at + 3))),
                    Zone.Type.LEAD));
        }
        tags.forEach(from::add);
        String before = from.exported();
        for (Annotation tag : tags) {
            from.carryOut(new Change.Removed(tag));
        }
        tags.reversed().forEach(from::add);
        assertEquals(before, from.exported());
    }

    private Code code() {
        Codebook book = new Codebook(from.id(), "Book", null);
        Code code = new Code(from.id(), book.id(), "Code", null, "#123456", null, null, null, Code.Use.OFFERED);
        from.add(book, code);
        return code;
    }

    @Test
    void originalBytesComeBackFromTheTextAlone() {
        Charset cyrillic = Charset.forName("windows-1251");
        from.article("crlf.txt", "one\r\ntwo\r\n".getBytes(StandardCharsets.UTF_8));
        from.article("cr.txt", "three\rfour".getBytes(StandardCharsets.UTF_8));
        from.article("mark.txt", "\ufefffive".getBytes(StandardCharsets.UTF_16LE));
        from.article("old.txt", "Министр заявил, что переговоры продолжатся.\r\nКонец сообщения.".getBytes(cyrillic));
        assertFalse(from.exported().contains("\"original\""));
        assertComesBack();
        for (UUID article : from.reading().articles()) {
            assertEquals(from.reading().content(article), to.reading().content(article));
        }
    }

    @Test
    void originalBytesTravelWhereTheTextCannotMakeThem() {
        Article mixed = from.article("mixed.txt", "one\r\ntwo\nthree\r".getBytes(StandardCharsets.UTF_8));
        assertTrue(from.exported().contains("\"original\""));
        assertComesBack();
        assertEquals(from.reading().content(mixed.id()), to.reading().content(mixed.id()));
    }

    @Test
    void originalBytesCanBeAskedFor() {
        from.article("Plain text.");
        String with = from.exported(new Portion(null, null, Originals.ALWAYS));
        assertTrue(with.contains("\"original\": \"UGxhaW4gdGV4dC4=\""));
        to.takeText(with);
        assertEquals(from.exported(), to.exported());
    }

    @Test
    void whoTaggedNothingIsNotNamed() {
        from.article("Plain text.");
        assertTrue(from.exported().contains("\"annotators\": [],"));
    }

    @Test
    void turningCharactersAreEscapedAndJoinersAreNot() {
        from.article("a\u202eb\u2066c\u200dd\u200ce\u2028f");
        String exported = from.exported();
        assertTrue(exported.contains("a\\u202eb\\u2066c\u200dd\u200ce\\u2028f"), exported);
        assertComesBack();
    }
}
