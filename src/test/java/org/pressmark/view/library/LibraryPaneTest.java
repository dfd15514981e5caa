package org.pressmark.view.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.store.Samples;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Tools;
import org.testfx.util.WaitForAsyncUtils;

final class LibraryPaneTest extends ByHand {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    @TempDir
    Path folder;

    private Office office;
    private LibraryPane library;
    private int opened;
    private int answers;

    @BeforeEach
    void showTheLibrary() {
        onScreen(() -> {
            office = new Office(folder, task -> {
                answers++;
                Platform.runLater(task);
            });
            Keyboard keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english());
            library = new LibraryPane(new Tools(office.desk, office.shell, keyboard), () -> opened++);
        });
        show(library, 280, 760);
    }

    @AfterEach
    void closeTheOffice() {
        onScreen(() -> office.close());
    }

    private List<LibraryCell> cells() {
        return onScreen(() -> library.lookupAll(".library-cell").stream()
                .map(LibraryCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getItem() != null)
                .sorted((one, other) -> one.getIndex() - other.getIndex())
                .toList());
    }

    private LibraryCell cell(int index) {
        return cells().get(index);
    }

    private String said(int index, String part) {
        return ((Label) cell(index).lookup(part)).getText();
    }

    private String count() {
        return onScreen(() -> ((Label) library.lookup("#library-count")).getText());
    }

    private void awaitCount(String count) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> count.equals(count()));
        settled();
    }

    private UUID openArticle() {
        return office.desk.articleProperty().get().id();
    }

    @Test
    void listsEveryArticleAndCountsThem() {
        assertEquals(8, cells().size());
        assertEquals("8 OF 8", count());
    }

    @Test
    void aLineSaysWhereItIsFrom() {
        assertEquals("Kremlin statement", said(0, ".outlet"));
        assertEquals("Press TV", said(1, ".outlet"));
        assertEquals("Pravda.Ru ← TASS", said(3, ".outlet"));
        assertEquals("outlet unknown", said(4, ".outlet"));
    }

    @Test
    void aLineSaysWhenItAppearedAndHowFarItIs() {
        assertEquals("12 Mar 2022", said(1, ".day"));
        assertEquals("in work", said(1, ".status"));
    }

    @Test
    void theOpenArticleIsMarked() {
        assertEquals(
                List.of(1),
                cells().stream()
                        .filter(cell -> cell.getPseudoClassStates().contains(OPEN))
                        .map(LibraryCell::getIndex)
                        .toList());
    }

    @Test
    void aClickOpensAnArticleAndGoesToThePage() {
        click(cell(3));
        assertEquals(office.articles.get(3), openArticle());
        assertEquals(1, opened);
    }

    @Test
    void enterOpensTheChosenArticle() {
        onScreen(() -> library.lookup("#library-list").requestFocus());
        strike(KeyCode.DOWN);
        strike(KeyCode.ENTER);
        assertEquals(office.articles.get(2), openArticle());
    }

    @Test
    void theOpenArticleStaysMarkedWhenTheListIsReadAnew() {
        open(3);
        Samples another = Samples.article("Another article.");
        onScreen(() -> office.session.carryOut(
                Message.of("deed.addArticle", "Another"),
                Change.several(new Change.Kept(another.content()), new Change.Added(another.article()))));
        settled();
        assertEquals("9 OF 9", count());
        assertTrue(cell(3).getPseudoClassStates().contains(OPEN));
        ListView<?> list = (ListView<?>) library.lookup("#library-list");
        assertEquals(3, list.getSelectionModel().getSelectedIndex());
    }

    @Test
    void readingAnewReadsWhatIsSeenOnly() {
        List<Change> many = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            Samples sample = Samples.article("Article " + number);
            many.add(new Change.Kept(sample.content()));
            many.add(new Change.Added(sample.article()));
        }
        onScreen(() -> office.session.carryOut(Message.of("deed.addArticles", 500), new Change.Several(many)));
        settled();
        ListView<?> list = (ListView<?>) library.lookup("#library-list");
        onScreen(() -> list.getSelectionModel().select(300));
        settled();
        answers = 0;
        run("pasteArticle");
        assertEquals("509 OF 509", count());
        assertTrue(answers < 16, answers + " answers");
    }

    private void open(int article) {
        onScreen(() -> office.desk.open(office.articles.get(article)));
        settled();
    }

    private void run(String command) {
        office.shell.clipboard = "Pasted\n\nAn article that was not there before.";
        onScreen(() -> office.commands.keymap().named(command).run());
        settled();
    }

    @Test
    void wordsFindTitlesAndTexts() throws Exception {
        click(library.lookup("#library-words"));
        onScreen(() -> ((TextField) library.lookup("#library-words")).setText("velyaminov had received her"));
        awaitCount("1 OF 8");
        assertEquals(office.articles.get(1), cell(0).getItem().article().id());
    }

    @Test
    void anEmptyFieldShowsEverythingAgain() throws Exception {
        click(library.lookup("#library-words"));
        onScreen(() -> ((TextField) library.lookup("#library-words")).setText("velyaminov had received her"));
        awaitCount("1 OF 8");
        strike(KeyCode.A, KeyCode.CONTROL);
        strike(KeyCode.DELETE);
        awaitCount("8 OF 8");
    }

    @Test
    void aStatusNarrowsTheList() throws Exception {
        ComboBox<?> statuses = (ComboBox<?>) library.lookup("#library-status");
        onScreen(() -> statuses.getSelectionModel().select(3));
        awaitCount("1 OF 8");
        assertEquals(office.articles.getFirst(), cell(0).getItem().article().id());
    }

    @Test
    void anOutletNarrowsTheList() throws Exception {
        ComboBox<?> outlets = (ComboBox<?>) library.lookup("#library-outlet");
        List<String> names = outlets.getItems().stream().map(String::valueOf).toList();
        String pressTv = names.stream()
                .filter(name -> name.contains("Press TV"))
                .findFirst()
                .orElseThrow();
        onScreen(() -> outlets.getSelectionModel().select(names.indexOf(pressTv)));
        awaitCount("2 OF 8");
    }

    @Test
    void aChangeOfTagsIsShownInItsLine() {
        String before = cell(1).getTooltip().getText();
        onScreen(() -> office.desk.choose(office.quote()));
        run("delete");
        String after = cell(1).getTooltip().getText();
        assertTrue(before.contains("22 quotes"), before);
        assertTrue(after.contains("21 quotes"), after);
    }

    @Test
    void theButtonsOfTheFootRunTheirCommands() {
        office.shell.clipboard = "Pasted\n\nAn article that was not there before.";
        click(library.lookup("#library-pasteArticle"));
        assertEquals("9 OF 9", count());
    }
}
