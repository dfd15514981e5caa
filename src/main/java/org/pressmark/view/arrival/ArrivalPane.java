package org.pressmark.view.arrival;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.pressmark.command.Arrivals;
import org.pressmark.command.Asking;
import org.pressmark.command.Waiting;
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
        Waiting waiting = arrivals.waiting();
        Asking asking = arrivals.asking();
        PreviewPane preview = new PreviewPane(waiting, phrases);
        ContentsPane contents = new ContentsPane(arrivals, phrases);
        ReadingBar reading = new ReadingBar(arrivals, phrases);
        ReportPane report = new ReportPane(arrivals, keyboard);
        LockedPane locked = new LockedPane(asking, phrases);
        ColumnsPane columns = new ColumnsPane(asking, phrases);
        getChildren().addAll(reading, locked, columns, contents, preview, report);
        // Heard before a part asks for the focus, which it gets only where it is to be seen.
        getChildren().forEach(part -> {
            part.managedProperty().bind(part.visibleProperty());
            part.visibleProperty().subscribe(now -> settle());
        });
        BooleanExpression free = new SimpleBooleanProperty(true);
        free = turn(locked, isThere(asking.lockedProperty()), free, locked::begin);
        free = turn(columns, isThere(asking.mappingProperty()), free, columns::begin);
        free = turn(contents, isThere(arrivals.contentsProperty()), free, contents::begin);
        free = turn(preview, isThere(waiting.previewProperty()), free, preview::begin);
        BooleanExpression idle = free.and(reading.visibleProperty().not());
        turn(report, arrivals.report().shownProperty(), idle, report::begin);
        arrivals.onOpened(() -> ask(false, () -> {}));
    }

    private static BooleanExpression isThere(ReadOnlyObjectProperty<?> question) {
        return question.isNotNull();
    }

    /// Shows a part while it has something to ask and those before it have not: one question at a time. Answers
    /// whether those behind it may ask.
    private BooleanExpression turn(Node part, BooleanExpression asks, BooleanExpression free, Runnable begin) {
        part.visibleProperty().bind(asks.and(free));
        part.visibleProperty().addListener((property, before, now) -> ask(now, begin));
        return free.and(asks.not());
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
