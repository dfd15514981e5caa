package org.pressmark.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.exchange.codebook.CodebookFiles;
import org.pressmark.exchange.codebook.CodebookSet;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Change;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.session.Headroom;
import org.pressmark.session.Workshop;

/// Codebooks in and out of files, and those that come with the program into a project that is older than they are.
final class CodebookExchange {
    private final Desk desk;
    private final Shell shell;
    private final CodebookEdits books;

    CodebookExchange(Desk desk, Shell shell, Edits edits) {
        this.desk = desk;
        this.shell = shell;
        this.books = new CodebookEdits(edits);
    }

    List<Command> commands() {
        return List.of(
                Command.of(
                        "importCodebook",
                        Command.Group.CODEBOOK,
                        () -> shell.files().codebook(this::take)),
                Command.of("exportCodebook", Command.Group.CODEBOOK, () -> export(".json")),
                Command.of("exportCodebookCsv", Command.Group.CODEBOOK, () -> export(".csv")),
                Command.of("exportCodebookRefi", Command.Group.CODEBOOK, () -> export(".qdc")),
                Command.of("bringCodebooks", Command.Group.CODEBOOK, this::bring));
    }

    private void take(Path file) {
        inBackground(
                () -> Headroom.within(
                        Colleague.name(file),
                        () -> CodebookFiles.read(file, desk.session().workshop().ids())),
                set -> desk.session()
                        .ask(
                                reading -> CodebookFiles.joining(set, reading),
                                change -> join(
                                        Message.of(
                                                "deed.importCodebook",
                                                set.codebook().name()),
                                        change,
                                        set.codebook())));
    }

    private void join(Message deed, Change.Several change, @Nullable Codebook shown) {
        if (change.changes().isEmpty()) {
            desk.tell(Message.of("tell.codebookThere"));
        } else {
            desk.session().carryOut(deed, change, () -> {
                desk.showing().show(Sheet.CODEBOOK);
                if (shown != null) {
                    desk.showing().browsing().lookIntoCodebook(shown.id());
                }
            });
        }
    }

    private void export(String ending) {
        Codebook book = books.book();
        if (book == null) {
            desk.tell(Message.of("tell.noCodebook"));
            return;
        }
        CodebookSet set = new CodebookSet(book, books.codes(book.id()));
        String name = book.name().replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(java.util.Locale.ROOT) + ending;
        shell.files()
                .newCodebook(
                        name,
                        file -> inBackground(
                                () -> {
                                    CodebookFiles.write(set, file);
                                    return file;
                                },
                                written -> desk.tell(Message.of("tell.codebookWritten", written))));
    }

    /// What ships and is not in the project yet.
    private void bring() {
        Shipped shipped = Shipped.read();
        List<Change> changes = new ArrayList<>();
        for (Codebook book : shipped.codebooks()) {
            if (desk.shelves().codebooks().find(book.id()) == null) {
                changes.add(new Change.Added(book));
                for (Code code : shipped.codes()) {
                    if (code.codebook().equals(book.id())
                            && desk.shelves().codes().find(code.id()) == null) {
                        changes.add(new Change.Added(code));
                    }
                }
            }
        }
        join(Message.of("deed.bringCodebooks"), new Change.Several(changes), null);
    }

    private <T> void inBackground(Supplier<T> work, java.util.function.Consumer<T> then) {
        Workshop workshop = desk.session().workshop();
        workshop.background().execute(() -> {
            try {
                T done = work.get();
                workshop.screen().execute(() -> then.accept(done));
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> desk.refuse(refusal));
            }
        });
    }
}
