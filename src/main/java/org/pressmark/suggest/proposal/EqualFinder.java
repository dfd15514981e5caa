package org.pressmark.suggest.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.model.TaggedElsewhere;
import org.pressmark.suggest.WordBorders;
import org.pressmark.text.Span;

/// Finds strings that are tagged elsewhere, letter for letter and between word borders; of those that begin at one
/// place only the longest of a kind.
///
/// Strings are looked up by their first characters, so that the cost hardly grows with their number.
final class EqualFinder implements Proposals.Finder {
    /// UTF-16 code units of a slice.
    private static final int SLICE = 32_000;

    /// More places than this nobody would look at.
    private static final int MOST = 20_000;

    private static final int KEY = 8;
    private static final double LONG = 0.9;
    private static final double SHORT = 0.6;
    /// For strings that are tagged in different ways.
    private static final double DOUBTFUL = 0.4;
    /// Letters and digits; a shorter string means too many things.
    private static final int FEWEST = 3;
    private static final int MANY_WORDS = 3;

    private final String text;
    private final Map<String, List<TaggedElsewhere>> byKey = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private int at;
    private int many;

    EqualFinder(String text, List<TaggedElsewhere> elsewhere) {
        this.text = text;
        Map<String, TaggedElsewhere> seen = new HashMap<>();
        for (TaggedElsewhere one : new HashSet<>(elsewhere)) {
            TaggedElsewhere other = seen.putIfAbsent(one.exact(), one);
            if (other != null && !other.equals(one)) {
                doubtful.add(one.exact());
            }
            if (one.exact().codePoints().filter(Character::isLetterOrDigit).count() >= FEWEST) {
                byKey.computeIfAbsent(key(one.exact(), 0, one.exact().length()), key -> new ArrayList<>())
                        .add(one);
            }
        }
        byKey.values().forEach(list -> list.sort(LONGEST));
    }

    private static final Comparator<TaggedElsewhere> LONGEST = Comparator.comparingInt(
                    (TaggedElsewhere one) -> -one.exact().length())
            .thenComparing(TaggedElsewhere::exact)
            .thenComparing(TaggedElsewhere::kind)
            .thenComparing(one -> String.valueOf(one.about()))
            .thenComparing(one -> String.valueOf(one.term()));

    private static String key(String words, int from, int to) {
        return words.substring(from, Math.min(to, from + KEY));
    }

    @Override
    public boolean isDone() {
        return byKey.isEmpty() || at >= text.length() || many >= MOST;
    }

    @Override
    public double share() {
        return at / (double) text.length();
    }

    @Override
    public List<Proposal> next() {
        int end = Math.min(text.length(), at + SLICE);
        List<Proposal> found = new ArrayList<>();
        for (; at < end; at++) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || WordBorders.isStart(text, at)) {
                for (int length = Math.min(KEY, text.length() - at); length > 0; length--) {
                    look(byKey.getOrDefault(key(text, at, at + length), List.of()), found);
                }
            }
        }
        many += found.size();
        return found;
    }

    private void look(List<TaggedElsewhere> candidates, List<Proposal> into) {
        for (TaggedElsewhere one : candidates) {
            int end = at + one.exact().length();
            if (text.startsWith(one.exact(), at) && WordBorders.isEnd(text, end)) {
                into.add(new Proposal.Equal(new Span(at, end), one, confidence(one)));
            }
        }
    }

    private double confidence(TaggedElsewhere one) {
        if (doubtful.contains(one.exact())) {
            return DOUBTFUL;
        }
        return one.exact().strip().split("\\s+", -1).length >= MANY_WORDS ? LONG : SHORT;
    }
}
