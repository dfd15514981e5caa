package org.pressmark.view.side;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.pressmark.command.Edits;
import org.pressmark.command.EvidenceOffers;
import org.pressmark.command.Lookup;
import org.pressmark.desk.Desk;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;
import org.pressmark.view.form.EntryField;
import org.pressmark.view.form.Fact;
import org.pressmark.view.side.TiersPane.Tier;

/// The right side of the window: where the article comes from, all of the chosen tag, and the lists of tags.
///
/// Choosing a tag moves no border, so that what lies under the mouse stays there. Esc goes back to the reader.
/// Screen thread only.
public final class SidePane extends StackPane {
    /// As high as the form of a quote, and as that of a claim.
    private static final double QUOTE = 246;

    private static final double CLAIM = 330;

    private final OutletPane outlet;
    private final InspectorPane inspector;
    private final Runnable toReader;

    /// `toReader` gives the focus back to the reader.
    public SidePane(Tools tools, EvidenceOffers offers, Runnable toReader) {
        this.toReader = toReader;
        Desk desk = tools.desk();
        Given given = new Given(desk, new Edits(desk), new Lookup(desk), tools.phrases());
        outlet = new OutletPane(given, tools.keyboard(), offers);
        inspector = new InspectorPane(given, tools.keyboard());
        setId("side");
        getStyleClass().add("side");
        getStylesheets().add(Look.sheet("side"));
        getChildren()
                .add(new TiersPane(
                        List.of(new Tier(outlet, 0, 0), new Tier(inspector, QUOTE, CLAIM)), new ListsPane(given)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    }

    /// Commits what was typed into a field and not yet committed: to be called before the project is closed.
    public void settle() {
        outlet.settle();
        inspector.settle();
    }

    private void handle(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        Node owner = getScene().getFocusOwner();
        if (owner instanceof EntryField<?> field && field.isOffering()) {
            return;
        }
        event.consume();
        if (owner instanceof Fact<?> fact) {
            fact.giveUp();
        }
        toReader.run();
    }
}
