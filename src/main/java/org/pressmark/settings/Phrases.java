package org.pressmark.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of the program in the chosen language: sentences by key, with `{0}`, `{1}` … for what fills their
/// blanks.
///
/// They stand in `assets/messages`, one file a room, so that nothing in the code says a word to an analyst. An
/// apostrophe is
/// just an apostrophe there. Immutable, any thread.
public final class Phrases {
    private static final List<String> ROOMS =
            List.of("model", "store", "intake", "exchange", "command", "view", "cli", "start");
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

    private final Properties sentences;

    private Phrases(Properties sentences) {
        this.sentences = sentences;
    }

    public static Phrases english() {
        Properties all = new Properties();
        for (String room : ROOMS) {
            try (InputStream stream = Phrases.class.getResourceAsStream("/assets/messages/" + room + ".properties")) {
                if (stream == null) {
                    throw new IllegalStateException("no messages for " + room);
                }
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                all.load(reader);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return new Phrases(all);
    }

    /// The sentence of a key with its blanks filled.
    ///
    /// @throws IllegalArgumentException if there is no such sentence
    public String say(String key, List<String> arguments) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return BLANK.matcher(sentence).replaceAll(blank -> {
            int at = Integer.parseInt(blank.group(1));
            return java.util.regex.Matcher.quoteReplacement(at < arguments.size() ? arguments.get(at) : "");
        });
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
        return sentences.containsKey(key);
    }

    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
