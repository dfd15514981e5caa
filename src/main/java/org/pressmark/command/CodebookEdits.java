package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Browsing;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.Desk;
import org.pressmark.model.Change;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Message;

/// Codebooks and codes come and go. Screen thread only.
final class CodebookEdits {
    /// Colours that are told apart, for codes that nobody has coloured yet.
    private static final List<String> COLORS = List.of(
            "#2f6fd0", "#c2557a", "#639108", "#d98a1f", "#7a4fc0", "#20a5a0", "#b2491a", "#8a8f2a", "#3d8f5f",
            "#a14fa8", "#5a7f9f", "#c9473f");

    private final Edits edits;
    private final Desk desk;

    CodebookEdits(Edits edits) {
        this.edits = edits;
        this.desk = edits.desk();
    }

    /// The codebook in view: the one looked at, else the first there is, or null.
    @Nullable
    Codebook book() {
        Codebook looked = desk.shelves()
                .codebooks()
                .find(desk.showing().browsing().codebookProperty().get());
        return looked == null
                ? desk.shelves().codebooks().all().stream().findFirst().orElse(null)
                : looked;
    }

    List<Code> codes(UUID book) {
        return CodeTree.of(desk.shelves().codes().all(), book).inOrder();
    }

    /// A colour that the fewest codes have.
    static String color(List<Code> codes) {
        return COLORS.stream()
                .min(java.util.Comparator.comparingLong(color -> codes.stream()
                        .filter(code -> color.equalsIgnoreCase(code.color()))
                        .count()))
                .orElseThrow();
    }

    /// A new code beside the one looked at, in the codebook in view; where there is none, in a new one.
    void addCode(UUID id, String name) {
        Codebook book = book();
        List<Change> changes = new ArrayList<>();
        if (book == null) {
            book = new Codebook(edits.bench().newId(), name, null);
            changes.add(new Change.Added(book));
        }
        List<Code> codes = codes(book.id());
        Browsing browsing = desk.showing().browsing();
        Code beside = desk.shelves().codes().find(browsing.entry(Register.CODES));
        UUID parent = beside == null || !beside.codebook().equals(book.id()) ? null : beside.parent();
        int last = codes.stream().mapToInt(Code::rank).max().orElse(0);
        Code made = new Code(id, book.id(), name, null, color(codes), null, parent, null, Code.Use.OFFERED, last + 1);
        changes.add(new Change.Added(made));
        desk.session()
                .carryOut(
                        Message.of("deed.newEntry", name),
                        new Change.Several(changes),
                        () -> browsing.look(Register.CODES, id));
    }

    void addBook(String name) {
        Codebook made = new Codebook(edits.bench().newId(), name, null);
        desk.session()
                .carryOut(
                        Message.of("deed.newEntry", name),
                        new Change.Added(made),
                        () -> desk.showing().browsing().lookIntoCodebook(made.id()));
    }
}
