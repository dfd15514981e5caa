package org.pressmark.command;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Span;

/// The parts of a quote, by their roles.
final class Quotes {
    private Quotes() {}

    /// The spans of a quote with one role's replaced by a single one.
    static List<RoleSpan> replaced(Quote quote, RoleSpan.Role role, Bench.Page page, Span span) {
        return Stream.concat(
                        quote.spans().stream().filter(part -> part.role() != role),
                        Stream.of(RoleSpan.of(role, page.text(), span)))
                .toList();
    }

    static @Nullable Span first(Quote quote, RoleSpan.Role role) {
        return quote.spans(role).findFirst().orElse(null);
    }

    /// The candidate after the one that is taken now, round and round; the first where none is taken.
    static @Nullable Span next(List<Span> candidates, @Nullable Span taken) {
        if (candidates.isEmpty()) {
            return null;
        }
        int at = taken == null ? -1 : candidates.indexOf(taken);
        return candidates.get((at + 1) % candidates.size());
    }
}
