package org.pressmark.exchange.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;

/// What is in a bundle: every file with its size in bytes and its SHA-256, so that damage is found before anything
/// is taken in.
final class Manifest {
    static final String NAME = "manifest.json";
    static final String FORMAT = "pressmark-bundle";
    private static final int VERSION = 1;

    private Manifest() {}

    /// A file of the bundle.
    record Packed(String name, long bytes, String sha256) {}

    static String of(List<Packed> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOutput out = new JsonOutput(bytes)) {
            out.object(() -> {
                out.text("format", FORMAT);
                out.number("version", VERSION);
                out.array(
                        "files",
                        files,
                        file -> out.object(() -> {
                            out.text("name", file.name());
                            out.text("bytes", String.valueOf(file.bytes()));
                            out.text("sha256", file.sha256());
                        }));
            });
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// The files by their names.
    ///
    /// @throws CannotImport if the archive is no bundle, or one of a newer version
    static Map<String, Packed> in(Archive archive, ReadLimits limits) {
        String name = archive.find(NAME);
        if (name == null) {
            throw new CannotImport(CannotImport.message("exchange.bundle.none", archive.name(), Place.FILE));
        }
        String file = archive.name() + "/" + name;
        return JsonInput.read(file, () -> archive.stream(name), limits, cursor -> read(cursor, archive.name()));
    }

    private static Map<String, Packed> read(Cursor cursor, String archive) {
        Map<String, Packed> files = new LinkedHashMap<>();
        boolean[] known = new boolean[1];
        cursor.object(Place.FILE, (member, place) -> {
            switch (member) {
                case "format" -> known[0] = FORMAT.equals(cursor.value(place).held());
                case "version" -> {
                    Object version = cursor.value(place).held();
                    if (version instanceof Integer number && number > VERSION) {
                        throw new CannotImport(
                                CannotImport.message("exchange.bundle.newer", archive, place, number, VERSION));
                    }
                }
                case "files" ->
                    cursor.array(place, at -> {
                        Members in = cursor.members(at);
                        Packed file = new Packed(in.text("name"), bytes(in), in.text("sha256"));
                        files.put(file.name(), file);
                    });
                default -> cursor.skip();
            }
        });
        if (!known[0]) {
            throw new CannotImport(CannotImport.message("exchange.bundle.none", archive, Place.FILE));
        }
        return files;
    }

    private static long bytes(Members in) {
        String digits = in.text("bytes");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }
}
