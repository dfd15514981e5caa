package org.pressmark;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.application.Application;
import org.pressmark.cli.Cli;
import org.pressmark.session.Door;
import org.pressmark.session.Ids;
import org.pressmark.session.Workshop;
import org.pressmark.settings.ChoicesFile;
import org.pressmark.settings.Language;
import org.pressmark.settings.Phrases;
import org.pressmark.settings.Places;

/// Where the program starts: with a subcommand it is the command line, otherwise the window.
///
/// It does not extend `Application`, so that the program starts from the class path.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Quiet.begin();
        if (isForTheWindow(List.of(arguments))) {
            window(arguments);
        } else {
            System.exit(Cli.run(arguments, System.out, System.err, phrases(), workshop()));
        }
    }

    /// `pressmark`, `pressmark open …`, `pressmark PROJECT`.
    private static boolean isForTheWindow(List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String first = words.getFirst();
        return (first.equals("open") && !words.contains("--help")) || isProject(first);
    }

    private static boolean isProject(String word) {
        try {
            return Door.isProject(Path.of(word));
        } catch (InvalidPathException command) {
            return false;
        }
    }

    /// The command line, and what it says where no window can be opened, speak the language of the terminal.
    private static Phrases phrases() {
        return Phrases.of(Language.of(System.getenv()));
    }

    private static Workshop workshop() {
        InstantSource clock = InstantSource.system();
        Ids ids = new Ids(clock, RandomGenerator.getDefault());
        return Workshop.inPlace(
                clock, ids, Places.of(System.getProperties(), System.getenv()).home());
    }

    private static void window(String[] arguments) {
        Pulses.quicken();
        Places places = Places.of(System.getProperties(), System.getenv());
        Scaling.set(new ChoicesFile(places.choices()).read().scale(), System.getProperties());
        try {
            Application.launch(App.class, arguments);
        } catch (UnsupportedOperationException noScreen) {
            System.err.println(phrases().say(missing(noScreen)));
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
