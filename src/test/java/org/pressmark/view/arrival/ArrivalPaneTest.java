package org.pressmark.view.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.command.Arrivals;
import org.pressmark.model.Article;
import org.pressmark.model.Provenance;
import org.pressmark.settings.Choices;
import org.pressmark.settings.Phrases;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Look;

/// The card for articles on their way in, over a button that stands for the page.
final class ArrivalPaneTest extends ByHand {
    private static final String RUSSIAN =
            "Орбита: новая ёмкость\n\n«Мы готовы», — заявил Песков. Об этом сообщает ТАСС.\n";

    @TempDir
    Path folder;

    private Office office;
    private Arrivals arrivals;
    private Button page;
    private ArrivalPane card;

    @BeforeEach
    void show() {
        onScreen(() -> {
            office = new Office(folder, Platform::runLater);
            arrivals = office.commands.arrivals();
            page = new Button("page");
            card = new ArrivalPane(
                    arrivals,
                    new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english()),
                    page::requestFocus);
        });
        show(onScreen(() -> new VBox(card, page)), 800, 600, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        onScreen(() -> office.close());
    }

    private void add(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        onScreen(() -> arrivals.add(List.of(file)));
        settled();
        settled();
    }

    private boolean isShown() {
        return onScreen(() -> card.isVisible());
    }

    private String opened() {
        settled();
        return onScreen(() -> office.desk.textProperty().get().text());
    }

    @Test
    void theCardGoesWhenEverythingWasTaken() throws IOException {
        add("plain.txt", "A plain text.".getBytes());
        assertFalse(isShown());
        assertEquals("A plain text.", opened());
    }

    @Test
    void thePageHasTheFocusWhenAnArticleCameIn() throws IOException {
        add("plain.txt", "A plain text.".getBytes());
        opened();
        assertTrue(onScreen(() -> page.isFocused()));
    }

    @Test
    void aGuessedCharacterSetIsShownAndTakenWithEnter() throws IOException {
        add("orbita.txt", RUSSIAN.getBytes(Charset.forName("windows-1251")));
        assertTrue(isShown());
        strike(KeyCode.ENTER);
        assertFalse(isShown());
        assertEquals(RUSSIAN, opened());
    }

    @Test
    void anotherCharacterSetIsReadAtOnce() throws IOException {
        add("orbita.txt", RUSSIAN.getBytes(Charset.forName("windows-1251")));
        onScreen(() -> {
            ChoiceBox<?> charsets = (ChoiceBox<?>) card.lookup("#arrival-charset");
            charsets.getSelectionModel().select(charsets.getItems().size() - 1);
        });
        settled();
        TextArea beginning = (TextArea) card.lookup(".beginning");
        assertFalse(onScreen(() -> beginning.getText()).contains("Орбита"));
    }

    @Test
    void escLeavesATextOut() throws IOException {
        String before = opened();
        add("orbita.txt", RUSSIAN.getBytes(Charset.forName("windows-1251")));
        strike(KeyCode.ESCAPE);
        assertFalse(isShown());
        assertEquals(before, opened());
        assertTrue(onScreen(() -> page.isFocused()));
    }

    @Test
    void aFileThatIsTooLargeIsReadWhenTheLimitIsRaised() throws IOException {
        onScreen(() -> office.shell.choose(office.shell.choices().sizeLimit(1 << 20)));
        add("large.txt", "Word after word. ".repeat(100_000).getBytes());
        assertTrue(isShown());
        Button raise = (Button) card.lookup("#arrival-raise");
        assertEquals("Read files up to 2 MB", onScreen(() -> raise.getText()));
        onScreen(raise::fire);
        settled();
        assertTrue(opened().startsWith("Word after word."));
        assertEquals(2 << 20, office.shell.choices().sizeLimit());
        assertFalse(isShown());
    }

