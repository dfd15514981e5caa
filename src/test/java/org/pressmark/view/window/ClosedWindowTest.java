package org.pressmark.view.window;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

final class ClosedWindowTest extends InWindow {
    private static final int TRIES = 50;

    @Test
    void aClosedWindowIsLetGoWithAllItHeld() {
        showWindow(980, 700, Theme.LIGHT);
        onScreen(() -> page.requestFocus());
        settled();
        WeakReference<WindowView> closed = new WeakReference<>(window);
        letGo();
        for (int at = 0; at < TRIES && closed.get() != null; at++) {
            System.gc();
            onScreen(() -> {});
        }
        assertNull(closed.get());
    }

    private void letGo() {
        onScreen(() -> {
            office.close();
            office = null;
            window = null;
            page = null;
            tools = null;
        });
        closeWindow();
    }
}
