package org.pressmark.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Provenance;

final class DraftTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final UUID ID = UUID.randomUUID();

    private final Draft draft = TextIntake.pasted("\n  The mayor\u00a0spoke \nMore.\n", Limits.USUAL);

    @Test
    void articleKnowsNothingButItsText() {
        Article article = draft.article(ID, NOW, FirstLine::titleOf);
        assertEquals("The mayor spoke", article.title());
        assertEquals(draft.content().textSha256(), article.text().textSha256());
        assertEquals(draft.text().length(), article.text().length());
        assertEquals(Provenance.NONE, article.provenance());
        assertEquals(NOW, article.addedAt());
    }

    @Test
    void addingKeepsTheTextAndAddsTheArticle() {
        Article article = draft.article(ID, NOW, text -> "Given");
        assertEquals(
                List.of(new Change.Kept(draft.content()), new Change.Added(article)),
                draft.adding(article).leaves().toList());
        assertEquals("Given", article.title());
    }

    @Test
    void longTitleIsCutBetweenWords() {
        String title = FirstLine.titleOf("word ".repeat(100));
        assertTrue(title.length() <= 90);
        assertTrue(title.endsWith("word…"));
    }

    @Test
    void titleOfOneEndlessWordCutsNoCharacterInTwo() {
        for (int before = 0; before < 4; before++) {
            String title = FirstLine.titleOf("a".repeat(before) + "\ud83d\ude00".repeat(200));
            assertTrue(title.length() <= 90);
            assertEquals(-1, Decoding.loneSurrogate(title));
        }
    }

    @Test
    void titleIsOneLineWithSomethingOnIt() {
        String title = FirstLine.titleOf("\u200b\n\u2028 \fA\tB\u0085C");
        assertEquals("A B C", title);
        assertFalse(FirstLine.titleOf("\u0301").isBlank());
    }
}
