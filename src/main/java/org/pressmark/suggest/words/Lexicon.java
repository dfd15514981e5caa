package org.pressmark.suggest.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.pressmark.text.Span;

/// The word classes of one language.
///
/// Holds single words, stems (an entry that ends in `*` stands for every word that begins so: Russian past
/// tenses and cases; one that begins with `*` for every word that ends so, but those listed as things) and
/// phrases. A question about a word is a look-up in a map. Any thread.
public final class Lexicon {
    private static final int MOST_KNOWN = 50_000;

    private final Map<String, Set<WordClass>> words = new HashMap<>();
    private final Map<String, Set<WordClass>> stems = new HashMap<>();
    private final Map<String, Set<WordClass>> endings = new HashMap<>();
    private final Map<WordClass, Map<String, List<List<String>>>> phrases;

    private final Map<String, Set<WordClass>> known = new ConcurrentHashMap<>();

    Lexicon(Map<WordClass, List<String>> entries) {
        phrases = Phrases.of(entries);
        entries.forEach((kind, listed) -> listed.forEach(entry -> keep(kind, entry)));
    }

    private void keep(WordClass kind, String entry) {
        if (entry.indexOf(' ') >= 0) {
            return;
        }
        Map<String, Set<WordClass>> kept = entry.endsWith("*") ? stems : entry.startsWith("*") ? endings : words;
        kept.computeIfAbsent(entry.replace("*", ""), key -> EnumSet.noneOf(WordClass.class))
                .add(kind);
    }

    /// Whether the word, with or without its possessive, is of this class.
    public boolean is(Token token, WordClass kind) {
        return token.isWord()
                && (classes(token.word()).contains(kind)
                        || (token.isPossessive() && classes(token.stem()).contains(kind)));
    }

    public boolean isAny(Token token, Set<WordClass> kinds) {
        return token.isWord()
                && (!Collections.disjoint(kinds, classes(token.word()))
                        || (token.isPossessive() && !Collections.disjoint(kinds, classes(token.stem()))));
    }

    /// Whether the word does grammar's work and names nothing.
    public boolean isFunction(Token token) {
        return isAny(token, WordClass.FUNCTION);
    }

    /// A verb of speech, whatever its stance.
    public boolean isReporting(Token token) {
        return isAny(token, WordClass.REPORTING);
    }

    /// Whether a word or phrase of this class stands in folded words.
    public boolean holds(String folded, WordClass kind) {
        List<Token> tokens = Tokens.of(folded, new Span(0, folded.length()), this);
        return IntStream.range(0, tokens.size()).anyMatch(at -> length(kind, tokens, at) > 0);
    }

    /// How many tokens from `at` on make a word or phrase of this class, the longest that fits; 0 if none does.
    public int length(WordClass kind, List<Token> tokens, int at) {
        Token first = tokens.get(at);
        if (!first.isWord()) {
            return 0;
        }
        int longest = is(first, kind) ? 1 : 0;
        for (List<String> phrase : phrases.getOrDefault(kind, Map.of()).getOrDefault(first.word(), List.of())) {
            if (phrase.size() > longest && Phrases.stands(phrase, tokens, at)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    /// The same, looking back from `end` (not included).
    public int lengthBefore(WordClass kind, List<Token> tokens, int end) {
        for (int at = Math.max(0, end - Phrases.LONGEST); at < end; at++) {
            if (length(kind, tokens, at) == end - at) {
                return end - at;
            }
        }
        return 0;
    }

    /// All classes of a word. Kept, because every word of a passage is asked about many classes; thrown away as a
    /// whole before it grows large.
    private Set<WordClass> classes(String word) {
        Set<WordClass> found = known.get(word);
        if (found == null) {
            found = read(word);
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(word, found);
        }
        return found;
    }

    private Set<WordClass> read(String word) {
        Set<WordClass> found = EnumSet.noneOf(WordClass.class);
        found.addAll(words.getOrDefault(word, Set.of()));
        if (!found.contains(WordClass.THING)) {
            for (int end = stems.isEmpty() ? 0 : word.length(); end > 1; end--) {
                found.addAll(stems.getOrDefault(word.substring(0, end), Set.of()));
            }
            // An ending needs something before it: "led" is not "l" with an "ed".
            for (int start = endings.isEmpty() ? word.length() : 2; start < word.length(); start++) {
                found.addAll(endings.getOrDefault(word.substring(start), Set.of()));
            }
        }
        return found;
    }
}
