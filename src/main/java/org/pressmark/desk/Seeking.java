package org.pressmark.desk;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.LibraryRow;
import org.pressmark.model.Reading;
import org.pressmark.session.Session;

/// Finds the place of an article in the whole library, a page at a time. Cost linear in the library.
final class Seeking implements Session.Slices {
    private static final int PAGE = 50;

    private final UUID article;
    private final Consumer<@Nullable Integer> found;
    private int from;
    private @Nullable Integer place;

    /// `found` hears on the screen thread the place, 0-based, or null where the library lacks the article.
    Seeking(UUID article, Consumer<@Nullable Integer> found) {
        this.article = article;
        this.found = found;
    }

    @Override
    public boolean slice(Reading reading) {
        List<LibraryRow> page = reading.page(from, PAGE);
        for (int at = 0; at < page.size(); at++) {
            if (page.get(at).article().id().equals(article)) {
                place = from + at;
            }
        }
        from += PAGE;
        return place == null && page.size() == PAGE;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void ended() {
        found.accept(place);
    }
}
