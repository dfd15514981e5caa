package org.pressmark.command;

import java.util.List;
import java.util.stream.Stream;

/// Something the analyst can do, under a name that stands in menus, on the key sheet and in `assets/messages`:
/// `command.NAME` is its title, `command.NAME.help` the sentence that explains it.
///
/// Screen thread only. Running it where it cannot be done says why and changes nothing.
public record Command(String name, Group group, List<Keystroke> keys, Runnable work) {
    /// Where it stands in the menus and on the key sheet.
    public enum Group {
        PROJECT,
        ARTICLE,
        TAG,
        QUOTE,
        OUTLET,
        MOVE,
        EDIT,
        REGISTER,
        CODEBOOK,
        REVIEW,
        VIEW,
        HELP
    }

    static Command of(String name, Group group, Runnable work, String... keys) {
        return new Command(name, group, Stream.of(keys).map(Keystroke::of).toList(), work);
    }

    public String title() {
        return "command." + name;
    }

    public String help() {
        return "command." + name + ".help";
    }

    public void run() {
        work.run();
    }
}
