package org.pressmark.intake.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// How much a page is, and how deep: looking for the article in it takes time that grows faster than the page.
///
/// Measured on made pages: 30,000 elements take up to two seconds, and a page of 20,000 elements under 500 others
/// took
/// 47. The largest of 25 saved newspaper pages has 1,600 elements with a sum of depths of 21,000.
record Bulk(int elements, long depths, long characters) {
    private static final int MOST_ELEMENTS = 20_000;
    private static final long MOST_DEPTHS = 500_000;
    private static final long MOST_CHARACTERS = 2_000_000;

    static Bulk of(Document page) {
        int[] elements = {0};
        long[] depths = {0};
        long[] characters = {0};
        page.traverse((node, depth) -> {
            if (node instanceof Element) {
                elements[0]++;
                depths[0] += depth;
            } else if (node instanceof TextNode text) {
                characters[0] += text.getWholeText().length();
            }
        });
        return new Bulk(elements[0], depths[0], characters[0]);
    }

    /// Whether the article can be looked for in about a second.
    boolean isBearable() {
        return elements <= MOST_ELEMENTS && depths <= MOST_DEPTHS && characters <= MOST_CHARACTERS;
    }
}
