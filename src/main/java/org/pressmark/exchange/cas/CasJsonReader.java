package org.pressmark.exchange.cas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.JsonInput.Source;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.json.Value;

/// Reads the structures of a CAS JSON file; they stand in a list, or by id in an object.
final class CasJsonReader {
    private final Cursor cursor;
    private final List<Structure> structures = new ArrayList<>();
    private boolean isCas;

    private CasJsonReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /// @throws CannotImport if it is no CAS JSON
    static List<Structure> read(String file, Source source) {
        return JsonInput.read(file, source, ReadLimits.usual(), cursor -> new CasJsonReader(cursor).read());
    }

    private List<Structure> read() {
        cursor.object(Place.FILE, (name, place) -> {
            isCas |= name.startsWith("%");
            if (!name.equals("%FEATURE_STRUCTURES")) {
                cursor.skip();
            } else if (cursor.atObject()) {
                cursor.object(place, (id, at) -> structure(id, at));
            } else {
                cursor.array(place, at -> structure("", at));
            }
        });
        if (!isCas) {
            throw new CannotImport(CannotImport.message("exchange.cas.json", cursor.file(), Place.FILE));
        }
        return structures;
    }

    private void structure(String key, Place place) {
        Members members = cursor.members(place);
        Map<String, String> features = new LinkedHashMap<>();
        members.all().forEach((name, value) -> {
            String said = said(value);
            if (said != null) {
                features.put(name.replaceFirst("^[@^#]", ""), said);
            }
        });
        String id = features.remove("%ID");
        String type = features.remove("%TYPE");
        structures.add(new Structure(id == null ? key : id, type == null ? "" : type, features, place));
    }

    private static @org.jspecify.annotations.Nullable String said(Value value) {
        return switch (value.held()) {
            case String text -> text;
            case Integer number -> number.toString();
            case List<?> list ->
                String.join(
                        "; ",
                        list.stream()
                                .map(each -> each instanceof Value inner ? said(inner) : null)
                                .filter(each -> each != null)
                                .toList());
            case null, default -> null;
        };
    }
}
