package org.pressmark.view.register;

import java.util.List;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Edits;
import org.pressmark.desk.Browsing;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Shelf;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.view.Begins;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;
import org.pressmark.view.form.ChoiceField;
import org.pressmark.view.form.ChoiceField.Choice;
import org.pressmark.view.form.Fact;
import org.pressmark.view.form.Sheet;

/// The codebooks: the codes of one as a tree at the left, what is known of one code in the middle, where it is
/// used at the right. Esc in a field gives up what was typed; elsewhere it goes back to the article. Screen thread
/// only.
public final class CodebookPane extends HBox implements Begins {
    private final Desk desk;
    private final Browsing browsing;
    private final Given given;
    private final CodeTreeView tree;
    private final ChoiceField<UUID> books;
    private final Sheet<Code> code = new Sheet<>();
    private final Sheet<Codebook> book = new Sheet<>();
    private final UsesPane uses;
    private final VBox cards;

    /// `toReader` gives the focus to the reader.
    public CodebookPane(Tools tools, Runnable toReader) {
        this.desk = tools.desk();
        this.browsing = desk.showing().browsing();
        this.given = new Given(tools, new Edits(desk), toReader);
        this.tree = new CodeTreeView(given);
        this.books = new ChoiceField<>(this::choices, this::name);
        this.uses = new UsesPane(given, "code-uses");
        this.cards = cards();
        setId("codebook");
        getStyleClass().addAll("registers", "codebook");
        getStylesheets().addAll(Look.sheet("side"), Look.sheet("register"));
        uses.setMinWidth(0);
        HBox.setHgrow(uses, Priority.ALWAYS);
        getChildren().addAll(left(), editor(), uses);
        InvalidationListener changed = any -> show();
        desk.shelves().codes().all().addListener(changed);
        desk.shelves().codebooks().all().addListener(changed);
        browsing.codebookProperty().subscribe(() -> show());
        browsing.entryProperty(Register.CODES).subscribe(() -> show());
        desk.saidProperty().subscribe(said -> {
            if (said != null && said.tone() == Desk.Said.Tone.REFUSED) {
                code.refresh();
                book.refresh();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::giveUp);
        show();
    }

    private VBox left() {
        books.setId("codebooks");
        books.setAccessibleText(given.say("code.books"));
        books.commitsTo(browsing::lookIntoCodebook);
        VBox choice = new VBox(books);
        choice.getStyleClass().addAll("side", "register-narrowing");
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox left = new VBox(
                choice,
                tree,
                new FootBar(given)
                        .way("newEntry", "register.newEntry")
                        .way("mergeEntry", "register.mergeEntry")
                        .way("deleteEntry", "register.deleteEntry")
                        .way("retireCode", "register.retireCode"),
                new FootBar(given)
                        .way("newCodebook", "register.newCodebook")
                        .way("importCodebook", "register.importCodebook")
                        .way("exportCodebook", "register.exportCodebook")
                        .way("bringCodebooks", "register.bringCodebooks"));
        left.getStyleClass().add("entries");
        return left;
    }

    private VBox cards() {
        CodeForm forms = new CodeForm(given);
        return new VBox(card("register.head.code", forms.code(code)), card("register.head.codebook", forms.book(book)));
    }

    private VBox card(String head, Node form) {
        Label label = new Label(given.say(head));
        label.getStyleClass().add("panel-head");
        VBox card = new VBox(form);
        card.getStyleClass().add("facts-card");
        VBox panel = new VBox(label, card);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private ScrollPane editor() {
        ScrollPane editor = new ScrollPane(cards);
        editor.getStyleClass().addAll("side", "side-scroll", "register-editor");
        editor.setFitToWidth(true);
        editor.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return editor;
    }

    private List<Choice<UUID>> choices() {
        return desk.shelves().codebooks().all().stream()
                .map(each -> new Choice<>(each.id(), each.name()))
                .toList();
    }

    private String name(@Nullable UUID id) {
        Codebook named = desk.shelves().codebooks().find(id);
        return named == null ? given.say("code.noBook") : named.name();
    }

    private void show() {
        Shelf<Codebook> shelf = desk.shelves().codebooks();
        Codebook shown = shelf.find(browsing.codebookProperty().get());
        if (shown == null) {
            shown = shelf.all().stream().findFirst().orElse(null);
        }
        UUID id = shown == null ? null : shown.id();
        books.show(id);
        tree.show(id);
        Code looked = desk.shelves().codes().find(browsing.entry(Register.CODES));
        show(book, shown, shelf);
        show(
                code,
                looked != null && looked.codebook().equals(id) ? looked : null,
                desk.shelves().codes());
        Code held = code.shown();
        cards.getChildren().getFirst().setVisible(held != null);
        cards.getChildren().getLast().setVisible(shown != null);
        uses.show(held == null ? null : held.id());
    }

    private static <E extends Entry> void show(Sheet<E> sheet, @Nullable E entry, Shelf<E> shelf) {
        E before = sheet.shown();
        if (before != null && shelf.find(before.id()) == null) {
            sheet.drop();
        }
        if (entry != null) {
            sheet.show(entry);
        } else if (sheet.shown() != null) {
            sheet.close();
        }
    }

    private void giveUp(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && Given.fieldOf(getScene().getFocusOwner()) instanceof Fact<?> fact) {
            key.consume();
            fact.giveUp();
            begin();
        }
    }

    @Override
    public void begin() {
        tree.requestFocus();
    }
}
