package org.pressmark.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.pressmark.settings.Choices;

/// The look of a window: AtlantaFX below, the colours of the chosen theme and the interface font above it. Screen
/// thread only.
public final class Look {
    /// In pixels; the system takes what fits.
    private static final List<Integer> ICON_SIDES = List.of(16, 32, 64, 128, 256);

    private Look() {}

    /// Gives a window a theme; another theme may be put on at any time.
    public static void dress(Scene scene, Choices.Theme theme) {
        switch (theme) {
            case LIGHT -> dress(scene, new PrimerLight().getUserAgentStylesheet(), "colors-light");
            case DARK -> dress(scene, new PrimerDark().getUserAgentStylesheet(), "colors-dark");
        }
    }

    /// The theme that the system asks for.
    public static Choices.Theme systemTheme(Scene scene) {
        return scene.getPreferences().getColorScheme() == ColorScheme.DARK ? Choices.Theme.DARK : Choices.Theme.LIGHT;
    }

    private static void dress(Scene scene, String below, String colors) {
        Fonts.interfaceFamily();
        scene.setUserAgentStylesheet(below);
        scene.getStylesheets().setAll(sheet(colors), sheet("base"));
    }

    /// Gives a window the mark of the program, for its title and the task bar.
    public static void mark(Stage stage) {
        for (int side : ICON_SIDES) {
            stage.getIcons().add(new Image(address("icons/pressmark-" + side + ".png")));
        }
    }

    /// Gives what opens beside something the colours of its window.
    public static void dress(PopOver over) {
        over.getRoot().getStylesheets().add(sheet("popover"));
    }

    /// The address of a style sheet of `assets/style`, by its name without ending.
    ///
    /// @throws NullPointerException if there is none
    public static String sheet(String name) {
        return address("style/" + name + ".css");
    }

    private static String address(String asset) {
        return Objects.requireNonNull(Look.class.getResource("/assets/" + asset), asset)
                .toExternalForm();
    }
}
