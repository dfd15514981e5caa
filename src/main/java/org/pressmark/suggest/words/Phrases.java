package org.pressmark.suggest.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Entries of several words, by class and first word.
final class Phrases {
    /// Words in the longest phrase the lists may hold.
    static final int LONGEST = 5;

    private Phrases() {}

    static Map<WordClass, Map<String, List<List<String>>>> of(Map<WordClass, List<String>> entries) {
        Map<WordClass, Map<String, List<List<String>>>> phrases = new EnumMap<>(WordClass.class);
        entries.forEach((kind, listed) -> listed.stream()
                .filter(entry -> entry.indexOf(' ') >= 0)
                .map(entry -> List.of(entry.split(" ")))
                .forEach(phrase -> phrases.computeIfAbsent(kind, key -> new HashMap<>())
                        .computeIfAbsent(phrase.getFirst(), key -> new ArrayList<>())
                        .add(phrase)));
        return phrases;
    }

    static boolean stands(List<String> phrase, List<Token> tokens, int at) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(at + i).word().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
