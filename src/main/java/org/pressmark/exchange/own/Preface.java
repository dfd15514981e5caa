package org.pressmark.exchange.own;

import java.util.HashMap;
import java.util.Map;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Value;
import org.pressmark.model.Message;

/// What a file says of itself, looked for before anything else is read: members may come in any order, and a newer
/// file must be called newer, not wrong.
final class Preface {
    static final String FORMAT = "pressmark-annotation-set";
    static final int VERSION = 1;
    static final String OFFSET_UNIT = "utf-16";

    private static final int SAID = 3;

    private Preface() {}

    /// Goes through a file until all is said and passes an annotation set of a version that can be read.
    ///
    /// @throws CannotImport if it is something else
    static boolean check(Cursor cursor) {
        if (!cursor.atObject()) {
            throw new CannotImport(Message.of("exchange.foreign", cursor.file()));
        }
        Map<String, Value> said = new HashMap<>();
        cursor.object(Place.FILE, (name, place) -> {
            switch (name) {
                case "format", "version", "offsetUnit" -> said.put(name, cursor.value(place));
                default -> cursor.skip();
            }
            if (said.size() == SAID) {
                cursor.leave();
            }
        });
        if (!FORMAT.equals(held(said, "format"))) {
            throw new CannotImport(Message.of("exchange.foreign", cursor.file()));
        }
        if (!(held(said, "version") instanceof Integer version) || version < 1) {
            throw new CannotImport(Message.of("exchange.version", cursor.file()));
        }
        if (version > VERSION) {
            throw new CannotImport(Message.of("exchange.newer", cursor.file(), version, VERSION));
        }
        if (!OFFSET_UNIT.equals(held(said, "offsetUnit"))) {
            throw new CannotImport(Message.of("exchange.unit", cursor.file()));
        }
        return true;
    }

    private static Object held(Map<String, Value> said, String name) {
        Value value = said.get(name);
        return value == null || value.held() == null ? "" : value.held();
    }
}
