package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.model.Annotation.Kind;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Head;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.TaggedElsewhere;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

final class TaggedWordsTest {
    private static final String TEXT = "TASS said it and TASS said it again.";

    @TempDir
    Path folder;

    private final Outlet tass = Outlet.named(UUID.randomUUID(), "TASS");
    private Trial project;
    private Article article;
    private Article other;

    @BeforeEach
    void open() {
        project = new Trial(folder, "a");
        project.addAnna();
        project.add(tass);
        article = project.article(TEXT);
        other = project.article(TEXT + " Later.");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Head head(Article of) {
        return Head.made(project.id(), of.id(), project.anna().id(), Trial.NOW);
    }

    private static List<RoleSpan> spans(RoleSpan.Role role, int... borders) {
        List<RoleSpan> spans = new ArrayList<>();
        for (int at = 0; at < borders.length; at += 2) {
            spans.add(RoleSpan.of(role, TEXT, new Span(borders[at], borders[at + 1])));
        }
        return spans;
    }

    private OutletMention mention(Article of, int at) {
        return new OutletMention(
                head(of), spans(RoleSpan.Role.MENTION, at, at + 4), tass.id(), OutletMention.Role.CITED_OUTLET);
    }

    private List<TaggedElsewhere> all() {
        return project.reading().taggedElsewhere(article.id(), 0, 100).found();
    }

    @Test
    void wordsOfOtherArticlesAreTold() {
        project.add(mention(other, 0));
        assertEquals(List.of(new TaggedElsewhere("TASS", Kind.OUTLET, tass.id())), all());
    }

    @Test
    void wordsOfTheSameArticleAreNot() {
        project.add(mention(article, 0));
        assertEquals(List.of(), all());
    }

    @Test
    void termsKeepTheirType() {
        project.add(new QuotedTerm(head(other), spans(RoleSpan.Role.TERM, 5, 9), QuotedTerm.Type.SCARE));
        assertEquals(List.of(new TaggedElsewhere("said", Kind.QUOTED_TERM, null, QuotedTerm.Type.SCARE)), all());
    }

    @Test
    void zonesAndQuotesInPartsArePassedOver() {
        project.add(
                new Zone(head(other), spans(RoleSpan.Role.ZONE, 0, 4), Zone.Type.TITLE),
                Quote.of(head(other), spans(RoleSpan.Role.CONTENT, 0, 4, 17, 21)),
                Quote.of(head(other), spans(RoleSpan.Role.CONTENT, 5, 12)));
        assertEquals(List.of(new TaggedElsewhere("said it", Kind.QUOTE, null)), all());
    }

    @Test
    void slicesTogetherAreTheWhole() {
        for (int at = 0; at < 7; at++) {
            project.add(mention(at % 2 == 0 ? other : article, at < 3 ? 0 : 17));
        }
        List<TaggedElsewhere> found = new ArrayList<>();
        Long after = 0L;
        int slices = 0;
        while (after != null) {
            TaggedElsewhere.Slice slice = project.reading().taggedElsewhere(article.id(), after, 2);
            assertTrue(slice.found().size() <= 2);
            found.addAll(slice.found());
            after = slice.next();
            slices++;
        }
        assertEquals(all(), found);
        assertEquals(4, found.size());
        assertEquals(5, slices);
    }

    @Test
    void anEmptyProjectEndsAtOnce() {
        assertNull(project.reading().taggedElsewhere(article.id(), 0, 10).next());
    }

    /// A slice of five hundred tags must not hold up a change for longer than ten milliseconds.
    @Test
    void aSliceIsShort() {
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < 4_000; at++) {
            changes.add(new Change.Added(mention(other, at % 2 * 17)));
        }
        project.carryOut(new Change.Several(changes));
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long from = System.nanoTime();
            assertEquals(
                    500,
                    project.reading()
                            .taggedElsewhere(article.id(), 3_000, 500)
                            .found()
                            .size());
            best = Math.min(best, System.nanoTime() - from);
        }
        assertTrue(best < 10_000_000, best + " ns");
        System.out.println("a slice of 500 tagged words: " + best / 1_000 + " µs");
    }
}
