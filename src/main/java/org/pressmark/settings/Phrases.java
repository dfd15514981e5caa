package org.pressmark.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/// The words of the program in the chosen language: sentences by key, with `{0}`, `{1}` … for what fills their
/// blanks, and `{0, plural, one {# tag} other {# tags}}` for words that agree with a number.
///
/// They stand in `assets/messages`, one file a room, so that nothing in the code says a word to an analyst; other
/// languages stand in a folder of their own there, and where one says nothing, English does. An apostrophe is just
/// an apostrophe there. Immutable, any thread.
public final class Phrases {
    private static final List<String> ROOMS =
            List.of("model", "store", "intake", "exchange", "command", "view", "cli", "start");

    private final Language language;
    private final Properties sentences;
    private final Plurals plurals;

    private Phrases(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
        this.plurals = new Plurals(language.locale());
    }

    public static Phrases english() {
        return of(Language.ENGLISH);
    }

    public static Phrases of(Language language) {
        Properties english = new Properties();
        ROOMS.forEach(room -> load(english, "/assets/messages/" + room + ".properties"));
        return switch (language) {
            case ENGLISH -> new Phrases(language, english);
            case RUSSIAN -> {
                Properties own = new Properties(english);
                ROOMS.forEach(room -> load(own, "/assets/messages/" + language.tag() + "/" + room + ".properties"));
                yield new Phrases(language, own);
            }
        };
    }

    private static void load(Properties into, String place) {
        try (InputStream stream = Phrases.class.getResourceAsStream(place)) {
            if (stream == null) {
                throw new IllegalStateException("no messages at " + place);
            }
            into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Language language() {
        return language;
    }

    /// How the language writes dates and numbers.
    public Locale locale() {
        return language.locale();
    }

    /// The sentence of a key with its blanks filled.
    ///
    /// @throws IllegalArgumentException if there is no such sentence
    public String say(String key, List<String> arguments) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return withoutGaps(plurals.fill(withoutEmpty(sentence, arguments), arguments));
    }

    /// What is said in brackets is left out with them where there is nothing to say.
    private static String withoutEmpty(String sentence, List<String> arguments) {
        String left = sentence;
        for (int at = 0; at < arguments.size(); at++) {
            left = arguments.get(at).isEmpty() ? left.replace(" ({" + at + "})", "") : left;
        }
        return left;
    }

    /// A place that is the whole file has no name, and leaves its comma behind.
    private static String withoutGaps(String said) {
        return said.replace(", : ", ": ").replace(", . ", ". ");
    }

    public String say(String key, Object... arguments) {
        return say(key, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /// The key of the word for a value of an enumeration that is part of a type: `zone.type.shareWidget`.
    public static String keyOf(Enum<?> value) {
        Class<?> kind = value.getDeclaringClass();
        return small(kind.getEnclosingClass().getSimpleName()) + "." + small(kind.getSimpleName()) + "." + camel(value);
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /// `SHARE_WIDGET` as it stands in a key: `shareWidget`.
    public static String camel(Enum<?> value) {
        String[] words = value.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder joined = new StringBuilder(words[0]);
        for (int at = 1; at < words.length; at++) {
            joined.append(words[at].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[at].substring(1));
        }
        return joined.toString();
    }

    public boolean has(String key) {
        return sentences.getProperty(key) != null;
    }

    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
