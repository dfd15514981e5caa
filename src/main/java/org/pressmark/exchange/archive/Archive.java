package org.pressmark.exchange.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Allowance;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Message;

/// The files of a set, whether in a zip, in a folder, or a single file beside which others lie.
///
/// 1. Nothing is ever unpacked to the disk; a name that would lead out of the archive is refused all the same.
/// 2. What is read is counted as it is unpacked, so that a small file cannot become a large one.
///
/// Names have forward slashes. Not to be shared between threads.
public final class Archive implements Closeable {
    /// How often a text is held while it is read.
    private static final int TEXT = 4;

    private static final char REPLACED = '\ufffd';

    private final String name;
    private final ArchiveLimits limits;
    private final @Nullable ZipFile zip;
    private final @Nullable Path folder;
    private final SortedSet<String> names;
    private final TreeMap<String, String> byFolded = new TreeMap<>();
    private final Allowance room;
    private long read;

    private Archive(
            String name, ArchiveLimits limits, @Nullable ZipFile zip, @Nullable Path folder, SortedSet<String> names) {
        this.name = name;
        this.limits = limits;
        this.zip = zip;
        this.folder = folder;
        this.names = names;
        this.room = Allowance.of(name);
        names.forEach(each -> byFolded.putIfAbsent(each.toLowerCase(Locale.ROOT), each));
    }

    /// Opens a zip, a folder with all below it, or a file together with those beside it.
    ///
    /// @throws CannotImport if it is not there, damaged, holds too many files or names that lead out of it
    public static Archive open(Path path, ArchiveLimits limits) {
        String name = String.valueOf(path.getFileName());
        if (!Files.exists(path)) {
            throw new CannotImport(Message.of("exchange.missing", path));
        }
        try {
            if (Files.isDirectory(path)) {
                return new Archive(name, limits, null, path, below(path, limits, name));
            }
            if (isZip(path)) {
                return zipped(path, name, limits);
            }
            Path beside = path.toAbsolutePath().getParent();
            return new Archive(name, limits, null, beside, new TreeSet<>(List.of(name)));
        } catch (IOException failure) {
            throw CannotImport.unreadable(path, failure);
        }
    }

