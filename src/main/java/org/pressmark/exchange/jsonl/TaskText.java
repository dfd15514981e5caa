package org.pressmark.exchange.jsonl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Value;

/// The text of a task of Label Studio: a member called as it is meant, or the longest there is; the words of a
/// page;
/// or paragraphs, each on a line of its own.
///
/// `member` is the member it stands in; `paragraphs` say where each paragraph begins.
record TaskText(String member, @Nullable String words, List<Integer> paragraphs) {
    private static final List<String> USUAL = List.of("text", "content", "article", "body", "html");

    static TaskText of(Loose data) {
        for (String name : USUAL) {
            Value value = data.by().get(name);
            if (value != null && value.held() instanceof String text) {
                return new TaskText(name, plain(text), List.of());
            }
        }
        TaskText paragraphs = paragraphs(data);
        return paragraphs == null ? longest(data) : paragraphs;
    }

    private static TaskText longest(Loose data) {
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
        return new TaskText(member, words == null ? null : plain(words), List.of());
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
                return new TaskText(each.getKey(), words.toString(), starts);
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
    private static String plain(String text) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        boolean isPage =
                start.startsWith("<!doctype html") || start.matches("(?s)<(html|body|div|p|h[1-6]|article)[ >].*");
        return isPage ? Jsoup.parse(text).wholeText() : text;
    }
}
