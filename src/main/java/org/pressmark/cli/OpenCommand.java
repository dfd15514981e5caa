package org.pressmark.cli;

import org.pressmark.settings.Phrases;

/// `open`: the window. It stands here for the help; who starts the program opens the window before any of this.
final class OpenCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "open").maybe("PROJECT");
    }

    @Override
    public int run(Words words, Counter counter) {
        counter.remark("cli.open.window");
        return 1;
    }
}
