package org.pressmark.view.register;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Registers;
import org.pressmark.model.Claim;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Speaker;
import org.pressmark.view.form.FormPane;
import org.pressmark.view.form.Sheet;

/// The fields of the entry that is looked at, a form for each kind.
final class EditorPane extends ScrollPane {
    private final Sheet<Outlet> outlet = new Sheet<>();
    private final Sheet<Speaker> speaker = new Sheet<>();
    private final Sheet<Claim> claim = new Sheet<>();
    private final FormPane outlets;
    private final FormPane speakers;
    private final FormPane claims;
    private final Label head = new Label();
    private final Given given;

    EditorPane(Given given) {
        this.given = given;
        EntryForms forms = new EntryForms(given);
        outlets = forms.outlet(outlet);
        speakers = forms.speaker(speaker);
        claims = forms.claim(claim);
        head.getStyleClass().add("panel-head");
        VBox card = new VBox(new StackPane(outlets, speakers, claims));
        card.getStyleClass().add("facts-card");
        VBox panel = new VBox(head, card);
        panel.getStyleClass().add("panel");
        getStyleClass().addAll("side", "side-scroll", "register-editor");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(panel);
        show(null);
    }

    /// Shows an entry, or nothing.
    void show(@Nullable Entry entry) {
        leave(outlet, entry instanceof Outlet);
        leave(speaker, entry instanceof Speaker);
        leave(claim, entry instanceof Claim);
        switch (entry) {
            case Outlet shown -> outlet.show(shown);
            case Speaker shown -> speaker.show(shown);
            case Claim shown -> claim.show(shown);
            case null, default -> {}
        }
        outlets.setVisible(entry instanceof Outlet);
        speakers.setVisible(entry instanceof Speaker);
        claims.setVisible(entry instanceof Claim);
        for (FormPane form : new FormPane[] {outlets, speakers, claims}) {
            form.setManaged(form.isVisible());
        }
        head.setText(given.say(head(entry)));
    }

    /// Another kind of entry is shown: what was typed is settled, unless its entry is gone.
    private void leave(Sheet<?> sheet, boolean staysOpen) {
        Entry shown = sheet.shown();
        if (shown == null) {
            return;
        }
        if (Registers.shelf(given.desk(), Registers.of(shown)).find(shown.id()) == null) {
            sheet.drop();
        } else if (!staysOpen) {
            sheet.close();
        }
    }

    private static String head(@Nullable Entry entry) {
        return switch (entry) {
            case Outlet shown -> "register.head.outlet";
            case Speaker shown -> "register.head.speaker";
            case Claim shown -> "register.head.claim";
            case null, default -> "register.head.none";
        };
    }

    /// A change was refused: the fields show once more what is on disk.
    void refresh() {
        outlet.refresh();
        speaker.refresh();
        claim.refresh();
    }

    void settle() {
        outlet.settle();
        speaker.settle();
        claim.settle();
    }
}
