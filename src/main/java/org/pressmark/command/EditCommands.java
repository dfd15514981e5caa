package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Message;

/// Undo, redo, taking a tag away, a note on it.
final class EditCommands {
    private final Bench bench;
    private final Desk desk;

    EditCommands(Bench bench) {
        this.bench = bench;
        this.desk = bench.desk();
    }

    List<Command> commands() {
        return List.of(
                Command.of("undo", Command.Group.EDIT, this::undo, "Ctrl+Z"),
                Command.of("redo", Command.Group.EDIT, this::redo, "Ctrl+Y", "Ctrl+Shift+Z"),
                Command.of("delete", Command.Group.EDIT, () -> bench.onPage(page -> delete()), "Delete", "Backspace"),
                Command.of("note", Command.Group.EDIT, () -> bench.onPage(page -> note()), "N"));
    }

    private void undo() {
        if (desk.undoableProperty().get() == null) {
            desk.tell(Message.of("tell.nothingToUndo"));
        } else {
            desk.session().undo();
        }
    }

    private void redo() {
        if (desk.redoableProperty().get() == null) {
            desk.tell(Message.of("tell.nothingToRedo"));
        } else {
            desk.session().redo();
        }
    }

    /// Several tags are counted before they go.
    private void delete() {
        List<Annotation> tags = bench.inHands();
        if (tags.isEmpty()) {
            desk.tell(Message.of("tell.noTag"));
        } else if (tags.size() == 1) {
            delete(tags, Deeds.on(desk, "deed.delete", tags.getFirst()));
        } else {
            desk.ask(new Prompt(
                    Message.of("ask.deleteSeveral", tags.size()),
                    Several.place(tags.getFirst(), desk.caret()),
                    typed -> Several.all(
                            tags, () -> delete(desk.picked().tags(), Message.of("deed.deleteSeveral", tags.size()))),
                    () -> {}));
        }
    }

    private void delete(List<Annotation> tags, Message deed) {
        desk.session()
                .ask(
                        reading -> new Change.Several(Removals.of(reading, tags)),
                        change -> desk.session().carryOut(deed, change, () -> desk.choose(null)));
    }

    /// One note for all tags in hand.
    private void note() {
        List<Annotation> tags = bench.inHands();
        if (tags.isEmpty()) {
            desk.tell(Message.of("tell.noTag"));
            return;
        }
        Annotation first = tags.getFirst();
        Prompt prompt = new Prompt(
                tags.size() == 1 ? Message.of("ask.note", label(first)) : Message.of("ask.noteSeveral", tags.size()),
                Several.place(first, desk.caret()),
                typed -> List.of(
                        new Prompt.Option(typed.isBlank() ? "" : typed.strip(), Prompt.NOTE, () -> note(tags, typed))),
                () -> {});
        String before = first.head().note();
        if (before != null
                && tags.stream().allMatch(tag -> before.equals(tag.head().note()))) {
            prompt.type(before);
        }
        desk.ask(prompt);
    }

    private void note(List<Annotation> tags, String typed) {
        String note = typed.isBlank() ? null : typed.strip();
        List<Change> changes = new ArrayList<>();
        for (Annotation tag : tags) {
            Annotation held = desk.tags().find(tag.id());
            if (held != null && !Objects.equals(note, held.head().note())) {
                Annotation noted = held.with(held.head().noted(note).updated(bench.now()));
                changes.add(new Change.Edited(held, noted));
            }
        }
        if (!changes.isEmpty()) {
            Message deed = tags.size() == 1
                    ? Deeds.on(desk, "deed.note", tags.getFirst())
                    : Message.of("deed.noteSeveral", changes.size());
            bench.carryOut(deed, new Change.Several(changes));
        }
    }

    static String label(Annotation tag) {
        return tag.spans().isEmpty()
                ? ""
                : Bench.brief(tag.spans().getFirst().anchor().exact());
    }
}
