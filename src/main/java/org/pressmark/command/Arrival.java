package org.pressmark.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;
import org.pressmark.intake.kind.ArticleFormats;

/// An article that was read, and how it can be read again.
record Arrival(Draft draft, Function<Source, Draft> reader, Source source) {
    /// All articles of a file. Reads; takes long.
    ///
    /// @throws org.pressmark.intake.CannotRead if one of them cannot be read
    static List<Arrival> in(Path file, Limits limits) {
        Source source = Source.of(file);
        return switch (ArticleFormats.usual().of(source)) {
            case ArticleFile one -> List.of(read(source, from -> one.read(from, limits)));
            case ArticleStore many ->
                many.offers(source, limits).stream()
                        .map(offer -> read(source, from -> many.read(from, offer, limits)))
                        .toList();
        };
    }

    private static Arrival read(Source source, Function<Source, Draft> reader) {
        return new Arrival(reader.apply(source), reader, source);
    }

    /// The same article in a character set that somebody chose.
    ///
    /// @throws org.pressmark.intake.CannotRead if it is none then
    Arrival as(Charset charset) {
        return read(source.in(charset), reader);
    }

    boolean isSure() {
        return draft.certainty() == Draft.Certainty.CERTAIN;
    }
}
