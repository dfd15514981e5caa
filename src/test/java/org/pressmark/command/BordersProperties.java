package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.text.Graphemes;
import org.pressmark.text.Span;

final class BordersProperties {
    private static final List<Path> FOLDER = new java.util.ArrayList<>();

    @BeforeContainer
    static void makeFolder() throws IOException {
        FOLDER.add(Files.createTempDirectory("borders"));
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (var files = Files.walk(FOLDER.removeFirst())) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "We",
                        " ",
                        "\n",
                        ".",
                        "“",
                        "”",
                        "e\u0301",
                        "👩‍🚀",
                        "🇺🇦",
                        "ש",
                        "سلام ",
                        "-",
                        "’",
                        "!",
                        "They left. ")
                .list()
                .ofMinSize(2)
                .ofMaxSize(20)
                .map(parts -> "Mayor " + String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> presses() {
        return Arbitraries.of("Left", "Right", "Ctrl+Left", "Ctrl+Right", "Alt+Left", "Alt+Right", "[", "]", "Enter")
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void noBorderCutsAGraphemeAndUndoGivesBackTheStart(
            @ForAll("texts") String text,
            @ForAll("presses") List<String> presses,
            @ForAll @IntRange(max = 8) int from) {
        try (Script script = new Script(FOLDER.getFirst(), text)) {
            Span words = Graphemes.snap(text, new Span(Math.min(from, 4), Math.min(text.length(), from + 3)));
            script.desk.select(words, words.end());
            script.keys("C");
            String start = script.text();
            script.keys("]");
            for (String press : presses) {
                if (!press.equals("Enter")
                        || script.desk.picked().underwayProperty().get() != null) {
                    if (press.startsWith("[")
                            || press.startsWith("]")
                            || script.desk.picked().underwayProperty().get() != null) {
                        script.keys(press);
                    }
                }
            }
            script.keymap.settle();
            Span now = script.only(ClaimOccurrence.class).spans().getFirst().span();
            assertTrue(Graphemes.isBorder(text, now.start()) && Graphemes.isBorder(text, now.end()), now + " " + text);
            while (!script.desk.undoableProperty().get().key().equals("deed.claim")) {
                script.keys("Ctrl+Z");
            }
            assertEquals(start, script.text());
        }
    }
}
