package org.pressmark.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.Limits;
import org.pressmark.intake.NeedsPassword;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;
import org.pressmark.intake.TooLarge;
import org.pressmark.intake.kind.ArticleFormats;
import org.pressmark.intake.table.TableFile;
import org.pressmark.model.Refusal;

/// What comes of one round of reading: articles, and files of which the analyst has to say something first.
///
/// Filled off the screen thread by one work after the other, looked at on it when the round is over.
final class Harvest {
    /// A file that holds several articles, and how one of them is read.
    record Store(Source source, ArticleStore format, List<Offer> offers) {
        Arrivals.Contents contents() {
            List<Arrivals.Entry> entries = new ArrayList<>();
            for (Offer offer : offers) {
                entries.add(new Arrivals.Entry(entries.size(), offer.title(), offer.url(), offer.date(), offer.size()));
            }
            return new Arrivals.Contents(source.name(), entries);
        }
    }

    private final ArticleFormats formats;
    private final Limits limits;
    private final Consumer<Refusal> refuse;
    private final BiConsumer<Path, Long> tooLarge;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Store> stores = new ArrayList<>();
    private final List<Source> locked = new ArrayList<>();
    private final List<Asking.Waiting> tables = new ArrayList<>();

    /// `refuse` is told why something is not taken, `tooLarge` also the size in bytes of a file above the limit.
    Harvest(ArticleFormats formats, Limits limits, Consumer<Refusal> refuse, BiConsumer<Path, Long> tooLarge) {
        this.formats = formats;
        this.limits = limits;
        this.refuse = refuse;
        this.tooLarge = tooLarge;
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    List<Store> stores() {
        return stores;
    }

    /// Files that a password opens.
    List<Source> locked() {
        return locked;
    }

    List<Asking.Waiting> tables() {
        return tables;
    }

    void file(Path file) {
        try {
            source(Source.of(file));
        } catch (Refusal refusal) {
            refuse.accept(refusal);
        }
    }

    /// Reads a file, or notes what it asks for.
    void source(Source source) {
        try {
            switch (formats.of(source)) {
                case ArticleFile one -> arrivals.add(Arrival.read(source, from -> one.read(from, limits)));
                case TableFile table -> tables.add(new Asking.Waiting(source, table, table.head(source, limits)));
                case ArticleStore many -> store(source, many);
            }
        } catch (NeedsPassword asked) {
            locked.add(source);
        } catch (TooLarge large) {
            Path path = source.path();
            if (path != null) {
                tooLarge.accept(path, large.bytes());
            }
            refuse.accept(large);
        } catch (Refusal refusal) {
            refuse.accept(refusal);
        }
    }

    /// Looks into a file of several articles; of a single one there is nothing to choose.
    void store(Source source, ArticleStore format) {
        try {
            Store store = new Store(source, format, format.offers(source, limits));
            if (store.offers.size() == 1) {
                entry(store, 0);
            } else {
                stores.add(store);
            }
        } catch (Refusal refusal) {
            refuse.accept(refusal);
        }
    }

    /// Reads one of the articles in a file, counted from 0.
    void entry(Store store, int index) {
        Offer offer = store.offers.get(index);
        try {
            arrivals.add(Arrival.read(store.source, from -> store.format.read(from, offer, limits)));
        } catch (Refusal refusal) {
            refuse.accept(refusal);
        }
    }
}
