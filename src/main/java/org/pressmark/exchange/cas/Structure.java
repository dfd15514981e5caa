package org.pressmark.exchange.cas;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Place;

/// A feature structure of a file, whatever its spelling: its id, the full name of its type, and its features as
/// words; a feature that points to another structure holds the id of that.
record Structure(String id, String type, Map<String, String> features, Place place) {
    private static final int NOWHERE = -1;

    Structure {
        features = Map.copyOf(features);
    }

    @Nullable
    String get(String feature) {
        return features.get(feature);
    }

    /// The name of its type without the package.
    String layer() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    boolean isA(String name) {
        return type.equals(name);
    }

    /// Whether it has a place in a text.
    boolean isPlaced() {
        return begin() != NOWHERE && end() != NOWHERE && features.containsKey("sofa");
    }

    int begin() {
        return number("begin");
    }

    int end() {
        return number("end");
    }

    private int number(String feature) {
        String value = features.getOrDefault(feature, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : NOWHERE;
    }
}
