package org.pressmark.intake.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells the article from what stands around it on its page.
interface ArticleFinder {
    /// Name and version, for the record of what made a text.
    String name();

    /// The element that holds the article, or null where none can be told. May change the page.
    @Nullable
    Element article(Document page);
}
