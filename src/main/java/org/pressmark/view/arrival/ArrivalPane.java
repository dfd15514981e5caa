package org.pressmark.view.arrival;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.pressmark.command.Arrivals;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Look;

/// A card over the window while articles come in; gone when there is nothing to say. Blocks nothing. Screen
/// thread only.
public final class ArrivalPane extends VBox {
    public ArrivalPane(Arrivals arrivals, Phrases phrases) {
        ReadingBar reading = new ReadingBar(arrivals, phrases);
        PreviewPane preview = new PreviewPane(arrivals, phrases);
        RefusedPane refused = new RefusedPane(arrivals, phrases);
        setId("arrival");
        getStyleClass().addAll("card", "arrival");
        getStylesheets().add(Look.sheet("arrival"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(reading, preview, refused);
        arrivals.progressProperty().subscribe(this::settle);
        arrivals.previewProperty().subscribe(this::settle);
        arrivals.refused().addListener((ListChangeListener<Message>) change -> settle());
        settle();
    }

    /// There only while one of its parts is.
    private void settle() {
        getChildren().forEach(part -> part.setManaged(part.isVisible()));
        boolean busy = getChildren().stream().anyMatch(Node::isVisible);
        setVisible(busy);
        setManaged(busy);
    }
}
