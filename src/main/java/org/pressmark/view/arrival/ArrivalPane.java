package org.pressmark.view.arrival;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.pressmark.command.Arrivals;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Look;

/// A card over the window while articles come in; gone when there is nothing to say. Blocks nothing. Screen
/// thread only.
public final class ArrivalPane extends VBox {
    private final Runnable back;

    /// `back` gives the focus to where work goes on when the card has nothing more to ask.
    public ArrivalPane(Arrivals arrivals, Keyboard keyboard, Runnable back) {
        this.back = back;
        Phrases phrases = keyboard.phrases();
        setId("arrival");
        getStyleClass().addAll("card", "arrival");
        getStylesheets().add(Look.sheet("arrival"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        PreviewPane preview = new PreviewPane(arrivals.waiting(), phrases);
        ContentsPane contents = new ContentsPane(arrivals, phrases);
        ReadingBar reading = new ReadingBar(arrivals, phrases);
        ReportPane report = new ReportPane(arrivals, keyboard);
        LockedPane locked = new LockedPane(arrivals.asking(), phrases);
        ColumnsPane columns = new ColumnsPane(arrivals.asking(), phrases);
        getChildren().addAll(reading, locked, columns, contents, preview, report);
        report.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> arrivals.report().shownProperty().get()
                                && Stream.of(reading, locked, columns, contents, preview)
                                        .noneMatch(Node::isVisible),
                        arrivals.report().shownProperty(),
                        reading.visibleProperty(),
                        locked.visibleProperty(),
                        columns.visibleProperty(),
                        contents.visibleProperty(),
                        preview.visibleProperty()));
        getChildren().forEach(part -> {
            part.managedProperty().bind(part.visibleProperty());
            part.visibleProperty().subscribe(now -> settle());
        });
        preview.visibleProperty().addListener((part, before, now) -> ask(now, preview::begin));
        contents.visibleProperty().addListener((part, before, now) -> ask(now, contents::begin));
        locked.visibleProperty().addListener((part, before, now) -> ask(now, locked::begin));
        columns.visibleProperty().addListener((part, before, now) -> ask(now, columns::begin));
        report.visibleProperty().addListener((part, before, now) -> ask(now, report::begin));
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
