package org.pressmark.suggest.words;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.pressmark.text.Span;

/// The word classes of one language.
///
/// Holds single words, stems (an entry that ends in `*` stands for every word that begins so: Russian past
/// tenses and cases; one that begins with `*` for every word that ends so, but those listed as things) and
/// phrases. A question about a word is a few look-ups in a map. Immutable once built, any thread.
public final class Lexicon {
    private final Map<String, Set<WordClass>> words = new HashMap<>();
    private final Map<String, Set<WordClass>> stems = new HashMap<>();
    private final Map<String, Set<WordClass>> endings = new HashMap<>();
    private final Map<WordClass, Map<String, List<List<String>>>> phrases;

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
        return token.isWord() && (has(token.word(), kind) || (token.isPossessive() && has(token.stem(), kind)));
    }

    public boolean isAny(Token token, Set<WordClass> kinds) {
        return kinds.stream().anyMatch(kind -> is(token, kind));
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

    private boolean has(String word, WordClass kind) {
        Set<WordClass> listed = words.getOrDefault(word, Set.of());
        return listed.contains(kind)
                || (!listed.contains(WordClass.THING) && (beginsLike(word, kind) || endsLike(word, kind)));
    }

    private boolean beginsLike(String word, WordClass kind) {
        for (int end = stems.isEmpty() ? 0 : word.length(); end > 1; end--) {
            if (stems.getOrDefault(word.substring(0, end), Set.of()).contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /// An ending needs something before it: "led" is not "l" with an "ed".
    private boolean endsLike(String word, WordClass kind) {
        for (int start = endings.isEmpty() ? word.length() : 2; start < word.length(); start++) {
            if (endings.getOrDefault(word.substring(start), Set.of()).contains(kind)) {
                return true;
            }
        }
        return false;
    }
}
