package org.pressmark.suggest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pressmark.model.Zone;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Span;

/// Proposes what kind of zone a paragraph is: headline, caption, site furniture.
///
/// Nothing is hidden by this: it is the default the command offers, and where the other proposals look for an
/// outlet.
public final class Zones {
    private static final Pattern SEPARATOR = Pattern.compile("[\\p{P}\\p{S}\\h]+");
    private static final Pattern STEP = Pattern.compile("\\h+[/›»>|→•]\\h+");
    /// A sentence that ends before the paragraph does.
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}\\p{L}[.!?]['\"”’»)]?\\h");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.\\-]*");
    private static final String ENDS_A_SENTENCE = ".:;…";
    private static final String ASKS = "?!";
    /// A longer question asks in running text.
    private static final int QUESTION_WORDS = 9;

    private static final int HEADLINE = 160;
    private static final int CROSSHEAD = 110;
    private static final int SAID = 50;
    private static final int BREADCRUMB = 140;
    private static final int STEP_WORDS = 4;
    private static final int LAST_LINE_WORDS = 6;
    /// Paragraphs at either end among which a headline or a last line is looked for.
    private static final int REACH = 40;

    /// Asked in this order: a caption may hold a copyright sign, a credit line never invites to subscribe.
    private static final List<Map.Entry<String, Zone.Type>> MADE = List.of(
            Map.entry("share_widget", Zone.Type.SHARE_WIDGET),
            Map.entry("form", Zone.Type.FORM),
            Map.entry("credit_line", Zone.Type.CREDIT_LINE),
            Map.entry("caption", Zone.Type.CAPTION),
            Map.entry("related", Zone.Type.SITE_FOOTER),
            Map.entry("site_footer", Zone.Type.SITE_FOOTER),
            Map.entry("reference_box", Zone.Type.REFERENCE_BOX));

    private Zones() {}

    /// The zone that the paragraph at `offset` seems to be; nothing for body text. UTF-16 code units.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public static Optional<Zone.Type> zoneAt(String text, int offset) {
        Paragraphs paragraphs = Paragraphs.of(text);
        return zoneOf(text, paragraphs, paragraphs.indexAt(offset));
    }

    /// The zone that a paragraph, counted from 0, seems to be; nothing for body text.
    public static Optional<Zone.Type> zoneOf(String text, Paragraphs paragraphs, int index) {
        String words = words(text, paragraphs, index);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Zone.Type> made = zoneOf(words);
        return made.isPresent() ? made : byPlace(text, paragraphs, index);
    }

    /// The zone of a paragraph by its words alone, wherever it stands.
    public static Optional<Zone.Type> zoneOf(String paragraph) {
        String words = paragraph.strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (SEPARATOR.matcher(words).matches()) {
            return Optional.of(Zone.Type.SEPARATOR);
        }
        Optional<Zone.Type> made = MADE.stream()
                .filter(one -> Furniture.isLike(one.getKey(), words))
                .map(Map.Entry::getValue)
                .findFirst();
        return made.isEmpty() && isBreadcrumb(words) ? Optional.of(Zone.Type.BREADCRUMB) : made;
    }

    private static Optional<Zone.Type> byPlace(String text, Paragraphs paragraphs, int index) {
        String words = words(text, paragraphs, index);
        if (Furniture.isLike("label", words)) {
            boolean among = isForm(words(text, paragraphs, next(text, paragraphs, index, -1)))
                    || isForm(words(text, paragraphs, next(text, paragraphs, index, 1)));
            return among ? Optional.of(Zone.Type.FORM) : Optional.empty();
        }
        if (!isHeadline(words)) {
            return Optional.empty();
        }
        if (isFirst(text, paragraphs, index)) {
            return Optional.of(Zone.Type.TITLE);
        }
        if (isUnderTitle(text, paragraphs, index)) {
            return Optional.of(Zone.Type.STANDFIRST);
        }
        if (isLast(text, paragraphs, index)) {
            return count(words) <= LAST_LINE_WORDS ? Optional.of(Zone.Type.SITE_FOOTER) : Optional.empty();
        }
        boolean heads =
                words.length() <= CROSSHEAD && isBody(words(text, paragraphs, next(text, paragraphs, index, 1)));
        return heads ? Optional.of(Zone.Type.CROSSHEAD) : Optional.empty();
    }

    /// Whether nothing but furniture stands between the title and this line, and the line says nothing about the
    /// making of the page.
    private static boolean isUnderTitle(String text, Paragraphs paragraphs, int index) {
        int before = next(text, paragraphs, index, -1);
        while (before != index && zoneOf(words(text, paragraphs, before)).isPresent()) {
            int further = next(text, paragraphs, before, -1);
            if (further == before) {
                return false;
            }
            before = further;
        }
        return before != index
                && !Furniture.isLike("notice", words(text, paragraphs, index))
                && isHeadline(words(text, paragraphs, before))
                && isFirst(text, paragraphs, before);
    }

    private static boolean isBody(String words) {
        return zoneOf(words).isEmpty() && !isHeadline(words);
    }

    private static boolean isForm(String words) {
        return Furniture.isLike("form", words);
    }

    /// The nearest paragraph that is not blank, before (-1) or after (1) this one; this one if there is none near.
    private static int next(String text, Paragraphs paragraphs, int index, int step) {
        for (int at = index + step; at >= 0 && at < paragraphs.size() && Math.abs(at - index) <= REACH; at += step) {
            if (!words(text, paragraphs, at).isEmpty()) {
                return at;
            }
        }
        return index;
    }

    /// Short, begins like a sentence and does not end like one.
    static boolean isHeadline(String words) {
        if (words.length() > HEADLINE || count(words) < 2) {
            return false;
        }
        int first = words.codePointAt(0);
        int last = words.codePointBefore(words.length());
        boolean opens = !Character.isLowerCase(first) && "-–—".indexOf(first) < 0 && !isQuotation(words, first, last);
        boolean ends = ENDS_A_SENTENCE.indexOf(last) >= 0
                || (isMark(last) && endsInside(words, isMark(first)))
                || (ASKS.indexOf(last) >= 0 && count(words) > QUESTION_WORDS);
        return opens && !ends && !SENTENCES.matcher(words).find();
    }

    /// Something said rather than a quoted headline: long, in marks from end to end.
    private static boolean isQuotation(String words, int first, int last) {
        return words.length() > SAID && isMark(first) && isMark(last);
    }

    /// Whether a sign stands before the closing mark; a question so only behind other words: `She asked, “Why?”`.
    private static boolean endsInside(String words, boolean whole) {
        String signs = whole ? ENDS_A_SENTENCE : ENDS_A_SENTENCE + ASKS + ",";
        return words.length() > 2 && signs.indexOf(words.codePointAt(words.length() - 2)) >= 0;
    }

    private static boolean isMark(int sign) {
        return "\"'”’»“)«„‘".indexOf(sign) >= 0;
    }

    /// Whether only furniture and blank lines stand before this paragraph.
    private static boolean isFirst(String text, Paragraphs paragraphs, int index) {
        if (index > REACH) {
            return false;
        }
        for (int before = 0; before < index; before++) {
            String words = words(text, paragraphs, before);
            if (!words.isEmpty()
                    && zoneOf(words)
                            .filter(zone -> zone != Zone.Type.REFERENCE_BOX)
                            .isEmpty()) {
                return false;
            }
        }
        return words(text, paragraphs, index).length() < text.strip().length();
    }

    /// Whether only furniture and blank lines stand behind this paragraph.
    private static boolean isLast(String text, Paragraphs paragraphs, int index) {
        if (paragraphs.size() - index > REACH) {
            return false;
        }
        for (int after = index + 1; after < paragraphs.size(); after++) {
            String words = words(text, paragraphs, after);
            if (!words.isEmpty() && zoneOf(words).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBreadcrumb(String words) {
        if (words.length() > BREADCRUMB) {
            return false;
        }
        String[] steps = STEP.split(words);
        if (steps.length < 2) {
            return false;
        }
        for (String step : steps) {
            if (count(step) > STEP_WORDS || step.endsWith(".")) {
                return false;
            }
        }
        return Character.isLetter(words.codePointAt(0)) && (steps.length > 2 || words.contains("/"));
    }

    private static long count(String words) {
        return WORD.matcher(words).results().count();
    }

    private static String words(String text, Paragraphs paragraphs, int index) {
        Span span = paragraphs.get(index);
        return span.of(text).strip();
    }
}
