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
/// `confidence` is between 0 and 100; `replaced` is the number of places that say nothing in the character set and
/// stand as U+FFFD. `fileName` is null for what was pasted. Immutable, any thread.
public record Draft(@Nullable String fileName, Content content, Decision decision, int confidence, int replaced) {
    /// How the character set was decided. `BROKEN`: its mark or its shape says which it is, but some places are
    /// spoilt.
    public enum Decision {
        BYTE_ORDER_MARK,
        VALID_UTF_8,
        SHAPE_OF_UTF_16,
        GUESSED,
        BROKEN,
        CHOSEN,
        PASTED
    }

    /// Whether the character set can be relied on.
    public enum Certainty {
        CERTAIN,
        LIKELY,
        UNSURE
    }

    /// ICU's marks for texts of a few words that it gets right begin here.
    private static final int LIKELY = 30;

    public Certainty certainty() {
        return switch (decision) {
            case BYTE_ORDER_MARK, VALID_UTF_8, SHAPE_OF_UTF_16, CHOSEN, PASTED -> Certainty.CERTAIN;
            case GUESSED -> confidence >= LIKELY ? Certainty.LIKELY : Certainty.UNSURE;
            case BROKEN -> Certainty.UNSURE;
        };
    }

    public String text() {
        return content.text();
    }

    public Charset charset() {
        return Charset.forName(content.charset());
    }

    /// The same bytes read in another character set.
    ///
    /// @throws CannotRead if they are no text then
    public Draft as(Charset charset) {
        return TextIntake.chosen(fileName, bytes(), charset);
    }

    /// Other character sets in which all bytes say something, likeliest first. Cost: each is tried on the whole
    /// file.
    public List<Charset> alternatives() {
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

    /// The article this becomes, of which nothing is known yet but its text. `title` makes a title of the text.
    public Article article(UUID id, Instant at, UnaryOperator<String> title) {
        return new Article(
                id,
                title.apply(text()),
                content.fingerprint(fileName),
                Provenance.NONE,
                Dates.UNKNOWN,
                null,
                Article.Genre.UNKNOWN,
                Article.Status.NEW,
                null,
                at);
    }

    /// What takes the article, with this text, into a project that holds no such text yet.
    public Change adding(Article article) {
        return Change.several(new Change.Kept(content), new Change.Added(article));
    }
}
