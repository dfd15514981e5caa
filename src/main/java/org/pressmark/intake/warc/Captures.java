package org.pressmark.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Characters;
import org.pressmark.intake.Draft;
import org.pressmark.intake.FirstLine;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;
import org.pressmark.intake.Stopped;
import org.pressmark.intake.page.CharsetLabel;
import org.pressmark.intake.page.PageReader;

/// The web pages captured in one archive: listed, and one of them read. Where each stands is remembered, so that
/// one page of a large archive is read without all before it.
final class Captures {
    /// How far into a page its title is looked for, in bytes.
    private static final int BEGINNING = 1 << 16;

    /// An archive may come to more than a document: it is read in a stream and never kept.
    private static final long TIMES = 4;

    private static final Pattern TITLE =
            Pattern.compile("<title\\b[^>]{0,300}>([^<]{1,2000})", Pattern.CASE_INSENSITIVE);

    private final Source source;
    private final Limits limits;

    Captures(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /// Adds all pages of an archive, `stream`, which is left open.
    ///
    /// @throws CannotRead if it is spoilt, or holds more pages than it may; nothing of it is taken then
    void list(String entry, InputStream stream, List<Offer> into) {
        try {
            Records records = Records.from(new Place(entry, 0, 0), stream, TIMES * limits.unpacked());
            for (Page page = records.next(); page != null; page = records.next()) {
                if (into.size() >= limits.entries()) {
                    throw new CannotRead("intake.bomb.entries", source.name(), limits.entries());
                }
                into.add(offer(records.place(), page));
            }
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    private Offer offer(Place place, Page page) throws IOException {
        Offer offer = new Offer(place.written(), page.url(), page.url(), page.captured(), page.size());
        try {
            return offer.called(title(page));
        } catch (Packing.Unknown odd) {
            return offer.refused(odd(page, odd).told());
        }
    }

    private CannotRead odd(Page page, Throwable cause) {
        return new CannotRead(cause, "intake.warc.encoding", source.name(), page.url(), page.encoding());
    }

    /// Reads the page at a place, of an archive, `stream`, which is left open.
    ///
    /// @throws CannotRead if it is spoilt, too large, or packed in a way that cannot be unpacked here
    Draft read(Place place, Offer offer, InputStream stream) {
        try {
            Records records = Records.from(place, stream, TIMES * limits.unpacked());
            Page page = records.next();
            if (page == null || !page.url().equals(offer.url())) {
                throw new CannotRead("intake.warc.gone", source.name(), String.valueOf(offer.url()));
            }
            return read(page);
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    private Draft read(Page page) throws IOException {
        byte[] markup = markup(page);
        Characters characters = Characters.of(source.name(), markup, source.charset(), declared(page, markup));
        String record = "warc-record: " + page.id();
        return new PageReader()
                .read(source.name(), markup, characters, new PageReader.Capture(page.url(), page.captured(), record));
    }

    private byte[] markup(Page page) throws IOException {
        byte[] markup;
        try {
            markup = page.markup().readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
        } catch (Stopped stopped) {
            throw stopped;
        } catch (IOException | RuntimeException failure) {
            if (!page.encoding().isEmpty()) {
                throw odd(page, failure);
            }
            throw new IOException(failure.getMessage(), failure);
        }
        if (markup.length > limits.bytes()) {
            throw new CannotRead("intake.warc.large", source.name(), page.url(), limits.megabytes());
        }
        return markup;
    }

    private static @Nullable Charset declared(Page page, byte[] markup) {
        Charset sent = CharsetLabel.ofContentType(page.contentType());
        return sent == null ? CharsetLabel.declaredIn(markup) : sent;
    }

    /// The title as far as the beginning of the page tells it, or else the url. A page that cannot be unpacked is
    /// still listed: why it cannot is said when it is read.
    private String title(Page page) throws Packing.Unknown {
        try {
            byte[] beginning = page.markup().readNBytes(BEGINNING);
            Characters characters = Characters.of(source.name(), beginning, null, declared(page, beginning));
            Matcher found = TITLE.matcher(characters.text());
            String title = found.find() ? FirstLine.of(Parser.unescapeEntities(found.group(1), false)) : null;
            return title == null ? page.url() : title;
        } catch (Stopped | Packing.Unknown stopped) {
            throw stopped;
        } catch (IOException | RuntimeException untold) {
            return page.url();
        }
    }

    private CannotRead broken(IOException failure) {
        return new CannotRead(failure, "intake.warc.broken", source.name());
    }

    /// An archive without a page holds nothing to read.
    List<Offer> orRefuse(List<Offer> offers) {
        if (offers.isEmpty()) {
            throw new CannotRead("intake.warc.none", source.name());
        }
        return offers;
    }
}
