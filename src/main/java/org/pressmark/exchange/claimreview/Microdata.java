package org.pressmark.exchange.claimreview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reviews of claims that a page says with attributes of its elements (HTML microdata), as the JSON-LD they would
/// be. Any thread. Linear.
final class Microdata {
    /// Of what is said within what is said.
    private static final int DEEPEST = 8;

    private Microdata() {}

    static List<ObjectNode> reviews(Document page) {
        return page.select("[itemscope][itemtype~=schema\\.org/ClaimReview$]").stream()
                .map(item -> item(item, 1))
                .toList();
    }

    private static ObjectNode item(Element item, int depth) {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        String type = item.attr("itemtype").strip();
        said.put("@type", type.substring(type.lastIndexOf('/') + 1));
        Deque<Element> left = new ArrayDeque<>(item.children());
        while (!left.isEmpty()) {
            Element each = left.pop();
            boolean isItem = each.hasAttr("itemscope");
            Stream.of(each.attr("itemprop").strip().split("\\s+"))
                    .filter(name -> !name.isEmpty() && !said.has(name) && (!isItem || depth < DEEPEST))
                    .forEach(name -> {
                        if (isItem) {
                            said.set(name, item(each, depth + 1));
                        } else {
                            said.put(name, value(each));
                        }
                    });
            if (!isItem) {
                each.children().reversed().forEach(left::push);
            }
        }
        return said;
    }

    private static String value(Element element) {
        String attribute =
                switch (element.normalName()) {
                    case "a", "link", "area" -> "href";
                    case "img", "iframe", "source" -> "src";
                    case "time" -> element.hasAttr("datetime") ? "datetime" : "content";
                    case "data", "meter" -> "value";
                    default -> "content";
                };
        return element.hasAttr(attribute) ? element.attr(attribute) : element.text();
    }
}
