package org.pressmark.view.followup;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.FindingEdits;
import org.pressmark.desk.ArticleFindings;
import org.pressmark.desk.FollowUp;
import org.pressmark.model.Finding;
import org.pressmark.view.Begins;
import org.pressmark.view.HeadBar;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;

/// What is open, in the article or in the whole project: gone to, settled, put aside for good, brought back.
///
/// Enter or a click goes to a finding, Delete puts it aside or brings it back; the keys of the article settle it
/// there.
public final class FollowUpPane extends BorderPane implements Begins {
    private final Tools tools;
    private final FollowUp followUp;
    private final Runnable reader;
    private final FindingWords words;
    private final FindingEdits edits;
    private final FindingsBar bar;
    private final SearchBar search;
    private final ListView<@Nullable FindingRow> list = new ListView<>();
    private final Label count = new Label();
    private final Label help = new Label();
    private final Label nothing = new Label();
    private final Button settle = new Button();
    private final Button aside = new Button();

    /// `reader` takes the focus to the article.
    public FollowUpPane(Tools tools, Runnable reader) {
        this.tools = tools;
        this.followUp = tools.desk().followUp();
        this.reader = reader;
        this.words = new FindingWords(tools.phrases());
        this.edits = new FindingEdits(tools.desk());
        this.bar = new FindingsBar(words, this::choose);
        this.search = new SearchBar(followUp.sweep(), tools.desk().library().totalProperty(), tools.phrases());
        setId("follow-up");
        getStyleClass().add("follow-up");
        getStylesheets().add(Look.sheet("followup"));
        setTop(new VBox(head(), bar, search));
        prepareList();
        setCenter(list);
        setBottom(foot());
        followUp.findingsProperty().subscribe(found -> showIf(FindingsBar.Scope.ARTICLE));
        followUp.sweep().found().addListener((ListChangeListener<ArticleFindings>)
                change -> showIf(FindingsBar.Scope.PROJECT));
        followUp.sweep().searchingProperty().subscribe(is -> showIf(FindingsBar.Scope.PROJECT));
        followUp.currentProperty().subscribe(this::follow);
        show();
    }

    @Override
    public void begin() {
        list.requestFocus();
        if (list.getSelectionModel().getSelectedIndex() < 0) {
            step(0, 1);
        }
    }

    private HeadBar head() {
        count.setId("follow-up-count");
        return new HeadBar(tools, say("followUp.head"), count, reader);
    }

