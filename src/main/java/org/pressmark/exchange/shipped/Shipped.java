package org.pressmark.exchange.shipped;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.own.RegisterMembers;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;

/// The entries that come with the program, read from its own `assets`.
///
/// The same ids in every project, so that two projects mean the same outlet by the same entry.
public record Shipped(List<Outlet> outlets, List<Preset> presets, List<Codebook> codebooks, List<Code> codes) {
    /// The files of `assets/codebooks`; a program in a jar cannot look into a folder.
    static final List<String> CODEBOOKS =
            List.of("semeval-2020-task-11", "semeval-2023-task-3-techniques", "policy-frames");

    public static Shipped read() {
        List<Codebook> codebooks = new ArrayList<>();
        List<Code> codes = new ArrayList<>();
        CODEBOOKS.forEach(name -> readCodebook(name, codebooks, codes));
        return new Shipped(
                list("registers/outlets.json", "outlets", RegisterMembers::outlet),
                list("registers/presets.json", "presets", RegisterMembers::preset),
                List.copyOf(codebooks),
                List.copyOf(codes));
    }

    /// All of them, those that others point to first.
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(outlets);
        entries.addAll(presets);
        entries.addAll(codebooks);
        entries.addAll(codes);
        return entries;
    }

    private static <T> List<T> list(String file, String name, Function<Members, T> read) {
        List<T> entries = new ArrayList<>();
        members(file, (cursor, place) -> {
            if (place.path().equals(name)) {
                cursor.array(place, at -> entries.add(whole(cursor.members(at), read)));
            } else {
                cursor.value(place);
            }
        });
        return List.copyOf(entries);
    }

    private static void readCodebook(String name, List<Codebook> codebooks, List<Code> codes) {
        members("codebooks/" + name + ".json", (cursor, place) -> {
            switch (place.path()) {
                case "codebook" -> codebooks.add(whole(cursor.members(place), RegisterMembers::codebook));
                case "codes" -> {
                    Codebook codebook = codebooks.getLast();
                    cursor.array(
                            place,
                            at -> codes.add(whole(cursor.members(at), in -> RegisterMembers.code(in, codebook.id()))));
                }
                default -> cursor.value(place);
            }
        });
    }

    private static <T> T whole(Members in, Function<Members, T> read) {
        T entry = read.apply(in);
        in.end();
        return entry;
    }

    private static void members(String file, BiConsumer<Cursor, Place> member) {
        JsonInput.read(file, () -> open(file), ReadLimits.usual(), cursor -> {
            cursor.object(Place.FILE, (name, place) -> member.accept(cursor, place));
            return file;
        });
    }

    private static InputStream open(String file) throws FileNotFoundException {
        InputStream stream = Shipped.class.getResourceAsStream("/assets/" + file);
        if (stream == null) {
            throw new FileNotFoundException(file);
        }
        return stream;
    }
}
