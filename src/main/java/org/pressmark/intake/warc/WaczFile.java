package org.pressmark.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;

/// Archives of the web packed into a zip, with a list of the pages that were meant when it was made. Where there is
/// such a list, only those are offered, and by its titles.
///
/// The entries are read where they lie; nothing is unpacked to the disk.
public final class WaczFile implements ArticleStore {
    @Override
    public String name() {
        return "wacz";
    }

    @Override
    public List<String> endings() {
        return List.of("wacz");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return isNamed(fileName);
    }

    @Override
    public List<Offer> offers(Source source, Limits limits) {
        Captures captures = new Captures(source, limits);
        List<Offer> offers = new ArrayList<>();
        try (ZipFile zip = zip(source, limits)) {
            for (ZipEntry entry : archives(zip)) {
                try (InputStream stream = watched(source, zip, entry)) {
                    captures.list(entry.getName(), stream, offers);
                }
            }
            return captures.orRefuse(meant(offers, PageList.of(zip)));
        } catch (IOException failure) {
            throw broken(source, failure);
        }
    }

    @Override
    public Draft read(Source source, Offer offer, Limits limits) {
        Place place = Place.of(offer.place());
        try (ZipFile zip = zip(source, limits);
                InputStream stream = open(zip, place.entry())) {
            return new Captures(source, limits).read(place, offer, stream);
        } catch (IOException failure) {
            throw broken(source, failure);
        }
    }

    private static List<Offer> meant(List<Offer> all, Map<String, String> titles) {
        List<Offer> meant = all.stream()
                .filter(offer -> titles.containsKey(offer.url()))
                .map(offer -> called(offer, titles.get(offer.url())))
                .toList();
        return meant.isEmpty() ? all : meant;
    }

    private static Offer called(Offer offer, @Nullable String title) {
        return title == null || title.isBlank() ? offer : offer.called(title);
    }

    /// An entry that says how far it is read, by its size unpacked.
    private static InputStream watched(Source source, ZipFile zip, ZipEntry entry) {
        Source inner = new Source(
                source.name(),
                Math.max(1, entry.getSize()),
                () -> zip.getInputStream(entry),
                null,
                null,
                null,
                source.watch());
        return inner.open();
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        InputStream stream = entry == null ? null : zip.getInputStream(entry);
        if (stream == null) {
            throw new ZipException("no entry " + name);
        }
        return stream;
    }

    private static ZipFile zip(Source source, Limits limits) throws IOException {
        Path path = source.path();
        if (path == null) {
            throw new CannotRead("intake.wacz.within", source.name());
        }
        ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        if (zip.size() > limits.entries()) {
            zip.close();
            throw new CannotRead("intake.bomb.entries", source.name(), limits.entries());
        }
        return zip;
    }

    private static List<? extends ZipEntry> archives(ZipFile zip) {
        return zip.stream()
                .filter(entry -> isArchive(entry.getName().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isArchive(String name) {
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    private static CannotRead broken(Source source, IOException failure) {
        return new CannotRead(failure, "intake.warc.broken", source.name());
    }
}
