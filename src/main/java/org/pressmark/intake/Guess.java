package org.pressmark.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A character set that the bytes seem to be written in; `confidence` is ICU's, 0 to 100.
///
/// ICU looks at the first 8,000 bytes only, so it is shown the part of a long file in which the letters outside
/// ASCII begin. What it names is believed only if all bytes say something in it.
record Guess(Charset charset, int confidence) {
    private static final int LOOKED_AT = 8_000;
    private static final int BEFORE = 1_000;

    /// ICU's marks below this are no more than the best of what it knows.
    private static final int DOUBTED = 50;

    /// Character sets an analyst may have to choose by hand, because nothing tells them apart surely.
    private static final List<String> OFFERED = List.of(
            "windows-1252",
            "windows-1251",
            "windows-1250",
            "windows-1254",
            "windows-1256",
            "windows-1255",
            "windows-1253",
            "KOI8-R",
            "IBM866",
            "x-MacCyrillic",
            "GB18030",
            "Big5",
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR");

    /// The character sets in which all bytes say something, likeliest first.
    static List<Guess> all(byte[] file) {
        Map<Charset, Guess> found = new LinkedHashMap<>();
        Stream.concat(detected(file).stream(), OFFERED.stream().map(name -> new Guess(Charset.forName(name), 0)))
                .filter(guess -> guess.fits(file))
                .forEach(guess -> found.putIfAbsent(guess.charset, guess));
        return new ArrayList<>(found.values());
    }

    /// The likeliest, or null where no character set fits.
    static @Nullable Guess best(byte[] file) {
        Guess found = detected(file).stream()
                .filter(guess -> guess.fits(file))
                .findFirst()
                .orElse(null);
        Guess cyrillic = Cyrillic.of(sample(file));
        boolean isCyrillic = cyrillic != null
                && cyrillic.fits(file)
                && (found == null || found.isDoubted() || Cyrillic.isOne(found.charset));
        if (isCyrillic || found != null) {
            return isCyrillic ? cyrillic : found;
        }
        List<Guess> offered = all(file);
        return offered.isEmpty() ? null : offered.getFirst();
    }

    /// Whether other evidence may be better: whatever has English words around it looks like windows-1252 to ICU.
    private boolean isDoubted() {
        return confidence < DOUBTED || charset.name().equals("windows-1252");
    }

    /// Whether the bytes have the shape of UTF-8 although some of them are broken.
    static boolean looksLikeUtf8(byte[] file) {
        List<Guess> detected = detected(file);
        return !detected.isEmpty() && detected.getFirst().charset.equals(StandardCharsets.UTF_8);
    }

    private static List<Guess> detected(byte[] file) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample(file));
        List<Guess> guesses = new ArrayList<>();
        for (CharsetMatch match : detector.detectAll()) {
            Charset charset = charset(match.getName());
            if (charset != null) {
                guesses.add(new Guess(charset, match.getConfidence()));
            }
        }
        return guesses;
    }

    private static byte[] sample(byte[] file) {
        int high = 0;
        while (high < file.length && file[high] >= 0) {
            high++;
        }
        int from = high == file.length || high < LOOKED_AT / 2 ? 0 : high - BEFORE;
        return Arrays.copyOfRange(file, from, Math.min(file.length, from + LOOKED_AT));
    }

    /// The names of ICU in the words of Java; the ISO sets are parts of the Windows sets where they are really met.
    private static @Nullable Charset charset(String name) {
        String known =
                switch (name) {
                    case "ISO-8859-1" -> "windows-1252";
                    case "ISO-8859-9" -> "windows-1254";
                    case "ISO-8859-8", "ISO-8859-8-I" -> "windows-1255";
                    case "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" -> "";
                    default -> name;
                };
        return !known.isEmpty() && Charset.isSupported(known) ? Charset.forName(known) : null;
    }

    private boolean fits(byte[] file) {
        String text = Decoding.strictly(file, charset);
        return text != null && !Plainness.isBinary(text) && !Plainness.hasHighControls(text);
    }
}