    @Test
    void whatBecameOfAFolderIsReportedAndCopied() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "The mayor spoke for an hour.\n\nThe council listened.");
        Files.writeString(in.resolve("b.txt"), "The mayor spoke for an hour.\n\nThe council listened.");
        Files.writeString(in.resolve("c.txt"), "خرج رئيس البلدية وتحدث إلى الناس طويلا\n\nثم عاد إلى بيته.");
        Files.write(in.resolve("d.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', 'x'});
        Files.writeString(in.resolve("e.css"), "p {}");
        Files.writeString(in.resolve("f.csv"), "text,outlet\nThe major spoke.,Quayside Courier\n");
        onScreen(() -> arrivals.add(List.of(in)));
        settled();
        settled();
        onScreen(() -> arrivals.asking().map(java.util.Map.of("text", "text", "outlet", "outlet")));
        settled();
        settled();
        assertEquals("3 added, 1 there already, 1 not added, 1 place with other files", words("#arrival-report-head"));
        assertEquals("Add 1 outlet to the register", words("#arrival-register"));
        snapshot(card, "arrival-report");
        onScreen(() -> Look.dress(card.getScene(), Choices.Theme.DARK));
        snapshot(card, "arrival-report-dark");
        strike(KeyCode.ESCAPE);
        assertFalse(isShown());
    }

    @Test
    void whatIsNoArticleOffersNoLargerLimit() throws IOException {
        add("empty.txt", new byte[0]);
        assertTrue(isShown());
        assertFalse(onScreen(() -> card.lookup("#arrival-raise").isVisible()));
        strike(KeyCode.ENTER);
        assertFalse(isShown());
    }

    private static final String PAGE =
            "<html lang=en><link rel=canonical href='https://www.presstv.ir/Detail/2022/03/11/talks'>"
                    + "<meta property=og:title content='Talks go on in the capital'><meta name=author content='A. Reporter'>"
                    + "<meta property=article:published_time content=2022-03-11T09:00:00+03:00><nav>Home</nav><article>"
                    + "<p>The mayor spoke, and the council, which had waited, listened to her for an hour.</p>"
                            .repeat(6)
                    + "</article><footer>All rights reserved</footer>";

    private Article stored() {
        settled();
        return onScreen(() -> office.desk.articleProperty().get());
    }

    private String words(String id) {
        return onScreen(() -> ((Labeled) card.lookup(id)).getText());
    }

    @Test
    void aPageIsShownWithWhatItSaysAndTakenWithEnter() throws IOException {
        add("page.html", PAGE.getBytes());
        assertEquals("Talks go on in the capital", words("#arrival-title"));
        assertTrue(words("#arrival-facts").startsWith("A. Reporter · 11 Mar 2022 · "), words("#arrival-facts"));
        assertEquals("Press TV, by its url", words("#arrival-outlet"));
        strike(KeyCode.ENTER);
        assertFalse(isShown());
        assertTrue(opened().startsWith("The mayor spoke"));
        assertEquals("Talks go on in the capital", stored().title());
        assertEquals(Provenance.OutletEvidence.URL, stored().provenance().evidence());
    }

    @Test
    void theWholePageCanBeTakenInstead() throws IOException {
        add("page.html", PAGE.getBytes());
        onScreen(() -> ((ToggleButton) card.lookup("#arrival-whole")).fire());
        settled();
        TextArea beginning = (TextArea) card.lookup(".beginning");
        assertTrue(onScreen(() -> beginning.getText()).startsWith("Home"));
        onScreen(() -> ((Button) card.lookup("#arrival-take")).fire());
        assertTrue(opened().endsWith("All rights reserved"));
    }

    @Test
    void theOutletCanBeLeftOpen() throws IOException {
        add("page.html", PAGE.getBytes());
        onScreen(() -> ((ToggleButton) card.lookup("#arrival-outlet-unknown")).fire());
        onScreen(() -> ((Button) card.lookup("#arrival-take")).fire());
        settled();
        assertEquals(null, stored().provenance().publisher());
        assertEquals(Provenance.OutletEvidence.UNKNOWN, stored().provenance().evidence());
        assertEquals(
                "https://www.presstv.ir/Detail/2022/03/11/talks",
                stored().provenance().url());
    }

    @Test
    void severalPagesCanBeTakenAtOnce() throws IOException {
        Path one = Files.write(folder.resolve("one.html"), PAGE.getBytes());
        Path two = Files.write(
                folder.resolve("two.html"), PAGE.replace("mayor", "major").getBytes());
        onScreen(() -> arrivals.add(List.of(one, two)));
        settled();
        settled();
        assertEquals("Add all 2", words("#arrival-all"));
        snapshot(card, "arrival-page");
        onScreen(() -> ((Button) card.lookup("#arrival-all")).fire());
        assertTrue(opened().startsWith("The mayor spoke"));
        assertEquals("2 added", words("#arrival-report-head"));
        strike(KeyCode.ENTER);
        assertFalse(isShown());
    }

    private static String captured(String url, String page) {
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2022-03-11T09:00:00Z\r\nContent-Type: application/http; msgtype=response"
                + "\r\nContent-Length: " + answer.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + answer
                + "\r\n\r\n";
    }

    private void addArchive() throws IOException {
        String archive = captured("https://www.presstv.ir/1", "<title>Talks go on in the capital</title>" + PAGE)
                + captured("https://www.presstv.ir/2", "<title>گفتگوها ادامه دارد</title><p>Two.")
                + captured("https://www.presstv.ir/3", "<title>Grain leaves the port</title><p>Three.");
        add("crawl.warc", archive.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void pagesOfAnArchiveAreChosenInAList() throws IOException {
        addArchive();
        assertEquals(3, onScreen(() -> list().getItems().size()));
        assertTrue(onScreen(() -> card.lookup("#arrival-chosen").isDisabled()));
        onScreen(() -> list().getSelectionModel().select(0));
        onScreen(() -> list().getSelectionModel().select(2));
        snapshot(card, "arrival-contents");
        assertEquals("Add 2 articles", words("#arrival-chosen"));
        strike(KeyCode.ENTER);
        settled();
        assertEquals("Talks go on in the capital", words("#arrival-title"));
        assertEquals("Add all 2", words("#arrival-all"));
        onScreen(() -> ((Button) card.lookup("#arrival-all")).fire());
        assertTrue(opened().startsWith("The mayor spoke"));
        assertEquals("https://www.presstv.ir/1", stored().provenance().url());
        assertEquals("2022-03-11T09:00:00Z", stored().dates().retrieved().value());
    }

    @Test
    void escLeavesAnArchive() throws IOException {
        String before = opened();
        addArchive();
        strike(KeyCode.ESCAPE);
        settled();
        assertFalse(isShown());
        assertEquals(before, opened());
        assertTrue(onScreen(() -> page.isFocused()));
    }

    private ListView<?> list() {
        return (ListView<?>) card.lookup("#arrival-contents");
    }
}
