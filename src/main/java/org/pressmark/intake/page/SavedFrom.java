package org.pressmark.intake.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// The url that a browser writes into a page it saves, in a comment before or right inside `html`.
///
/// Browsers write `saved from url=(0023)https://example.org/`, SingleFile writes `url: https://example.org/`.
final class SavedFrom {
    private static final Pattern URL = Pattern.compile("(?:saved from url=\\(\\d+\\)|\\burl:\\s*)(https?://\\S+)");
    private static final int LONGEST = 4_000;

    private SavedFrom() {}

    static @Nullable String url(Document page) {
        String outside = among(page);
        return outside == null && page.firstElementChild() != null ? among(page.firstElementChild()) : outside;
    }

    private static @Nullable String among(Node parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Comment comment && comment.getData().length() < LONGEST) {
                Matcher url = URL.matcher(comment.getData());
                if (url.find()) {
                    return url.group(1);
                }
            }
        }
        return null;
    }
}
