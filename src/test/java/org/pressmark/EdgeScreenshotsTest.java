package org.pressmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pressmark.command.ImportState;
import org.pressmark.command.SetImport;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotation;
import org.pressmark.model.Quote;
import org.pressmark.settings.Choices;
import org.pressmark.settings.Language;

/// Pictures of what an analyst meets at the edges: nothing there yet, very much there, a screen of twice the
/// points, a file that needs answers; into `target/screenshots`: `mvn -Pscreenshots verify`.
@Tag("screenshots")
final class EdgeScreenshotsTest extends InPictures {
    private void inBothThemes(String name) throws IOException {
        theme(Choices.Theme.LIGHT);
        draw(name + "-light", 1280, 800);
        theme(Choices.Theme.DARK);
        draw(name + "-dark", 1280, 800);
        theme(Choices.Theme.LIGHT);
    }

    private void take(String name, String content) throws IOException {
        Path file = Files.writeString(home.resolve(name), content);
        onScreen(() -> projects.commandsOrNull().take(List.of(file)));
        settled();
    }

    @Test
    void everyPaneOfAnEmptyProject() throws Exception {
        named();
        onScreen(() -> projects.createProject(home.resolve("Empty.pressmark")));
        eventually(() -> projects.deskOrNull() != null && projects.deskOrNull() != desk);
        desk = onScreen(() -> projects.deskOrNull());
        inBothThemes("empty");
        draw("empty-large", 1920, 1080);
        for (Showing.Panel panel : Showing.Panel.values()) {
            onScreen(() -> desk.showing().show(panel));
            draw("empty-panel-" + panel.name().toLowerCase(Locale.ROOT), 1280, 800);
        }
        for (Showing.Sheet sheet : Showing.Sheet.values()) {
            onScreen(() -> desk.showing().show(sheet));
            draw("empty-sheet-" + sheet.name().toLowerCase(Locale.ROOT), 1280, 800);
        }
    }

    @Test
    void everyKindOfTagInTheInspector() throws Exception {
        named();
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            String name = "inspector-" + kind.name().toLowerCase(Locale.ROOT);
            choose(Annotation.class, tag -> tag.kind() == kind);
            inBothThemes(name);
        }
    }

    @Test
    void aLongArticle() throws Exception {
        named();
        take(
                "long.txt",
                "A day of statements\n\n"
                        + IntStream.range(0, 900)
                                .mapToObj(
                                        each -> "The ministry said on day " + each + " that \"the talks, number " + each
                                                + ", went on without a pause, and nobody left the table before midnight,\" and"
                                                + " its spokesman added that nothing had been agreed.")
                                .collect(Collectors.joining("\n\n")));
        eventually(() -> desk.textProperty().get().text().length() > 100_000);
        onScreen(() -> projects.commandsOrNull().keymap().named("proposals").run());
        settled();
        inBothThemes("long");
        draw("long-large", 1920, 1080);
    }

    @Test
    void atTwiceTheScale() throws Exception {
        named();
        choose(Quote.class, quote -> quote.contents().size() > 1 && quote.speaker() != null);
        draw("scale-200-light", 960, 540, 2);
        theme(Choices.Theme.DARK);
        draw("scale-200-dark", 960, 540, 2);
        for (Showing.Sheet sheet : Showing.Sheet.values()) {
            onScreen(() -> desk.showing().show(sheet));
            draw("scale-200-" + sheet.name().toLowerCase(Locale.ROOT), 960, 540, 2);
        }
    }

    @Test
    void everySheetInRussianInASmallWindow() throws Exception {
        named();
        speak(Language.RUSSIAN);
        for (Showing.Panel panel : Showing.Panel.values()) {
            onScreen(() -> desk.showing().show(panel));
            draw("russian-panel-" + panel.name().toLowerCase(Locale.ROOT), 1280, 800);
        }
        for (Showing.Sheet sheet : Showing.Sheet.values()) {
            onScreen(() -> desk.showing().show(sheet));
            draw("russian-sheet-" + sheet.name().toLowerCase(Locale.ROOT), 1280, 800);
        }
    }

    @Test
    void aTableThatNeedsAnswers() throws Exception {
        named();
        take("tags.csv", """
                file,start,end,label,words
                01-kremlin.txt,10,30,quote,some words that are nowhere
                02-press-tv.txt,40,60,claim,other words that are nowhere
                """);
        SetImport importing = projects.commandsOrNull().importing();
        eventually(() -> importing.stateProperty().get() instanceof ImportState.Asked);
        onScreen(importing::asTags);
        eventually(() -> importing.stateProperty().get() instanceof ImportState.Mapped);
        inBothThemes("mapping");
    }
}
