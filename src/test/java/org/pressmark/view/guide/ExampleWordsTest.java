package org.pressmark.view.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExampleWordsTest {
    private static ExampleWords.Piece piece(String words, String tags) {
        return new ExampleWords.Piece(words, tags);
    }

    @Test
    void tagsAreCutAtTheirBorders() {
        assertEquals(
                List.of(
                        List.of(piece("The ", "s")),
                        List.of(piece("clerk", "s"), piece(" ", "")),
                        List.of(piece("said", "u"), piece(".", ""))),
                ExampleWords.of("{s:The clerk} {u:said}."));
    }

    @Test
    void whatIsInsideBearsBoth() {
        assertEquals(List.of(List.of(piece("a ", "q")), List.of(piece("b", "qc"))), ExampleWords.of("{q:a {c:b}}"));
    }

    @Test
    void aColonMayBeTagged() {
        assertEquals(List.of(List.of(piece("safe", "q"), piece(":", "u"))), ExampleWords.of("{q:safe}{u::}"));
    }
}
