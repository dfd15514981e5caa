package org.pressmark.exchange.jsonl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Value;

/// The text of a task of Label Studio: a member called as it is meant, or the longest there is; the words of a
/// page; or paragraphs, each on a line of its own.
///
/// `member` is the member it stands in; `paragraphs` say where each paragraph begins; `page` is the page it was,
/// if it was one.
record TaskText(
        String member,
        @Nullable String words,
        List<Integer> paragraphs,
        @Nullable MarkedPage page) {
    /// Whether the places of the task are numbers in the text as it stands there, though it looks like a page.
    enum Sort {
        COUNTED,
        ANY
    }

    private static final List<String> USUAL = List.of("text", "content", "article", "body", "html");

    static TaskText of(Loose data, Sort sort) {
        for (String name : USUAL) {
            Value value = data.by().get(name);
            if (value != null && value.held() instanceof String text) {
                return of(name, text, sort);
            }
        }
        TaskText paragraphs = paragraphs(data);
        return paragraphs == null ? longest(data, sort) : paragraphs;
    }

    private static TaskText longest(Loose data, Sort sort) {
        String member = "";
        String words = null;
        for (var each : data.by().entrySet()) {
            boolean isText = each.getValue().held() instanceof String text
                    && !isAddress(text)
                    && (words == null || text.length() > words.length());
            if (isText) {
                member = each.getKey();
                words = (String) each.getValue().held();
            }
        }
        return words == null ? new TaskText(member, null, List.of(), null) : of(member, words, sort);
    }

    private static boolean isAddress(String text) {
        return text.toLowerCase(Locale.ROOT).matches("(https?|s3|gs)://\\S+|/\\S+");
    }

    private static @Nullable TaskText paragraphs(Loose data) {
        for (var each : data.by().entrySet()) {
            List<Value> list = Loose.elements(each.getValue().held());
            if (!list.isEmpty() && list.stream().allMatch(TaskText::isParagraph)) {
                StringBuilder words = new StringBuilder();
                List<Integer> starts = new ArrayList<>();
                for (Value paragraph : list) {
                    words.append(words.isEmpty() ? "" : "\n");
                    starts.add(words.length());
                    words.append(
                            paragraph.held() instanceof Members one
                                    ? Loose.of(one).text("text")
                                    : "");
                }
                return new TaskText(each.getKey(), words.toString(), starts, null);
            }
        }
        return null;
    }

    private static boolean isParagraph(Value value) {
        return value.held() instanceof Members members
                && Loose.of(members).text("text") != null
                && !Loose.of(members).has("labels")
                && !Loose.of(members).has("start_offset")
                && !Loose.of(members).has("hypertextlabels");
    }

    /// The words of a page; what is no page is the words itself.
    private static TaskText of(String member, String text, Sort sort) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        boolean isPage =
                start.startsWith("<!doctype html") || start.matches("(?s)<(html|head|body|div|p|h[1-6]|article)[ >].*");
        if (!isPage || sort == Sort.COUNTED) {
            return new TaskText(member, text, List.of(), null);
        }
        MarkedPage page = new MarkedPage(text);
        return new TaskText(member, page.words(), List.of(), page);
    }

    /// Where a value says that a stretch begins or ends: `which` is `start` or `end`. A number is a place in the
    /// text, or of a paragraph with a place in it; a path leads into a page. -1 for what is none of these.
    int place(Loose value, String which) {
        int number = value.number(which);
        int within = value.number(which + "Offset");
        String path = value.text(which);
        if (page != null && path != null && path.startsWith("/")) {
            return page.place(path, within);
        }
        if (number < 0 || within < 0) {
            return number;
        }
        return number < paragraphs.size() ? paragraphs.get(number) + within : -1;
    }
}
