package org.pressmark.exchange.web;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Value;

/// The words of the model as triple stores and older tools write them: under a prefix (`oa:hasBody`), in full
/// (`http://www.w3.org/ns/oa#hasBody`), with the keywords of JSON-LD (`@id`), or as the Open Annotation of 2013 had
/// them (`on`, `resource`).
final class LongNames {
    /// Names without their prefix, and what the model of today calls them.
    private static final Map<String, String> SHORT = Map.ofEntries(
            entry("@id", "id"),
            entry("@type", "type"),
            entry("resources", "items"),
            entry("hasBody", "body"),
            entry("resource", "body"),
            entry("hasTarget", "target"),
            entry("on", "target"),
            entry("full", "source"),
            entry("hasSource", "source"),
            entry("hasSelector", "selector"),
            entry("hasStartSelector", "startSelector"),
            entry("hasEndSelector", "endSelector"),
            entry("hasScope", "scope"),
            entry("hasPurpose", "purpose"),
            entry("motivatedBy", "motivation"),
            entry("annotatedBy", "creator"),
            entry("annotatedAt", "created"),
            entry("chars", "value"),
            entry("nick", "nickname"));

    /// Names that only need to lose their prefix.
    private static final Set<String> KEPT = Set.of(
            "bodyValue",
            "exact",
            "prefix",
            "suffix",
            "start",
            "end",
            "refinedBy",
            "value",
            "label",
            "name",
            "title",
            "created",
            "modified",
            "creator",
            "format",
            "language",
            "conformsTo",
            "items",
            "first");

    /// Members whose values are words of the model.
    private static final Set<String> WORDS = Set.of("type", "motivation", "purpose");

    private static final Set<String> PLACES = Set.of("start", "end");

    private LongNames() {}

    /// Whether an object is written in them; what nobody prefixes is written as the model wants it.
    static boolean in(Members object) {
        return object.all().keySet().stream().anyMatch(LongNames::isLong) || object.has("on") || object.has("resource");
    }

    private static boolean isLong(String name) {
        return !name.startsWith(Terms.PREFIX + ":")
                && !name.equals("@context")
                && !shorter(name).equals(name);
    }

    /// What the model calls a member.
    static String shorter(String name) {
        String local = local(name);
        return KEPT.contains(local) ? local : SHORT.getOrDefault(local, name);
    }

    private static String local(String name) {
        int at = Math.max(name.lastIndexOf(':'), Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')));
        return name.substring(at + 1);
    }

    /// The same object with the names of the model, all the way down.
    static Members shortened(Members object, String file) {
        Map<String, Value> values = new LinkedHashMap<>();
        object.all().forEach((name, value) -> {
            String shorter = name.startsWith(Terms.PREFIX + ":") ? name : shorter(name);
            values.merge(shorter, shortened(shorter, value, file), LongNames::both);
        });
        return new Members(file, object.place(), values);
    }

    private static Value both(Value one, Value other) {
        List<Value> both = new ArrayList<>(each(one));
        both.addAll(each(other));
        return new Value(one.place(), both);
    }

    private static List<Value> each(Value value) {
        return value.held() instanceof List<?> list
                ? list.stream().map(Value.class::cast).toList()
                : List.of(value);
    }

    private static Value shortened(String name, Value value, String file) {
        Object held = value.held();
        if (held instanceof List<?> list) {
            return new Value(
                    value.place(),
                    list.stream()
                            .map(each -> shortened(name, (Value) each, file))
                            .toList());
        }
        if (held instanceof Members object) {
            Value inside = inside(object);
            return inside == null
                    ? new Value(value.place(), shortened(object, file))
                    : shortened(name, new Value(value.place(), inside.held()), file);
        }
        return new Value(value.place(), held instanceof String text ? plain(name, text) : held);
    }

    /// What JSON-LD wraps: `{"@value": 4}`, `{"@list": [...]}`, and `{"@id": "..."}` with nothing else.
    private static @Nullable Value inside(Members object) {
        for (String wrapped : List.of("@value", "@list", "@set")) {
            if (object.has(wrapped)) {
                return object.anyOrNull(wrapped);
            }
        }
        return object.all().size() == 1 ? object.anyOrNull("@id") : null;
    }

    private static Object plain(String name, String text) {
        if (WORDS.contains(name)) {
            return local(text);
        }
        return PLACES.contains(name) && text.matches("\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
    }
}
