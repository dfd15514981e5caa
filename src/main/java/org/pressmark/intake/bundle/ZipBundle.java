package org.pressmark.intake.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.ArticleFormat;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.PassedOver;
import org.pressmark.intake.Source;
import org.pressmark.intake.TooLarge;
import org.pressmark.intake.archive.Packed;
import org.pressmark.model.Message;

/// A zip archive of files that are articles, or hold some.
///
/// Nothing of it is ever written to the disk, and its names never become paths. It is read where it lies, entry by
/// entry, so that it may be larger than memory. An archive within an archive stays closed.
public final class ZipBundle implements ArticleStore {
    /// Stands between the name of an entry and a place within it; no name has it.
    private static final char WITHIN = '\0';

    /// Texts become a tenth when packed, a bomb a thousandth.
    private static final int RATIO = 50;

    private static final int TIGHT = 150;

    /// What is read in about a second, in bytes.
    private static final long MUCH = 128L << 20;

    private static final Charset OLD = Charset.forName("IBM437");

    private record Unpacked(Source source, String name, Source inner) {}

    private final Supplier<List<ArticleFormat>> kinds;
    private final AtomicReference<SoftReference<@Nullable Unpacked>> last =
            new AtomicReference<>(new SoftReference<>(null));

    /// `kinds` are the formats in which entries are read, in their order; this one is passed over.
    public ZipBundle(Supplier<List<ArticleFormat>> kinds) {
        this.kinds = kinds;
    }

    @Override
    public String name() {
        return "zip";
    }

    @Override
    public List<String> endings() {
        return List.of("zip");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return Packed.isZip(head);
    }

    @Override
    public List<Offer> offers(Source source, Limits limits) {
        try (ZipFile zip = open(source)) {
            if (zip.size() > limits.entries()) {
                throw new CannotRead("intake.bomb.entries", source.name(), limits.entries());
            }
            List<Offer> offers = new ArrayList<>();
            long unpacked = 0;
            List<? extends ZipEntry> entries = zip.stream().toList();
            for (int at = 0; at < entries.size(); at++) {
                ZipEntry entry = entries.get(at);
                EntryNames.refuseWayOut(source, entry.getName());
                unpacked += Math.max(0, entry.getSize());
                if (isBomb(unpacked, source.size(), limits)) {
                    throw new CannotRead(
                            "intake.bomb",
                            source.name(),
                            entry.getName(),
                            (unpacked > limits.unpacked() ? limits.unpacked() : MUCH) >> 20);
                }
                source.watch().at((double) at / entries.size());
                if (!entry.isDirectory() && isMeant(zip, entry.getName())) {
                    add(source, zip, entry, limits, offers);
                }
            }
            if (offers.isEmpty()) {
                throw new CannotRead("intake.zip.nothing", source.name());
            }
            return offers;
        } catch (IOException failure) {
            throw source.unreadable(failure);
        }
    }

    /// Whether so much comes of so little, both in bytes, that it was made to keep a machine busy.
    private static boolean isBomb(long unpacked, long packed, Limits limits) {
        return (unpacked > limits.unpacked() && unpacked / RATIO > packed)
                || (unpacked > MUCH && unpacked / TIGHT > packed);
    }

    private void add(Source source, ZipFile zip, ZipEntry entry, Limits limits, List<Offer> offers) throws IOException {
        String name = entry.getName();
        if (isStore(EntryNames.bare(name))) {
            try {
                Source inner = inner(source, zip, entry, limits);
                if (format(inner) instanceof ArticleStore many) {
                    many.offers(inner, limits).forEach(offer -> offers.add(at(name, offer)));
                    return;
                }
            } catch (CannotRead refusal) {
                // It is offered as a whole and says why it cannot be read; the others can.
                offers.add(whole(entry).refused(placed(refusal, source, name).told()));
                return;
            }
        }
        offers.add(
                EntryNames.isArchive(name)
                        ? whole(entry).refused(nested(path(source, name)).told())
                        : whole(entry));
    }

    private static Offer whole(ZipEntry entry) {
        return new Offer(entry.getName() + WITHIN, entry.getName(), null, null, entry.getSize());
    }

    private static Offer at(String name, Offer offer) {
        return offer.at(name + WITHIN + offer.place());
    }

    @Override
    public Draft read(Source source, Offer offer, Limits limits) {
        int within = offer.place().indexOf(WITHIN);
        String name = offer.place().substring(0, within);
        if (EntryNames.isArchive(name)) {
            throw nested(path(source, name));
        }
        try {
            return read(inner(source, name, limits), offer, offer.place().substring(within + 1), limits);
        } catch (CannotRead refusal) {
            throw placed(refusal, source, name);
        }
    }

