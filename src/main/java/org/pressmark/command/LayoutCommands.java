package org.pressmark.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Showing;
import org.pressmark.desk.Sides;
import org.pressmark.desk.Sides.Place;
import org.pressmark.desk.Sides.Side;

/// What stands around the page. However it is changed, here or with the mouse, it is remembered with the project.
final class LayoutCommands {
    private static final String PANEL = "panel";

    private final Desk desk;
    private final Sides sides;

    LayoutCommands(Desk desk, ProjectMemory memory) {
        this.desk = desk;
        this.sides = desk.showing().sides();
        recall(Showing.Panel.class, memory.find(PANEL)).ifPresent(desk.showing()::show);
        desk.showing().panelProperty().subscribe((before, now) -> memory.keep(PANEL, now.name()));
        for (Side side : Side.values()) {
            recall(Place.class, memory.find(side.name())).ifPresent(place -> sides.put(side, place));
            sides.placeProperty(side).subscribe((before, now) -> memory.keep(side.name(), now.name()));
        }
    }

    List<Command> commands() {
        return List.of(
                Command.of("leftSide", Command.Group.VIEW, () -> hide(Side.LEFT), "F9"),
                Command.of("rightSide", Command.Group.VIEW, () -> hide(Side.RIGHT), "F10"),
                Command.of("leftApart", Command.Group.VIEW, () -> detach(Side.LEFT), "Ctrl+F9"),
                Command.of("rightApart", Command.Group.VIEW, () -> detach(Side.RIGHT), "Ctrl+F10"),
                Command.of("readAlone", Command.Group.VIEW, this::readAlone, "F11"));
    }

    private void hide(Side side) {
        if (sides.aloneProperty().get()) {
            sides.comeBack();
            sides.put(side, Place.BESIDE);
        } else {
            sides.put(side, sides.place(side) == Place.BESIDE ? Place.HIDDEN : Place.BESIDE);
        }
    }

    private void detach(Side side) {
        sides.comeBack();
        sides.put(side, sides.place(side) == Place.APART ? Place.BESIDE : Place.APART);
    }

    private void readAlone() {
        if (sides.aloneProperty().get()) {
            sides.comeBack();
        } else {
            desk.showing().show(Showing.Sheet.ARTICLE);
            sides.readAlone();
        }
    }

    /// The value of this name; a name that an older or newer Pressmark wrote is no value.
    private static <E extends Enum<E>> Optional<E> recall(Class<E> kind, @Nullable String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
