package org.pressmark.view.arrival;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.pressmark.command.Arrivals;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Look;

/// A card over the window while articles come in; gone when there is nothing to say. Blocks nothing. Screen
/// thread only.
public final class ArrivalPane extends VBox {
    private final Runnable back;

    /// `back` gives the focus to where work goes on when the card has nothing more to ask.
    public ArrivalPane(Arrivals arrivals, Phrases phrases, Runnable back) {
        this.back = back;
        setId("arrival");
        getStyleClass().addAll("card", "arrival");
        getStylesheets().add(Look.sheet("arrival"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        PreviewPane preview = new PreviewPane(arrivals.waiting(), phrases);
        ContentsPane contents = new ContentsPane(arrivals, phrases);
        RefusedPane refused = new RefusedPane(arrivals, phrases);
        LockedPane locked = new LockedPane(arrivals.asking(), phrases);
        ColumnsPane columns = new ColumnsPane(arrivals.asking(), phrases);
        getChildren().addAll(new ReadingBar(arrivals, phrases), locked, columns, contents, preview, refused);
        getChildren().forEach(part -> {
            part.managedProperty().bind(part.visibleProperty());
            part.visibleProperty().subscribe(now -> settle());
        });
        preview.visibleProperty().addListener((part, before, now) -> ask(now, preview::begin));
        contents.visibleProperty().addListener((part, before, now) -> ask(now, contents::begin));
        locked.visibleProperty().addListener((part, before, now) -> ask(now, locked::begin));
        columns.visibleProperty().addListener((part, before, now) -> ask(now, columns::begin));
        refused.visibleProperty().addListener((part, before, now) -> ask(now, refused::begin));
        arrivals.onOpened(() -> ask(false, () -> {}));
    }

    /// There only while one of its parts is.
    private void settle() {
        setVisible(getChildren().stream().anyMatch(Node::isVisible));
    }

    /// Gives the focus to a part that asks something, and away again when nothing is left to answer.
    private void ask(boolean asking, Runnable begin) {
        if (asking) {
            begin.run();
        } else if (!isVisible()) {
            back.run();
        }
    }
}
