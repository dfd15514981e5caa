package org.pressmark.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.settings.Language;
import org.pressmark.settings.Phrases;

/// Both languages say the same: no key is missing in either, the blanks are the same, and no English was left
/// behind.
final class LanguagesTest {
    private static final Path MESSAGES = Path.of("assets", "messages");
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)(?:}|, plural)");
    private static final Pattern FORM = Pattern.compile("\\s(one|few|many|other) \\{");

    /// What is the same in both: names, signs, and notations that are typed.
    private static final Set<String> SAME =
            Set.of("window.title", "window.titled", "welcome.name", "side.outlet.hash", "register.wikidata");

    private static final Map<String, String> ENGLISH = read(MESSAGES);
    private static final Map<String, String> RUSSIAN = read(MESSAGES.resolve("ru"));

    private static Map<String, String> read(Path folder) {
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> all.putAll(sentences(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static Map<String, String> sentences(Path file) {
        java.util.Properties read = new java.util.Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty));
    }

    private static Set<String> blanks(String sentence) {
        return BLANK.matcher(sentence)
                .results()
                .map(blank -> blank.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What both say, where `isWrong` holds of it.
    private static Map<String, String> wrong(java.util.function.BiPredicate<String, String> isWrong) {
        Map<String, String> wrong = new TreeMap<>();
        RUSSIAN.forEach((key, said) -> {
            if (ENGLISH.containsKey(key) && isWrong.test(ENGLISH.get(key), said)) {
                wrong.put(key, said);
            }
        });
        return wrong;
    }

    @Test
    void nothingIsSaidInRussianThatIsNotSaidInEnglish() {
        Set<String> gone = new TreeSet<>(RUSSIAN.keySet());
        gone.removeAll(ENGLISH.keySet());
        assertEquals(Set.of(), gone);
    }

    @Test
    void whatIsSaidInEnglishIsSaidInRussian() {
        Set<String> missing = new TreeSet<>(ENGLISH.keySet());
        missing.removeAll(RUSSIAN.keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void nothingIsSaidTwice() throws IOException {
        Set<String> twice = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MESSAGES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Set<String> keys = new TreeSet<>();
                for (String line : Files.readAllLines(file)) {
                    String key = line.replaceFirst(" *=.*", "");
                    if (line.contains("=") && !line.startsWith("#") && !line.startsWith(" ") && !keys.add(key)) {
                        twice.add(MESSAGES.relativize(file) + " " + key);
                    }
                }
            }
        }
        assertEquals(Set.of(), twice);
    }

    @Test
    void bothHaveTheSameBlanks() {
        assertEquals(Map.of(), wrong((english, russian) -> !blanks(english).equals(blanks(russian))));
    }

    /// What agrees with a number holds the number and no other blank: it would be shown as it is written.
    @Test
    void everySentenceCanBeSaid() {
        List<String> filled = IntStream.range(0, 10).mapToObj(String::valueOf).toList();
        Set<String> unsaid = new TreeSet<>();
        for (Language language : Language.values()) {
            Phrases phrases = Phrases.of(language);
            phrases.keys().stream()
                    .filter(key -> phrases.say(key, filled).contains(", plural,"))
                    .forEach(key -> unsaid.add(language + " " + key));
        }
        assertEquals(Set.of(), unsaid);
    }

    @Test
    void noEnglishIsLeftInRussian() {
        Map<String, String> left = wrong((english, russian) -> english.equals(russian)
                && english.replaceAll("\\{\\d}", "").codePoints().anyMatch(Character::isLetter));
        left.keySet().removeAll(SAME);
        assertEquals(Map.of(), left);
    }

    @Test
    void aRussianWordThatAgreesHasAllItsForms() {
        Set<String> needed = Set.of("one", "few", "other");
        assertEquals(
                Map.of(),
                wrong((english, russian) -> russian.contains(", plural,")
                        && !forms(russian).stream().collect(Collectors.toSet()).containsAll(needed)));
    }

    private static List<String> forms(String sentence) {
        return FORM.matcher(sentence)
                .results()
                .map((MatchResult form) -> form.group(1))
                .toList();
    }
}
