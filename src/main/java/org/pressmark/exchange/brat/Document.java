package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.Newlines;
import org.pressmark.text.OffsetException;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;
import org.pressmark.text.Span;

/// A text as the file beside an `.ann` file has it, and the marks on it, in whatever that file counts. Spans are in
/// the unit of the file.
final class Document {
    private static final int TRIED = 500;

    private final String name;
    private final String text;
    private final OffsetMap places;
    private final String hash;
    private final Map<Span, String> words = new HashMap<>();

    Document(String name, String text, Iterable<Lines.Mark> marks) {
        this.name = name;
        this.text = text;
        this.hash = Fingerprint.sha256(Newlines.of(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .text());
        this.places = unit(text, marks).map(text);
        marks.forEach(this::remember);
    }

    String name() {
        return name;
    }

    /// The hash of the text as a project keeps it.
    String hash() {
        return hash;
    }

    /// The unit in which most marks stand on their words.
    private static OffsetUnit unit(String text, Iterable<Lines.Mark> marks) {
        OffsetUnit best = OffsetUnit.CODE_POINT;
        int most = -1;
        for (OffsetUnit unit : List.of(OffsetUnit.CODE_POINT, OffsetUnit.UTF_16, OffsetUnit.UTF_8)) {
            OffsetMap map = unit.map(text);
            int fitting = 0;
            int tried = 0;
            for (Lines.Mark mark : marks) {
                fitting += words(text, map, mark.pieces().getFirst()).equals(head(mark, unit)) ? 1 : 0;
                if (++tried == TRIED) {
                    break;
                }
            }
            if (fitting > most) {
                most = fitting;
                best = unit;
            }
        }
        return best;
    }

    private static String head(Lines.Mark mark, OffsetUnit unit) {
        List<String> parts = parts(mark, unit);
        return parts.isEmpty() ? "" : parts.getFirst();
    }

    /// The words of each piece of a mark, taken apart by their lengths; empty where they are not as long as they
    /// say.
    private static List<String> parts(Lines.Mark mark, OffsetUnit unit) {
        if (mark.pieces().size() == 1) {
            return List.of(mark.words());
        }
        OffsetMap column = unit.map(mark.words());
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (Span piece : mark.pieces()) {
            if (at + piece.length() > column.length()) {
                return List.of();
            }
            try {
                parts.add(column.toUtf16(new Span(at, at + piece.length())).of(mark.words()));
            } catch (OffsetException insideACharacter) {
                return List.of();
            }
            at += piece.length() + 1;
        }
        return at == column.length() + 1 ? parts : List.of();
    }

    private void remember(Lines.Mark mark) {
        List<String> parts = parts(mark, OffsetUnit.CODE_POINT);
        parts = parts.isEmpty() ? parts(mark, OffsetUnit.UTF_16) : parts;
        parts = parts.isEmpty() ? parts(mark, OffsetUnit.UTF_8) : parts;
        for (int at = 0; at < parts.size(); at++) {
            words.putIfAbsent(mark.pieces().get(at), parts.get(at));
        }
    }

    private static String words(String text, OffsetMap places, Span span) {
        try {
            return span.end() > places.length() ? "" : places.toUtf16(span).of(text);
        } catch (OffsetException insideACharacter) {
            return "";
        }
    }

    /// The words of a span: as the file says, or of one that it does not name, as the text has them.
    String words(Span span) {
        String said = words.get(span);
        return said == null ? words(text, places, span) : said;
    }

    boolean holds(Span span) {
        return !words(text, places, span).isEmpty();
    }

    ForeignSpan foreign(Role role, Span span) {
        String said = words(span);
        return ForeignSpan.at(role, span.start(), span.end(), said.isEmpty() ? null : said);
    }

    /// Pieces with nothing but ends of lines between them made one again.
    List<Span> joined(List<Span> pieces) {
        try {
            List<Span> inText = pieces.stream().map(places::toUtf16).toList();
            return Fragments.joined(text, inText).stream()
                    .map(places::fromUtf16)
                    .toList();
        } catch (OffsetException outsideTheText) {
            return pieces;
        }
    }

    List<Span> pieces(Span span) {
        try {
            return Fragments.of(text, places.toUtf16(span)).stream()
                    .map(places::fromUtf16)
                    .toList();
        } catch (OffsetException outsideTheText) {
            return List.of(span);
        }
    }
}
