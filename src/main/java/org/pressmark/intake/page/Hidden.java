package org.pressmark.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Elements that a page says are not shown. What its style sheets say is not known.
final class Hidden {
    private static final Pattern OFF = Pattern.compile(
            "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_STYLE = 1_000;

    /// What holds a larger share of the words of a page, one in so many, is hidden only until a script has run.
    private static final int SHARE = 3;

    private Hidden() {}

    static boolean is(Element element) {
        if (element.hasAttr("hidden")) {
            return !element.attr("hidden").equalsIgnoreCase("until-found");
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() < LONGEST_STYLE
                && OFF.matcher(style).find();
    }

    /// Takes what is hidden out of a page, because who looks for the article forgets that it was; but shows what is
    /// too much to be meant so. Linear.
    static void settle(Document page) {
        long all = words(page.body());
        List<Element> hidden = new ArrayList<>();
        page.body().filter((NodeFilter) (node, depth) -> {
            if (node instanceof Element element && is(element)) {
                hidden.add(element);
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        for (Element element : hidden) {
            if (SHARE * words(element) < all) {
                element.remove();
            } else {
                element.removeAttr("hidden").removeAttr("style");
            }
        }
    }

    private static long words(Node node) {
        long[] letters = {0};
        node.traverse((each, depth) -> {
            if (each instanceof TextNode text) {
                letters[0] += text.getWholeText().strip().length();
            }
        });
        return letters[0];
    }
}
