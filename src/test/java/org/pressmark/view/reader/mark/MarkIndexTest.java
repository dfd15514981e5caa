package org.pressmark.view.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;
import org.pressmark.view.reader.words.DisplayParagraphs;

class MarkIndexTest {
    private final DisplayParagraphs paragraphs = new DisplayParagraphs("0123456789\n".repeat(100));

    private static Mark mark(Object id, int start, int end) {
        return new Mark(id, MarkForm.CLAIM, new Span(start, end), "");
    }

    @Test
    void findsAMarkInEveryParagraphItTouchesAndInNoOther() {
        MarkIndex index = new MarkIndex(paragraphs, List.of(mark("m", 11 * 3 + 4, 11 * 6 + 1)));
        for (int i = 0; i < paragraphs.count(); i++) {
            assertEquals(i >= 3 && i <= 6 ? 1 : 0, index.at(i).size(), "paragraph " + i);
        }
    }

    @Test
    void markThatEndsWithItsParagraphDoesNotTouchTheNext() {
        MarkIndex index = new MarkIndex(paragraphs, List.of(mark("m", 0, 11)));
        assertEquals(List.of(), index.at(1));
    }

    @Test
    void removingAnIdRemovesAllItsMarksAndNoOthers() {
        Mark other = mark("other", 2, 9);
        MarkIndex index = new MarkIndex(paragraphs, List.of(mark("m", 0, 5), other, mark("m", 300, 500)));
        assertEquals(2, index.remove("m").size());
        assertEquals(List.of(other), index.at(0));
        assertEquals(List.of(), index.at(30));
        assertEquals(List.of(), index.of("m"));
    }

    @Test
    void removingAnUnknownIdRemovesNothing() {
        MarkIndex index = new MarkIndex(paragraphs, List.of(mark("m", 0, 5)));
        assertEquals(List.of(), index.remove("n"));
        assertEquals(1, index.at(0).size());
    }

    @Test
    void agreesWithASearchThroughAllMarksWhileTheyComeAndGo() {
        Random random = new Random(3);
        MarkIndex index = new MarkIndex(paragraphs, List.of());
        List<Mark> all = new ArrayList<>();
        for (int step = 0; step < 400; step++) {
            if (random.nextInt(3) > 0 || all.isEmpty()) {
                int start = random.nextInt(1000);
                Mark mark = mark(step, start, start + 1 + random.nextInt(90));
                all.add(mark);
                index.add(mark);
            } else {
                index.remove(all.remove(random.nextInt(all.size())).id());
            }
            int paragraph = random.nextInt(paragraphs.count());
            Span words = paragraphs.span(paragraph);
            Set<Mark> touching = new HashSet<>(
                    all.stream().filter(mark -> mark.span().overlaps(words)).toList());
            assertTrue(new HashSet<>(index.at(paragraph)).containsAll(touching));
        }
    }

    @Test
    void oneParagraphAloneWorksToo() {
        DisplayParagraphs one = new DisplayParagraphs("one");
        assertEquals(1, new MarkIndex(one, List.of(mark("m", 0, 3))).at(0).size());
    }
}
