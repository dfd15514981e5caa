package org.pressmark.exchange.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/// Goes through a JSON file once, forwards. What is small is taken whole as [Members] or a [Value]; what may be
/// large, element by element.
///
/// Nothing is bent to fit: a number is no text, a fraction no whole number. Strings with half a character or a NUL
/// are refused, because a project cannot keep them unharmed.
public final class Cursor {
    /// What is taken whole is held in memory whole, so it may not be much: no object has more members than these,
    /// no list inside an entry more elements.
    private static final int MOST_MEMBERS = 100;

    private static final int MOST_ELEMENTS = 10_000;
    /// Names of one object are held to find one that comes twice, also where the object is left unread.
    private static final int MOST_SKIPPED = 100_000;

    private static final int DEEPEST = 128;
    /// Tools that keep a whole article in one object with a list of its tags need more.
    static final int OF_A_TASK = 1_000_000;

    private final String file;
    private final JsonParser parser;
    private final int mostMembers;
    private final int mostElements;
    private @Nullable Budget budget;
    private long counted;
    private boolean left;

    Cursor(String file, JsonParser parser) {
        this(file, parser, MOST_MEMBERS, MOST_ELEMENTS);
    }

    Cursor(String file, JsonParser parser, int mostMembers, int mostElements) {
        this.file = file;
        this.parser = parser;
        this.mostMembers = mostMembers;
        this.mostElements = mostElements;
    }

    /// What sentences call the file.
    public String file() {
        return file;
    }

    /// Goes through the members of the object at hand; `member` must take each value.
    ///
    /// @throws CannotImport if there is no object here
    public void object(Place place, BiConsumer<String, Place> member) {
        expect(JsonToken.START_OBJECT, place, "exchange.object");
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Place at = place.member(name, JsonInput.line(parser));
            parser.nextToken();
            member.accept(name, at);
            if (left) {
                return;
            }
        }
    }

    /// Leaves the rest of the file unread.
    public void leave() {
        left = true;
    }

    boolean isLeft() {
        return left;
    }

    /// Does work whose values are held at once: they may not come to more than the budget.
    ///
    /// @throws CannotImport if they do
    public void spend(Budget from, Runnable work) {
        budget = from;
        counted = offset();
        work.run();
        budget = null;
    }

    private long offset() {
        return parser.currentLocation().getByteOffset();
    }

    /// Goes through the elements of the array at hand; `element` must take each value.
    ///
    /// @throws CannotImport if there is no array here
    public void array(Place place, Consumer<Place> element) {
        expect(JsonToken.START_ARRAY, place, "exchange.array");
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.accept(place.element(index++, JsonInput.line(parser)));
        }
    }

    /// Takes the whole object at hand.
    ///
    /// @throws CannotImport if there is no object here
    public Members members(Place place) {
        Map<String, Value> values = new LinkedHashMap<>();
        object(place, (name, at) -> {
            limit(values.size(), mostMembers, place);
            values.put(name, value(at));
        });
        return new Members(file, place, values);
    }

    /// Takes the whole value at hand, whatever it is.
    public Value value(Place place) {
        return new Value(place, held(place));
    }

    /// Whether an object is at hand.
    public boolean atObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /// Whether an array is at hand.
    public boolean atArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /// Goes on to the next value of a file that holds several, one after the other; answers whether there is one.
    public boolean next() {
        return parser.nextToken() != null;
    }

    /// The line of what is at hand, from 1.
    public int line() {
        return JsonInput.line(parser);
    }

    /// Leaves the value at hand unread.
    ///
    /// @throws CannotImport if an object in it has more members than any honest file
    public void skip() {
        if (!parser.currentToken().isStructStart()) {
            return;
        }
        int[] members = new int[DEEPEST];
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token.isStructStart()) {
                depth++;
                members[depth % DEEPEST] = 0;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.PROPERTY_NAME) {
                members[depth % DEEPEST]++;
                limit(members[depth % DEEPEST], MOST_SKIPPED, Place.FILE.member(parser.currentName(), line()));
            }
        }
    }

    private @Nullable Object held(Place place) {
        count(place);
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> elements(place);
            case VALUE_STRING -> text(place);
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NULL -> null;
            default -> new Value.Other(parser.getString());
        };
    }

    private void count(Place place) {
        Budget spending = budget;
        if (spending != null) {
            long now = offset();
            if (spending.isOverdrawn(now - counted)) {
                throw CannotImport.at("exchange.limits", file, place);
            }
            counted = now;
        }
    }

    private List<Value> elements(Place place) {
        List<Value> values = new ArrayList<>();
        array(place, at -> {
            limit(values.size(), mostElements, place);
            values.add(value(at));
        });
        return values;
    }

    private void limit(int many, int most, Place place) {
        if (many >= most) {
            throw CannotImport.at("exchange.limits", file, place);
        }
    }

    private Object whole() {
        try {
            return parser.getIntValue();
        } catch (InputCoercionException beyondAnyText) {
            return new Value.Other(parser.getString());
        }
    }

    private String text(Place place) {
        String text = parser.getString();
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == 0) {
                throw CannotImport.at("exchange.nul", file, place);
            }
            if (Character.isHighSurrogate(unit)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(unit)) {
                throw CannotImport.at("exchange.surrogate", file, place);
            }
        }
        return text;
    }

    void expectObject(Place place) {
        expect(JsonToken.START_OBJECT, place, "exchange.object");
    }

    private void expect(JsonToken token, Place place, String key) {
        if (parser.currentToken() != token) {
            throw CannotImport.at(key, file, place);
        }
    }
}
