package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.Span;

/// Stretches that brat's pieces do not tell: those that begin or end with the end of a line, or touch across one.
/// Written `content:3-8,cue:9-12`, in code points.
final class Exact {
    private static final int LONGEST_NUMBER = 9;

    private Exact() {}

    static String of(Map<Role, List<Span>> spans, OffsetMap codePoints) {
        return spans.entrySet().stream()
                .flatMap(part -> part.getValue().stream()
                        .map(codePoints::fromUtf16)
                        .map(span ->
                                part.getKey().name().toLowerCase(Locale.ROOT) + ":" + span.start() + "-" + span.end()))
                .collect(Collectors.joining(","));
    }

    /// What was written so, or null where it was not.
    static @Nullable Map<Role, List<Span>> read(String written, Document document) {
        Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
        for (String each : written.split(",", -1)) {
            String[] words = each.split("[:-]", -1);
            Span span = words.length == 3 ? span(words[1], words[2]) : null;
            Role role = words.length == 3 ? role(words[0]) : null;
            if (span == null || role == null || !document.holds(span)) {
                return null;
            }
            spans.computeIfAbsent(role, any -> new ArrayList<>()).add(span);
        }
        return spans;
    }

    private static @Nullable Span span(String start, String end) {
        if (!start.matches("\\d{1," + LONGEST_NUMBER + "}") || !end.matches("\\d{1," + LONGEST_NUMBER + "}")) {
            return null;
        }
        int from = Integer.parseInt(start);
        int to = Integer.parseInt(end);
        return from < to ? new Span(from, to) : null;
    }

    private static @Nullable Role role(String word) {
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(word)) {
                return role;
            }
        }
        return null;
    }

    /// The pieces that stretches come apart into.
    static Map<Role, List<Span>> pieces(Map<Role, List<Span>> spans, Document document) {
        Map<Role, List<Span>> pieces = new EnumMap<>(Role.class);
        spans.forEach((role, all) -> pieces.put(
                role,
                all.stream()
                        .flatMap(span -> document.pieces(span).stream())
                        .sorted()
                        .toList()));
        return pieces;
    }
}
