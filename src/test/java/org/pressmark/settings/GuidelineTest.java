package org.pressmark.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class GuidelineTest {
    private final Guideline guideline = Guideline.read();

    @Test
    void everyKindOfTagHasRules() {
        assertEquals(
                Set.of("quote", "claim", "outlet", "zone", "quoted-term", "coding"),
                guideline.rules().stream().map(Guideline.Rule::about).collect(Collectors.toSet()));
    }

    @Test
    void everyExampleIsMarkedWhole() {
        for (Guideline.Rule rule : guideline.rules()) {
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
}
