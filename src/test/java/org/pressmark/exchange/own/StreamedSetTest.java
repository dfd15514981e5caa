package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.format.Watch;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Change;
import org.pressmark.model.Committed;
import org.pressmark.model.Message;

/// A set of many articles comes in an article at a time, as one step, and is never held.
final class StreamedSetTest {
    private static final int ARTICLES = 12;
    private static final int TAGS = 100;
    private static final int HELD = 50;
    private static final String SENTENCE = "The mayor spoke. ";
    private static final Arrival.Terms TERMS = new Arrival.Terms(null, List.of(), Trial.NOW);

    @TempDir
    Path folder;

    private Trial project;

    @BeforeEach
    void open() {
        project = new Trial(folder, "a");
        project.addAnna();
        project.door().holdAtMost(HELD);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Path written() {
        return written("");
    }

    /// A set of articles with quotes and, in the last, more annotations as given.
    private Path written(String more) {
        StringBuilder out = new StringBuilder("{\"format\": \"pressmark-annotation-set\", \"version\": 1,"
                + " \"offsetUnit\": \"utf-16\", \"claimLinks\": [{\"id\": \"" + id(90, 0) + "\", \"from\": \""
                + id(1, 2) + "\", \"to\": \"" + id(ARTICLES, 2) + "\", \"type\": \"supports\"}], \"articles\": [");
        for (int at = 1; at <= ARTICLES; at++) {
            article(out, at, at == ARTICLES ? more : "");
        }
        out.append("], \"annotators\": [{\"id\": \"").append(id(0, 0)).append("\", \"name\": \"Boris\"}]}");
        try {
            return Files.writeString(folder.resolve("set.pressmark.json"), out);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void article(StringBuilder out, int number, String more) {
        out.append(number == 1 ? "" : ",")
                .append("{\"id\": \"")
                .append(id(number, 0))
                .append("\", \"title\": \"Article\", \"text\": \"")
                .append(number + " " + SENTENCE.repeat(TAGS))
                .append("\", \"annotations\": [");
        int before = (number + " ").length();
        for (int at = 0; at < TAGS; at++) {
            out.append(at == 0 ? "" : ",").append(tag(id(number, at + 1), at, before + at * SENTENCE.length()));
        }
        out.append(more).append("]}");
    }

    /// Quotes inside one another and claims in them, by turns; each points to one that comes after it.
    private static String tag(String id, int at, int start) {
        String next = id.substring(0, 24) + String.format("%012d", at + 2);
        String last = id.substring(0, 24) + String.format("%012d", TAGS - 1);
        String kind = at % 2 == 0
                ? "\"kind\": \"quote\"" + (at % 4 == 0 && at + 3 < TAGS ? ", \"parent\": \"" + last + "\"" : "")
                : "\"kind\": \"claim\", \"voice\": \"attributed\""
                        + (at + 1 < TAGS ? ", \"quote\": \"" + next + "\"" : "");
        return "{\"id\": \"" + id + "\", " + kind + ", \"annotator\": \"" + id(0, 0)
                + "\", \"createdAt\": \"2026-01-02T03:04:05Z\", \"spans\": [{\"role\": \""
                + (at % 2 == 0 ? "content" : "claim") + "\", \"start\": " + start + ", \"end\": " + (start + 9)
                + ", \"exact\": \"The mayor\"}]}";
    }

    private static String id(int one, int other) {
        return String.format("%08d-0000-4000-8000-%012d", one, other);
    }

    private Incoming incoming() {
        return Trial.format().read(written()).into(project.reading(), TERMS);
    }

    private Committed take(Incoming incoming) {
        return project.door().takeIn(project.anna().id(), Message.of("deed.test"), incoming.influx());
    }

    @Test
    void allOfItIsOneStepThatIsTakenBackWhole() {
        String before = project.exported();
        Incoming incoming = incoming();
        assertEquals(ARTICLES * (TAGS + 1) + 2, incoming.report().added());
        assertInstanceOf(Change.Bulk.class, take(incoming).change());
        assertEquals(ARTICLES, project.reading().articleCount());
        String with = project.exported();
        project.door().undo(project.anna().id());
        assertEquals(before, project.exported());
        project.door().redo(project.anna().id());
        assertEquals(with, project.exported());
    }

    @Test
    void takenTwiceItChangesNothing() {
        take(incoming());
        Incoming again = incoming();
        assertTrue(again.isEmpty());
        assertEquals(0, again.report().added());
    }

    @Test
    void whatCameInSinceItWasWorkedOutDoesNotComeAgain() {
        Incoming first = incoming();
        take(first);
        assertEquals(ARTICLES * TAGS, tags());
        assertEquals(0, take(first).change().leaves().count());
        assertEquals(ARTICLES * TAGS, tags());
    }

    private int tags() {
        return project.reading().articles().stream()
                .mapToInt(each -> project.reading().annotations(each).size())
                .sum();
    }

    private String refused(String more) {
        CannotImport refused = assertThrows(
                CannotImport.class,
                () -> Trial.format().read(written("," + more)).into(project.reading(), TERMS));
        assertEquals(0, project.reading().articleCount());
        return refused.told().key();
    }

    @Test
    void anIdOfAnotherArticleIsRefused() {
        assertEquals("exchange.duplicate", refused(tag(id(1, 1), TAGS + 1, 3)));
    }

    @Test
    void aParentInAnotherArticleIsRefused() {
        assertEquals(
                "exchange.parent",
                refused(tag(id(80, 1), 2, 3).replace("\"quote\",", "\"quote\", \"parent\": \"" + id(1, 1) + "\",")));
    }

    @Test
    void aQuoteThatNobodyHasIsRefused() {
        assertEquals("exchange.missingEntry", refused(tag(id(80, 1), 1, 3).replace(id(80, 3), id(81, 3))));
    }

    @Test
    void aFileThatSaysSomethingElseWhenItIsTakenIsRefused() throws IOException {
        Incoming incoming = incoming();
        Path file = folder.resolve("set.pressmark.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"Article\"", "\"Anticle\""));
        CannotImport refused = assertThrows(CannotImport.class, () -> take(incoming));
        assertEquals("exchange.changed", refused.told().key());
        assertEquals(0, project.reading().articleCount());
    }

    @Test
    void whoWatchesCanCallItOffInTheMiddle() {
        boolean[] taking = {false};
        Watch watch = (done, all) -> taking[0] && done > all / 2 ? Watch.Verdict.STOP : Watch.Verdict.GO_ON;
        Incoming incoming = Trial.format().read(written(), watch).into(project.reading(), TERMS);
        taking[0] = true;
        CannotImport refused = assertThrows(CannotImport.class, () -> take(incoming));
        assertEquals("exchange.stopped", refused.told().key());
        assertEquals(0, project.reading().articleCount());
    }

    @Test
    void anArticleThatDoesNotFitIsRefusedAndManyThatDoAreRead() {
        long length = written().toFile().length();
        new OwnFormat(new ReadLimits(length / 4, 1_000_000, 100_000)).read(written());
        OwnFormat narrow = new OwnFormat(new ReadLimits(length / ARTICLES, 1_000_000, 100_000));
        CannotImport refused = assertThrows(CannotImport.class, () -> narrow.read(written()));
        assertEquals("exchange.limits", refused.told().key());
    }
}
