package org.pressmark.view.reader.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pressmark.view.reader.page.Viewing.Extra;
import org.pressmark.view.reader.words.DisplayParagraphs;

class FoldsTest {
    private static final Viewing FOLDED = new Viewing(mark -> true, mark -> "", String::valueOf, Set.of(Extra.FOLDS));

    private final Set<Integer> furniture = new HashSet<>(Set.of(0, 3, 5));

    /// Paragraphs 0 to 6; 4 is blank.
    private final Folds folds =
            new Folds(new DisplayParagraphs("nav\nhead\nbody\nshare\n\nfooter\nlast"), furniture::contains);

    private void fold() {
        folds.follow(FOLDED);
    }

    @Test
    void nothingIsFoldedAtFirst() {
        assertFalse(folds.isFolded(3));
        assertEquals(4, folds.after(3));
    }

    @Test
    void furnitureAndTheBlankBetweenAreOneFold() {
        fold();
        assertEquals(3, folds.head(4));
        assertEquals(3, folds.head(5));
        assertEquals(6, folds.after(3));
        assertEquals(3, folds.before(6));
        assertEquals(2, folds.size(3));
    }

    @Test
    void bodyIsNeverFolded() {
        fold();
        for (int body : Set.of(1, 2, 6)) {
            assertFalse(folds.isFolded(body));
            assertEquals(body, folds.head(body));
        }
    }

    @Test
    void onlyTheFoldThatIsOpenedOpens() {
        fold();
        assertTrue(folds.open(5));
        assertFalse(folds.isFolded(3));
        assertTrue(folds.isFolded(0));
        assertFalse(folds.open(5));
    }

    @Test
    void foldingAnewClosesWhatWasOpened() {
        fold();
        folds.open(5);
        folds.follow(Viewing.PLAIN);
        fold();
        assertTrue(folds.isFolded(5));
    }

    @Test
    void paragraphThatBecomesFurnitureJoinsTheFoldsBesideIt() {
        fold();
        furniture.add(6);
        folds.changed(6, 6);
        assertEquals(3, folds.head(6));
        assertEquals(3, folds.size(3));
    }

    @Test
    void paragraphThatIsBodyAfterAllPartsItsFold() {
        furniture.add(4);
        furniture.add(2);
        folds.changed(2, 2);
        fold();
        assertEquals(2, folds.head(5));
        furniture.remove(3);
        folds.changed(3, 3);
        assertFalse(folds.isFolded(3));
        assertTrue(folds.isFolded(2));
        assertEquals(5, folds.head(5));
    }
}
