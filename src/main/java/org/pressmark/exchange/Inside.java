package org.pressmark.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.format.Format;
import org.pressmark.exchange.json.CannotImport;

/// What a folder or a zip looks like from outside: the names of its files, and how the first few of them begin.
///
/// `beginnings` are looked at only where every file may belong to a set: a saved page comes with files of every
/// kind that mean nothing here.
record Inside(List<String> names, List<String> beginnings) {
    private static final Set<String> OF_SETS =
            Set.of("json", "jsonl", "tsv", "xmi", "xml", "conf", "txt", "md", "csv", "log");
    private static final Set<String> READ = Set.of("json", "jsonl", "tsv", "xmi");
    private static final int LOOKED_INTO = 3;
    private static final Inside NOTHING = new Inside(List.of(), List.of());

    /// Nothing for what is neither a folder nor a zip by name, and for what cannot be read: the reader will say
    /// why.
    static Inside of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isOne = Files.isDirectory(file) || (name.endsWith(".zip") && Files.isRegularFile(file));
        if (!isOne) {
            return NOTHING;
        }
        try (Archive archive = Archive.open(file, ArchiveLimits.usual())) {
            List<String> names = List.copyOf(archive.names());
            boolean isSet = names.stream().allMatch(each -> OF_SETS.contains(ending(each)));
            return new Inside(names, isSet ? beginnings(archive) : List.of());
        } catch (CannotImport | IOException unreadable) {
            return NOTHING;
        }
    }

    private static String ending(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.substring(small.lastIndexOf('.') + 1);
    }

    private static List<String> beginnings(Archive archive) throws IOException {
        List<String> beginnings = new ArrayList<>();
        for (String name : archive.names()) {
            if (READ.contains(ending(name)) && beginnings.size() < LOOKED_INTO) {
                try (InputStream stream = archive.stream(name)) {
                    beginnings.add(new String(stream.readNBytes(Format.LOOKED_AT), StandardCharsets.UTF_8));
                }
            }
        }
        return beginnings;
    }
}
