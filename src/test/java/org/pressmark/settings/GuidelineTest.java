package org.pressmark.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GuidelineTest {
    private final Guideline guideline = Guideline.in(Language.ENGLISH);

    @Test
    void everyKindOfTagHasRules() {
        assertEquals(
                Set.of("quote", "claim", "outlet", "zone", "quoted-term", "coding"),
                guideline.rules().stream().map(Guideline.Rule::about).collect(Collectors.toSet()));
    }

    @Test
    void everyExampleIsMarkedWhole() {
        for (Guideline.Rule rule : everyRule()) {
            for (Guideline.Example example : rule.examples()) {
                int depth = 0;
                for (int at = 0; at < example.text().length(); at++) {
                    char sign = example.text().charAt(at);
                    depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
                    assertTrue(depth >= 0, example.text());
                    assertTrue(
                            sign != '{' || example.text().substring(at).matches("(?s)\\{[qsuacozx]:.*"),
                            example.text());
                }
                assertEquals(0, depth, example.text());
                assertFalse(example.why().isBlank());
            }
        }
    }

    private static List<Guideline.Rule> everyRule() {
        return Stream.of(Language.values())
                .flatMap(language -> Guideline.in(language).rules().stream())
                .toList();
    }

    /// What an example tags, in order: a translation may turn a sentence round, but not tag other things.
    private static List<String> tagged(Guideline.Rule rule) {
        return rule.examples().stream()
                .map(example -> example.text().replaceAll("[^{]*(?:\\{(.):)?", "$1"))
                .map(kinds ->
                        kinds.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void everyRuleStandsInEveryLanguageWithTheSameTags() {
        for (Language language : Language.values()) {
            List<Guideline.Rule> rules = Guideline.in(language).rules();
            assertEquals(guideline.rules().size(), rules.size());
            for (int at = 0; at < rules.size(); at++) {
                assertEquals(guideline.rules().get(at).about(), rules.get(at).about());
                assertEquals(
                        tagged(guideline.rules().get(at)),
                        tagged(rules.get(at)),
                        rules.get(at).title());
            }
        }
    }
}
