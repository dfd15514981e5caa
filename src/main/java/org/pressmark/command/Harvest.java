package org.pressmark.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.Limits;
import org.pressmark.intake.NeedsPassword;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;
import org.pressmark.intake.Stopped;
import org.pressmark.intake.TooLarge;
import org.pressmark.intake.Watch;
import org.pressmark.intake.kind.ArticleFormats;
import org.pressmark.intake.table.TableFile;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.session.Headroom;

/// What comes of one round of reading: articles, and files of which the analyst has to say something first.
///
/// Filled off the screen thread by one work after the other, looked at on it when the round is over.
final class Harvest {
    /// Hears what is not taken, on the thread that reads.
    interface Hearer {
        void refused(Refusal why);

        /// A file above the limit, and its size in bytes.
        void tooLarge(Path file, long bytes);

        /// What lies in a file beside articles.
        void passedOver(String fileName, Message others);
    }

    /// A file that holds several articles, and how one of them is read.
    record Store(Source source, ArticleStore format, List<Offer> offers) {
        Arrivals.Contents contents() {
            List<Arrivals.Entry> entries = new ArrayList<>();
            for (Offer offer : offers) {
                entries.add(new Arrivals.Entry(
                        entries.size(), offer.title(), offer.url(), offer.date(), offer.size(), offer.trouble()));
            }
            return new Arrivals.Contents(source.name(), entries);
        }

        Store unlocked(String password) {
            return new Store(source.unlocked(password), format, offers);
        }
    }

    /// What a password opens: a file, or an article in a store by its place from 0. `isTried` is whether one was
    /// given that does not.
    record Lock(String name, Source source, @Nullable Store store, int index, boolean isTried) {}

    private final ArticleFormats formats;
    private final Limits limits;
    private final Watch watch;
    private final Hearer hearer;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Store> stores = new ArrayList<>();
    private final List<Lock> locked = new ArrayList<>();
    private final List<Asking.Waiting> tables = new ArrayList<>();

    /// `watch` hears how far each file is and may stop it.
    Harvest(ArticleFormats formats, Limits limits, Watch watch, Hearer hearer) {
        this.formats = formats;
        this.limits = limits;
        this.watch = watch;
        this.hearer = hearer;
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    List<Store> stores() {
        return stores;
    }

    List<Lock> locked() {
        return locked;
    }

    List<Asking.Waiting> tables() {
        return tables;
    }

    void file(Path file) {
        heard(String.valueOf(file.getFileName()), () -> source(Source.of(file)));
    }

    /// Reads a text that was copied elsewhere.
    void pasted(String name, String text) {
        heard(name, () -> arrivals.add(Arrival.pasted(name, text, limits)));
    }

    /// Reads a file, or notes what it asks for.
    private void source(Source source) {
        try {
            Source watched = source.watched(watch);
            switch (formats.of(source)) {
                case ArticleFile one ->
                    arrivals.add(Arrival.read(source.name(), watched, from -> one.read(from, limits)));
                case TableFile table -> tables.add(new Asking.Waiting(source, table, table.head(watched, limits)));
                case ArticleStore many -> open(source, many);
            }
        } catch (NeedsPassword asked) {
            locked.add(new Lock(asked.fileName(), source, null, 0, source.password() != null));
        } catch (TooLarge large) {
            Path path = source.path();
            if (path != null) {
                hearer.tooLarge(path, large.bytes());
            }
            throw large;
        }
    }

    /// Looks into a file of several articles; of a single one there is nothing to choose.
    void store(Source source, ArticleStore format) {
        heard(source.name(), () -> open(source, format));
    }

    private void open(Source source, ArticleStore format) {
        Store store = new Store(source, format, format.offers(source.watched(watch), limits));
        Message others = format.passedOver(source);
        if (others != null) {
            hearer.passedOver(source.name(), others);
        }
        if (store.offers.size() == 1) {
            read(store, 0);
        } else {
            stores.add(store);
        }
    }

    /// Reads one of the articles in a file, counted from 0.
    void entry(Store store, int index) {
        heard(store.source.name(), () -> read(store, index));
    }

    private void read(Store store, int index) {
        Offer offer = store.offers.get(index);
        try {
            arrivals.add(Arrival.read(offer.title(), store.source, from -> store.format.read(from, offer, limits)));
        } catch (NeedsPassword asked) {
            locked.add(new Lock(asked.fileName(), store.source, store, index, store.source.password() != null));
        }
    }

    /// Tries a password on what is locked.
    void unlock(Lock lock, String password) {
        Store store = lock.store;
        heard(lock.name(), () -> {
            if (store == null) {
                source(lock.source.unlocked(password));
            } else {
                read(store.unlocked(password), lock.index);
            }
        });
    }

    /// Does some work and passes on why it came to nothing; what was called off is no refusal.
    private void heard(String name, Runnable work) {
        try {
            Headroom.within(name, work);
        } catch (Stopped calledOff) {
            return;
        } catch (Refusal refusal) {
            hearer.refused(refusal);
        }
    }
}
