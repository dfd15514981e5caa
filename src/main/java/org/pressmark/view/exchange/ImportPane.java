package org.pressmark.view.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.ImportState;
import org.pressmark.command.ImportState.Asked;
import org.pressmark.command.ImportState.Busy;
import org.pressmark.command.ImportState.Done;
import org.pressmark.command.ImportState.Mapped;
import org.pressmark.command.ImportState.Offered;
import org.pressmark.command.ImportState.Refused;
import org.pressmark.command.SetImport;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;
import org.pressmark.view.Look;
import org.pressmark.view.Rows;
import org.pressmark.view.arrival.NotesView;

/// A card over the window that follows a file on its way in: what it is, what its columns mean, what would come in,
/// what came in. Nothing has come in before that is asked for. Blocks nothing. Screen thread only.
public final class ImportPane extends VBox {
    private static final int ROWS = 6;
    private static final double TALLEST = 480;

    private final SetImport taking;
    private final Phrases phrases;
    private final Runnable back;
    private final Label title = new Label();
    private final VBox body = new VBox();
    private final HBox buttons = new HBox();
    private @Nullable ProgressRowBar progress;

    /// `back` gives the focus to where work goes on.
    public ImportPane(SetImport taking, Phrases phrases, Runnable back) {
        this.taking = taking;
        this.phrases = phrases;
        this.back = back;
        setId("import");
        getStyleClass().addAll("card", "exchange");
        getStylesheets().add(Look.sheet("exchange"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefWidth(680);
        managedProperty().bind(visibleProperty());
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        body.getStyleClass().add("body");
        buttons.getStyleClass().add("line");
        ScrollPane scroll = new ScrollPane(body);
        scroll.getStyleClass().add("scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(TALLEST);
        getChildren().addAll(title, scroll, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setVisible(false);
        taking.stateProperty().subscribe(this::show);
        taking.progressProperty().subscribe(share -> show(share.doubleValue()));
    }

    private void show(@Nullable ImportState state) {
        boolean was = isVisible();
        boolean isSame = state instanceof Mapped && body.lookup(".mapping") instanceof MappingPane;
        setVisible(state != null);
        if (state == null) {
            if (was) {
                back.run();
            }
        } else if (!isSame) {
            Letters.show(title, title(state));
            body.getChildren().setAll(parts(state));
            List<Node> line = new ArrayList<>(deeds(state));
            line.addFirst(Rows.gap());
            buttons.getChildren().setAll(line);
            line.get(1).requestFocus();
        }
    }

    private String title(ImportState state) {
        return switch (state) {
            case Asked asked -> phrases.say("importing.asked", asked.name());
            case Mapped mapped -> phrases.say("importing.mapped", mapped.name());
            case Busy busy ->
                phrases.say(
                        switch (busy.work()) {
                            case READING -> "importing.reading";
                            case BRINGING -> "importing.bringing";
                        },
                        busy.name());
            case Offered offered ->
                phrases.say(offered.report().added() == 0 ? "importing.nothing" : "importing.offered", offered.name());
            case Done done -> phrases.say("importing.done", done.name());
            case Refused refused -> phrases.say("importing.refused", refused.name());
        };
    }

    private List<Node> parts(ImportState state) {
        return switch (state) {
            case Asked asked -> List.of(dim("importing.which"));
            case Mapped mapped -> List.of(dim("importing.columns"), new MappingPane(taking, mapped, phrases));
            case Busy busy -> List.of(busy());
            case Offered offered ->
                List.of(
                        new WhoseBar(taking, offered.whose(), phrases),
                        new ReportPane(offered.report(), phrases),
                        notes(offered.report().notes()));
            case Done done ->
                List.of(
                        new ReportPane(done.report(), phrases),
                        notes(done.report().notes()));
            case Refused refused -> List.of(notes(refused.why()));
        };
    }

    private ProgressRowBar busy() {
        ProgressRowBar bar = new ProgressRowBar(phrases);
        bar.show("", taking.progressProperty().get());
        progress = bar;
        return bar;
    }

    private void show(double share) {
        ProgressRowBar bar = progress;
        if (bar != null) {
            bar.show("", share);
        }
    }

    private Label dim(String key) {
        Label label = new Label(phrases.say(key));
        label.getStyleClass().add("dim");
        label.setWrapText(true);
        return label;
    }

    private NotesView notes(List<Message> said) {
        NotesView notes = new NotesView(ROWS, phrases);
        notes.show(said);
        notes.setId("import-notes");
        return notes;
    }

    private List<Button> deeds(ImportState state) {
        Button leave = Rows.button(phrases, "import-leave", "importing.cancel", taking::giveUp);
        return switch (state) {
            case Asked asked ->
                List.of(
                        accent(Rows.button(phrases, "import-tags", "importing.asTags", taking::asTags)),
                        Rows.button(phrases, "import-articles", "importing.asArticles", taking::asArticles),
                        leave);
            case Mapped mapped ->
                List.of(accent(Rows.button(phrases, "import-read", "importing.read", taking::readMapped)), leave);
            case Busy busy -> List.of(leave);
            case Offered offered -> offered(offered, leave);
            case Done done -> List.of(accent(close()));
            case Refused refused -> refused(close());
        };
    }

    private Button close() {
        return Rows.button(
                phrases, "import-close", taking.waiting() > 0 ? "importing.next" : "importing.close", taking::giveUp);
    }

    private List<Button> offered(Offered offered, Button leave) {
        Button take = accent(Rows.button(phrases, "import-take", "importing.take", taking::take));
        List<Button> deeds = new ArrayList<>();
        if (offered.report().added() > 0) {
            deeds.add(take);
        }
        if (taking.isTable()) {
            deeds.add(Rows.button(phrases, "import-remap", "importing.remap", taking::remap));
        }
        deeds.add(leave);
        return deeds;
    }

    private List<Button> refused(Button close) {
        return taking.isTable()
                ? List.of(close, Rows.button(phrases, "import-remap", "importing.remap", taking::remap))
                : List.of(close);
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            taking.giveUp();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof Button button) {
            key.consume();
            button.fire();
        }
    }
}