    private void prepareList() {
        list.setId("follow-up-list");
        list.setAccessibleText(say("followUp.list"));
        list.setOrientation(Orientation.VERTICAL);
        list.setCellFactory(any -> new FindingCell(words, this::go));
        nothing.getStyleClass().add("nothing");
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> explain());
    }

    private VBox foot() {
        help.setId("follow-up-help");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        settle.setId("follow-up-settle");
        settle.setText(say("followUp.settle"));
        settle.setOnAction(press -> onChosen(this::settle));
        aside.setId("follow-up-aside");
        aside.getStyleClass().add("quiet");
        aside.setOnAction(press -> onChosen(this::putAsideOrBack));
        HBox buttons = new HBox(settle, aside);
        buttons.getStyleClass().add("buttons");
        VBox foot = new VBox(help, buttons);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> onChosen(this::go);
            case DELETE, BACK_SPACE -> onChosen(this::putAsideOrBack);
            case DOWN -> step(list.getSelectionModel().getSelectedIndex() + 1, 1);
            case UP -> step(list.getSelectionModel().getSelectedIndex() - 1, -1);
            case ESCAPE -> reader.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Chooses the first finding from a line on in a direction; heads are passed over.
    private void step(int from, int by) {
        for (int at = from; at >= 0 && at < list.getItems().size(); at += by) {
            if (list.getItems().get(at) instanceof FindingRow.Line) {
                list.getSelectionModel().clearAndSelect(at);
                list.getFocusModel().focus(at);
                list.scrollTo(Math.max(0, at - 4));
                return;
            }
        }
    }

    private void onChosen(java.util.function.Consumer<Finding> work) {
        if (list.getSelectionModel().getSelectedItem() instanceof FindingRow.Line line) {
            work.accept(line.finding());
        }
    }

    private void go(Finding finding) {
        edits.goTo(finding, reader);
    }

    private void settle(Finding finding) {
        edits.goTo(finding, () -> {
            reader.run();
            tools.keyboard().run("settleFinding");
        });
    }

    private void putAsideOrBack(Finding finding) {
        if (bar.which() == FindingRows.Which.OPEN) {
            edits.dismiss(finding);
        } else {
            edits.restore(finding);
        }
    }

    /// Something else is to be listed.
    private void choose() {
        if (bar.scope() == FindingsBar.Scope.PROJECT) {
            followUp.sweep().begin();
        }
        show();
    }

    private void showIf(FindingsBar.Scope changed) {
        if (bar.scope() == changed) {
            show();
        }
    }

    private void show() {
        FindingRows rows = new FindingRows(words, bar.which(), bar.kind());
        boolean isProject = bar.scope() == FindingsBar.Scope.PROJECT;
        search.setVisible(isProject);
        if (isProject) {
            List<ArticleFindings> all = List.copyOf(followUp.sweep().found());
            fill(rows.byArticle(all), all.stream().mapToInt(rows::count).sum());
        } else {
            ArticleFindings here = followUp.findingsProperty().get();
            fill(here == null ? List.of() : rows.byKind(here), here == null ? 0 : rows.count(here));
        }
        nothing.setText(say(nothing()));
    }

    private void fill(List<FindingRow> rows, int many) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        FindingRow before = list.getSelectionModel().getSelectedItem();
        count.setText(say("followUp.count", many));
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(new ArrayList<>(rows));
            reselect(before, chosen);
        }
        explain();
    }

    /// The same finding again; where it is settled, the one that stands in its place now.
    private void reselect(@Nullable FindingRow before, int chosen) {
        List<@Nullable FindingRow> rows = list.getItems();
        for (int at = 0; before != null && at < rows.size(); at++) {
            FindingRow row = rows.get(at);
            if (row != null && FindingRow.isSame(row, before)) {
                list.getSelectionModel().clearAndSelect(at);
                return;
            }
        }
        list.getSelectionModel().clearSelection();
        if (chosen >= 0 && !rows.isEmpty()) {
            int at = Math.min(chosen, rows.size() - 1);
            step(at, rows.get(at) instanceof FindingRow.Line || at < rows.size() - 1 ? 1 : -1);
        }
    }

    private String nothing() {
        if (bar.scope() == FindingsBar.Scope.PROJECT) {
            return bar.which() == FindingRows.Which.OPEN ? "followUp.nothingOpenInProject" : "followUp.nothingAside";
        }
        if (tools.desk().articleProperty().get() == null) {
            return "followUp.noArticle";
        }
        return bar.which() == FindingRows.Which.OPEN ? "followUp.nothingOpen" : "followUp.nothingAside";
    }

    /// The finding gone to by key is the chosen one here too.
    private void follow(@Nullable Finding current) {
        if (current != null) {
            reselect(new FindingRow.Line(current, ""), list.getSelectionModel().getSelectedIndex());
        }
    }

    private void explain() {
        boolean isLine = list.getSelectionModel().getSelectedItem() instanceof FindingRow.Line;
        boolean isOpen = bar.which() == FindingRows.Which.OPEN;
        help.setText("");
        settle.setDisable(true);
        aside.setDisable(!isLine);
        aside.setText(say(isOpen ? "followUp.dismiss" : "followUp.restore"));
        onChosen(finding -> {
            help.setText(words.help(finding));
            settle.setDisable(!isOpen || !FindingEdits.canSettle(finding.kind()));
        });
    }

    private String say(String key, Object... arguments) {
        return tools.phrases().say(key, arguments);
    }
}
