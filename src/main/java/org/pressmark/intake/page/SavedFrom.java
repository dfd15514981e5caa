package org.pressmark.intake.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.When;

/// What a browser writes into a page it saves, in a comment before or right inside `html`: the url, and some also
/// when.
///
/// Browsers write `saved from url=(0023)https://example.org/`, SingleFile writes `url: https://example.org/` and
/// `saved date: Wed Mar 04 2026 12:30:11 GMT+0300`.
final class SavedFrom {
    private static final Pattern URL = Pattern.compile("(?:saved from url=\\(\\d+\\)|\\burl:\\s*)(https?://\\S+)");
    private static final Pattern DATE = Pattern.compile("\\bsaved date:\\s*([^\\n]{10,100})");

    /// The moment in the address of a page that an archive keeps, in UTC.
    private static final Pattern STAMP = Pattern.compile(
            "^https?://(?:web\\.archive\\.org/web|arquivo\\.pt/wayback|archive\\.(?:today|ph|is|li|vn|fo|md))/"
                    + "(\\d{4})\\.?(\\d{2})\\.?(\\d{2})-?(\\d{2})(\\d{2})(\\d{2})(?:[a-z]{2}_)?/",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 4_000;

    private SavedFrom() {}

    static @Nullable String url(Document page) {
        return written(page, URL);
    }

    /// When the page was saved, or when an archive that shows it under `url` took it.
    static @Nullable When at(Document page, @Nullable String url) {
        Matcher stamp = STAMP.matcher(url == null ? "" : url);
        return stamp.find()
                ? PageDate.of(stamp.replaceFirst("$1-$2-$3T$4:$5:$6Z").substring(0, "2026-03-04T12:30:11Z".length()))
                : PageDate.of(written(page, DATE));
    }

    private static @Nullable String written(Document page, Pattern what) {
        String outside = among(page, what);
        return outside == null && page.firstElementChild() != null ? among(page.firstElementChild(), what) : outside;
    }

    private static @Nullable String among(Node parent, Pattern what) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Comment comment && comment.getData().length() < LONGEST) {
                Matcher found = what.matcher(comment.getData());
                if (found.find()) {
                    return found.group(1).strip();
                }
            }
        }
        return null;
    }
}
