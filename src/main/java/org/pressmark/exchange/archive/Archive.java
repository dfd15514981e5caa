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
    private final String name;
    private final ArchiveLimits limits;
    private final @Nullable ZipFile zip;
    private final @Nullable Path folder;
    private final SortedSet<String> names;
    private final TreeMap<String, String> byFolded = new TreeMap<>();
    private long read;

    private Archive(
            String name, ArchiveLimits limits, @Nullable ZipFile zip, @Nullable Path folder, SortedSet<String> names) {
        this.name = name;
        this.limits = limits;
        this.zip = zip;
        this.folder = folder;
        this.names = names;
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
            throw new CannotImport(
                    Message.of("exchange.unreadable", path, String.valueOf(failure.getMessage())), failure);
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
        ZipFile zip = openZip(path, name);
        try {
            SortedSet<String> names = new TreeSet<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                check(entry.getName(), name, names.size(), limits);
                if (!entry.isDirectory() && !isDebris(entry.getName())) {
                    names.add(entry.getName());
                }
            }
            return new Archive(name, limits, zip, null, names);
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
            throw new CannotImport(CannotImport.message("exchange.zip.name", name, Place.FILE, entry));
        }
        if (many >= limits.files()) {
            throw new CannotImport(CannotImport.message("exchange.zip.many", name, Place.FILE, limits.files()));
        }
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
            throw new CannotImport(CannotImport.message("exchange.zip.many", name, Place.FILE, limits.files()));
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
            return new Counted(zip.getInputStream(entry), file);
        }
        return new Counted(Files.newInputStream(folder == null ? Path.of(file) : folder.resolve(file)), file);
    }

    /// The bytes of a file of the archive.
    ///
    /// @throws CannotImport if it cannot be read or is larger than the limits
    public byte[] bytes(String file) {
        try (InputStream stream = stream(file)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new CannotImport(
                    Message.of("exchange.unreadable", name + "/" + file, String.valueOf(failure.getMessage())),
                    failure);
        }
    }

    /// The text of a file of the archive, which is in UTF-8.
    ///
    /// @throws CannotImport if it is not, holds a NUL, or is larger than the limits
    public String text(String file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
            int nul = text.indexOf('\0');
            if (nul >= 0) {
                int line = 1
                        + (int) text.substring(0, nul)
                                .chars()
                                .filter(each -> each == '\n')
                                .count();
                throw new CannotImport(CannotImport.message("exchange.nul", name, new Place(null, file, 0, line)));
            }
            return text;
        } catch (CharacterCodingException notText) {
            throw new CannotImport(
                    CannotImport.message("exchange.zip.text", name, new Place(null, file, 0, 1)), notText);
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
        private long here;

        Counted(InputStream in, String file) {
            super(in);
            this.file = file;
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
            if (here > limits.file() || read > limits.all()) {
                throw new CannotImport(
                        CannotImport.message("exchange.zip.large", name, Place.FILE, file, limits.megabytes()));
            }
        }
    }
}
