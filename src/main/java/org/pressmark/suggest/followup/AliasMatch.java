package org.pressmark.suggest.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Speaker;
import org.pressmark.suggest.Speakers;
import org.pressmark.suggest.words.Folded;
import org.pressmark.suggest.words.Stems;

/// Whether a mention can mean a speaker, generously: by name or alias in any script, by part of one, by role or
/// affiliation; and a pronoun can mean anybody.
final class AliasMatch {
    private static final Set<String> LITTLE = Set.of(
            "the", "a", "an", "of", "der", "die", "das", "le", "la", "les", "el", "los", "las", "de", "du", "des");

    private AliasMatch() {}

    static boolean is(String mention, Speaker speaker) {
        if (Speakers.isNamed(mention, speaker)) {
            return true;
        }
        String folded = Folded.search(mention);
        List<String> said = words(folded);
        return said.isEmpty()
                || speaker.names().anyMatch(name -> isPart(folded, said, Folded.search(name)))
                || about(speaker).anyMatch(word -> said.stream().anyMatch(other -> Stems.isShared(word, other)));
    }

    private static boolean isPart(String mention, List<String> said, String name) {
        List<String> listed = words(name);
        return !listed.isEmpty()
                && (holdsAll(said, listed) || holdsAll(listed, said) || isPartWithoutBlanks(mention, name));
    }

    private static boolean holdsAll(List<String> all, List<String> some) {
        return some.stream().allMatch(word -> all.stream().anyMatch(other -> Stems.isShared(word, other)));
    }

    /// Chinese and Japanese names stand in a row of signs.
    private static boolean isPartWithoutBlanks(String mention, String name) {
        return mention.codePoints().anyMatch(Character::isIdeographic)
                && (mention.contains(name) || name.contains(mention));
    }

    private static Stream<String> about(Speaker speaker) {
        return Stream.<@Nullable String>of(speaker.role(), speaker.affiliation())
                .filter(Objects::nonNull)
                .flatMap(text -> words(Folded.search(text)).stream())
                .filter(word -> word.length() >= Stems.SHORTEST);
    }

    private static List<String> words(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                .toList();
    }
}
