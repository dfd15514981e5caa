package org.pressmark.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the character set in which bytes read as words in Cyrillic letters, by how often each letter comes and
/// where capitals stand. ICU does not know those of DOS and of the Macintosh.
///
/// All sets that are met have the same letters in other places, so that a wrong reading has rare letters, capitals
/// within words, or signs between letters. Any thread.
final class Cyrillic {
    private static final List<String> SETS = List.of("IBM866", "KOI8-R", "windows-1251", "ISO-8859-5", "x-MacCyrillic");

    /// The small letters of Russian, and those its neighbours have besides, with how many of a thousand letters
    /// they are in Russian or would be.
    private static final String LETTERS = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъіїєґўјљњћђџѓќѕ";

    private static final List<Integer> SHARES = List.of(
            109, 85, 80, 74, 67, 63, 55, 47, 45, 44, 35, 32, 30, 28, 26, 20, 19, 17, 17, 17, 16, 14, 12, 10, 9, 7, 6, 5,
            4, 3, 3, 2, 1, 9, 3, 3, 1, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1);

    private static final double THOUSAND = 1_000;

    /// Signs that stand in printed texts, beside letters.
    private static final String PRINTED = "«»—–…№„“”‘’•\u00a0";

    private static final double FIRST = 0.1;
    private static final double CAPITALS = 0.5;
    private static final double WITHIN = 0.001;
    private static final double SIGN = 0.01;
    private static final double ODD = 0.0005;

    /// Texts have about -3.2; readings in a wrong set less than -4.
    private static final double PLAUSIBLE = -3.8;

    /// Over the whole text: about a hundred to one.
    private static final double LEAD = 4.5;
    private static final int FEWEST = 10;

    /// Letters that stand beside Latin ones: one in so many.
    private static final int MIXED = 20;

    private static final int LIKELY = 60;

    private record Reading(Charset charset, double score, int signs) {}

    private Cyrillic() {}

    /// Whether a character set is one of those.
    static boolean isOne(Charset charset) {
        return SETS.contains(charset.name());
    }

    /// The set in which the bytes read as such words, where that is clear; or null.
    static @Nullable Guess of(byte[] bytes) {
        List<Reading> readings = SETS.stream()
                .map(Charset::forName)
                .flatMap(charset -> reading(bytes, charset))
                .sorted((one, other) -> Double.compare(other.score, one.score))
                .toList();
        if (readings.isEmpty() || readings.getFirst().score < PLAUSIBLE) {
            return null;
        }
        Reading best = readings.getFirst();
        boolean isClear = readings.size() == 1 || (best.score - readings.get(1).score) * best.signs > LEAD;
        return isClear ? new Guess(best.charset, LIKELY) : null;
    }

    /// How the bytes read in a set; nothing where they are hardly words.
    private static Stream<Reading> reading(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        int letters = 0;
        int mixed = 0;
        int words = 0;
        int signs = 0;
        double score = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            mixed += (isCyrillic(unit) && isLatin(before)) || (isLatin(unit) && isCyrillic(before)) ? 1 : 0;
            if (unit < 0x80) {
                continue;
            }
            letters += isCyrillic(unit) ? 1 : 0;
            words += isCyrillic(unit) && !isCyrillic(before) ? 1 : 0;
            score += Math.log(share(unit, before));
            signs++;
        }
        boolean isWords = letters >= FEWEST && mixed * MIXED <= letters && letters > 2 * words;
        return isWords ? Stream.of(new Reading(charset, score / signs, signs)) : Stream.empty();
    }

    private static double share(char unit, char before) {
        if (!isCyrillic(unit)) {
            return PRINTED.indexOf(unit) >= 0 ? SIGN : ODD;
        }
        int letter = LETTERS.indexOf(Character.toLowerCase(unit));
        double share = letter < 0 ? ODD : SHARES.get(letter) / THOUSAND;
        if (!Character.isUpperCase(unit)) {
            return share;
        }
        boolean isWithin = Character.isLowerCase(before);
        return share * (isWithin ? WITHIN : Character.isUpperCase(before) ? CAPITALS : FIRST);
    }

    private static boolean isCyrillic(char unit) {
        return Character.UnicodeScript.of(unit) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean isLatin(char unit) {
        return Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN;
    }
}
