package org.pressmark.command;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The keys of the review desk, letters mostly, which mean something else on the page: they are its own only while
/// it is in view.
final class ReviewKeys implements Modes.Layer {
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("reviewNext", List.of(".", "Down")),
            Map.entry("reviewPrevious", List.of(",", "Up")),
            Map.entry("reviewOpen", List.of("U")),
            Map.entry("reviewAccept", List.of("A")),
            Map.entry("reviewKeep", List.of("K")),
            Map.entry("reviewBorder", List.of("B")),
            Map.entry("reviewField", List.of("F")),
            Map.entry("reviewThird", List.of("M")),
            Map.entry("reviewDrop", List.of("D")),
            Map.entry("reviewComment", List.of("N")),
            Map.entry("reviewSkip", List.of("J")),
            Map.entry("reviewAcceptAll", List.of("Shift+A")),
            Map.entry("reviewKeepAll", List.of("Shift+K")),
            Map.entry("reviewBorderAll", List.of("Shift+B")),
            Map.entry("reviewFieldAll", List.of("Shift+F")),
            Map.entry("reviewDropAll", List.of("Shift+D")),
            Map.entry("reviewCommentAll", List.of("Shift+N")),
            Map.entry("reviewSkipAll", List.of("Shift+J")),
            Map.entry("reviewGo", List.of("Enter")));

    private final Map<String, Runnable> work;
    private final BooleanSupplier inView;

    /// `work` is what each command does, by its name.
    ReviewKeys(Map<String, Runnable> work, BooleanSupplier inView) {
        this.work = Map.copyOf(work);
        this.inView = inView;
    }

    @Override
    public @Nullable Runnable on(Keystroke key) {
        if (!inView.getAsBoolean()) {
            return null;
        }
        return KEYS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(key.toString()))
                .flatMap(entry -> Stream.ofNullable(work.get(entry.getKey())))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Keystroke> keys(String command) {
        return KEYS.getOrDefault(command, List.of()).stream().map(Keystroke::of).toList();
    }
}
