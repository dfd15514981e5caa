package org.pressmark.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.OffsetException;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;
import org.pressmark.text.Span;

/// Stretches of a text in one cell: `12..45; 60..80`, and their words in another, `words […] more words`.
///
/// Two points and not a hyphen, because a spreadsheet makes a date of `12-45`. The words of several stretches are
/// told apart by the lengths of the places.
final class Places {
    static final String BETWEEN = " […] ";
    private static final String NEXT = "; ";
    private static final Pattern PLACE = Pattern.compile("\\s*(\\d{1,9})\\.\\.(\\d{1,9})\\s*");

    private Places() {}

    static String places(List<RoleSpan> spans, OffsetMap map) {
        return String.join(
                NEXT,
                spans.stream()
                        .map(span -> map.fromUtf16(span.span()))
                        .map(span -> span.start() + ".." + span.end())
                        .toList());
    }

    static String words(List<RoleSpan> spans) {
        return String.join(
                BETWEEN, spans.stream().map(span -> span.anchor().exact()).toList());
    }

    /// The places of a cell, or null where it says something else.
    static @Nullable List<Span> read(String cell) {
        List<Span> places = new ArrayList<>();
        for (String each : cell.split(";", -1)) {
            Matcher place = PLACE.matcher(each);
            if (!place.matches()) {
                return null;
            }
            int start = Integer.parseInt(place.group(1));
            int end = Integer.parseInt(place.group(2));
            if (end < start) {
                return null;
            }
            places.add(new Span(start, end));
        }
        return places;
    }

    /// The stretches at these places, each with its words where the cell of words can be told apart into them.
    static List<ForeignSpan> spans(RoleSpan.Role role, List<Span> places, @Nullable String words, OffsetUnit unit) {
        List<@Nullable String> pieces = pieces(places, words, unit);
        List<ForeignSpan> spans = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            Span place = places.get(at);
            spans.add(ForeignSpan.at(role, place.start(), place.end(), pieces.get(at)));
        }
        return spans;
    }

    private static List<@Nullable String> pieces(List<Span> places, @Nullable String words, OffsetUnit unit) {
        List<@Nullable String> pieces = new ArrayList<>();
        if (words == null || Cells.isCut(words)) {
            places.forEach(place -> pieces.add(null));
            return pieces;
        }
        if (places.size() == 1) {
            pieces.add(words);
            return pieces;
        }
        int at = 0;
        OffsetMap map = unit.map(words);
        for (Span place : places) {
            int end = end(map, at, place.length(), words.length());
            boolean fits = end >= 0 && (end == words.length() || words.startsWith(BETWEEN, end));
            pieces.add(fits ? words.substring(at, end) : null);
            at = fits ? Math.min(words.length(), end + BETWEEN.length()) : words.length();
        }
        return pieces;
    }

    private static int end(OffsetMap map, int from, int length, int longest) {
        try {
            int end = map.fromUtf16(Math.min(from, longest)) + length;
            return end > map.length() ? -1 : map.toUtf16(end);
        } catch (OffsetException insideACharacter) {
            return -1;
        }
    }
}
