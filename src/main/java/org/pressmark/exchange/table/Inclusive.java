package org.pressmark.exchange.table;

import java.util.List;
import java.util.stream.Stream;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;

/// Tables whose places say where the last character stands and not where the next begins: there the words are one
/// longer than the places are apart, as R and many a script have it.
final class Inclusive {
    private Inclusive() {}

    /// Whether most tags that have words and a place are of that sort.
    static boolean isCounted(Stream<ForeignTag> tags) {
        int[] many = new int[2];
        tags.flatMap(tag -> tag.spans().stream()).forEach(span -> {
            String quote = span.quote();
            if (quote != null && span.hasPlace()) {
                int apart = span.end() - span.start();
                many[0] += isLong(quote, apart) ? 1 : 0;
                many[1] += isLong(quote, apart + 1) ? 1 : 0;
            }
        });
        return many[1] > many[0];
    }

    private static boolean isLong(String quote, int length) {
        return quote.length() == length || quote.codePointCount(0, quote.length()) == length;
    }

    /// The tags with ends that are out.
    static List<ForeignTag> mended(List<ForeignTag> tags) {
        return tags.stream()
                .map(tag -> tag.at(tag.spans().stream().map(Inclusive::mended).toList()))
                .toList();
    }

    private static ForeignSpan mended(ForeignSpan span) {
        return span.hasPlace()
                ? new ForeignSpan(span.role(), span.start(), span.end() + 1, span.quote(), span.prefix(), span.suffix())
                : span;
    }
}
