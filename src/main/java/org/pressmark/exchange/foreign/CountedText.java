package org.pressmark.exchange.foreign;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Newlines;
import org.pressmark.text.OffsetException;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.Span;

/// The text of a file and the places that its file may mean in it, whichever way it counts.
///
/// The only place where a file's offsets become UTF-16 offsets of the text as Pressmark keeps it: LF newlines, no
/// byte order mark. Not for two threads at once. Cost: linear for each way of counting that is asked about, once.
final class CountedText {
    private static final String MARK = "\uFEFF";

    private final String body;
    private final String text;
    private final Map<Counting.Newline, Newlines> spelt = new EnumMap<>(Counting.Newline.class);
    private final Map<Counting, OffsetMap> maps = new HashMap<>();

    /// @param raw the text as the file has it
    CountedText(String raw) {
        body = raw.startsWith(MARK) ? raw.substring(MARK.length()) : raw;
        Newlines asItIs = Newlines.of(body);
        text = asItIs.text();
        spelt.put(Counting.Newline.AS_IT_IS, asItIs);
        spelt.put(Counting.Newline.ONE, Newlines.of(text));
    }

    /// As Pressmark keeps it.
    String text() {
        return text;
    }

    /// The span that the file means, or null where it means none in this way of counting.
    @Nullable
    Span span(Counting counting, int start, int end) {
        if (start < 0 || end < start) {
            return null;
        }
        try {
            int from = place(counting, start);
            int to = place(counting, end);
            return to > text.length() ? null : new Span(from, to);
        } catch (OffsetException | IndexOutOfBoundsException noSuchPlace) {
            return null;
        }
    }

    private int place(Counting counting, int offset) {
        int inUtf16 = map(counting).toUtf16(offset);
        int mark = counting.mark() == Counting.Mark.COUNTED ? MARK.length() : 0;
        return newlines(counting.newline()).toText(inUtf16 - mark);
    }

    private OffsetMap map(Counting counting) {
        return maps.computeIfAbsent(counting, one -> one.unit().map(variant(one)));
    }

    private String variant(Counting counting) {
        String spelling =
                switch (counting.newline()) {
                    case AS_IT_IS -> body;
                    case ONE -> text;
                    case TWO -> text.replace("\n", "\r\n");
                };
        return counting.mark() == Counting.Mark.COUNTED ? MARK + spelling : spelling;
    }

    private Newlines newlines(Counting.Newline newline) {
        return spelt.computeIfAbsent(newline, two -> Newlines.of(text.replace("\n", "\r\n")));
    }
}
