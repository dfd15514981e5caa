package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Head;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.Usage;
import org.pressmark.model.Use;
import org.pressmark.model.Uses;
import org.pressmark.text.Span;

final class UsesTest {
    private static final String TEXT = "He said it and said it again.";

    @TempDir
    Path folder;

    private final Outlet tass = Outlet.named(UUID.randomUUID(), "TASS");
    private final Speaker he = Speaker.named(UUID.randomUUID(), "He");
    private Trial project;

    @BeforeEach
    void open() {
        project = new Trial(folder, "a");
        project.addAnna();
        project.add(tass, he);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Article article(String text, Provenance from) {
        Article before = project.article(text);
        Article after = before.from(from);
        project.carryOut(new Change.Edited(before, after));
        return after;
    }

    private Quote quote(Article article) {
        Head head = Head.made(project.id(), article.id(), project.anna().id(), Trial.NOW);
        return Quote.of(head, List.of(RoleSpan.of(RoleSpan.Role.CONTENT, TEXT, new Span(0, 2))));
    }

    private List<Use> all(UUID entry, int slice) {
        List<Use> all = new ArrayList<>();
        Uses uses = project.reading().uses(entry, null, slice);
        all.addAll(uses.found());
        while (uses.next() != null) {
            uses = project.reading().uses(entry, uses.next(), slice);
            all.addAll(uses.found());
        }
        return all;
    }

    @Test
    void nothingUsesANewEntry() {
        assertEquals(Usage.NONE, project.reading().usage(tass.id()));
        assertNull(project.reading().uses(tass.id(), null, 5).next());
    }

    @Test
    void everyUseIsFoundOnceWhateverTheSlice() {
        Article one = article(TEXT, Provenance.NONE.publisher(tass.id()).provider(tass.id()));
        Article other = article(TEXT + " ", Provenance.NONE.provider(tass.id()));
        for (int at = 0; at < 7; at++) {
            project.add(quote(at % 2 == 0 ? one : other).via(tass.id()));
        }
        assertEquals(new Usage(7, 2, 0), project.reading().usage(tass.id()));
        for (int slice = 1; slice < 12; slice++) {
            List<Use> all = all(tass.id(), slice);
            assertEquals(9, all.size());
            assertEquals(9, new HashSet<>(all).size());
        }
        assertNull(all(tass.id(), 4).getFirst().tag());
    }

    @Test
    void aSpeakerWhoSpeaksToHimselfIsCountedOnce() {
        Article one = article(TEXT, Provenance.NONE);
        Quote quote = quote(one).by(he.id()).to(he.id());
        project.add(quote);
        assertEquals(new Usage(1, 0, 0), project.reading().usage(he.id()));
        assertEquals(List.of(new Use(one, quote)), all(he.id(), 3));
    }

    @Test
    void entriesCountToo() {
        Codebook book = new Codebook(UUID.randomUUID(), "Book", null);
        Code top = new Code(UUID.randomUUID(), book.id(), "Top", null, "#336699", null, null, null, Code.Use.OFFERED);
        Code low =
                new Code(UUID.randomUUID(), book.id(), "Low", null, "#336699", null, top.id(), null, Code.Use.OFFERED);
        project.add(new Preset(UUID.randomUUID(), 1, "TASS", null, tass.id()), book, top, low);
        assertEquals(1, project.reading().usage(tass.id()).entries());
        assertEquals(1, project.reading().usage(top.id()).entries());
        assertEquals(2, project.reading().usage(book.id()).entries());
    }

    @Test
    void codesComeBackInTheOrderOfTheirRank() {
        Codebook book = new Codebook(UUID.randomUUID(), "Book", null);
        Code second =
                new Code(UUID.randomUUID(), book.id(), "B", null, "#336699", null, null, null, Code.Use.OFFERED, 2);
        Code first =
                new Code(UUID.randomUUID(), book.id(), "A", null, "#336699", null, null, null, Code.Use.OFFERED, 1);
        project.add(book, second, first);
        assertEquals(List.of(first, second), project.reading().registers().codes());
    }

    @Test
    void aCodeLoggedBeforeThereWereRanksIsStillRead() {
        UUID id = UUID.randomUUID();
        Code code = Json.entry(
                "{\"id\":\"" + id + "\",\"codebook\":\"" + id
                        + "\",\"name\":\"Old\",\"key\":null,\"color\":\"#336699\","
                        + "\"definition\":null,\"parent\":null,\"example\":null,\"use\":\"OFFERED\"}",
                Code.class);
        assertEquals(0, code.rank());
        assertTrue(code.name().equals("Old"));
    }
}
