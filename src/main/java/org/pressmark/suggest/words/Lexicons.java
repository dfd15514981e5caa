package org.pressmark.suggest.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pressmark.text.Span;

/// The shipped word lists, `assets/cues/*.txt`, read once.
///
/// A list is sections, `[neutral]`, each naming a [WordClass], with entries separated by commas or line ends;
/// `#` begins a comment. For a language without a list the English one answers: names, marks and position need
/// no words.
public final class Lexicons {
    private static final List<String> LANGUAGES = List.of("en", "ru", "uk", "de", "fr", "es", "fa");
    private static final Map<String, Lexicon> BY_LANGUAGE = readAll();

    private Lexicons() {}

    /// The lexicon of a BCP 47 language; only its first part counts.
    public static Lexicon of(String language) {
        String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return BY_LANGUAGE.getOrDefault(primary, english());
    }

    public static Collection<Lexicon> all() {
        return BY_LANGUAGE.values();
    }

    /// Whether the word is of this class in any language: for a mention that is too short to tell its language.
    public static boolean anyHas(Token token, WordClass kind) {
        return BY_LANGUAGE.values().stream().anyMatch(lexicon -> lexicon.is(token, kind));
    }

    /// The words of a mention, cut as English ones are.
    public static List<Token> words(String mention) {
        return Tokens.of(mention, new Span(0, mention.length()), english());
    }

    private static Lexicon english() {
        Lexicon english = BY_LANGUAGE.get("en");
        if (english == null) {
            throw new IllegalStateException("the English word list is missing");
        }
        return english;
    }

    private static Map<String, Lexicon> readAll() {
        Map<String, Lexicon> read = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> read.put(language, new Lexicon(read(language))));
        return read;
    }

    private static Map<WordClass, List<String>> read(String language) {
        String path = "/assets/cues/" + language + ".txt";
        try (InputStream stream = Lexicons.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return sections(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<WordClass, List<String>> sections(BufferedReader reader) throws IOException {
        Map<WordClass, List<String>> entries = new EnumMap<>(WordClass.class);
        List<String> section = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String plain = line.strip();
            if (plain.startsWith("[")) {
                String name = plain.substring(1, plain.length() - 1).toUpperCase(Locale.ROOT);
                section = entries.computeIfAbsent(WordClass.valueOf(name), key -> new ArrayList<>());
            } else if (!plain.startsWith("#")) {
                Arrays.stream(plain.split(","))
                        .map(entry -> Folded.word(entry.strip()))
                        .filter(entry -> !entry.isEmpty())
                        .forEach(section::add);
            }
        }
        return entries;
    }
}
