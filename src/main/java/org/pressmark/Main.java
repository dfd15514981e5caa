package org.pressmark;

import java.util.List;
import javafx.application.Application;
import org.pressmark.settings.Phrases;

/// Where the program starts: with a subcommand it is the command line, otherwise the window.
///
/// It does not extend `Application`, so that the program starts from the class path.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Quiet.begin();
        List<String> words = List.of(arguments);
        if (words.isEmpty() || (words.getFirst().equals("open") && !words.contains("--help"))) {
            window(arguments);
        } else {
            System.exit(2);
        }
    }

    private static void window(String[] arguments) {
        try {
            Application.launch(App.class, arguments);
        } catch (UnsupportedOperationException noScreen) {
            System.err.println(Phrases.english().say(missing(noScreen)));
            System.exit(1);
        }
    }

    /// What JavaFX could not start without: on Linux it looks for a display first, then for GTK.
    private static String missing(UnsupportedOperationException noScreen) {
        String reason = String.valueOf(noScreen.getMessage());
        if (reason.contains("DISPLAY")) {
            return "start.noDisplay";
        }
        if (reason.contains("GTK")) {
            return "start.noGtk";
        }
        throw noScreen;
    }
}
