package org.pressmark.intake.page;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The words of a page as they read on a screen: blocks stand apart by an empty line, lines and rows by a newline,
/// cells by a tab.
///
/// White space between words counts once, as in a browser; no-break spaces, soft hyphens and characters that
/// cannot be seen are kept. Marks that a browser draws around a `q` are written, because they are what makes it a
/// quotation, and brackets around the readings of signs. Costs no stack, however deep elements lie in each other.
public final class PageText implements NodeFilter {
    /// Newlines before and after an element; what is not named stands within a line.
    private static final Map<String, Integer> BREAKS = Breaks.all();

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "title",
            "svg",
            "canvas",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "select",
            "textarea",
            "datalist",
            "map",
            "dialog");

    private static final int LONGEST_SIGN = 16;

    private final StringBuilder text = new StringBuilder();
    private int lines;
    private char gap;
    private int kept;
    private int quoted;

    private PageText() {}

    /// The text of an element and all in it. Linear.
    public static String of(Element root) {
        PageText page = new PageText();
        root.filter(page);
        return page.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (kept > 0) {
                keep(words.getWholeText());
            } else {
                flow(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            return isUnseen(element) ? FilterResult.SKIP_ENTIRELY : begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !isUnseen(element)) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        apart(BREAKS.getOrDefault(element.normalName(), 0));
        switch (element.normalName()) {
            case "br" -> lines++;
            case "td", "th" -> gap = '\t';
            case "pre" -> kept++;
            case "rt" -> flow(isBracketed(element) ? "" : "(");
            case "q" -> flow(quoted++ % 2 == 0 ? "“" : "‘");
            case "img" -> flow(sign(element.attr("alt")));
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void end(Element element) {
        switch (element.normalName()) {
            case "pre" -> kept--;
            case "rt" -> flow(isBracketed(element) ? "" : ")");
            case "q" -> flow(--quoted % 2 == 0 ? "”" : "’");
            default -> {}
        }
        apart(BREAKS.getOrDefault(element.normalName(), 0));
    }

    /// Whether the page brings the brackets around a reading itself, for browsers that do not draw it above its
    /// signs.
    private static boolean isBracketed(Element reading) {
        Element ruby = reading.parent();
        return ruby != null
                && ruby.children().stream().anyMatch(each -> each.normalName().equals("rp"));
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName()) || Hidden.is(element);
    }

    /// Emoji that a page draws as pictures; other pictures say nothing in the text.
    private static String sign(String alternative) {
        return alternative.length() > LONGEST_SIGN || alternative.codePoints().anyMatch(point -> !isSign(point))
                ? ""
                : alternative;
    }

    private static boolean isSign(int point) {
        return point == 0x200d
                || point == 0xfe0f
                || (Character.isEmojiComponent(point) && point > 0x7f)
                || Character.isEmojiPresentation(point)
                || (Character.isExtendedPictographic(point) && point > 0xff);
    }

    private void apart(int newlines) {
        lines = Math.max(lines, newlines);
    }

    private void flow(String words) {
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            if (isWhite(unit)) {
                gap = gap == 0 ? ' ' : gap;
            } else {
                settle();
                text.append(unit);
            }
        }
    }

    private void keep(String words) {
        if (!words.isEmpty()) {
            settle();
            text.append(words.replace("\r\n", "\n"));
        }
    }

    /// Writes what has come to stand between the last word and the next.
    private void settle() {
        if (!text.isEmpty()) {
            if (lines > 0) {
                text.append("\n".repeat(Math.min(lines, 2)));
            } else if (gap != 0) {
                text.append(gap);
            }
        }
        lines = 0;
        gap = 0;
    }

    private static boolean isWhite(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
    }
}
