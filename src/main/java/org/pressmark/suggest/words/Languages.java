package org.pressmark.suggest.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Guesses the language of an article, by script first, then by its commonest small words.
///
/// Small words are enough: in a paragraph of news every fourth word is one. Letters that one language has alone
/// (ї, پ, ß) count like three words. No guess is made on a text without letters. Any thread.
public final class Languages {
    private static final int SAMPLE = 4000;
    private static final int TELLING = 3;

    /// Two small words.
    private static final int LEAD = 2 * TELLING;

    /// Ten small words.
    private static final int CLEAR = 10 * TELLING;

    private static final int FEWEST_LETTERS = 60;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'\u2019\u200C]+");

    private static final Map<Character.UnicodeScript, List<Profile>> BY_SCRIPT = Map.of(
            Character.UnicodeScript.LATIN,
            List.of(
                    new Profile("en", "", "the of and to in that is was for on with said by has from his an are were"),
                    new Profile(
                            "de",
                            "ßäöü",
                            "der die und den das nicht von mit dem ist im des eine auf für sich auch wie"),
                    new Profile(
                            "fr", "çèêâùœ", "le la les des et est une dans pour que qui du au sur pas par avec aux ce"),
                    new Profile("es", "ñ¿¡", "el la los de que y en las del por una con para su al es lo como más"),
                    new Profile("it", "òì", "il di che la e per un è con del non sono della nel gli una dei al alla"),
                    new Profile("pt", "ãõ", "o de que e do da em um para os não uma com no na por mais dos como"),
                    new Profile("pl", "łąęśźż", "i w na z się nie że do jest to o jak po od za przez oraz który"),
                    new Profile("tr", "ğış", "ve bir bu için ile da de olarak olan çok daha gibi kadar en ise"),
                    new Profile("nl", "", "de het een van en in is dat op te zijn voor met niet aan er ook als door"),
                    new Profile("sr", "čćđšž", "i u je da se na su za od sa koji nije što kao će ili ali bi")),
            Character.UnicodeScript.CYRILLIC,
            List.of(
                    new Profile("ru", "ыэё", "и в не на что с по как из его это к был для за от также он о у"),
                    new Profile("uk", "їєґі", "і в не на що з та до як у від за це його про був для також є"),
                    new Profile("be", "ўі", "і ў не на што з да як у ад за гэта яго пра быў для таксама ён"),
                    new Profile("bg", "", "и в не на че с по как от за да се е са това към бе ще той"),
                    new Profile("sr", "ђћџљњј", "и у је да се на су за од са који није што као ће или али би")),
            Character.UnicodeScript.ARABIC,
            List.of(
                    new Profile("fa", "پچژگک", "و در به از که این را با است برای آن می یک خود تا شد بر گفت"),
                    new Profile("ar", "ةىك", "في من على أن إلى عن التي الذي هذا مع ما لا كان هذه قال بعد"),
                    new Profile("ur", "ٹڈڑےھ", "کے کی میں ہے اور سے کا کو نے پر ہیں یہ کہ تھا بھی")));

    private static final Map<Character.UnicodeScript, String> ALONE = Map.of(
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.KATAKANA, "ja",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.ARMENIAN, "hy",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.THAI, "th");

    private record Profile(String language, String letters, Set<String> words) {
        Profile(String language, String letters, String words) {
            this(language, letters, Set.of(words.split(" ")));
        }

        long score(List<String> sample) {
            long small = sample.stream().filter(words::contains).count();
            long telling = sample.stream()
                    .flatMapToInt(String::chars)
                    .filter(letter -> letters.indexOf(letter) >= 0)
                    .count();
            return TELLING * small + telling;
        }

        boolean hasOwnLetter(List<String> sample) {
            return sample.stream().flatMapToInt(String::chars).anyMatch(letter -> letters.indexOf(letter) >= 0);
        }
    }

    private Languages() {}

    /// A BCP 47 tag, or nothing where the text has too few letters to tell. Reads at most some thousand
    /// characters.
    public static Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        return script(sample).flatMap(script -> {
            String alone = ALONE.get(script);
            return alone == null ? among(BY_SCRIPT.getOrDefault(script, List.of()), sample) : Optional.of(alone);
        });
    }

    /// The language of a text that is clearly not in the one stated, a BCP 47 tag; nothing where there is doubt, or
    /// where the stated one is none of those known here.
    public static Optional<String> insteadOf(String stated, String text) {
        String language = Locale.forLanguageTag(stated).getLanguage();
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        Optional<String> best = of(sample).filter(other -> !other.equals(language));
        Character.UnicodeScript script = script(sample).orElse(Character.UnicodeScript.UNKNOWN);
        if (best.isEmpty() || !isKnown(language) || !isMost(script, sample)) {
            return Optional.empty();
        }
        List<Profile> profiles = BY_SCRIPT.getOrDefault(script, List.of());
        Optional<Profile> meant = named(language, profiles);
        return meant.isEmpty() || isBeaten(meant.get(), named(best.get(), profiles), sample) ? best : Optional.empty();
    }

    private static Optional<Profile> named(String language, List<Profile> profiles) {
        return profiles.stream()
                .filter(each -> each.language().equals(language))
                .findFirst();
    }

    private static boolean isKnown(String language) {
        return ALONE.containsValue(language)
                || BY_SCRIPT.values().stream()
                        .anyMatch(all -> named(language, all).isPresent());
    }

    /// Whether there are enough letters of a script to tell, and three in four are of it.
    private static boolean isMost(Character.UnicodeScript script, String sample) {
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long meant = sample.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == script)
                .count();
        return meant >= FEWEST_LETTERS && meant * 4 >= letters * 3;
    }

    private static boolean isBeaten(Profile stated, Optional<Profile> best, String sample) {
        List<String> words = words(sample);
        long score = best.map(other -> other.score(words)).orElse(0L);
        return score >= CLEAR && score >= stated.score(words) * TELLING;
    }

    private static List<String> words(String sample) {
        return Arrays.stream(BETWEEN_WORDS.split(sample))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Optional<String> among(List<Profile> profiles, String sample) {
        List<String> words = words(sample);
        Map<String, Long> scores = new LinkedHashMap<>();
        profiles.forEach(profile -> scores.put(profile.language(), profile.score(words)));
        Profile common = profiles.isEmpty() ? null : profiles.getFirst();
        return profiles.stream()
                .filter(each -> each.equals(common) || !isThin(each, common, words, scores))
                .max(Comparator.comparingLong(each -> scores.getOrDefault(each.language(), 0L)))
                .map(Profile::language)
                .filter(best -> scores.values().stream().anyMatch(score -> score > 0));
    }

    /// Whether no more than a word or two speak for a language beside Russian: it shares them with its neighbours.
    private static boolean isThin(
            Profile each, @Nullable Profile common, List<String> words, Map<String, Long> scores) {
        return common != null
                && common.language().equals("ru")
                && !each.hasOwnLetter(words)
                && scores.getOrDefault(each.language(), 0L) < scores.getOrDefault(common.language(), 0L) + LEAD;
    }

    /// The script most letters are of. A Japanese text is known by its kana, however many Han signs it has.
    private static Optional<Character.UnicodeScript> script(String sample) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        int han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
        counts.computeIfPresent(Character.UnicodeScript.HIRAGANA, (script, count) -> 4 * count > han ? count + han : 0);
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() > 0)
                .map(Map.Entry::getKey);
    }
}