    /// Whether a file begins as zips do.
    public static boolean isZip(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
        }
    }

    private static Archive zipped(Path path, String name, ArchiveLimits limits) throws IOException {
        long packed = ZipEnd.check(path, name, limits);
        ZipFile zip = openZip(path, name);
        try {
            SortedSet<String> names = new TreeSet<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                check(entry.getName(), name, names.size(), limits);
                if (!entry.isDirectory() && !isDebris(entry.getName()) && !names.add(entry.getName())) {
                    throw refused("exchange.zip.twice", name, entry.getName());
                }
            }
            return new Archive(name, limits.ofPacked(packed), zip, null, names);
        } catch (CannotImport refusal) {
            zip.close();
            throw refusal;
        }
    }

    private static ZipFile openZip(Path path, String name) {
        try {
            return new ZipFile(path.toFile());
        } catch (IOException | IllegalArgumentException damaged) {
            throw new CannotImport(CannotImport.message("exchange.zip.damaged", name, Place.FILE), damaged);
        }
    }

    private static void check(String entry, String name, int many, ArchiveLimits limits) {
        boolean leadsOut = entry.startsWith("/")
                || entry.contains("\\")
                || entry.indexOf('\0') >= 0
                || entry.matches("(?s)[a-zA-Z]:.*")
                || Stream.of(entry.split("/")).anyMatch(step -> step.equals(".."));
        if (leadsOut) {
            throw refused("exchange.zip.name", name, entry);
        }
        if (many >= limits.files()) {
            throw refused("exchange.zip.many", name, limits.files());
        }
    }

    private static CannotImport refused(String key, String name, Object more) {
        return CannotImport.at(key, name, Place.FILE, more);
    }

    /// What systems leave in zips on their own account.
    private static boolean isDebris(String entry) {
        return entry.startsWith("__MACOSX/") || entry.endsWith(".DS_Store");
    }

    private static SortedSet<String> below(Path folder, ArchiveLimits limits, String name) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .limit(limits.files() + 1L)
                    .forEach(
                            each -> names.add(folder.relativize(each).toString().replace('\\', '/')));
        }
        if (names.size() > limits.files()) {
            throw refused("exchange.zip.many", name, limits.files());
        }
        return names;
    }

    /// What sentences call it.
    public String name() {
        return name;
    }

    /// The names of all files in it; of a single file only its own.
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(names);
    }

    /// A file by its name, whatever the case of its letters, or null if there is none; of a single file also those
    /// beside and below it.
    public @Nullable String find(String wanted) {
        String folded = wanted.replace('\\', '/').toLowerCase(Locale.ROOT);
        String known = byFolded.get(folded);
        if (known != null || folder == null || zip != null) {
            return known;
        }
        Path root = folder.normalize();
        Path beside = root.resolve(wanted.replace('\\', '/')).normalize();
        return beside.startsWith(root) && Files.isRegularFile(beside) ? wanted : null;
    }

    /// Opens a file of the archive.
    ///
    /// @throws IOException if it cannot be read
    /// @throws CannotImport while reading, if it is larger than the limits
    public InputStream stream(String file) throws IOException {
        if (zip != null) {
            ZipEntry entry = zip.getEntry(file);
            Counted counted =
                    new Counted(new Proved(zip.getInputStream(entry), name, entry), file, entry.getCompressedSize());
            counted.check(Math.max(0, entry.getSize()));
            return counted;
        }
        Path there = folder == null ? Path.of(file) : folder.resolve(file);
        return new Counted(Files.newInputStream(there), file, Files.size(there));
    }

    /// The bytes of a file of the archive.
    ///
    /// @throws CannotImport if it cannot be read or is larger than the limits
    public byte[] bytes(String file) {
        try (InputStream stream = stream(file)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw CannotImport.unreadable(name + "/" + file, failure);
        }
    }

    /// The text of a file of the archive, which is in UTF-8.
    ///
    /// @throws CannotImport if it is not, holds a NUL, or is larger than the limits
    public String text(String file) {
        try {
            byte[] bytes = bytes(file);
            room.take((long) TEXT * bytes.length, Place.FILE);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf(REPLACED) >= 0) {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            }
            check(file, text);
            return text;
        } catch (CharacterCodingException notText) {
            throw new CannotImport(
                    CannotImport.message("exchange.zip.text", name, new Place(null, file, 0, 1)), notText);
        }
    }

    private void check(String file, String text) {
        int line = 1;
        room.take(Allowance.LINE, Place.FILE);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                line++;
                room.take(Allowance.LINE, new Place(null, file, 0, line));
            } else if (text.charAt(at) == 0) {
                throw CannotImport.at("exchange.nul", name, new Place(null, file, 0, line));
            }
        }
    }

    @Override
    public void close() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException nothingLost) {
            // It was only read.
            return;
        }
    }

    /// Stops at the limits.
    private final class Counted extends java.io.FilterInputStream {
        private final String file;
        private final long packed;
        private long here;

        Counted(InputStream in, String file, long packed) {
            super(in);
            this.file = file;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int many) throws IOException {
            int taken = super.read(into, from, many);
            count(Math.max(0, taken));
            return taken;
        }

        private void count(int many) {
            here += many;
            read += many;
            check(here);
        }

        /// Of a size that a zip only says, nothing is believed but that it is too large.
        void check(long size) {
            if (size > limits.file() || read > limits.all() || limits.isTight(size, packed)) {
                throw CannotImport.at("exchange.zip.large", name, Place.FILE, file, limits.megabytes());
            }
        }
    }
}
