package org.pressmark.command;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Source;
import org.pressmark.model.Article;
import org.pressmark.model.Outlet;
import org.pressmark.suggest.Newcomers;
import org.pressmark.suggest.OutletDomains;
import org.pressmark.suggest.Titles;

/// An article that was read, how it can be read again, and what the analyst chose of what it offers.
record Arrival(Draft draft, Function<Source, Draft> reader, Source source, Extent extent, Publisher publisher) {
    /// Which text of a page is meant: what was picked out as the article, or all of it.
    enum Extent {
        ARTICLE,
        WHOLE
    }

    /// Whether the outlet its url speaks for is taken as its publisher.
    enum Publisher {
        BY_URL,
        UNKNOWN
    }

    /// Reads; takes long.
    ///
    /// @throws org.pressmark.intake.CannotRead if it cannot be read
    static Arrival read(Source source, Function<Source, Draft> reader) {
        return new Arrival(reader.apply(source), reader, source, Extent.ARTICLE, Publisher.BY_URL);
    }

    /// What was pasted, which cannot be read again.
    static Arrival pasted(Draft draft) {
        Source none = Source.of("", new byte[0]);
        return new Arrival(draft, from -> draft, none, Extent.ARTICLE, Publisher.BY_URL);
    }

    /// The same article in a character set that somebody chose.
    ///
    /// @throws org.pressmark.intake.CannotRead if it is none then
    Arrival as(Charset charset) {
        return new Arrival(reader.apply(source.in(charset)), reader, source, extent, publisher);
    }

    Arrival as(Extent other) {
        return new Arrival(draft, reader, source, other, publisher);
    }

    Arrival by(Publisher other) {
        return new Arrival(draft, reader, source, extent, other);
    }

    /// Whether there is nothing to choose and no doubt that it is an article. What is said of how it was read
    /// does not
    /// hold it up: that stands in the report and with the text.
    boolean isSure() {
        return draft.certainty() == Draft.Certainty.CERTAIN
                && draft.whole() == null
                && !draft.about().isOfWholePage();
    }

    /// The draft with the text that was chosen.
    Draft chosen() {
        return extent == Extent.WHOLE ? draft.wholeText() : draft;
    }

    /// The outlet that the url speaks for, whether or not it is taken.
    Optional<Outlet> proposed(List<Outlet> register) {
        String url = draft.about().url();
        return url == null ? Optional.empty() : new OutletDomains(register).of(url);
    }

    /// The article this becomes.
    Article article(UUID id, Instant at, List<Outlet> register) {
        Draft draft = chosen();
        List<Outlet> asked = publisher == Publisher.BY_URL ? register : List.of();
        return Newcomers.of(asked).completed(draft.article(id, at, Titles::title), draft.text());
    }
}
