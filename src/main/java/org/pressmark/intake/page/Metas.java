package org.pressmark.intake.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The `meta` elements of a page: OpenGraph, Dublin Core and whatever else publishers agreed on. Of one name the
/// first with something in it counts.
final class Metas {
    private final Map<String, String> byName = new HashMap<>();

    private Metas() {}

    static Metas of(Document page) {
        Metas metas = new Metas();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.byName.putIfAbsent(name, content);
                }
            }
        }
        return metas;
    }

    /// What stands under the first of these names that is there; names in lower case.
    @Nullable
    String first(String... names) {
        for (String name : names) {
            String content = byName.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }
}
