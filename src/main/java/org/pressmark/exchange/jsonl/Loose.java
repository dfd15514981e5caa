package org.pressmark.exchange.jsonl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Value;

/// An object of a file by a tool that may put anything into it: what is asked for is there or not, and nothing is
/// wrong for being there.
record Loose(Map<String, Value> by, Place place) {
    static Loose of(Members members) {
        return new Loose(members.all(), members.place());
    }

    /// The object at hand but for members that may be long and say nothing here.
    static Loose read(Cursor cursor, Place place, List<String> skipped) {
        Map<String, Value> by = new LinkedHashMap<>();
        cursor.object(place, (name, at) -> {
            if (skipped.contains(name)) {
                cursor.skip();
            } else {
                by.put(name, cursor.value(at));
            }
        });
        return new Loose(by, place);
    }

    boolean has(String name) {
        return by.containsKey(name);
    }

    /// Text, or a number or truth value in words; null where there is none.
    @Nullable
    String text(String name) {
        Value value = by.get(name);
        return value == null ? null : said(value.held());
    }

    /// Text and nothing else; null where there is none.
    ///
    /// @throws CannotImport if there is something else
    @Nullable
    String words(String file, String name) {
        Value value = by.get(name);
        if (value == null || value.held() == null) {
            return null;
        }
        if (value.held() instanceof String words) {
            return words;
        }
        throw CannotImport.at("exchange.text", file, value.place());
    }

    static @Nullable String said(@Nullable Object held) {
        return switch (held) {
            case String text -> text;
            case Integer number -> number.toString();
            case Value.Other other -> other.said();
            case null, default -> null;
        };
    }

    /// A whole number, or -1.
    int number(String name) {
        Value value = by.get(name);
        return value == null ? -1 : number(value.held());
    }

    /// A whole number, in digits or in quotation marks, or -1.
    static int number(@Nullable Object held) {
        return switch (held) {
            case Integer number -> number;
            case String digits when digits.matches("\\d{1,9}") -> Integer.parseInt(digits);
            case null, default -> -1;
        };
    }

    boolean isTrue(String name) {
        return "true".equals(text(name));
    }

    @Nullable
    Loose object(String name) {
        Value value = by.get(name);
        return value != null && value.held() instanceof Members members ? of(members) : null;
    }

    /// The elements of a list; none where there is no list.
    List<Value> list(String name) {
        Value value = by.get(name);
        return value == null ? List.of() : elements(value.held());
    }

    static List<Value> elements(@Nullable Object held) {
        return held instanceof List<?> list
                ? list.stream()
                        .filter(Value.class::isInstance)
                        .map(Value.class::cast)
                        .toList()
                : List.of();
    }

    /// The objects of a list; what else stands in it is passed over.
    List<Loose> objects(String name) {
        return list(name).stream()
                .filter(value -> value.held() instanceof Members)
                .map(value -> of((Members) value.held()))
                .toList();
    }

    /// The texts of a list, or the one text that stands in its stead.
    List<String> texts(String name) {
        String one = text(name);
        return one != null
                ? List.of(one)
                : list(name).stream()
                        .map(value -> said(value.held()))
                        .filter(text -> text != null)
                        .map(String::valueOf)
                        .toList();
    }
}
