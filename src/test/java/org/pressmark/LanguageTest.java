package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import javafx.scene.control.MenuBar;
import org.junit.jupiter.api.Test;
import org.pressmark.settings.ChoicesFile;
import org.pressmark.settings.Language;
import org.pressmark.settings.Phrases;
import org.pressmark.settings.Places;

/// The language of the whole program, changed while a project is open.
final class LanguageTest extends InProgram {
    private String firstMenu() {
        MenuBar menus = (MenuBar) stage.getScene().lookup("#menus");
        return menus == null ? "" : menus.getMenus().getFirst().getText();
    }

    @Test
    void anotherLanguageIsSpokenAtOnceOnTheSameArticle() throws Exception {
        start();
        openArticle(1);
        UUID article = onScreen(() -> desk.articleProperty().get().id());
        onScreen(() -> projects.choose(projects.choices().language(Language.RUSSIAN)));
        String file = Phrases.of(Language.RUSSIAN).say("menu.file");
        eventually(() -> firstMenu().equals(file)
                && projects.deskOrNull() != null
                && projects.deskOrNull().articleProperty().get() != null);
        assertEquals(
                article,
                onScreen(() -> projects.deskOrNull().articleProperty().get().id()));
        eventually(() ->
                new ChoicesFile(new Places(home).choices()).read().languageOr(Language.ENGLISH) == Language.RUSSIAN);
    }
}
