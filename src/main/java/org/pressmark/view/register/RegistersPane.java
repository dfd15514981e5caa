package org.pressmark.view.register;

import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Edits;
import org.pressmark.command.Registers;
import org.pressmark.desk.Browsing;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.Desk;
import org.pressmark.model.Claim;
import org.pressmark.model.Entry;
import org.pressmark.view.Begins;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;
import org.pressmark.view.form.Fact;

/// Outlets, speakers and claims: the list at the left, what is known of one in the middle, where it is used at the
/// right; a claim has its card there.
///
/// Esc in a field gives up what was typed there; elsewhere it goes back to the article. Screen thread only.
public final class RegistersPane extends HBox implements Begins {
    private static final Register[] TABS = {Register.OUTLETS, Register.SPEAKERS, Register.CLAIMS};

    private final Desk desk;
    private final Browsing browsing;
    private final EntriesPane entries;
    private final EditorPane editor;
    private final UsesPane uses;
    private final ClaimCardPane card;

    /// `toReader` gives the focus to the reader.
    public RegistersPane(Tools tools, Runnable toReader) {
        this.desk = tools.desk();
        this.browsing = desk.showing().browsing();
        Given given = new Given(tools, new Edits(desk), toReader);
        this.entries = new EntriesPane(given);
        this.editor = new EditorPane(given);
        this.uses = new UsesPane(given, "register-uses");
        this.card = new ClaimCardPane(given);
        setId("registers");
        getStyleClass().add("registers");
        getStylesheets().addAll(Look.sheet("side"), Look.sheet("register"));
        StackPane right = new StackPane(uses, card);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(entries, editor, right);
        browsing.registerProperty().subscribe(register -> show());
        InvalidationListener changed = any -> changed();
        for (Register register : TABS) {
            browsing.entryProperty(register).subscribe(() -> show());
            Registers.shelf(desk, register).all().addListener(changed);
        }
        desk.saidProperty().subscribe(said -> {
            if (said != null && said.tone() == Desk.Said.Tone.REFUSED) {
                editor.refresh();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::giveUp);
    }

    private void changed() {
        entries.refresh();
        show();
    }

    private void show() {
        Register register = browsing.registerProperty().get();
        @Nullable UUID looked = browsing.entry(register);
        Entry entry = Registers.shelf(desk, register).find(looked);
        editor.show(entry);
        card.setVisible(entry instanceof Claim);
        uses.setVisible(!(entry instanceof Claim));
        card.show(entry instanceof Claim claim ? claim : null);
        uses.show(entry == null || entry instanceof Claim ? null : entry.id());
    }

    private void giveUp(KeyEvent key) {
        Node owner = getScene().getFocusOwner();
        if (key.getCode() == KeyCode.ESCAPE && Given.fieldOf(owner) instanceof Fact<?> fact) {
            key.consume();
            fact.giveUp();
            entries.begin();
        }
    }

    @Override
    public void begin() {
        entries.begin();
    }

    /// Commits what was typed into a field and not yet committed.
    public void settle() {
        editor.settle();
    }
}
