package org.pressmark.exchange.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Message;

/// What of a file was not taken, counted by sentence: argument 0 is the file, 1 how often, 2 the line of the
/// first, 3 what it is.
final class PassedOver {
    private record What(String key, String detail) {}

    private record Times(int many, int line) {}

    private final String file;
    private final Map<What, Times> counted = new LinkedHashMap<>();

    PassedOver(String file) {
        this.file = file;
    }

    void add(String key, Place place, String detail) {
        counted.merge(
                new What(key, detail),
                new Times(1, place.line()),
                (before, one) -> new Times(before.many() + 1, before.line()));
    }

    List<Message> told() {
        return counted.entrySet().stream()
                .map(each -> Message.of(
                        each.getKey().key(),
                        file,
                        each.getValue().many(),
                        each.getValue().line(),
                        each.getKey().detail()))
                .toList();
    }
}
