package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Prompt;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Quote;

final class GoToTest {
    private static final String TEXT = "First words.\n\nThe mayor said: “We stay here,” at noon.\n\nThird 2022 words.";

    @TempDir
    Path folder;

    private static List<String> labels(Script script) {
        return script.desk.promptProperty().get().options().stream()
                .map(Prompt.Option::label)
                .toList();
    }

    @Test
    void aNumberIsAParagraph() {
        try (Script script = new Script(folder, TEXT)) {
            script.keys("Ctrl+G 3");
            assertEquals("Third 2022 words.", labels(script).getFirst());
            script.keys("Enter");
            assertEquals(TEXT.indexOf("Third"), script.desk.caret());
        }
    }

    @Test
    void aNumberThatIsNoParagraphOffersNone() {
        try (Script script = new Script(folder, TEXT)) {
            script.keys("Ctrl+G 9");
            assertEquals(List.of(), labels(script));
        }
    }

    @Test
    void wordsFindATag() {
        try (Script script = new Script(folder, TEXT)) {
            script.place(TEXT.replace("We stay", "We |stay")).keys("Q");
            script.desk.choose(null);
            script.place("|" + TEXT).keys("Ctrl+G stay Enter");
            assertEquals(script.only(Quote.class), script.desk.chosenProperty().get());
            assertEquals(TEXT.indexOf("“"), script.desk.caret());
        }
    }

    @Test
    void aSpeakerFindsATag() {
        try (Script script = new Script(folder, TEXT)) {
            script.place(TEXT.replace("We stay", "We |stay")).keys("Q");
            script.place(TEXT.replace("mayor", "[mayor]")).keys("S Berta Enter");
            script.desk.choose(null);
            script.keys("Ctrl+G ber");
            assertEquals(List.of("“We stay here,”"), labels(script));
        }
    }

    @Test
    void lettersOfATitleFindAnArticle() {
        try (Script script = new Script(folder, TEXT)) {
            String title = script.desk.articleProperty().get().title();
            script.keys("Ctrl+G " + title.substring(0, 3));
            assertEquals(List.of(title), labels(script));
            script.keys("Enter");
            assertEquals(title, script.desk.articleProperty().get().title());
        }
    }

    @Test
    void settingsOpenAndClose() {
        try (Script script = new Script(folder, TEXT)) {
            script.keys("Ctrl+,");
            assertEquals(
                    Showing.Sheet.SETTINGS,
                    script.desk.showing().sheetProperty().get());
            script.keys("Ctrl+,");
            assertEquals(
                    Showing.Sheet.ARTICLE, script.desk.showing().sheetProperty().get());
        }
    }

    @Test
    void theGuidelineOpensAtTheCodeThatIsOffered() {
        Codebook book = new Codebook(UUID.randomUUID(), "Techniques", null);
        Code doubt =
                new Code(UUID.randomUUID(), book.id(), "Doubt", "d", "#3366cc", null, null, null, Code.Use.OFFERED);
        try (Script script = new Script(folder, TEXT, book, doubt)) {
            script.keys("T");
            script.keymap.named("guideline").run();
            assertEquals(
                    doubt.id(),
                    script.desk.showing().guidance().askedProperty().get().code());
            assertEquals(
                    "ask.code", script.desk.promptProperty().get().question().key());
            script.keys("Enter");
            script.desk.dismissPrompt();
            script.keymap.named("nextTag").run();
            script.keys("Shift+F1");
            assertEquals(
                    doubt.id(),
                    script.desk.showing().guidance().askedProperty().get().code());
        }
    }

    @Test
    void theGuidelineOpensAtTheChosenTag() {
        try (Script script = new Script(folder, TEXT)) {
            script.place(TEXT.replace("We stay", "We |stay")).keys("Q Shift+F1");
            assertEquals(
                    Showing.Panel.GUIDELINE,
                    script.desk.showing().panelProperty().get());
            assertEquals(
                    Annotation.Kind.QUOTE,
                    script.desk.showing().guidance().askedProperty().get().kind());
            script.keys("Shift+F1");
            assertEquals(
                    Showing.Panel.LIBRARY, script.desk.showing().panelProperty().get());
        }
    }
}
