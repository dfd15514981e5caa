package org.pressmark.view.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// Draws the window into `target/pictures`, to be looked at.
final class WindowPicturesTest extends InWindow {
    private void draw(String name) throws Exception {
        assertTrue(Files.size(snapshot(window, name)) > 10_000);
    }

    @Test
    void drawsLight() throws Exception {
        showWindow(1280, 800, Theme.LIGHT);
        draw("window-light");
    }

    @Test
    void drawsDark() throws Exception {
        showWindow(1440, 900, Theme.DARK);
        draw("window-dark");
    }
}
