package org.pressmark.intake;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Content;
import org.pressmark.model.Dates;
import org.pressmark.model.Provenance;

/// An article on its way in: what was read, in which character set, and how that was decided, so that the analyst
/// can see it and choose another before anything is stored.
///
/// `about` is what the file says beside its text. `whole` is another text of the same bytes that may be chosen
/// instead: all that stands on a page from which the article was picked out; null where there is none.
/// `confidence` is between 0 and 100; `replaced` is the number of places that say nothing in the character set and
/// stand as U+FFFD. `fileName` is null for what was pasted. Immutable, any thread.
public record Draft(
        @Nullable String fileName,
        Content content,
        Decision decision,
        int confidence,
        int replaced,
        About about,
        @Nullable Content whole) {
    /// How the character set was decided. `BROKEN`: its mark or its shape says which it is, but some places are
    /// spoilt. `FORMAT`: the file's format leaves nothing to decide.
    public enum Decision {
        BYTE_ORDER_MARK,
        DECLARED,
        VALID_UTF_8,
        SHAPE_OF_UTF_16,
        GUESSED,
        BROKEN,
        CHOSEN,
        PASTED,
        FORMAT
    }

    /// Whether the character set can be relied on.
    public enum Certainty {
        CERTAIN,
        LIKELY,
        UNSURE
    }

    private static final int SURE = 100;

    /// ICU's marks for texts of a few words that it gets right begin here.
    private static final int LIKELY = 30;

    public Certainty certainty() {
        return switch (decision) {
            case BYTE_ORDER_MARK, DECLARED, VALID_UTF_8, SHAPE_OF_UTF_16, CHOSEN, PASTED, FORMAT -> Certainty.CERTAIN;
            case GUESSED -> confidence >= LIKELY ? Certainty.LIKELY : Certainty.UNSURE;
            case BROKEN -> Certainty.UNSURE;
        };
    }

    public String text() {
        return content.text();
    }

    /// What a format that leaves no doubt about its characters made of a file.
    public static Draft of(String fileName, Content content, About about) {
        return new Draft(fileName, content, Decision.FORMAT, SURE, 0, about, null);
    }

    /// The same with another text to choose from. No change where the two do not differ.
    public Draft or(Content other) {
        Content more = other.textSha256().equals(content.textSha256()) ? null : other;
        return new Draft(fileName, content, decision, confidence, replaced, about, more);
    }

    /// The same with the whole text of the page as its text; itself where there is none but one.
    public Draft wholeText() {
        return whole == null
                ? this
                : new Draft(fileName, whole, decision, confidence, replaced, about.zones(List.of()), null);
    }

    /// The same with other facts beside the text.
    public Draft with(About other) {
        return new Draft(fileName, content, decision, confidence, replaced, other, whole);
    }

    /// The character set the bytes were read in.
    ///
    /// @throws IllegalArgumentException if the bytes are not made of characters
    public Charset charset() {
        return Charset.forName(content.charset());
    }

    /// Other character sets in which all bytes say something, likeliest first. Cost: each is tried on the whole
    /// file.
    public List<Charset> alternatives() {
        if (decision == Decision.FORMAT) {
            return List.of();
        }
        return Guess.all(bytes()).stream()
                .map(Guess::charset)
                .filter(other -> !other.equals(charset()))
                .toList();
    }

    private byte[] bytes() {
        byte[] bytes = new byte[content.original().remaining()];
        content.original().duplicate().get(bytes);
        return bytes;
    }

    /// The article this becomes, of which nothing is known yet but its text and what the file says. `titler` makes
    /// a title of the text where the file has none.
    public Article article(UUID id, Instant at, UnaryOperator<String> titler) {
        String stated = about.title();
        return new Article(
                id,
                stated == null ? titler.apply(running()) : stated,
                content.fingerprint(fileName),
                Provenance.NONE.url(about.url()).byline(about.byline()),
                Dates.UNKNOWN.published(about.published()).retrieved(about.retrieved()),
                about.language(),
                about.genre(),
                Article.Status.NEW,
                null,
                at);
    }

    /// The text without what the file sets apart: a running head is no title.
    private String running() {
        StringBuilder running = new StringBuilder(text());
        about.zones()
                .reversed()
                .forEach(zone -> running.delete(zone.span().start(), zone.span().end()));
        return running.toString();
    }

    /// What takes the article, with this text, into a project that holds no such text yet.
    public Change adding(Article article) {
        return Change.several(new Change.Kept(content), new Change.Added(article));
    }
}
