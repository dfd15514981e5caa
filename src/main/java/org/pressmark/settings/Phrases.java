package org.pressmark.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of the program in the chosen language: sentences by key, with `{0}`, `{1}` … for what fills their blanks.
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

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
