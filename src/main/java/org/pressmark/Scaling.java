package org.pressmark;

import java.util.List;
import java.util.Properties;
import org.pressmark.settings.Scale;

/// Tells JavaFX how large to draw everything. It asks once, before its first window.
final class Scaling {
    /// On Linux and on Windows; on a Mac the system alone decides.
    private static final List<String> PLACES = List.of("glass.gtk.uiScale", "glass.win.uiScale");

    private Scaling() {}

    /// To be called before the toolkit starts. A scale given at the start of the program stands.
    static void set(Scale scale, Properties system) {
        if (scale == Scale.SYSTEM) {
            return;
        }
        for (String place : PLACES) {
            system.putIfAbsent(place, scale.percent() + "%");
        }
    }
}
