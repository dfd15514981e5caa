package org.pressmark.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.model.When;
import org.pressmark.model.Zone;

/// What a file says of its article beside the text: every part may be unknown, and none is more than a proposal.
///
/// `site` is the name the publisher goes by in the file, `outlet` the one that whoever made a table of articles
/// says it has; `retrieved` is when the page was captured or saved. `language` is BCP 47. `zones` are stretches of
/// the text that are no running text, such as running heads. `notes` say what was done to make the text, for the
/// analyst ("12 hyphens at line ends were joined").
public record About(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String url,
        @Nullable String site,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable When published,
        @Nullable When retrieved,
        Article.Genre genre,
        List<Zone.Stretch> zones,
        List<Message> notes) {
    private static final String WHOLE_PAGE = "intake.page.whole";

    public static final About NOTHING =
            new About(null, null, null, null, null, null, null, null, Article.Genre.UNKNOWN, List.of(), List.of());

    public About {
        title = tidy(title);
        byline = tidy(byline);
        url = tidy(url);
        site = tidy(site);
        outlet = tidy(outlet);
        language = tag(language);
        zones = List.copyOf(zones);
        notes = List.copyOf(notes);
    }

    public About title(@Nullable String other) {
        return new About(other, byline, url, site, outlet, language, published, retrieved, genre, zones, notes);
    }

    public About byline(@Nullable String other) {
        return new About(title, other, url, site, outlet, language, published, retrieved, genre, zones, notes);
    }

    public About url(@Nullable String other) {
        return new About(title, byline, other, site, outlet, language, published, retrieved, genre, zones, notes);
    }

    public About site(@Nullable String other) {
        return new About(title, byline, url, other, outlet, language, published, retrieved, genre, zones, notes);
    }

    public About outlet(@Nullable String other) {
        return new About(title, byline, url, site, other, language, published, retrieved, genre, zones, notes);
    }

    public About language(@Nullable String other) {
        return new About(title, byline, url, site, outlet, other, published, retrieved, genre, zones, notes);
    }

    public About published(@Nullable When other) {
        return new About(title, byline, url, site, outlet, language, other, retrieved, genre, zones, notes);
    }

    public About retrieved(@Nullable When other) {
        return new About(title, byline, url, site, outlet, language, published, other, genre, zones, notes);
    }

    public About genre(Article.Genre other) {
        return new About(title, byline, url, site, outlet, language, published, retrieved, other, zones, notes);
    }

    public About zones(List<Zone.Stretch> other) {
        return new About(title, byline, url, site, outlet, language, published, retrieved, genre, other, notes);
    }

    /// The same with one more note.
    public About noted(String key, @Nullable Object... arguments) {
        List<Message> more = new ArrayList<>(notes);
        more.add(Message.of(key, arguments));
        return new About(title, byline, url, site, outlet, language, published, retrieved, genre, zones, more);
    }

    /// The same of a page on which no article could be told from what stands around it.
    public About ofWholePage() {
        return noted(WHOLE_PAGE);
    }

    /// Whether the text is that of a whole page because no article could be told.
    public boolean isOfWholePage() {
        return notes.stream().anyMatch(note -> note.key().equals(WHOLE_PAGE));
    }

    /// One line with something on it, or null. Files may hold a title of any length and with anything in it.
    private static @Nullable String tidy(@Nullable String said) {
        return said == null ? null : FirstLine.of(said);
    }

    /// The tag in its usual form (`en-GB`), or null where it is none.
    private static @Nullable String tag(@Nullable String said) {
        if (said == null) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(said.strip().replace('_', '-'));
        return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    }
}
