package org.pressmark.exchange.own;

import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Annotation;
import org.pressmark.model.Message;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Graphemes;
import org.pressmark.text.Span;

/// Counts the spans that begin or end inside what a reader sees as one character. They come from elsewhere and are
/// kept as they came, but somebody should look at them.
final class Cuts {
    private static final char LAST_ASCII = 0x7f;

    private int count;
    private @Nullable Place first;

    void look(Placed<Annotation> annotation, String text) {
        for (RoleSpan each : annotation.value().spans()) {
            Span span = each.span();
            if (cuts(text, span.start()) || cuts(text, span.end())) {
                count++;
                first = first == null ? annotation.place() : first;
            }
        }
    }

    /// Between two plain letters there is always a border; asking for it costs a thousand times as much.
    private static boolean cuts(String text, int at) {
        if (at == 0 || at == text.length() || (isPlain(text.charAt(at - 1)) && isPlain(text.charAt(at)))) {
            return false;
        }
        return !Graphemes.isBorder(text, at);
    }

    private static boolean isPlain(char unit) {
        return unit <= LAST_ASCII && unit != '\r';
    }

    void note(Notes notes) {
        if (first != null) {
            notes.add(Message.of("exchange.note.cuts", count, first.path(), first.line()));
        }
    }
}
