package org.pressmark.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pressmark.model.Speaker;
import org.pressmark.suggest.words.Folded;
import org.pressmark.suggest.words.Lexicons;
import org.pressmark.suggest.words.Token;
import org.pressmark.suggest.words.WordClass;
import org.pressmark.text.Span;

/// Ranks the register for the speaker prompt, and says what a speaker who is not in it yet should be called.
public final class Speakers {
    private Speakers() {}

    /// The speakers whom the mention or the typed letters may mean, the likeliest first.
    ///
    /// Typed letters filter: each typed word begins some word of the same name or alias; letter case,
    /// diacritics and ё/е do not count. Then those named by the mention come first, then those used last.
    /// `recent` is the article's own use, the latest first; before a pronoun hand over the nearest first.
    public static List<Speaker> rank(String mention, String typed, List<Speaker> register, List<UUID> recent) {
        Map<UUID, Integer> uses = new HashMap<>();
        recent.forEach(id -> uses.putIfAbsent(id, uses.size()));
        Map<UUID, Integer> scores = new HashMap<>();
        register.forEach(speaker -> scores.put(speaker.id(), NameMatch.of(mention, speaker)));
        return register.stream()
                .filter(speaker -> isTyped(typed, speaker))
                .sorted(Comparator.comparingInt((Speaker speaker) -> -scores.getOrDefault(speaker.id(), 0))
                        .thenComparingInt(speaker -> uses.getOrDefault(speaker.id(), Integer.MAX_VALUE))
                        .thenComparing(Speaker::name))
                .toList();
    }

    /// The same for a mention in its article: a pronoun means the speakers that the text names nearest before
    /// it.
    ///
    /// @throws IndexOutOfBoundsException if the mention does not fit the text
    public static List<Speaker> rank(
            String text, Span mention, String typed, List<Speaker> register, List<UUID> recent) {
        String words = mention.of(text);
        if (!isPronoun(words)) {
            return rank(words, typed, register, recent);
        }
        List<UUID> nearest = new ArrayList<>();
        for (String name : Persons.around(text, mention.start()).before(mention.start())) {
            register.stream()
                    .filter(speaker -> NameMatch.of(name, speaker) >= NameMatch.SURE)
                    .forEach(speaker -> nearest.add(speaker.id()));
        }
        nearest.addAll(recent);
        return rank(words, typed, register, nearest);
    }

    /// The speaker of the register that the mention names for certain; a pronoun names none.
    public static Optional<Speaker> named(String mention, List<Speaker> register, List<UUID> recent) {
        return rank(mention, "", register, recent).stream()
                .findFirst()
                .filter(speaker -> NameMatch.of(mention, speaker) >= NameMatch.SURE);
    }

    /// What a new speaker of this mention should be called: "Dmitry Peskov" for "Kremlin spokesman Dmitry
    /// Peskov".
    public static String properName(String mention) {
        return ProperNames.of(mention);
    }

    /// The same with the help of the article: "President Putin" is "Vladimir Putin" where that stands
    /// somewhere, a pronoun is the person named nearest before it, "the ministry" the ministry named before.
    ///
    /// @throws IndexOutOfBoundsException if the mention does not fit the text
    public static String properName(String text, Span mention) {
        return SpeakerNames.near(text, mention).of(mention);
    }

    /// The persons named before a mention, the nearest first: proposals for the speaker behind a pronoun.
    ///
    /// @throws IndexOutOfBoundsException if the mention does not fit the text
    public static List<String> nearestNames(String text, Span mention) {
        return Persons.around(text, mention.start()).before(mention.start());
    }

    /// What kind of speaker a mention means, as far as its words show.
    public static Speaker.Kind kind(String mention) {
        return SpeakerKinds.of(mention);
    }

    /// Whether a mention can mean this speaker by name or alias; a pronoun can mean anybody.
    public static boolean isNamed(String mention, Speaker speaker) {
        return isPronoun(mention) || NameMatch.of(mention, speaker) > 0;
    }

    /// Whether a mention is a pronoun and nothing else, in any of the languages known.
    public static boolean isPronoun(String mention) {
        List<Token> words = Lexicons.words(mention);
        return words.size() == 1
                && (Lexicons.anyHas(words.getFirst(), WordClass.PRONOUN)
                        || Lexicons.anyHas(words.getFirst(), WordClass.RELATIVE));
    }

    private static boolean isTyped(String typed, Speaker speaker) {
        List<String> parts = parts(typed);
        return speaker.names()
                .map(Speakers::parts)
                .anyMatch(name ->
                        parts.stream().allMatch(part -> name.stream().anyMatch(word -> word.startsWith(part))));
    }

    private static List<String> parts(String words) {
        return Arrays.stream(Folded.search(words).split("[\\s\\-'.,()«»\"]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
