package org.pressmark.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Every command by a few letters of its title; those run from here last come first. Screen thread only.
public final class Palette {
    private static final String NAME = "palette";
    private static final String KEPT = "palette.recent";
    private static final int REMEMBERED = 12;

    private final Shell shell;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    Palette(Shell shell) {
        this.shell = shell;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Opens it, or closes it where it is open.
    public void toggle() {
        open.set(!open.get());
    }

    public void close() {
        open.set(false);
    }

    /// What a command is called now, and the sentence that says what it does.
    public record Told(String title, String help) {}

    /// The commands that fit, best first. `tells` is empty for one that cannot be had.
    public List<Command> fitting(Keymap keymap, String typed, Function<Command, Optional<Told>> tells) {
        List<String> recent = recent();
        Comparator<Ranked> order =
                Comparator.comparingInt(Ranked::rank).thenComparingInt(ranked -> place(recent, ranked.command()));
        return keymap.commands().stream()
                .filter(command -> !command.name().equals(NAME))
                .flatMap(command ->
                        tells
                                .apply(command)
                                .map(told -> new Ranked(command, Ranking.of(told.title(), told.help(), typed)))
                                .stream())
                .filter(ranked -> ranked.rank() != Ranking.NONE)
                .sorted(order)
                .map(Ranked::command)
                .toList();
    }

    private record Ranked(Command command, int rank) {}

    private static int place(List<String> recent, Command command) {
        int at = recent.indexOf(command.name());
        return at < 0 ? recent.size() : at;
    }

    private List<String> recent() {
        String kept = shell.choices().remembered(KEPT);
        return kept == null ? List.of() : List.of(kept.split(" "));
    }

    /// Closes the palette and runs a command of it.
    public void run(Command command) {
        List<String> names = new ArrayList<>(recent());
        names.remove(command.name());
        names.addFirst(command.name());
        shell.choose(
                shell.choices().remember(KEPT, names.stream().limit(REMEMBERED).collect(Collectors.joining(" "))));
        close();
        command.run();
    }

    List<Command> commands() {
        return Stream.of(Command.of("palette", Command.Group.HELP, this::toggle, "Ctrl+K"))
                .toList();
    }
}
