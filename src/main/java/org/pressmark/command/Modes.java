package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Work with keys of its own, such as moving a border; at most one piece of it goes on at a time.
///
/// Whatever else is done meanwhile ends it first: nothing begun is lost by going on to something else. Screen
/// thread only.
final class Modes {
    /// One such piece of work.
    interface Mode {
        /// What a key does, or null if it is none of its keys.
        @Nullable
        Runnable on(Keystroke key);

        /// Ends the work, keeping what was done; `then` runs when that is on disk.
        void finish(Runnable then);
    }

    /// Something that lies on the page and has keys of its own, but lets all other work go on; it is asked after
    /// the work that is under way.
    interface Layer {
        /// What a key does, or null if it is none of its keys now.
        @Nullable
        Runnable on(Keystroke key);

        /// The keys by which it runs a command, for key caps; none where it has none.
        default List<Keystroke> keys(String command) {
            return List.of();
        }
    }

    private final List<Layer> layers = new ArrayList<>();
    private @Nullable Mode mode;

    void lay(Layer layer) {
        layers.add(layer);
    }

    void begin(Mode next) {
        mode = next;
    }

    void ended() {
        mode = null;
    }

    boolean isIn(Mode other) {
        return other.equals(mode);
    }

    /// The work a key does while something goes on, if it is one of its keys.
    Optional<Command> command(Keystroke key) {
        Mode now = mode;
        Runnable work = now == null ? null : now.on(key);
        return work == null ? layered(key) : Optional.of(underway(work));
    }

    private Optional<Command> layered(Keystroke key) {
        return layers.stream()
                .flatMap(layer -> Stream.ofNullable(layer.on(key)))
                .findFirst()
                .map(work -> underway(() -> finish(work)));
    }

    /// The keys by which anything that lies on the page runs a command.
    List<Keystroke> keys(String command) {
        return layers.stream().flatMap(layer -> layer.keys(command).stream()).toList();
    }

    private static Command underway(Runnable work) {
        return new Command("underway", Command.Group.EDIT, List.of(), work);
    }

    /// Ends what goes on, then does something.
    void finish(Runnable then) {
        Mode now = mode;
        if (now == null) {
            then.run();
        } else {
            now.finish(then);
        }
    }

    /// A keymap whose keys are asked after those of what goes on.
    Keymap keymap(List<Command> commands) {
        return new Keymap(commands, this);
    }

    /// The same command, for which what goes on is ended first.
    Command ending(Command command) {
        return new Command(command.name(), command.group(), command.keys(), () -> finish(command.work()));
    }
}
