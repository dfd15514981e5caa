package org.pressmark.exchange.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.evidence.Exhibit.Row;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.model.Article;
import org.pressmark.model.Dates;
import org.pressmark.model.Provenance;
import org.pressmark.model.When;
import org.pressmark.review.report.Wording;

/// What is known, row by row; what is not known has none.
final class Rows {
    private final Wording wording;
    private final List<Row> rows = new ArrayList<>();

    Rows(Wording wording) {
        this.wording = wording;
    }

    void add(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new Row(wording.say(key), value));
        }
    }

    List<Row> all() {
        return List.copyOf(rows);
    }

    /// What is known of an article: from whom it comes, when, where it stood, and which text it is.
    static List<Row> of(Article article, Wording wording, Named names) {
        Rows rows = new Rows(wording);
        Provenance from = article.provenance();
        String publisher = names.name(from.publisher());
        rows.add("evidence.publisher", publisher == null ? wording.say("evidence.unknownOutlet") : publisher);
        rows.add("evidence.provider", names.name(from.provider()));
        if (from.originType() != Provenance.OriginType.UNKNOWN) {
            rows.add("evidence.origin", Exhibits.word(wording, from.originType()));
        }
        rows.add("evidence.outletEvidence", Exhibits.word(wording, from.evidence()));
        rows.add("evidence.byline", from.byline());
        rows.dates(article.dates());
        String url = from.url();
        if (url != null && !url.isBlank()) {
            rows.rows.add(new Row(wording.say("evidence.url"), url, address(url)));
        }
        rows.add("evidence.file", article.text().fileName());
        rows.add("evidence.language", article.language());
        rows.add("evidence.hash", article.text().textSha256());
        return rows.all();
    }

    private void dates(Dates dates) {
        add("evidence.said", when(dates.said()));
        add("evidence.published", when(dates.published()));
        add("evidence.retrieved", when(dates.retrieved()));
    }

    static @Nullable String when(@Nullable When when) {
        if (when == null) {
            return null;
        }
        return when.zone() == null ? when.value() : when.value() + " (" + when.zone() + ")";
    }

    /// Only an address of the web is one to follow; anything else that was typed in is words.
    private static @Nullable String address(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme();
            boolean isWeb = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            return isWeb ? uri.toASCIIString() : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
