package org.pressmark.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many newlines stand before and after an element: two around a block, one around a line of a list or table.
final class Breaks {
    private static final List<String> BLOCKS = List.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "details",
            "div",
            "dl",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");

    private static final List<String> LINES =
            List.of("caption", "dd", "dt", "legend", "li", "summary", "tbody", "tfoot", "thead", "tr");

    private Breaks() {}

    static Map<String, Integer> all() {
        Map<String, Integer> all = new HashMap<>();
        BLOCKS.forEach(name -> all.put(name, 2));
        LINES.forEach(name -> all.put(name, 1));
        return Map.copyOf(all);
    }
}
