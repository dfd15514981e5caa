package org.pressmark.exchange.jsonl;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// A page in which stretches were marked: its words as they read on a screen, and where a path into the page
/// (XPath) and an offset there stand in them.
///
/// Label Studio writes `/div[1]/p[2]/text()[1]`, from the body or from the top, with offsets in UTF-16 code units
/// of the text node. White space between words counts once in the words; blocks stand on lines of their own.
/// Linear.
final class MarkedPage implements NodeVisitor {
    private static final Pattern STEP = Pattern.compile("([a-zA-Z][\\w:-]*|text\\(\\))(?:\\[(\\d{1,6})])?");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head", "title");

    private final Element body;
    private final StringBuilder words = new StringBuilder();
    private final Map<TextNode, int[]> places = new HashMap<>();
    private int unseen;
    private int kept;
    private boolean gap;
    private boolean line;

    MarkedPage(String page) {
        body = Jsoup.parse(page).body();
        body.traverse(this);
    }

    String words() {
        return words.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
            kept += element.normalName().equals("pre") ? 1 : 0;
            line |= element.isBlock() || element.normalName().equals("br");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
            kept -= element.normalName().equals("pre") ? 1 : 0;
            line |= element.isBlock();
        }
    }

    private void add(TextNode node) {
        String text = node.getWholeText();
        int[] at = new int[text.length() + 1];
        for (int unit = 0; unit < text.length(); unit++) {
            char each = text.charAt(unit);
            boolean blank = each == ' ' || each == '\n' || each == '\t' || each == '\r' || each == '\f';
            if (unseen > 0) {
                at[unit] = words.length();
            } else if (blank && kept == 0) {
                at[unit] = words.length();
                gap = true;
            } else {
                settle();
                at[unit] = words.length();
                words.append(each);
            }
        }
        at[text.length()] = words.length();
        places.put(node, at);
    }

    private void settle() {
        if (!words.isEmpty() && (line || gap)) {
            words.append(line ? '\n' : ' ');
        }
        line = false;
        gap = false;
    }

    /// Where an offset in the node of a path stands in the words, or -1 where the page has no such place.
    int place(String path, int offset) {
        Node node = find(path);
        if (node instanceof TextNode text) {
            int[] at = places.get(text);
            return at == null || offset < 0 || offset >= at.length ? -1 : at[offset];
        }
        return -1;
    }

    private Node find(String path) {
        Node node = body;
        for (String step : path.replaceFirst("^/html(\\[1])?/body(\\[1])?", "").split("/")) {
            Matcher parts = STEP.matcher(step);
            if (step.isEmpty() || step.equals(".")) {
                continue;
            }
            Node next = parts.matches() ? child(node, parts) : null;
            if (next == null) {
                return body;
            }
            node = next;
        }
        return node;
    }

    private static @Nullable Node child(Node of, Matcher step) {
        String name = step.group(1).toLowerCase(Locale.ROOT);
        int wanted = step.group(2) == null ? 1 : Integer.parseInt(step.group(2));
        List<Node> children = of.childNodes();
        int seen = 0;
        for (Node each : children) {
            boolean is = name.equals("text()")
                    ? each instanceof TextNode
                    : each instanceof Element element && element.normalName().equals(name);
            seen += is ? 1 : 0;
            if (is && seen == wanted) {
                return each;
            }
        }
        return null;
    }
}
