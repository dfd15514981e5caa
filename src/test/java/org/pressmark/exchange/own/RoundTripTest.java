package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Portion.Originals;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Everything a project can hold goes out and comes back without loss.
final class RoundTripTest {
    @TempDir
    Path folder;

    private Trial from;
    private Trial to;

    @BeforeEach
    void makeTwoProjects() {
        from = new Trial(folder, "from");
        to = new Trial(folder, "to");
        from.addAnna();
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    private void assertComesBack() {
        Path first = from.export("first.pressmark.json", Portion.ALL);
        to.take(first);
        assertEquals(Trial.text(first), to.exported());
    }

    private Head head(Article article) {
        return Head.made(from.id(), article.id(), from.anna().id(), Trial.NOW);
    }

    @Test
    void everythingComesBackByteForByte() {
        Everything.in(from);
        assertComesBack();
    }

    @Test
    void everyAnnotationIsReadBackEqual() {
        Article article = Everything.in(from);
        to.take(from.export("a.pressmark.json", Portion.ALL));
        List<Annotation> expected = from.reading().annotations(article.id());
        assertEquals(11, expected.size());
        assertEquals(expected, to.reading().annotations(article.id()));
        assertEquals(from.reading().open(article.id()), to.reading().open(article.id()));
        assertEquals(from.reading().content(article.id()), to.reading().content(article.id()));
    }

    @Test
    void importingTwiceChangesNothing() {
        Everything.in(from);
        Path file = from.export("a.pressmark.json", Portion.ALL);
        to.take(file);
        long before = to.reading().latest();
        var report = to.take(file);
        assertEquals(before, to.reading().latest());
        assertEquals(0, report.added());
        report.counts()
                .forEach(count ->
                        assertEquals(count.read(), count.there(), count.kind().name()));
    }

    @Test
    void importIsOneUndoStep() {
        Everything.in(from);
        to.take(from.export("a.pressmark.json", Portion.ALL));
        to.door().undo(to.anna().id());
        assertEquals(0, to.reading().articleCount());
        assertTrue(to.reading().registers().outlets().isEmpty());
        to.door().redo(to.anna().id());
        assertEquals(1, to.reading().articleCount());
    }

    @Test
    void orderOfWorkDoesNotShowInTheFile() {
        Article one = from.article("One text here.");
        Article two = from.article("Another text here.");
        List<Annotation> tags = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            tags.add(new Coding(head(one), List.of(), code().id()));
            tags.add(new Zone(
                    head(two),
                    List.of(RoleSpan.of(Role.ZONE, "Another text here.", new Span(at, at + 3))),
                    Zone.Type.LEAD));
        }
        tags.forEach(from::add);
        String before = from.exported();
        for (Annotation tag : tags) {
            from.carryOut(new Change.Removed(tag));
        }
        tags.reversed().forEach(from::add);
        assertEquals(before, from.exported());
    }

    private Code code() {
        Codebook book = new Codebook(from.id(), "Book", null);
        Code code = new Code(from.id(), book.id(), "Code", null, "#123456", null, null, null, Code.Use.OFFERED);
        from.add(book, code);
        return code;
    }

    @Test
    void originalBytesComeBackFromTheTextAlone() {
        Charset cyrillic = Charset.forName("windows-1251");
        from.article("crlf.txt", "one\r\ntwo\r\n".getBytes(StandardCharsets.UTF_8));
        from.article("cr.txt", "three\rfour".getBytes(StandardCharsets.UTF_8));
        from.article("mark.txt", "\ufefffive".getBytes(StandardCharsets.UTF_16LE));
        from.article("old.txt", "Министр заявил, что переговоры продолжатся.\r\nКонец сообщения.".getBytes(cyrillic));
        assertFalse(from.exported().contains("\"original\""));
        assertComesBack();
        for (UUID article : from.reading().articles()) {
            assertEquals(from.reading().content(article), to.reading().content(article));
        }
    }

    @Test
    void originalBytesTravelWhereTheTextCannotMakeThem() {
        Article mixed = from.article("mixed.txt", "one\r\ntwo\nthree\r".getBytes(StandardCharsets.UTF_8));
        assertTrue(from.exported().contains("\"original\""));
        assertComesBack();
        assertEquals(from.reading().content(mixed.id()), to.reading().content(mixed.id()));
    }

    @Test
    void originalBytesCanBeAskedFor() {
        from.article("Plain text.");
        String with = from.exported(new Portion(null, null, Originals.ALWAYS));
        assertTrue(with.contains("\"original\": \"UGxhaW4gdGV4dC4=\""));
        to.takeText(with);
        assertEquals(from.exported(), to.exported());
    }

    @Test
    void whoTaggedNothingIsNotNamed() {
        from.article("Plain text.");
        assertTrue(from.exported().contains("\"annotators\": [],"));
    }

    @Test
    void turningCharactersAreEscapedAndJoinersAreNot() {
        from.article("a\u202eb\u2066c\u200dd\u200ce\u2028f");
        String exported = from.exported();
        assertTrue(exported.contains("a\\u202eb\\u2066c\u200dd\u200ce\\u2028f"), exported);
        assertComesBack();
    }
}
