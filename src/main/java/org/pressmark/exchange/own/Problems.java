package org.pressmark.exchange.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;

/// Gathers what is wrong with a file, so that all of it is said at once and not one thing after each attempt.
final class Problems {
    /// So many are enough to see that a file is wrong from end to end.
    private static final int MOST = 1_000;

    /// What the model says of an entry, in a sentence with file, place and line before it.
    private static final Map<String, String> IN_A_FILE = Map.ofEntries(
            Map.entry("name.blank", "exchange.blank"),
            Map.entry("name.lines", "exchange.lines"),
            Map.entry("code.color", "exchange.color"),
            Map.entry("preset.digit", "exchange.digit"),
            Map.entry("article.empty", "exchange.empty"),
            Map.entry("annotation.role", "exchange.role"),
            Map.entry("annotation.nowhere", "exchange.nowhere"),
            Map.entry("annotation.twice", "exchange.spanTwice"),
            Map.entry("dismissal.what", "exchange.what"),
            Map.entry("quote.content", "exchange.noContent"),
            Map.entry("quote.cues", "exchange.cues"),
            Map.entry("quote.circle", "exchange.circle"),
            Map.entry("verdict.word", "exchange.decisionWord"),
            Map.entry("verdict.subject", "exchange.decisionSubject"),
            Map.entry("verdict.stated", "exchange.decisionSubject"));

    private final String file;
    private final List<Message> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(String key, Place place, @Nullable Object... more) {
        add(CannotImport.message(key, file, place, more));
    }

    private void add(Message problem) {
        found.add(problem);
        if (found.size() >= MOST) {
            stopIfAny();
        }
    }

    /// What was asked for, or null where something is wrong with it.
    <T> @Nullable T attempt(Place place, Supplier<T> work) {
        try {
            return work.get();
        } catch (CannotImport problem) {
            problem.all().forEach(this::add);
        } catch (InvalidChange invalid) {
            add(at(place, invalid.told()));
        }
        return null;
    }

    private Message at(Place place, Message told) {
        String key = IN_A_FILE.getOrDefault(told.key(), "exchange.unfit");
        return CannotImport.message(key, file, place, told.arguments().toArray());
    }

    /// @throws CannotImport if anything was found
    void stopIfAny() {
        if (!found.isEmpty()) {
            throw new CannotImport(found);
        }
    }
}
