package org.pressmark;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pressmark.desk.Browsing;
import org.pressmark.desk.Showing;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Quote;
import org.pressmark.settings.Choices;
import org.pressmark.settings.Language;

/// A fixed set of pictures of the whole program on its sample, in `target/screenshots`: `mvn -Pscreenshots verify`.
@Tag("screenshots")
final class ScreenshotsTest extends InPictures {
    private void chooseQuote() {
        choose(Quote.class, quote -> quote.contents().size() > 1 && quote.speaker() != null);
    }

    @Test
    void theDeskInBothThemesAndSizes() throws Exception {
        named();
        chooseQuote();
        draw("desk-light");
        draw("desk-light-small", 1024, 680);
        press(KeyCode.CONTROL, KeyCode.L);
        draw("overlaps-light");
        draw("overlaps-light-small", 1024, 680);
        theme(Choices.Theme.DARK);
        draw("overlaps-dark");
        draw("overlaps-dark-small", 1024, 680);
        choose(ClaimOccurrence.class, claim -> true);
        draw("inspector-claim-dark");
    }

    @Test
    void whatLiesBesideAndOverTheArticle() throws Exception {
        named();
        onScreen(() -> desk.showing().show(Showing.Panel.FOLLOW_UP));
        draw("follow-up");
        press(KeyCode.DIGIT1);
        press(KeyCode.DIGIT2);
        chooseQuote();
        press(KeyCode.U);
        press(KeyCode.CONTROL, KeyCode.H);
        eventually(() -> stage.getScene().lookup("#history-list") instanceof ListView<?> list
                && !list.getItems().isEmpty());
        draw("history");
        onScreen(() -> desk.showing().show(Showing.Panel.GUIDELINE));
        draw("guideline");
        onScreen(() -> desk.showing().show(Showing.Panel.LIBRARY));
        press(KeyCode.CONTROL, KeyCode.K);
        draw("palette");
        press(KeyCode.ESCAPE);
        press(KeyCode.F1);
        draw("keys");
    }

    @Test
    void whereTheFocusIs() throws Exception {
        named();
        for (Choices.Theme theme : Choices.Theme.values()) {
            theme(theme);
            for (String place : List.of("#library-words", "#library-outlet")) {
                onScreen(() -> stage.getScene().lookup(place).requestFocus());
                robot.push(KeyCode.TAB);
                drawInWindow("focus-" + theme + place.replaceAll("[#.]", "-"));
            }
        }
    }

    @Test
    void theRegistersAndTheCodebook() throws Exception {
        named();
        for (Browsing.Register register : List.of(Browsing.Register.OUTLETS, Browsing.Register.SPEAKERS)) {
            onScreen(() -> {
                desk.showing().browsing().look(register);
                desk.showing().show(Showing.Sheet.REGISTERS);
            });
            draw("register-" + register.name().toLowerCase(java.util.Locale.ROOT));
        }
        onScreen(() -> {
            desk.showing()
                    .browsing()
                    .look(
                            Browsing.Register.CLAIMS,
                            desk.shelves().claims().all().getFirst().id());
            desk.showing().show(Showing.Sheet.REGISTERS);
        });
        draw("claim-card");
        onScreen(() -> desk.showing().show(Showing.Sheet.CODEBOOK));
        draw("codebook");
        onScreen(() -> desk.showing().show(Showing.Sheet.SETTINGS));
        draw("settings");
    }

    @Test
    void inRussianAndFromRightToLeft() throws Exception {
        named();
        speak(Language.RUSSIAN);
        openArticle(6);
        draw("russian");
        onScreen(() -> desk.showing().show(Showing.Panel.FOLLOW_UP));
        draw("russian-follow-up");
        onScreen(() -> desk.showing().show(Showing.Panel.LIBRARY));
        openArticle(1);
        chooseQuote();
        draw("russian-inspector-small", 1024, 680);
        onScreen(() -> desk.showing().show(Showing.Sheet.REGISTERS));
        draw("russian-registers");
        onScreen(() -> desk.showing().show(Showing.Sheet.CODEBOOK));
        draw("russian-codebook");
        onScreen(() -> desk.showing().show(Showing.Sheet.SETTINGS));
        draw("russian-settings");
        onScreen(() -> desk.showing().show(Showing.Sheet.ARTICLE));
        openArticle(7);
        draw("right-to-left");
        draw("right-to-left-small", 1024, 680);
        choose(ClaimOccurrence.class, claim -> claim.claim() != null);
        draw("right-to-left-inspector");
        onScreen(() -> {
            ClaimOccurrence chosen = (ClaimOccurrence)
                    Objects.requireNonNull(desk.chosenProperty().get());
            desk.showing().browsing().look(Browsing.Register.CLAIMS, Objects.requireNonNull(chosen.claim()));
            desk.showing().show(Showing.Sheet.REGISTERS);
        });
        draw("right-to-left-claim-card");
    }

    @Test
    void theStartAndAnEmptyProject() throws Exception {
        named();
        onScreen(() -> projects.closeProject());
        eventually(() -> projects.deskOrNull() == null);
        draw("start");
        onScreen(() -> projects.createProject(home.resolve("Empty.pressmark")));
        eventually(() -> projects.deskOrNull() != null);
        draw("empty-project");
    }
}
