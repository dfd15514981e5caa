package org.pressmark;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.exchange.shipped.Starter;
import org.pressmark.model.Annotator;
import org.pressmark.model.Backup;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Registers;
import org.pressmark.session.Door;
import org.pressmark.session.Workshop;

/// Ways into a project for the window. Project thread only; each may throw a [org.pressmark.model.Refusal].
record Doors(Workshop workshop) {
    /// A project just opened, who is at work in it, and what is to be said about it, if anything.
    record Entered(
            Door door,
            Registers registers,
            Annotator annotator,
            @Nullable Message greeting) {}

    /// Opens a project; where it has to be looked through first, `progress` hears of it.
    Entered open(Path project, String name, Progress progress) {
        return entered(Door.open(project, workshop, progress::at), name);
    }

    /// Hears how far a look through a file has come.
    interface Progress {
        void at(int done, int all);
    }

    Entered create(Path project, String name) {
        Door door = Door.create(project, workshop);
        Annotator first = new Annotator(workshop.ids().get(), name);
        door.layGround(first.id(), Message.of("deed.begin"), Starter.change(first, Shipped.read()));
        return entered(door, name);
    }

    /// The analyst's own copy of the sample, made now if it is not there yet.
    Entered sample(Path place, String name) {
        Annotator first = new Annotator(workshop.ids().get(), name);
        return entered(Door.open(new SampleProject(place, workshop, first).ready(), workshop), name);
    }

    /// Rolls back what was half written when the program was cut off, whichever project is open now.
    void settleCutOff() {
        Door.settleCutOff(workshop);
    }

    /// The backups of a project that cannot be opened any more, the latest first.
    List<Backup> backupsOf(Path project) {
        return Door.backupsOf(project, workshop);
    }

    Entered restored(Backup backup, Path copy, String name) {
        Door.restoreTo(backup, copy);
        return entered(Door.open(copy, workshop), name);
    }

    /// Opens a project and carries out again what is missing in its file.
    Entered broughtBack(Path project, String name) {
        Door door = Door.open(project, workshop);
        long back = door.bringBack();
        Message said = back == 0 ? Message.of("tell.nothingMissing") : Message.of("tell.broughtBack", back);
        return entered(door, name, said);
    }

    private Entered entered(Door door, String name) {
        return entered(door, name, door.warning());
    }

    private Entered entered(Door door, String name, @Nullable Message greeting) {
        Annotator annotator = annotator(door, name);
        return new Entered(door, door.reading().registers(), annotator, greeting);
    }

    /// The person of this name; one who comes to the project for the first time is written into it.
    private Annotator annotator(Door door, String name) {
        for (Annotator known : door.reading().registers().annotators()) {
            if (known.name().equals(name)) {
                return known;
            }
        }
        Annotator newcomer = new Annotator(workshop.ids().get(), name);
        if (!door.isReadOnly()) {
            door.layGround(newcomer.id(), Message.of("deed.annotator", name), new Change.Added(newcomer));
        }
        return newcomer;
    }
}
