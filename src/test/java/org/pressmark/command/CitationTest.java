package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.When;

/// Words on the clipboard with where they come from.
final class CitationTest {
    private static final String TEXT = "Talks\n\n“We are |ready <now>,” Ana Bel said. Come\nand see.";

    @TempDir
    Path folder;

    private final Outlet pressTv = Outlet.named(UUID.randomUUID(), "Press TV");
    private final Outlet tass = Outlet.named(UUID.randomUUID(), "TASS");
    private Script script;

    @BeforeEach
    void begin() {
        script = Script.proposing(folder, TEXT, pressTv, tass);
    }

    @AfterEach
    void end() {
        script.close();
    }

    private void from(Outlet publisher, Outlet provider, String url) {
        Article article = script.desk.articleProperty().get();
        script.desk
                .session()
                .carryOut(
                        Message.of("deed.published", "Talks"),
                        new Change.Edited(
                                article,
                                article.titled("Talks in Lisk")
                                        .from(article.provenance()
                                                .publisher(publisher.id())
                                                .provider(provider.id())
                                                .url(url))
                                        .dated(article.dates().published(When.on("2022-03-11")))));
    }

    private String plain() {
        return script.shell.copied.plain();
    }

    @Test
    void aQuoteIsCitedWithAllThatIsKnown() {
        from(pressTv, tass, "https://example.org/a?b=1&c=2");
        script.keys("Q S Enter Ctrl+Shift+C");
        assertEquals(
                "“We are ready <now>,” — Ana Bel, in: Press TV (via TASS), “Talks in Lisk”, 11 March 2022,"
                        + " https://example.org/a?b=1&c=2, ¶ 2",
                plain());
    }

    @Test
    void htmlKeepsTheWordsAndLinksTheAddress() {
        from(pressTv, tass, "https://example.org/a?b=1&c=2");
        script.place(TEXT.replace("|", "").replace("“We are ready <now>,”", "[“We are ready <now>,”]"))
                .keys("Q S Enter Ctrl+Shift+C");
        assertEquals(
                "<p>“We are ready &lt;now&gt;,” — Ana Bel, in: <i>Press TV</i> (via <i>TASS</i>), “Talks in Lisk”,"
                        + " 11 March 2022, <a href=\"https://example.org/a?b=1&amp;c=2\">"
                        + "https://example.org/a?b=1&amp;c=2</a>, ¶ 2</p>\n",
                script.shell.copied.html());
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsNoLink() {
        from(pressTv, pressTv, "javascript:alert(1)");
        script.keys("Q Ctrl+Shift+C");
        assertEquals(-1, script.shell.copied.html().indexOf("href"));
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        script.place("Talks\n\n“We are ready <now>,” [Ana Bel] said. Come\nand see.")
                .keys("Ctrl+Shift+C");
        String title = script.desk.articleProperty().get().title();
        assertEquals("“Ana Bel” — “" + title + "”, ¶ 2", plain());
    }

    @Test
    void theSpeakerOfAQuoteSpeaksTheWordsSelectedInIt() {
        script.keys("Q S Enter")
                .place("Talks\n\n“We are [ready <now>],” Ana Bel said. Come\nand see.")
                .keys("Ctrl+Shift+C");
        assertEquals(0, plain().indexOf("“ready <now>” — Ana Bel, "));
    }

    @Test
    void severalTagsInHandAreSeveralCitations() {
        script.keys("Q")
                .place(TEXT.replace("|", "").replace("Talks", "[Talks]"))
                .keys("C Shift+. Ctrl+Shift+C");
        assertEquals(2, plain().split("\n\n").length);
        assertEquals("tell.citations", script.said());
    }

    @Test
    void selectedWordsAreCopiedAsTheyStand() {
        script.place("Talks\n\n“We are ready <now>,” Ana Bel said. [Come\nand] see.")
                .keys("Ctrl+C");
        assertEquals("Come\nand", plain());
    }

    @Test
    void whereThereIsNothingToCiteItSaysWhatToDo() {
        script.keys("Ctrl+Shift+C");
        assertEquals("tell.nothingToCite", script.said());
    }
}
