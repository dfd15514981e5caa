package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.Reading;
import org.pressmark.model.Review;
import org.pressmark.text.Span;

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

    private void delete() {
        Annotation tag = bench.inHand();
        if (tag == null) {
            desk.tell(Message.of("tell.noTag"));
            return;
        }
        desk.session().ask(reading -> removal(reading, tag), change -> {
            desk.session().carryOut(Message.of("deed.delete", label(tag)), change, () -> {
                desk.choose(null);
            });
        });
    }

    /// The tag goes, and with it what would point to nothing: links and reviews of it, a claim nobody else makes.
    /// Quotes
    /// nested in it move up; claims attributed to it keep their claimant.
    static Change removal(Reading reading, Annotation tag) {
        List<Change> changes = new ArrayList<>();
        for (ClaimLink link : reading.claimLinks()) {
            if (link.from().equals(tag.id()) || link.to().equals(tag.id())) {
                changes.add(new Change.Removed(link));
            }
        }
        for (Review review : reading.reviews()) {
            if (review.annotation().equals(tag.id())) {
                changes.add(new Change.Removed(review));
            }
        }
        if (tag instanceof Quote quote) {
            for (Annotation other : reading.annotations(tag.article())) {
                detach(other, quote, changes);
            }
        }
        changes.add(new Change.Removed(tag));
        if (tag instanceof ClaimOccurrence occurrence) {
            UUID id = occurrence.claim();
            Claim claim = id == null || reading.uses(id) > 1 ? null : reading.find(Claim.class, id);
            if (claim != null) {
                changes.add(new Change.Removed(claim));
            }
        }
        return new Change.Several(changes);
    }

    private static void detach(Annotation other, Quote quote, List<Change> changes) {
        if (other instanceof Quote child && quote.id().equals(child.parent())) {
            changes.add(new Change.Edited(child, child.inside(quote.parent())));
        } else if (other instanceof ClaimOccurrence claim && quote.id().equals(claim.quote())) {
            changes.add(new Change.Edited(claim, claim.attributed(null, claim.claimant())));
        }
    }

    private void note() {
        Annotation tag = bench.inHand();
        if (tag == null) {
            desk.tell(Message.of("tell.noTag"));
            return;
        }
        String before = tag.head().note();
        Prompt prompt = new Prompt(
                Message.of("ask.note", label(tag)),
                tag.extent().findFirst().orElse(Span.caret(desk.caret())),
                typed -> List.of(new Prompt.Option(
                        typed.isBlank() ? "" : typed.strip(), Prompt.NOTE, () -> note(tag.id(), typed))),
                () -> {});
        if (before != null) {
            prompt.type(before);
        }
        desk.ask(prompt);
    }

    private void note(UUID id, String typed) {
        Annotation held = desk.tags().find(id);
        if (held != null) {
            String note = typed.isBlank() ? null : typed.strip();
            bench.edit(
                    Message.of("deed.note", label(held)),
                    held,
                    held.with(held.head().noted(note)));
        }
    }

    static String label(Annotation tag) {
        return tag.spans().isEmpty()
                ? ""
                : Bench.brief(tag.spans().getFirst().anchor().exact());
    }
}
