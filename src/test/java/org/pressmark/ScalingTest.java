package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.pressmark.settings.Scale;

final class ScalingTest {
    private final Properties system = new Properties();

    @Test
    void aScaleIsToldInPerCent() {
        Scaling.set(Scale.PERCENT_175, system);
        assertEquals("175%", system.getProperty("glass.gtk.uiScale"));
        assertEquals("175%", system.getProperty("glass.win.uiScale"));
    }

    @Test
    void theSystemsScaleIsLeftAlone() {
        Scaling.set(Scale.SYSTEM, system);
        assertEquals(new Properties(), system);
    }

    @Test
    void whatWasSaidAtTheStartStands() {
        system.setProperty("glass.gtk.uiScale", "2");
        Scaling.set(Scale.PERCENT_125, system);
        assertEquals("2", system.getProperty("glass.gtk.uiScale"));
    }
}
