package org.pressmark.intake.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.pressmark.intake.CannotRead;

/// Takes markup apart, wherever it stands: in a page, in a mail.
public final class Markup {
    /// Openings of tags; the largest pages of newspapers have some ten thousand.
    private static final int MOST_TAGS = 300_000;

    private Markup() {}

    /// The page that is written there. Nothing it points to is fetched.
    ///
    /// @throws CannotRead if there are more tags than any page has: each costs hundreds of bytes
    public static Document parsed(String fileName, String markup) {
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            tags++;
        }
        if (tags > MOST_TAGS) {
            throw new CannotRead("intake.page.tags", fileName, tags, MOST_TAGS);
        }
        return Jsoup.parse(markup);
    }
}
