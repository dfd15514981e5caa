package org.pressmark.exchange.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.json.Value;
import org.pressmark.exchange.own.RegisterMembers;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;

/// Reads annotations however they are put together: one, a list, a page, a collection, or one after the other.
final class WebReader {
    private final Cursor cursor;
    private final Musts musts;
    private final WebTags tags;
    private final Graph graph;
    private final List<Entry> entries = new ArrayList<>();

    private WebReader(Cursor cursor) {
        this.cursor = cursor;
        this.musts = new Musts(cursor.file());
        this.tags = new WebTags(cursor.file());
        this.graph = new Graph(cursor.file());
    }

    /// @throws CannotImport if it cannot be read, or something in it is not as the model wants it
    static ForeignSet read(Path file, ReadLimits limits) {
        return JsonInput.read(file, limits, cursor -> new WebReader(cursor).read());
    }

    private ForeignSet read() {
        do {
            if (cursor.atArray()) {
                cursor.array(Place.FILE, this::top);
            } else {
                top(Place.FILE);
            }
        } while (cursor.next());
        gathered();
        tags.join();
        List<Message> notes = tags.notes();
        return new ForeignSet(
                cursor.file(),
                WebFormat.NAME,
                OffsetUnit.CODE_POINT,
                entries,
                tags.articles().all(),
                notes);
    }

    /// What is written in other words than the model's is taken as far as it can be placed; no file is refused for
    /// them that has an annotation.
    private void gathered() {
        List<Members> annotations = graph.annotations();
        if (annotations.isEmpty() && !graph.isEmpty()) {
            throw graph.first().wrong("exchange.web.type", "@type");
        }
        annotations.forEach(tags::take);
    }

    /// An object at the top: an annotation, a page or a collection.
    private void top(Place place) {
        Place at = place.equals(Place.FILE) ? new Place(null, "", 0, cursor.line()) : place;
        Members in = object(at);
        if (in.has("@graph")) {
            return;
        }
        if (LongNames.in(in)) {
            graph.add(in);
            return;
        }
        List<String> types = WebValues.texts(in, "type");
        if (types.contains("AnnotationCollection") || types.contains("AnnotationPage")) {
            musts.context(in);
        } else if (types.contains("Annotation")) {
            musts.annotation(in, Musts.Stands.ALONE);
            tags.take(in);
        } else {
            musts.context(in);
            throw in.wrong("exchange.web.type", "type");
        }
    }

    /// Takes an object whole but for its lists of annotations, which may be long: these are taken one by one.
    private Members object(Place place) {
        Map<String, Value> values = new LinkedHashMap<>();
        cursor.object(place, (name, at) -> {
            switch (name) {
                case "items" -> items(at);
                case "@graph" -> values.put(name, graph(at));
                case "first" -> first(at, values);
                case Terms.REGISTERS -> cursor.object(at, this::register);
                default -> values.put(name, cursor.value(at));
            }
        });
        return new Members(cursor.file(), place, values);
    }

    private void first(Place place, Map<String, Value> values) {
        if (cursor.atObject()) {
            object(place);
        } else {
            values.put("first", cursor.value(place));
            tags.passed().add("exchange.web.note.elsewhere", place, "first");
        }
    }

    private void items(Place place) {
        cursor.array(place, at -> {
            if (cursor.atObject()) {
                item(cursor.members(at));
            } else {
                cursor.skip();
                tags.passed().add("exchange.web.note.elsewhere", at, "items");
            }
        });
    }

    private Value graph(Place place) {
        cursor.array(place, at -> graph.add(cursor.members(at)));
        return new Value(place, List.of());
    }

    private void item(Members in) {
        if (LongNames.in(in)) {
            graph.add(in);
        } else {
            musts.annotation(in, Musts.Stands.IN_A_PAGE);
            tags.take(in);
        }
    }

    private void register(String name, Place place) {
        switch (name) {
            case "annotators" -> entries(place, RegisterMembers::annotator);
            case "sets" -> entries(place, RegisterMembers::set);
            case "outlets" -> entries(place, RegisterMembers::outlet);
            case "speakers" -> entries(place, RegisterMembers::speaker);
            case "claims" -> entries(place, RegisterMembers::claim);
            case "codebooks" -> entries(place, RegisterMembers::codebook);
            case "codes" -> entries(place, RegisterMembers::code);
            default -> throw CannotImport.at("exchange.unknown", cursor.file(), place, name);
        }
    }

    private void entries(Place place, Function<Members, Entry> read) {
        cursor.array(place, at -> entries.add(read.apply(cursor.members(at))));
    }
}
