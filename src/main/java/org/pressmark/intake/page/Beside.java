package org.pressmark.intake.page;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.Days;
import org.pressmark.model.When;

/// What stands for readers beside the heading of an article: a date, a name. Asked only where a page says nothing
/// for machines.
///
/// Only what is near the heading and called a date or an author by its class counts: the heads of pages have the
/// date of today, and the lists beside them those of others.
final class Beside {
    /// Elements around the heading that are looked into.
    private static final int NEAR = 3;

    private static final int LONGEST = 80;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_LOOKED_AT = 40;

    private static final String DATES =
            "[class~=(?i)(?:^|[\\s_-])(?:pub\\w*|date\\w*|time\\w*|posted)(?:$|[\\s_-])], time";
    private static final String NAMES = "[class~=(?i)(?:^|[\\s_-])(?:byline|authors?)(?:$|[\\s_-])]";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\b(\\d{4})(?:[-/.]|\\s?年\\s?)(\\d{1,2})(?:[-/.]|\\s?月\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern DOTS = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");

    private static final Pattern NAME = Pattern.compile("[^\\d@|:/]+");

    private Beside() {}

    /// The day that stands there, or null. A time of day is left out: which zone is meant cannot be told.
    static @Nullable When date(Document page) {
        return first(page, DATES, Beside::date);
    }

    /// The name that stands there, or null.
    static @Nullable String name(Document page) {
        return first(
                page,
                NAMES,
                words -> words.length() <= LONGEST_NAME && NAME.matcher(words).matches() && words.split(" ").length < 9
                        ? words
                        : null);
    }

    private static <T> @Nullable T first(Document page, String selector, Function<String, @Nullable T> read) {
        Element around = page.selectFirst("h1");
        for (int step = 0; around != null && step < NEAR; step++) {
            around = around.parent();
            if (around == null
                    || around.normalName().equals("body")
                    || around.normalName().equals("html")) {
                return null;
            }
            for (Element each :
                    around.selectStream(selector).limit(MOST_LOOKED_AT).toList()) {
                String words = brief(each);
                T found = words == null ? null : read.apply(words);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// The words of an element, or null where they are too many to be a date or a name. Reads no more than that.
    private static @Nullable String brief(Element element) {
        StringBuilder words = new StringBuilder();
        int[] nodes = {0};
        element.filter((NodeFilter) (node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText().strip()).append(' ');
            }
            return words.length() > LONGEST || ++nodes[0] > LONGEST
                    ? NodeFilter.FilterResult.STOP
                    : NodeFilter.FilterResult.CONTINUE;
        });
        boolean isBrief = words.length() <= LONGEST + 1 && nodes[0] <= LONGEST;
        return isBrief ? words.toString().strip().replaceAll("\\s+", " ") : null;
    }

    private static @Nullable When date(String words) {
        Matcher year = YEAR_FIRST.matcher(words);
        if (year.find()) {
            return on(year.group(1), year.group(2), year.group(3));
        }
        Matcher dots = DOTS.matcher(words);
        if (dots.find()) {
            return on(dots.group(3), dots.group(2), dots.group(1));
        }
        Matcher day = DAY_FIRST.matcher(words);
        if (day.find()) {
            return on(day.group(3), day.group(2), day.group(1));
        }
        Matcher month = MONTH_FIRST.matcher(words);
        return month.find() ? on(month.group(3), month.group(1), month.group(2)) : null;
    }

    private static @Nullable When on(String year, String month, String day) {
        LocalDate found = Days.of(year, month, day);
        return found == null ? null : PageDate.of(found.toString());
    }
}
