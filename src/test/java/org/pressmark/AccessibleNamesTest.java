package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pressmark.desk.Browsing;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotation;

/// Whoever hears the window instead of seeing it hears what every control is called, on every page of it.
final class AccessibleNamesTest extends InProgram {
    private final Map<String, Set<String>> nameless = new TreeMap<>();

    private void look(String where) {
        settled();
        Set<String> found = onScreen(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return Nameless.in(stage.getScene().getRoot());
        });
        if (!found.isEmpty()) {
            nameless.put(where, found);
        }
    }

    @Test
    void everyControlHasAName() throws Exception {
        start();
        look("question for the name");
        onScreen(
                () -> stage.getScene().lookup("#ask-name").lookup(".text-field").requestFocus());
        robot.push(KeyCode.ENTER);
        openArticle(1);
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            onScreen(() -> desk.tags().all().stream()
                    .filter(tag -> tag.kind() == kind)
                    .findFirst()
                    .ifPresent(desk::choose));
            look(kind.name());
        }
        for (Showing.Panel panel : Showing.Panel.values()) {
            onScreen(() -> desk.showing().show(panel));
            look(panel.name());
        }
        for (Browsing.Register register : Browsing.Register.values()) {
            onScreen(() -> {
                desk.showing().browsing().look(register);
                desk.showing().show(Showing.Sheet.REGISTERS);
            });
            look(register.name());
        }
        for (Showing.Sheet sheet : Showing.Sheet.values()) {
            onScreen(() -> desk.showing().show(sheet));
            look(sheet.name());
        }
        onScreen(() -> projects.closeProject());
        eventually(() -> projects.deskOrNull() == null);
        look("start");
        assertEquals(Map.of(), nameless);
    }
}
