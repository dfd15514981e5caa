package org.pressmark.command;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Message;
import org.pressmark.text.Span;

/// The codebook in view: its codes moved, retired and brought back; codebooks made and taken away.
final class CodebookCommands {
    private final Desk desk;
    private final Edits edits;
    private final CodebookEdits books;

    CodebookCommands(Desk desk, Edits edits) {
        this.desk = desk;
        this.edits = edits;
        this.books = new CodebookEdits(edits);
    }

    List<Command> commands() {
        return List.of(
                Command.of("codeUp", Command.Group.CODEBOOK, () -> onCode(code -> step(code, -1)), "Alt+Shift+Up"),
                Command.of("codeDown", Command.Group.CODEBOOK, () -> onCode(code -> step(code, 1)), "Alt+Shift+Down"),
                Command.of("codeIn", Command.Group.CODEBOOK, () -> onCode(this::in), "Alt+Shift+Right"),
                Command.of("codeOut", Command.Group.CODEBOOK, () -> onCode(this::out), "Alt+Shift+Left"),
                Command.of("retireCode", Command.Group.CODEBOOK, () -> onCode(this::retire), "Ctrl+Shift+Y"),
                Command.of("nextCodebook", Command.Group.CODEBOOK, this::next, "Ctrl+Shift+B"),
                Command.of("newCodebook", Command.Group.CODEBOOK, this::make),
                Command.of("deleteCodebook", Command.Group.CODEBOOK, this::delete));
    }

    private void onCode(Consumer<Code> work) {
        Code code = desk.shelves().codes().find(desk.showing().browsing().entry(Register.CODES));
        if (desk.showing().sheetProperty().get() != Sheet.CODEBOOK) {
            desk.tell(Message.of("tell.noCodebook"));
        } else if (code == null) {
            desk.tell(Message.of("tell.noEntry"));
        } else {
            work.accept(code);
        }
    }

    private CodeTree tree(Code code) {
        return CodeTree.of(desk.shelves().codes().all(), code.codebook());
    }

    private static int place(CodeTree tree, Code code) {
        return tree.under(tree.parentOf(code)).indexOf(code);
    }

    private void step(Code code, int by) {
        CodeTree tree = tree(code);
        int to = place(tree, code) + by;
        if (to >= 0 && to < tree.under(tree.parentOf(code)).size()) {
            edits.code().move(code, tree.parentOf(code), to);
        }
    }

    /// Under the code above it.
    private void in(Code code) {
        CodeTree tree = tree(code);
        int at = place(tree, code);
        if (at > 0) {
            UUID above = tree.under(tree.parentOf(code)).get(at - 1).id();
            edits.code().move(code, above, Integer.MAX_VALUE);
        }
    }

    /// Beside its parent, after it.
    private void out(Code code) {
        CodeTree tree = tree(code);
        Code parent = desk.shelves().codes().find(tree.parentOf(code));
        if (parent != null) {
            edits.code().move(code, tree.parentOf(parent), place(tree, parent) + 1);
        }
    }

    private void retire(Code code) {
        edits.code().use(code, code.use() == Code.Use.RETIRED ? Code.Use.OFFERED : Code.Use.RETIRED);
    }

    private void next() {
        List<Codebook> all = desk.shelves().codebooks().all();
        Codebook shown = books.book();
        if (shown != null) {
            Codebook following = all.get((all.indexOf(shown) + 1) % all.size());
            desk.showing().browsing().lookIntoCodebook(following.id());
            desk.showing().show(Sheet.CODEBOOK);
        }
    }

    private void make() {
        desk.showing().show(Sheet.CODEBOOK);
        desk.ask(new Prompt(
                Message.of("ask.newCodebook"),
                Span.caret(0),
                typed -> typed.isBlank()
                        ? List.of()
                        : List.of(new Prompt.Option(typed.strip(), Prompt.NEW, () -> books.addBook(typed.strip()))),
                () -> {}));
    }

    private void delete() {
        @Nullable Codebook shown = books.book();
        if (shown == null || desk.showing().sheetProperty().get() != Sheet.CODEBOOK) {
            desk.tell(Message.of("tell.noCodebook"));
        } else {
            edits.register().remove(shown, () -> {});
        }
    }
}
