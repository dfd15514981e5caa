package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Happening;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Quote;
import org.pressmark.model.Scope;
import org.pressmark.model.Speaker;

final class PastTest {
    @TempDir
    Path folder;

    private Bureau bureau;

    @BeforeEach
    void makeAProject() {
        bureau = new Bureau(folder);
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    private List<Happening> history(Scope scope) {
        return bureau.project.reading().history(scope, Long.MAX_VALUE, 100);
    }

    private Scope ofArticle() {
        return new Scope.OfArticle(bureau.article);
    }

    private void goBack(Scope scope, long sequence) {
        bureau.commit(new Change.Several(bureau.project.reading().since(scope, sequence)).inverse());
    }

    private List<Annotation> tags() {
        return bureau.project.reading().annotations(bureau.article);
    }

    @Test
    void theLatestComesFirstAndAPageAtATime() {
        bureau.tag(5);
        List<Happening> page = bureau.project.reading().history(new Scope.Whole(), Long.MAX_VALUE, 2);
        assertEquals(List.of(6L, 5L), page.stream().map(Happening::sequence).toList());
        List<Happening> next = bureau.project.reading().history(new Scope.Whole(), 5, 2);
        assertEquals(List.of(4L, 3L), next.stream().map(Happening::sequence).toList());
        assertEquals(Set.of("Quote"), page.getFirst().kinds());
        assertEquals(bureau.anna.id(), page.getFirst().annotator());
    }

    @Test
    void aTagHasAHistoryOfItsOwn() {
        Quote quote = bureau.quote();
        bureau.commit(new Change.Added(quote));
        bureau.tag(2);
        Speaker mayor = Speaker.named(UUID.randomUUID(), "The mayor");
        bureau.commit(Change.several(new Change.Added(mayor), new Change.Edited(quote, quote.by(mayor.id()))));
        List<Happening> own = history(new Scope.OfEntry(quote.id()));
        assertEquals(List.of(5L, 2L), own.stream().map(Happening::sequence).toList());
        assertEquals(1, own.getFirst().changes());
        assertEquals(2, history(new Scope.Whole()).getFirst().changes());
    }

    @Test
    void whatWasTakenBackIsNoDifference() {
        bureau.tag(1);
        bureau.project.undo(UUID.randomUUID(), bureau.anna.id(), Bureau.NOW);
        assertEquals(List.of(), bureau.project.reading().since(ofArticle(), 1));
    }

    @Test
    void goingBackIsOneStepThatUndoTakesBack() {
        bureau.tag(2);
        List<Annotation> then = tags();
        Speaker mayor = Speaker.named(UUID.randomUUID(), "The mayor");
        Quote first = (Quote) then.getFirst();
        bureau.commit(Change.several(new Change.Added(mayor), new Change.Edited(first, first.by(mayor.id()))));
        bureau.commit(new Change.Removed(then.get(1)));
        bureau.tag(3);
        List<Annotation> now = tags();
        goBack(ofArticle(), 3);
        assertEquals(Set.copyOf(then), Set.copyOf(tags()));
        bureau.project.undo(UUID.randomUUID(), bureau.anna.id(), Bureau.NOW);
        assertEquals(Set.copyOf(now), Set.copyOf(tags()));
    }

    @Test
    void anArticleTakenOutComesBackWithItsTags() {
        bureau.tag(2);
        List<Annotation> then = tags();
        bureau.commit(Change.several(
                new Change.Removed(then.get(0)),
                new Change.Removed(then.get(1)),
                new Change.Removed(bureau.project.reading().open(bureau.article).article())));
        goBack(new Scope.Whole(), 3);
        assertEquals(Set.copyOf(then), Set.copyOf(tags()));
    }

    @Test
    void goingBackToSomebodyWhoIsGoneIsRefusedInASentence() {
        Speaker mayor = Speaker.named(UUID.randomUUID(), "The mayor");
        Quote quote = bureau.quote();
        bureau.commit(Change.several(new Change.Added(mayor), new Change.Added(quote.by(mayor.id()))));
        bureau.commit(new Change.Edited(quote.by(mayor.id()), quote));
        bureau.commit(new Change.Removed(mayor));
        InvalidChange refused = assertThrows(InvalidChange.class, () -> goBack(new Scope.OfEntry(quote.id()), 2));
        assertEquals("change.reference", refused.told().key());
    }
}
