package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Completion;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Head;
import org.pressmark.model.ImportReport.Kind;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Sets join a project that is not empty.
final class JoiningTest {
    private static final String TEXT = "“We are ready,” the mayor said. “Now.”";

    @TempDir
    Path folder;

    private Trial from;
    private Trial to;
    private Article article;

    @BeforeEach
    void makeTwoProjects() {
        from = new Trial(folder, "from");
        to = new Trial(folder, "to");
        from.addAnna();
        article = from.article(TEXT);
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    private Quote quote(Trial project, Article in, Annotator by) {
        return Quote.of(
                Head.made(project.id(), in.id(), by.id(), Trial.NOW),
                List.of(RoleSpan.of(Role.CONTENT, TEXT, new Span(0, 15))));
    }

    private Quote quote() {
        Quote quote = quote(from, article, from.anna());
        from.add(quote);
        return quote;
    }

    private Path exported() {
        return from.export(from.id() + ".pressmark.json", Portion.ALL);
    }

    private String refusal(Path file) {
        long before = to.reading().latest();
        CannotImport refused = assertThrows(CannotImport.class, () -> to.take(file));
        assertEquals(before, to.reading().latest());
        return refused.told().key();
    }

    @Test
    void annotationsJoinTheArticleOfTheSameText() {
        Article there = to.article("other name.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        Quote quote = quote();
        to.take(exported());
        assertEquals(1, to.reading().articleCount());
        Annotation joined = to.reading().annotations(there.id()).getFirst();
        assertEquals(quote.id(), joined.id());
        assertEquals(there.id(), joined.article());
        assertEquals(quote.spans(), joined.spans());
    }

    @Test
    void joiningAnArticleThatIsThereTwiceAddsNothing() {
        to.article(TEXT);
        quote();
        Path file = exported();
        to.take(file);
        assertEquals(0, to.take(file).added());
    }

    @Test
    void sameIdWithOtherContentIsRefused() {
        Quote quote = quote();
        to.take(exported());
        from.carryOut(new Change.Edited(quote, quote.polarity(Quote.Polarity.DENIED)));
        assertEquals("exchange.conflict", refusal(exported()));
    }

    @Test
    void sameArticleIdWithAnotherTextIsRefused() {
        to.take(exported());
        String other = Trial.text(exported()).replace("mayor", "major").replaceAll("(?m)^.*[sS]ha256.*\n", "");
        CannotImport refused = assertThrows(CannotImport.class, () -> to.takeText(other));
        assertEquals("exchange.otherText", refused.told().key());
    }

    @Test
    void pointerToNothingIsRefused() {
        quote();
        String json = Trial.text(exported());
        String orphan = json.replace("\"speaker\": null", "\"speaker\": \"" + from.id() + "\"");
        CannotImport refused = assertThrows(CannotImport.class, () -> to.takeText(orphan));
        assertEquals("exchange.missingEntry", refused.told().key());
        assertEquals("speaker", refused.told().arguments().get(3));
    }

    @Test
    void pointerToAnotherKindIsRefused() {
        quote();
        String json = Trial.text(exported());
        String wrong = json.replace(
                "\"speaker\": null", "\"speaker\": \"" + from.anna().id() + "\"");
        CannotImport refused = assertThrows(CannotImport.class, () -> to.takeText(wrong));
        assertEquals("exchange.missingEntry", refused.told().key());
    }

    @Test
    void pointersMayBeAnsweredByTheProject() {
        Outlet outlet = Outlet.named(from.id(), "TASS");
        to.add(outlet);
        quote();
        String json = Trial.text(exported()).replace("\"via\": null", "\"via\": \"" + outlet.id() + "\"");
        assertEquals(3, to.takeText(json).added());
    }

    @Test
    void whoIsDoneJoinsTheArticleOfTheSameText() {
        Article there = to.article("other name.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        Completion made = new Completion(from.id(), article.id(), from.anna().id(), Trial.NOW);
        from.add(made);
        to.take(exported());
        assertEquals(
                List.of(made.with(there.id(), from.anna().id())), to.reading().completions(there.id()));
        assertEquals(0, to.take(exported()).added());
    }

    @Test
    void whoIsDoneIsSoOnceHoweverManyCopiesSayIt() {
        Annotator boris = new Annotator(to.id(), "Boris");
        from.add(boris);
        from.add(new Completion(from.id(), article.id(), from.anna().id(), Trial.NOW));
        from.add(new Completion(from.id(), article.id(), boris.id(), Trial.NOW));
        to.take(exported(), new Arrival.Terms(boris, List.of(), Trial.NOW));
        assertEquals(1, to.reading().completions(article.id()).size());
        assertEquals(
                0,
                to.take(exported(), new Arrival.Terms(boris, List.of(), Trial.NOW))
                        .added());
    }

    private Dismissal putAside() {
        Dismissal made = new Dismissal.Subject(Dismissal.Matter.PROPOSAL, "QUOTE", new Span(0, 15), null)
                .dismissed(from.id(), article, TEXT, from.anna().id(), Trial.NOW);
        from.add(made);
        return made;
    }

    @Test
    void whatWasPutAsideJoinsTheArticleOfTheSameText() {
        Article there = to.article("other name.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        Dismissal made = putAside();
        to.take(exported());
        assertEquals(
                List.of(made.with(there.id(), from.anna().id())), to.reading().dismissals(there.id()));
        assertEquals(0, to.take(exported()).added());
    }

    @Test
    void whatWasPutAsideCanBeGivenToSomebodyElse() {
        Dismissal made = putAside();
        Annotator boris = new Annotator(to.id(), "Boris");
        to.take(exported(), new Arrival.Terms(boris, List.of(), Trial.NOW));
        assertEquals(List.of(made.with(article.id(), boris.id())), to.reading().dismissals(article.id()));
    }

    @Test
    void whatOthersPutAsideStaysBehind() {
        putAside();
        Path file = from.export(
                "portion.pressmark.json", new Portion(null, Set.of(from.id()), Portion.Originals.WHERE_NEEDED));
        to.take(file);
        assertEquals(List.of(), to.reading().dismissals(article.id()));
    }

    @Test
    void whatWasPutAsideNeedsAWord() {
        putAside();
        CannotImport refused = assertThrows(
                CannotImport.class,
                () -> to.takeText(Trial.text(exported()).replace("\"what\": \"QUOTE\"", "\"what\": \"a quote\"")));
        assertEquals("exchange.what", refused.told().key());
    }

    @Test
    void whatWasPutAsideStandsWhereItsWordsStand() {
        putAside();
        String json = Trial.text(exported());
        int at = json.indexOf("\"dismissals\"");
        String wrong = json.substring(0, at) + json.substring(at).replace("\"start\": 0", "\"start\": 1");
        assertThrows(CannotImport.class, () -> to.takeText(wrong));
    }

    @Test
    void tagsCanBeGivenToSomebodyElse() {
        Quote quote = quote();
        Annotator boris = new Annotator(to.id(), "Boris");
        to.take(exported(), new Arrival.Terms(boris, List.of(), Trial.NOW));
        assertEquals(List.of(boris), to.reading().registers().annotators());
        assertEquals(
                boris.id(),
                to.reading().find(Annotation.class, quote.id()).head().annotator());
    }

    @Test
    void articleThatDoesNotSayWhenItCameComesNow() {
        String json = Trial.text(exported()).replaceAll("(?m)^.*addedAt.*\n", "");
        to.takeText(json);
        assertEquals(Trial.NOW, to.reading().find(Article.class, article.id()).addedAt());
    }

    @Test
    void reportCountsWhatWasReadAddedAndThere() {
        quote();
        to.take(exported());
        quote();
        var report = to.take(exported());
        var quotes = report.counts().stream()
                .filter(count -> count.kind() == Kind.QUOTES)
                .findFirst()
                .orElseThrow();
        assertEquals(2, quotes.read());
        assertEquals(1, quotes.added());
        assertEquals(1, quotes.there());
    }

    @Test
    void spanThatCutsAVisibleCharacterIsKeptAndSaid() {
        String text = "Cafe\u0301 is closed.";
        Article cafe = from.article(text);
        from.add(new Zone(
                Head.made(from.id(), cafe.id(), from.anna().id(), Trial.NOW),
                List.of(RoleSpan.of(Role.ZONE, text, new Span(0, 4))),
                Zone.Type.TITLE));
        quote();
        var report = to.take(exported());
        assertEquals(
                List.of("exchange.note.cuts"),
                report.notes().stream().map(Message::key).toList());
        assertEquals("1", report.notes().getFirst().arguments().getFirst());
        assertEquals(1, to.reading().annotations(cafe.id()).size());
    }

    @Test
    void quoteOfAnotherComesAlongWhereAChosenTagStandsInIt() {
        Annotator boris = new Annotator(from.id(), "Boris");
        Claim claim = Claim.worded(from.id(), "They are ready");
        from.add(boris, claim);
        Quote quote = quote();
        ClaimOccurrence occurrence = new ClaimOccurrence(
                Head.made(from.id(), article.id(), boris.id(), Trial.NOW),
                List.of(RoleSpan.of(Role.CLAIM, TEXT, new Span(1, 13))),
                claim.id(),
                ClaimOccurrence.Voice.ATTRIBUTED,
                quote.id(),
                null);
        from.add(occurrence, quote(from, article, from.anna()));
        Path file =
                from.export("b.pressmark.json", new Portion(null, Set.of(boris.id()), Portion.Originals.WHERE_NEEDED));
        to.take(file);
        assertEquals(2, to.reading().annotations(article.id()).size());
        assertTrue(to.reading().annotations(article.id()).contains(quote));
    }

    @Test
    void narrowedSetHoldsOnlyWhatItsTagsPointTo() {
        from.add(Outlet.named(from.id(), "Unused"));
        quote();
        String whole = from.exported();
        String part = from.exported(new Portion(Set.of(article.id()), null, Portion.Originals.WHERE_NEEDED));
        assertTrue(whole.contains("Unused"));
        assertTrue(!part.contains("Unused"));
    }
}
