package org.pressmark.exchange.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.When;

/// The members of one object of a JSON file, asked for one by one. What nobody asked for is refused by [#end]: a
/// misspelt name is not passed over.
///
/// Members whose name ends in `OrNull` may be null or absent. Every method throws [CannotImport] where the value is
/// not what was asked for.
public final class Members {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String file;
    private final Place place;
    private final Map<String, Value> values;
    private final Set<String> asked = new HashSet<>();

    public Members(String file, Place place, Map<String, Value> values) {
        this.file = file;
        this.place = place;
        this.values = values;
    }

    public Place place() {
        return place;
    }

    /// Everything there is, for formats that let everybody add members of their own.
    public Map<String, Value> all() {
        return Collections.unmodifiableMap(values);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String text(String name) {
        return needed(name, textOrNull(name));
    }

    public @Nullable String textOrNull(String name) {
        return held(name, String.class, "exchange.text");
    }

    public int number(String name) {
        return needed(name, held(name, Integer.class, "exchange.number"));
    }

    public int numberOr(int otherwise, String name) {
        Integer number = held(name, Integer.class, "exchange.number");
        return number == null ? otherwise : number;
    }

    public UUID id(String name) {
        return needed(name, idOrNull(name));
    }

    /// Only the form of RFC 9562 with lower-case letters: two spellings would be two names for one thing.
    public @Nullable UUID idOrNull(String name) {
        String text = textOrNull(name);
        if (text == null) {
            return null;
        }
        if (!ID.matcher(text).matches()) {
            throw wrong("exchange.id", name, text);
        }
        return UUID.fromString(text);
    }

    public <E extends Enum<E>> E word(Class<E> kind, String name) {
        return needed(name, wordOrNull(kind, name));
    }

    public <E extends Enum<E>> E wordOr(E otherwise, String name) {
        E word = wordOrNull(otherwise.getDeclaringClass(), name);
        return word == null ? otherwise : word;
    }

    public <E extends Enum<E>> @Nullable E wordOrNull(Class<E> kind, String name) {
        String text = textOrNull(name);
        if (text == null) {
            return null;
        }
        E word = Spelling.value(kind, text);
        if (word == null) {
            throw wrong("exchange.word", name, text, Spelling.all(kind));
        }
        return word;
    }

    public Instant instant(String name) {
        return needed(name, instantOrNull(name));
    }

    public @Nullable Instant instantOrNull(String name) {
        String text = textOrNull(name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            throw wrong("exchange.instant", name, text);
        }
    }

    public @Nullable When whenOrNull(String name) {
        Members when = objectOrNull(name);
        if (when == null) {
            return null;
        }
        String value = when.text("value");
        String zone = when.textOrNull("zone");
        when.end();
        try {
            return new When(value, zone);
        } catch (InvalidChange invalid) {
            throw invalid.told().key().equals("when.zone")
                    ? wrong("exchange.zone", name, zone)
                    : wrong("exchange.when", name, value);
        }
    }

    /// The value of a member, whatever it is; null where it is absent.
    public @Nullable Value anyOrNull(String name) {
        asked.add(name);
        return values.get(name);
    }

    /// The values of a member that may stand alone or in a list; empty where it is null or absent.
    public List<Value> oneOrMore(String name) {
        Value value = anyOrNull(name);
        if (value == null || value.held() == null) {
            return List.of();
        }
        return value.held() instanceof List<?> ? list(name) : List.of(value);
    }

    /// A list of texts; empty where it is null or absent.
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Value value : list(name)) {
            if (!(value.held() instanceof String text)) {
                throw CannotImport.at("exchange.text", file, value.place());
            }
            texts.add(text);
        }
        return texts;
    }

    /// No ids where it is absent.
    public List<UUID> ids(String name) {
        List<String> texts = texts(name);
        for (String text : texts) {
            if (!ID.matcher(text).matches()) {
                throw wrong("exchange.id", name, text);
            }
        }
        return texts.stream().map(UUID::fromString).toList();
    }

    public @Nullable Members objectOrNull(String name) {
        return held(name, Members.class, "exchange.object");
    }

    /// A list of objects; empty where it is null or absent.
    public List<Members> objects(String name) {
        List<Members> objects = new ArrayList<>();
        for (Value value : list(name)) {
            if (!(value.held() instanceof Members members)) {
                throw CannotImport.at("exchange.object", file, value.place());
            }
            objects.add(members);
        }
        return objects;
    }

    private List<Value> list(String name) {
        List<?> held = held(name, List.class, "exchange.array");
        List<Value> values = new ArrayList<>();
        if (held != null) {
            held.forEach(each -> values.add((Value) each));
        }
        return values;
    }

    /// Everything must have been asked for by now.
    ///
    /// @throws CannotImport if there is a member that nobody asked for
    public void end() {
        for (Map.Entry<String, Value> each : values.entrySet()) {
            if (!asked.contains(each.getKey())) {
                throw CannotImport.at("exchange.unknown", file, each.getValue().place(), each.getKey());
            }
        }
    }

    /// A refusal at this object.
    public CannotImport unfit(String key, @Nullable Object... more) {
        return CannotImport.at(key, file, place, more);
    }

    /// A refusal at a member, or at the object itself where the member is absent.
    public CannotImport wrong(String key, String name, @Nullable Object... more) {
        Value value = values.get(name);
        return CannotImport.at(key, file, value == null ? place : value.place(), more);
    }

    private <T> @Nullable T held(String name, Class<T> kind, String key) {
        asked.add(name);
        Value value = values.get(name);
        if (value == null || value.held() == null) {
            return null;
        }
        if (!kind.isInstance(value.held())) {
            throw CannotImport.at(key, file, value.place());
        }
        return kind.cast(value.held());
    }

    private <T> T needed(String name, @Nullable T value) {
        if (value == null) {
            throw wrong("exchange.needed", name, name);
        }
        return value;
    }
}
