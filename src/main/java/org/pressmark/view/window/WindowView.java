package org.pressmark.view.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.ProjectCommands;
import org.pressmark.command.ProjectMemory;
import org.pressmark.desk.Showing;
import org.pressmark.model.Article;
import org.pressmark.text.Span;
import org.pressmark.view.Look;
import org.pressmark.view.SceneKeys;
import org.pressmark.view.Tools;
import org.pressmark.view.agreement.AgreementPane;
import org.pressmark.view.followup.FollowUpPane;
import org.pressmark.view.guide.GuidelinePane;
import org.pressmark.view.history.HistoryPane;
import org.pressmark.view.library.LibraryPane;
import org.pressmark.view.overview.OverviewPane;
import org.pressmark.view.prompt.BesidePane;
import org.pressmark.view.received.ReceivedPane;
import org.pressmark.view.register.CodebookPane;
import org.pressmark.view.register.RegistersPane;
import org.pressmark.view.sample.SamplePane;
import org.pressmark.view.setting.SettingsPane;

/// The window of an open project: menus, top bar, library, page, side, status bar; over them what is asked.
///
/// Files dropped anywhere on it go to the handler given to [#onFiles]. Screen thread only.
public final class WindowView extends StackPane {
    private static final String WIDTH = "width.";

    private final Tools tools;
    private final ProjectMemory memory;
    private final PagePart page;
    private final SceneKeys keys;
    private final BesidePane beside;
    private final KeySheetPane sheet;
    private final SwitchPane<Showing.Sheet> sheets;
    private final Label goal = new Label();
    private final EmptyPane empty;
    private final CardsPane cards = new CardsPane();
    private Consumer<List<Path>> files = dropped -> {};
    private Runnable beginning;

    /// `review` makes the review desk when it is first shown.
    public WindowView(Tools tools, Opened opened, PagePart page, Node side, Supplier<? extends Node> review) {
        this.tools = tools;
        this.page = page;
        this.keys = new SceneKeys(tools.keyboard());
        this.memory = new ProjectMemory(tools.shell(), tools.desk());
        this.beside = new BesidePane(tools, this::inView, this::refocus);
        this.empty = new EmptyPane(tools);
        this.sheet = new KeySheetPane(tools.keyboard(), tools.desk());
        setId("window");
        getStyleClass().add("window");
        getStylesheets().add(Look.sheet("window"));
        RegionsPane desk = regions(side);
        this.sheets = sheets(desk, review);
        BorderPane frame = new BorderPane(sheets);
        VBox top = new VBox(new MenusBar(tools.keyboard(), tools.shell(), tools.desk()), chips(opened));
        StatusBarPane bottom = new StatusBarPane(tools, opened.access());
        frame.setTop(top);
        frame.setBottom(bottom);
        TellingPane telling = new TellingPane(tools);
        prepareGoal();
        setAlignment(cards, Pos.TOP_CENTER);
        getChildren().addAll(frame, telling, beside, sheet, goal, cards);
        tools.desk().showing().sides().aloneProperty().subscribe(alone -> {
            top.setVisible(!alone);
            bottom.setVisible(!alone);
        });
        top.managedProperty().bind(top.visibleProperty());
        bottom.managedProperty().bind(bottom.visibleProperty());
        keys.listenOn(this);
        new PageMenu(tools).on(page.node());
        addEventFilter(KeyEvent.KEY_PRESSED, sheet::take);
        addEventHandler(DragEvent.DRAG_OVER, this::dragOver);
        addEventHandler(DragEvent.DRAG_EXITED, left -> goal.setVisible(false));
        addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
        beginning = this::goToWork;
        askName();
    }

    /// The review desk has a bar of its own.
    private ChipsPane chips(Opened opened) {
        ChipsPane chips = new ChipsPane(tools, opened);
        chips.managedProperty().bind(chips.visibleProperty());
        tools.desk().showing().sheetProperty().subscribe(sheet -> chips.setVisible(sheet != Showing.Sheet.REVIEW));
        return chips;
    }

    /// Puts the focus where work begins: on the page, on a way to the first article while none is open, or on the
    /// question for the annotator's name.
    public void begin() {
        beginning.run();
    }

    /// What stands in place of the page.
    public EmptyPane empty() {
        return empty;
    }

    private void goToWork() {
        if (tools.desk().articleProperty().get() == null) {
            empty.begin();
        } else {
            page.focus().run();
        }
    }

    /// What the page asks about every key that it does not use itself.
    public SceneKeys keys() {
        return keys;
    }

    /// Lays a card over the window, below those that lie there.
    public void addCard(Node card) {
        cards.add(card);
    }

    /// Who is told what files were dropped on the window.
    public void onFiles(Consumer<List<Path>> handler) {
        files = handler;
    }

    /// Shows the sheet of all keys, or takes it away.
    public void toggleKeySheet() {
        sheet.toggle();
    }

    /// Something was selected on the page with the mouse: offers the kinds beside it.
    public void offerKinds(Span selection) {
        beside.offer(selection);
    }

