package org.pressmark.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.pressmark.intake.CannotRead;

/// The pages of one archive, one after the other. What jwarc throws in its own ways comes out as [IOException].
final class Records {
    /// The heads of a record and of the answer in it; servers refuse more than a tenth of it.
    private static final long LONGEST_HEADS = 512 << 10;

    private final String entry;
    private final Meter meter;
    private final WarcReader reader;
    private @Nullable WarcRecord last;

    private Records(String entry, Meter meter, WarcReader reader) {
        this.entry = entry;
        this.meter = meter;
        this.reader = reader;
    }

    /// Begins at a place; `most` is how many bytes may be unpacked.
    static Records from(Place place, InputStream stream, long most) throws IOException {
        stream.skipNBytes(place.packed());
        Meter meter = Meter.of(stream, most);
        meter.skip(place.within());
        WarcReader reader = new WarcReader(meter);
        reader.setLenient(true);
        return new Records(place.entry(), meter, reader);
    }

    /// The next page, or null after the last.
    @Nullable
    Page next() throws IOException {
        try {
            for (WarcRecord record = record(); record != null; record = record()) {
                Page page = Page.of(record);
                meter.allow(Long.MAX_VALUE);
                if (page != null) {
                    return page;
                }
            }
            return null;
        } catch (CannotRead stopped) {
            throw stopped;
        } catch (RuntimeException fault) {
            // A length that is no number, a date that is none: jwarc lets each come as it comes.
            throw new IOException(fault.toString(), fault);
        }
    }

    private @Nullable WarcRecord record() throws IOException {
        if (last != null) {
            meter.allow(Long.MAX_VALUE);
            last.body().consume();
        }
        meter.allow(LONGEST_HEADS);
        last = reader.next().orElse(null);
        return last;
    }

    /// Where the record of the last page stands.
    Place place() {
        return meter.place(entry, reader.position());
    }
}
