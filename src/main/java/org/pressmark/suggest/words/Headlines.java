package org.pressmark.suggest.words;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pressmark.text.Span;

/// The lines of a text in which every longer word has a capital, as English headlines have.
final class Headlines {
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /// Letters; in a headline small words up to this length may keep their small letter.
    private static final int SHORT = 4;
    private static final int FEWEST = 3;
    /// UTF-16 code units.
    private static final int LONGEST = 300;

    private final TreeMap<Integer, Span> lines = new TreeMap<>();

    private Headlines() {}

    static Headlines in(String text, Span region) {
        Headlines headlines = new Headlines();
        LINE.matcher(text)
                .region(region.start(), region.end())
                .results()
                .filter(line -> isHeadline(line.group()))
                .forEach(line -> headlines.lines.put(line.start(), new Span(line.start(), line.end())));
        return headlines;
    }

    boolean hold(int offset) {
        var line = lines.floorEntry(offset);
        return line != null && line.getValue().contains(offset);
    }

    private static boolean isHeadline(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        List<String> words =
                WORD.matcher(line).results().map(MatchResult::group).toList();
        return words.stream().filter(Headlines::isCapital).count() >= FEWEST
                && words.stream().filter(word -> word.length() > SHORT).allMatch(Headlines::isCapital);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
