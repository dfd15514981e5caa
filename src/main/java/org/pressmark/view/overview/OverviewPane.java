package org.pressmark.view.overview;

import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Census;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Overview;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotator;
import org.pressmark.model.LibraryFilter;
import org.pressmark.model.Outlet;
import org.pressmark.view.Begins;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;

/// How far the work has come: articles by status, tags by annotator, the chart by outlet and kind, what to follow
/// up.
///
/// Whatever is pressed lists the articles behind the number in the library. Screen thread only.
public final class OverviewPane extends ScrollPane implements Begins {
    private final Tools tools;
    private final Desk desk;
    private final Overview overview;
    private final StatusesPane statuses;
    private final WorkersPane workers;
    private final OutletsPane outlets;
    private final FindingsPane findings;

    public OverviewPane(Tools tools) {
        this.tools = tools;
        this.desk = tools.desk();
        this.overview = new Overview(desk);
        this.statuses = new StatusesPane(
                tools.phrases(),
                status -> list(new LibraryFilter(null, null, status, null)),
                () -> list(new LibraryFilter(null, null, null, me().id())));
        this.workers = new WorkersPane(tools.phrases(), this::annotator);
        this.outlets = new OutletsPane(
                tools.phrases(), this::outlet, outlet -> list(new LibraryFilter(null, outlet, null, null)));
        this.findings = new FindingsPane(tools, () -> leaveFor(Showing.Panel.FOLLOW_UP));
        setId("overview");
        getStyleClass().add("overview");
        getStylesheets().add(Look.sheet("overview"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(page());
        overview.censusProperty().subscribe(census -> show());
        overview.findingsProperty().subscribe(findings::show);
        desk.annotatorProperty().subscribe(annotator -> show());
        InvalidationListener renamed = any -> show();
        desk.shelves().outlets().all().addListener(renamed);
        desk.shelves().annotators().all().addListener(renamed);
    }

    private StackPane page() {
        VBox right = new VBox(findings);
        right.getStyleClass().add("column");
        VBox left = new VBox(statuses, outlets);
        left.getStyleClass().add("column");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        right.setMinWidth(300);
        right.setMaxWidth(300);
        HBox middle = new HBox(left, right);
        middle.getStyleClass().add("columns");
        VBox page = new VBox(head(), middle, workers);
        page.getStyleClass().add("page");
        return new StackPane(page);
    }

    private HBox head() {
        Label title = new Label(tools.phrases().say("overview.head"));
        title.getStyleClass().add("title");
        Label total = new Label();
        total.setId("overview-total");
        total.getStyleClass().add("dim");
        total.textProperty()
                .bind(Bindings.createStringBinding(
                        this::total,
                        overview.censusProperty(),
                        overview.countingProperty(),
                        overview.countedProperty(),
                        desk.library().totalProperty()));
        ProgressBar progress = new ProgressBar();
        progress.setId("overview-progress");
        progress.setAccessibleText(tools.phrases().say("overview.head"));
        progress.visibleProperty().bind(overview.countingProperty());
        progress.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> (double) overview.countedProperty().get()
                                / Math.max(1, desk.library().totalProperty().get()),
                        overview.countedProperty(),
                        desk.library().totalProperty()));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(title, between, progress, total);
        head.getStyleClass().add("head");
        return head;
    }

    private String total() {
        int articles = desk.library().totalProperty().get();
        return overview.countingProperty().get()
                ? tools.phrases()
                        .say("overview.counting", overview.countedProperty().get(), articles)
                : OutletField.articles(
                        tools.phrases(), overview.censusProperty().get().articles());
    }

    @Override
    public void begin() {
        setVvalue(0);
        statuses.begin();
    }

    private Annotator me() {
        return desk.annotatorProperty().get();
    }

    private void show() {
        Census census = overview.censusProperty().get();
        statuses.show(census, me());
        workers.show(census);
        outlets.show(census.sources());
    }

    private String annotator(UUID id) {
        Annotator annotator = desk.shelves().annotators().find(id);
        return annotator == null ? id.toString() : annotator.name();
    }

    private String outlet(@Nullable UUID id) {
        Outlet outlet = desk.shelves().outlets().find(id);
        return outlet == null ? tools.phrases().say("overview.unknownOutlet") : outlet.name();
    }

    private void list(LibraryFilter filter) {
        desk.library().filter(filter);
        leaveFor(Showing.Panel.LIBRARY);
    }

    private void leaveFor(Showing.Panel panel) {
        desk.showing().show(panel);
        desk.showing().show(Showing.Sheet.ARTICLE);
    }
}
