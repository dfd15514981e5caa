package org.pressmark.suggest;

import java.util.Arrays;
import java.util.List;
import org.pressmark.model.Speaker;
import org.pressmark.suggest.words.Folded;
import org.pressmark.suggest.words.Stems;

/// How well the words of a mention name a speaker: 0 not at all, [#SURE] and above for certain.
///
/// Slavic names change their ending with the case: two words of one stem count as one.
final class NameMatch {
    static final int SURE = 60;
    private static final int EXACT = 100;
    private static final int EVERY_WORD = 80;

    private NameMatch() {}

    static int of(String mention, Speaker speaker) {
        String name = ProperNames.of(mention);
        return speaker.names()
                .mapToInt(known -> match(name, mention, known))
                .max()
                .orElse(0);
    }

    private static int match(String name, String mention, String known) {
        if (Folded.search(name).equals(Folded.search(known))
                || Folded.search(mention).equals(Folded.search(known))) {
            return EXACT;
        }
        List<String> said = words(name);
        List<String> listed = words(known);
        if (said.isEmpty() || listed.isEmpty() || !isAlike(said.getLast(), listed.getLast())) {
            return 0;
        }
        if (said.size() == 1) {
            return ProperNames.personIn(mention) == null ? 0 : SURE;
        }
        boolean every = said.stream().allMatch(word -> listed.stream().anyMatch(other -> isAlike(word, other)));
        return every ? EVERY_WORD : initials(said.getFirst(), listed.getFirst());
    }

    /// The same surname with another given name is somebody else, unless one of them is but an initial.
    private static int initials(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial && one.charAt(0) == other.charAt(0) ? SURE : 0;
    }

    /// Only names in Cyrillic are declined.
    private static boolean isAlike(String one, String other) {
        return one.equals(other)
                || (Character.UnicodeScript.of(one.charAt(0)) == Character.UnicodeScript.CYRILLIC
                        && Stems.isShared(one, other));
    }

    private static List<String> words(String name) {
        return Arrays.stream(Folded.search(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