    private static String path(Source source, String name) {
        return source.name() + "/" + name;
    }

    /// The refusal of an entry, or of an article in it, that names the archive too.
    private static CannotRead placed(CannotRead refusal, Source source, String name) {
        return refusal.calling(EntryNames.bare(name), path(source, name));
    }

    private Draft read(Source inner, Offer offer, String place, Limits limits) {
        return switch (format(inner)) {
            case ArticleFile one -> one.read(inner, limits);
            case ArticleStore many
            when place.isEmpty() -> many.read(inner, many.offers(inner, limits).getFirst(), limits);
            case ArticleStore many -> many.read(inner, offer.at(place), limits);
        };
    }

    /// An entry by its name; the one asked for last is not unpacked again while there is memory for it.
    private Source inner(Source source, String name, Limits limits) {
        Unpacked known = last.get().get();
        if (known != null && known.source.equals(source) && known.name.equals(name)) {
            return known.inner;
        }
        try (ZipFile zip = open(source)) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new CannotRead("intake.part", source.name(), name);
            }
            Source inner = inner(source, zip, entry, limits);
            last.set(new SoftReference<>(new Unpacked(source, name, inner)));
            return inner;
        } catch (IOException failure) {
            throw source.unreadable(failure);
        }
    }

    private ArticleFormat format(Source inner) {
        byte[] head = inner.head();
        return others().filter(format -> format.recognises(inner.name(), head))
                .findFirst()
                .orElseThrow(() -> nested(inner.name()));
    }

    private Stream<ArticleFormat> others() {
        return kinds.get().stream().filter(format -> !(format instanceof ZipBundle));
    }

    @Override
    public @Nullable Message passedOver(Source source) {
        try (ZipFile zip = open(source)) {
            Map<String, Integer> others = new TreeMap<>();
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && isOther(zip, entry.getName()))
                    .forEach(entry ->
                            others.merge(PassedOver.ending(EntryNames.bare(entry.getName())), 1, Integer::sum));
            return others.isEmpty() ? null : new PassedOver(others).told();
        } catch (IOException failure) {
            throw source.unreadable(failure);
        }
    }

    /// Whether an entry is a file that no article comes in, and not hidden or a part of a saved page.
    private boolean isOther(ZipFile zip, String path) {
        return !EntryNames.isAside(path, page -> zip.getEntry(page) != null) && !isKnown(EntryNames.bare(path));
    }

    /// Whether an entry seems to be an article, or an archive of some: neither hidden nor a part of a saved page.
    private boolean isMeant(ZipFile zip, String path) {
        return isKnown(EntryNames.bare(path)) && !EntryNames.isAside(path, page -> zip.getEntry(page) != null);
    }

    private boolean isKnown(String name) {
        return EntryNames.isArchive(name) || others().anyMatch(format -> format.isNamed(name));
    }

    private static CannotRead nested(String name) {
        return new CannotRead("intake.zip.nested", name);
    }

    private boolean isStore(String name) {
        return others().anyMatch(format -> format instanceof ArticleStore && format.isNamed(name));
    }

    private static ZipFile open(Source source) throws IOException {
        Path path = source.path();
        if (path == null) {
            throw new CannotRead("intake.zip.nested", source.name());
        }
        try {
            return new ZipFile(path.toFile(), ZipFile.OPEN_READ, StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException oldNames) {
            try {
                return new ZipFile(path.toFile(), ZipFile.OPEN_READ, OLD);
            } catch (ZipException damaged) {
                throw new CannotRead(damaged, "intake.archive", source.name());
            }
        }
    }

    private static Source inner(Source source, ZipFile zip, ZipEntry entry, Limits limits) throws IOException {
        String name = path(source, entry.getName());
        if (entry.getSize() > limits.bytes()) {
            throw new TooLarge(name, entry.getSize(), limits);
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
            if (bytes.length > limits.bytes()) {
                throw new TooLarge(name, bytes.length, limits);
            }
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (bytes.length != entry.getSize() || sum.getValue() != entry.getCrc()) {
                throw new CannotRead("intake.damaged", source.name(), entry.getName());
            }
            Source inner = Source.of(EntryNames.bare(entry.getName()), bytes);
            Source coded = source.charset() == null ? inner : inner.in(source.charset());
            return source.password() == null ? coded : coded.unlocked(source.password());
        } catch (ZipException damaged) {
            throw new CannotRead(damaged, "intake.damaged", source.name(), entry.getName());
        }
    }
}
