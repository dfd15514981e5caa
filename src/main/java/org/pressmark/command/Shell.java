package org.pressmark.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pressmark.settings.Choices;
import org.pressmark.settings.Phrases;

/// What commands may ask of the program around the desk: other projects, choices that outlive a run, the clipboard.
///
/// Screen thread only.
public interface Shell {
    void openProject(Path file);

    void createProject(Path file);

    void openSample();

    void closeProject();

    /// Closes the project and ends the program.
    void quit();

    /// Lays the latest backup of the project that could not be opened last down beside it, and opens that.
    void restoreLatest();

    /// Opens the project that is open once more, with what is missing in its file brought back.
    void bringBack();

    Choices choices();

    void choose(Choices choices);

    Choose files();

    /// The text on the clipboard, if there is any.
    Optional<String> clipboard();

    /// Puts words on the clipboard.
    void copy(Copied words);

    /// Shows the sheet of all keys, or takes it away.
    void toggleKeySheet();

    /// The words of the program in the chosen language.
    Phrases phrases();

    /// Projects opened before that are still there, latest first.
    List<Path> recent();
}