    /// The page was scrolled: what stands beside words goes along.
    public void pageMoved() {
        beside.placeAgain();
    }

    private RegionsPane regions(Node side) {
        RegionsPane regions = new RegionsPane(panels(), middle(), side, this::remember);
        tools.shell().choices().panels().forEach(regions::restore);
        for (String panel : List.of(RegionsPane.LEFT, RegionsPane.RIGHT)) {
            String width = memory.find(WIDTH + panel);
            if (width != null && width.matches("\\d{1,5}")) {
                regions.restore(panel, Integer.parseInt(width));
            }
        }
        new SideWindows(tools, keys, regions, page.focus()).follow();
        return regions;
    }

    /// What can lie in the middle. Esc goes back from any of them to the article.
    private SwitchPane<Showing.Sheet> sheets(RegionsPane desk, Supplier<? extends Node> review) {
        SwitchPane<Showing.Sheet> sheets = new SwitchPane<>(
                Showing.Sheet.class,
                tools.desk().showing().sheetProperty(),
                Map.of(
                        Showing.Sheet.ARTICLE,
                        () -> desk,
                        Showing.Sheet.REGISTERS,
                        () -> new RegistersPane(tools, page.focus()),
                        Showing.Sheet.CODEBOOK,
                        () -> new CodebookPane(tools, page.focus()),
                        Showing.Sheet.OVERVIEW,
                        () -> new OverviewPane(tools),
                        Showing.Sheet.AGREEMENT,
                        () -> new AgreementPane(tools),
                        Showing.Sheet.REVIEW,
                        review,
                        Showing.Sheet.RECEIVED,
                        () -> new ReceivedPane(tools),
                        Showing.Sheet.SAMPLE,
                        () -> new SamplePane(tools),
                        Showing.Sheet.SETTINGS,
                        () -> new SettingsPane(tools, page.focus())));
        sheets.addEventHandler(KeyEvent.KEY_PRESSED, this::backToArticle);
        return sheets;
    }

    private boolean showsArticle() {
        return tools.desk().showing().sheetProperty().get() == Showing.Sheet.ARTICLE;
    }

    /// What is in view of a stretch of the article: nothing while a sheet covers it.
    private Optional<Bounds> inView(Span span) {
        return showsArticle() ? page.inScene(span) : Optional.empty();
    }

    /// Gives the focus back to what a question was asked over.
    private void refocus() {
        if (showsArticle()) {
            goToWork();
        } else {
            sheets.beginShown();
        }
    }

    /// What can stand at the left.
    private SwitchPane<Showing.Panel> panels() {
        return new SwitchPane<>(
                Showing.Panel.class,
                tools.desk().showing().panelProperty(),
                Map.of(
                        Showing.Panel.LIBRARY,
                        () -> new LibraryPane(tools, page.focus()),
                        Showing.Panel.FOLLOW_UP,
                        () -> new FollowUpPane(tools, page.focus()),
                        Showing.Panel.HISTORY,
                        () -> new HistoryPane(tools, page.focus()),
                        Showing.Panel.GUIDELINE,
                        () -> new GuidelinePane(tools, page.focus())));
    }

    /// The page, and what stands in its place while no article is open.
    private StackPane middle() {
        StackPane middle = new StackPane(page.node(), empty);
        middle.setMinWidth(0);
        tools.desk().articleProperty().subscribe((@Nullable Article open) -> {
            empty.setVisible(open == null);
            page.node().setVisible(open != null);
        });
        return middle;
    }

    /// What shows over everything that files may be let go here.
    private void prepareGoal() {
        goal.setText(tools.phrases().say("drop.here"));
        goal.getStyleClass().add("drop-goal");
        goal.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        goal.setMouseTransparent(true);
        goal.setVisible(false);
    }

    /// For this project; and for those that are opened for the first time.
    private void remember(String panel, double width) {
        memory.keep(WIDTH + panel, String.valueOf(Math.round(width)));
        tools.shell().choose(tools.shell().choices().panel(panel, width));
    }

    private void askName() {
        if (tools.shell().choices().annotator() == null) {
            AskNamePane card = new AskNamePane(
                    tools.phrases(), tools.desk().annotatorProperty().get().name(), this::work);
            cards.add(card);
            beginning = card::begin;
        }
    }

    private void work(String name) {
        ProjectCommands.work(tools.desk(), tools.shell(), name);
        beginning = this::goToWork;
        begin();
    }

    private void backToArticle(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !showsArticle()) {
            tools.desk().showing().show(Showing.Sheet.ARTICLE);
            goToWork();
            key.consume();
        }
    }

    private void dragOver(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            goal.setVisible(true);
            drag.consume();
        }
    }

    private void drop(DragEvent drag) {
        List<File> dropped = drag.getDragboard().getFiles();
        goal.setVisible(false);
        drag.setDropCompleted(!dropped.isEmpty());
        drag.consume();
        if (!dropped.isEmpty()) {
            files.accept(dropped.stream().map(File::toPath).toList());
        }
    }
}
