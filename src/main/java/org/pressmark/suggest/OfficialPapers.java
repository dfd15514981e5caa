package org.pressmark.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Span;

/// Knows the make of official papers: headings such as "Statement by", a line of date and place, turns of
/// speakers.
final class OfficialPapers {
    private static final Pattern TURN = Pattern.compile("^(\\p{Lu}[\\p{L}\\p{M}'’.\\- ]{2,70}):\\h");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    /// Paragraphs above which heading and date stand, blank ones counted.
    private static final int HEAD = 14;
    private static final int LINE = 120;
    private static final int FEWEST_TURNS = 2;

    private OfficialPapers() {}

    /// The first line that reads like the heading of an official paper; null if none of the first lines does.
    static @Nullable Span heading(String text, Paragraphs paragraphs) {
        for (int i = 0; i < Math.min(HEAD, paragraphs.size()); i++) {
            Span line = paragraphs.get(i);
            if (line.length() <= LINE && !line.isEmpty() && Furniture.isLike("statement", line.of(text))) {
                return line;
            }
        }
        return null;
    }

    /// The lines at the head that give a date and a place.
    static List<Span> issue(String text, Paragraphs paragraphs) {
        List<Span> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(HEAD, paragraphs.size()); i++) {
            Span line = paragraphs.get(i);
            if (line.length() <= LINE && YEAR.matcher(line.of(text)).find()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /// The name at the first turn of a transcript: a speaker and a colon at the head of several paragraphs.
    /// Null if there are too few.
    static @Nullable Span turn(String text, Paragraphs paragraphs) {
        Map<String, Integer> turns = new HashMap<>();
        Span first = null;
        for (Span paragraph : paragraphs.all()) {
            Matcher matcher = TURN.matcher(text).region(paragraph.start(), paragraph.end());
            if (matcher.find()) {
                turns.merge(matcher.group(1), 1, Integer::sum);
                first = first == null ? new Span(matcher.start(1), matcher.end(1)) : first;
            }
        }
        boolean repeated = turns.values().stream().anyMatch(count -> count >= FEWEST_TURNS);
        return repeated || turns.size() > FEWEST_TURNS ? first : null;
    }
}
