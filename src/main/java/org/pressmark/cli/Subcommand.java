package org.pressmark.cli;

import org.pressmark.settings.Phrases;

/// Something the command line can do.
interface Subcommand {
    /// The words it takes.
    Form form(Phrases phrases);

    /// Does it; answers the exit code.
    ///
    /// @throws org.pressmark.model.Refusal if it cannot be done; then nothing is half done
    int run(Words words, Counter counter);
}
