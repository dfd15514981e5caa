package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.TextSearch;
import org.pressmark.model.Quote;
import org.pressmark.text.Span;

final class FindingTest {
    private static final String TEXT = "The mayor said no. A Mayor is a mayor.";

    @TempDir
    Path folder;

    private TextSearch look(Script script, String words) {
        script.keys("Ctrl+F");
        TextSearch finding = script.finding;
        finding.look(finding.needleProperty().get().words(words));
        return finding;
    }

    private static String selected(Script script) {
        Span span = script.desk.selectionProperty().get();
        return span.start() + " " + span.of(script.desk.textProperty().get().text());
    }

    @Test
    void typingGoesToTheFirstHitFromTheCaret() {
        try (Script script = new Script(folder, "The mayor| said no. A Mayor is a mayor.")) {
            TextSearch finding = look(script, "mayor");
            assertEquals("21 Mayor", selected(script));
            assertEquals(3, finding.hitsProperty().get().size());
            assertEquals(1, finding.hitsProperty().get().at());
        }
    }

    @Test
    void hitsGoRoundAndRound() {
        try (Script script = new Script(folder, TEXT)) {
            look(script, "mayor");
            script.keys("F3 F3");
            assertEquals("32 mayor", selected(script));
            script.keys("F3");
            assertEquals("4 mayor", selected(script));
            script.keys("Shift+F3");
            assertEquals("32 mayor", selected(script));
        }
    }

    @Test
    void theNextHitIsCountedFromTheCaret() {
        try (Script script = new Script(folder, TEXT)) {
            look(script, "mayor");
            script.place("The mayor said no. A Mayor is| a mayor.").keys("F3");
            assertEquals("32 mayor", selected(script));
            script.place("The mayor said no. A Mayor is| a mayor.").keys("Shift+F3");
            assertEquals("21 Mayor", selected(script));
        }
    }

    @Test
    void selectedWordsAreLookedFor() {
        try (Script script = new Script(folder, "The mayor said no. A [Mayor] is a mayor.")) {
            script.keys("Ctrl+F");
            assertEquals("Mayor", script.finding.needleProperty().get().words());
            assertEquals(1, script.finding.hitsProperty().get().at());
        }
    }

    @Test
    void traitsAreTurnedOnAndOff() {
        try (Script script = new Script(folder, TEXT)) {
            TextSearch finding = look(script, "Mayor");
            script.keys("Alt+C");
            assertEquals(1, finding.hitsProperty().get().size());
            script.keys("Alt+C Alt+W");
            assertEquals(3, finding.hitsProperty().get().size());
            finding.look(finding.needleProperty().get().words("may"));
            assertEquals(0, finding.hitsProperty().get().size());
            script.keys("Alt+W Alt+R");
            finding.look(finding.needleProperty().get().words("m.y"));
            assertEquals(3, finding.hitsProperty().get().size());
        }
    }

    @Test
    void escEndsTheSearchAndLeavesTheHitSelected() {
        try (Script script = new Script(folder, TEXT)) {
            TextSearch finding = look(script, "said");
            script.keys("Esc");
            assertFalse(finding.openProperty().get());
            assertEquals(0, finding.hitsProperty().get().size());
            assertEquals("10 said", selected(script));
        }
    }

    @Test
    void aHitIsTaggedWithOneKey() {
        try (Script script = new Script(folder, TEXT)) {
            look(script, "said no");
            script.keys("Q");
            assertEquals("The mayor {q:said no}. A Mayor is a mayor.", script.text());
            assertEquals(
                    "said no",
                    script.only(Quote.class).spans().getFirst().anchor().exact());
        }
    }

    @Test
    void theNextHitIsFoundWhereTheSearchWasClosed() {
        try (Script script = new Script(folder, TEXT)) {
            look(script, "mayor");
            script.keys("Esc F3");
            assertTrue(script.finding.openProperty().get());
            assertEquals("21 Mayor", selected(script));
        }
    }

    @Test
    void nothingFoundIsTold() {
        try (Script script = new Script(folder, TEXT)) {
            look(script, "bishop");
            script.keys("F3");
            assertEquals("tell.notFound", script.said());
        }
    }

    @Test
    void aPatternThatCannotBeReadIsTold() {
        try (Script script = new Script(folder, TEXT)) {
            TextSearch finding = look(script, "(may");
            script.keys("Alt+R");
            assertEquals("find.unreadable", finding.problemProperty().get().key());
            finding.look(finding.needleProperty().get().words("(may)"));
            assertEquals(null, finding.problemProperty().get());
            assertEquals(3, finding.hitsProperty().get().size());
        }
    }

    @Test
    void aCatastrophicPatternIsTold() {
        try (Script script = new Script(folder, "a".repeat(30_000))) {
            script.keys("Ctrl+F Alt+R");
            script.finding.look(script.finding.needleProperty().get().words("(a|b|ab)*c"));
            assertEquals("find.endless", script.finding.problemProperty().get().key());
        }
    }

    @Test
    void withoutAnArticleItSaysSo() {
        try (Script script = new Script(folder, TEXT)) {
            script.keymap.named("removeArticle").run();
            script.keymap.named("find").run();
            assertEquals("tell.noArticle", script.said());
        }
    }
}
