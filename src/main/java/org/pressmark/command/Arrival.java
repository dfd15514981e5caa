package org.pressmark.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.About;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;
import org.pressmark.intake.TextIntake;
import org.pressmark.intake.page.PageFile;
import org.pressmark.model.Article;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance.OutletEvidence;
import org.pressmark.suggest.Newcomers;
import org.pressmark.suggest.OutletCalled;
import org.pressmark.suggest.OutletDomains;
import org.pressmark.suggest.Titles;

/// An article that was read, how it can be read again, and what the analyst chose of what it offers. `name` is what
/// the report calls it.
record Arrival(
        String name, Draft draft, Function<Source, Draft> reader, Source source, Extent extent, Waiting.House house) {
    /// Which text of a page is meant: what was picked out as the article, or all of it.
    enum Extent {
        ARTICLE,
        WHOLE
    }

    /// Reads; takes long.
    ///
    /// @throws org.pressmark.intake.CannotRead if it cannot be read
    static Arrival read(String name, Source source, Function<Source, Draft> reader) {
        return new Arrival(name, reader.apply(source), reader, source, Extent.ARTICLE, Waiting.House.PROPOSED);
    }

    /// What was pasted: a text, or the source of a page.
    ///
    /// @throws org.pressmark.intake.CannotRead if it cannot be an article
    static Arrival pasted(String name, String text, Limits limits) {
        if (PageFile.isPage(text)) {
            Source page = Source.of(name + ".html", text.getBytes(StandardCharsets.UTF_8));
            return read(name, page, from -> new PageFile().read(from, limits));
        }
        Draft draft = TextIntake.pasted(text, limits);
        Source none = Source.of("", new byte[0]);
        return new Arrival(name, draft, from -> draft, none, Extent.ARTICLE, Waiting.House.PROPOSED);
    }

    /// The same article in a character set that somebody chose.
    ///
    /// @throws org.pressmark.intake.CannotRead if it is none then
    Arrival as(Charset charset) {
        return new Arrival(name, reader.apply(source.in(charset)), reader, source, extent, house);
    }

    Arrival as(Extent other) {
        return new Arrival(name, draft, reader, source, other, house);
    }

    Arrival of(Waiting.House other) {
        return new Arrival(name, draft, reader, source, extent, other);
    }

    /// Whether there is nothing to choose and no doubt that it is an article. What is said of how it was read does
    /// not hold it up: that stands in the report and with the text.
    boolean isSure() {
        return draft.certainty() == Draft.Certainty.CERTAIN
                && draft.whole() == null
                && !draft.about().isOfWholePage();
    }

    /// The draft with the text that was chosen.
    Draft chosen() {
        return extent == Extent.WHOLE ? draft.wholeText() : draft;
    }

    /// The outlet of the register that what came with it speaks for, whether or not it is taken.
    Optional<Newcomers.Publisher> proposed(List<Outlet> register) {
        return Newcomers.of(register).publisher(names());
    }

    /// What its page calls itself, or its table says, where the register has no such outlet; or null.
    @Nullable
    String stranger(List<Outlet> register) {
        About about = draft.about();
        String name = about.outlet() == null ? about.site() : about.outlet();
        boolean isKnown = name == null
                || proposed(register).isPresent()
                || !new OutletCalled(register).of(name).isEmpty();
        return isKnown ? null : name;
    }

    /// Whether a table names an outlet for it that the register does not have.
    boolean isStrange(List<Outlet> register) {
        return draft.about().outlet() != null && stranger(register) != null;
    }

    /// The outlet to come into the register with it, where that was chosen, or null.
    @Nullable
    Outlet newOutlet(Supplier<UUID> ids) {
        About about = draft.about();
        String name = about.outlet() == null ? about.site() : about.outlet();
        if (house != Waiting.House.NEW || name == null) {
            return null;
        }
        Outlet named = Outlet.named(ids.get(), name);
        String url = about.url();
        return url == null ? named : named.domains(List.of(OutletDomains.domain(url)));
    }

    private Newcomers.Names names() {
        About about = draft.about();
        return new Newcomers.Names(about.outlet(), about.url(), about.site());
    }

    /// The article this becomes.
    Article article(UUID id, Instant at, List<Outlet> register) {
        Draft draft = chosen();
        List<Outlet> asked = house == Waiting.House.PROPOSED ? register : List.of();
        return Newcomers.of(asked).completed(draft.article(id, at, Titles::title), draft.text(), names());
    }

    /// An article of an outlet that came into the register with it.
    static Article by(Article article, Outlet outlet) {
        return article.from(article.provenance().publisher(outlet.id()).evidence(OutletEvidence.STATED));
    }
}
