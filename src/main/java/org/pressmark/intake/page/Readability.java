package org.pressmark.intake.page;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the article by readability4j, the best of what there is in Java on a published benchmark of 181 news
/// pages.
final class Readability implements ArticleFinder {
    /// Paragraphs in a form that is no form but the frame of a whole page.
    private static final int FRAME = 3;

    @Override
    public String name() {
        return "readability4j 1.0.8";
    }

    @Override
    public @Nullable Element article(Document page) {
        unframe(page);
        try {
            return new Readability4J("", page).parse().getArticleContent();
        } catch (RuntimeException fault) {
            // The library is no longer kept up; on odd pages it fails in many ways, and the whole page is still there.
            return null;
        }
    }

    /// Some publishers' systems wrap every page in one form, and forms are thrown away as furniture.
    private static void unframe(Document page) {
        page.getElementsByTag("form").stream()
                .filter(form -> form.selectStream("p").limit(FRAME).count() == FRAME)
                .toList()
                .forEach(Element::unwrap);
    }
}
