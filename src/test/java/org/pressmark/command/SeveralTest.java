package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;

/// Several tags in hand, worked on as one.
final class SeveralTest {
    private static final String TEXT = "One said. Two said. Three said.";

    @TempDir
    Path folder;

    private final Codebook book = new Codebook(UUID.randomUUID(), "Book", null);
    private final Code code = new Code(
            UUID.randomUUID(), book.id(), "Loaded language", "l", "#c2557a", null, null, null, Code.Use.OFFERED);

    /// Three claims, the first of them chosen.
    private Script claims() {
        Script script = new Script(folder, TEXT, book, code);
        return script.place("One| said. Two said. Three said.")
                .keys("C")
                .place("One said. Two| said. Three said.")
                .keys("C")
                .place("One said. Two said. Three| said.")
                .keys("C")
                .place("|One said. Two said. Three said.")
                .keys("Enter");
    }

    private static int picked(Script script) {
        return script.desk.picked().tags().size();
    }

    @Test
    void theNextTagsAreTakenInHandAndLetGoOfOnTheWayBack() {
        try (Script script = claims().keys("Shift+. Shift+.")) {
            assertEquals(3, picked(script));
            script.keys("Shift+,");
            assertEquals(2, picked(script));
            script.keys("Shift+,");
            assertEquals(0, picked(script));
            assertEquals(
                    script.desk.tags().all().getFirst(),
                    script.desk.chosenProperty().get());
        }
    }

    @Test
    void thePreviousTagIsTakenToo() {
        try (Script script = claims().keys(". Shift+,")) {
            assertEquals(2, picked(script));
        }
    }

    @Test
    void choosingAnotherLetsGoOfAll() {
        try (Script script = claims().keys("Shift+. .")) {
            assertEquals(0, picked(script));
        }
    }

    @Test
    void allAlikeAreOfOneSpeaker() {
        Speaker ana = Speaker.named(UUID.randomUUID(), "Ana Bel");
        try (Script script = new Script(folder, "“a” said. “b” said. “c” said.", ana)
                .place("“a|” said. “b” said. “c” said.")
                .keys("Q")
                .place("“a” said. “b|” said. “c” said.")
                .keys("Q")
                .place("“a” said. “b” said. “c|” said.")
                .keys("Q")) {
            Edits edits = new Edits(script.desk);
            edits.quote().speaker((Quote) script.desk.tags().all().getFirst(), ana);
            edits.quote().speaker((Quote) script.desk.tags().all().getLast(), ana);
            script.keys("Ctrl+Shift+A");
            assertEquals(2, picked(script));
            edits.quote().stance((Quote) script.desk.chosenProperty().get(), Quote.Stance.DOUBTING);
            assertEquals(
                    2,
                    script.desk.tags().all().stream()
                            .filter(tag -> ((Quote) tag).stance() == Quote.Stance.DOUBTING)
                            .count());
        }
    }

    @Test
    void allAreTakenByTheMenu() {
        try (Script script = claims()) {
            script.keymap.named("pickAll").run();
            assertEquals(3, picked(script));
        }
    }

    @Test
    void deletingSeveralCountsThemFirstAndIsOneStep() {
        try (Script script = claims().keys("Shift+. Delete")) {
            assertEquals("{c:One said.} {c:Two said.} {c:Three said.}", script.text());
            assertEquals(
                    List.of("2"), script.desk.promptProperty().get().question().arguments());
            script.keys("Enter");
            assertEquals("One said. Two said. {c:Three said.}", script.text());
            assertEquals(1, script.desk.shelves().claims().all().size());
            script.keys("Ctrl+Z");
            assertEquals("{c:One said.} {c:Two said.} {c:Three said.}", script.text());
        }
    }

    @Test
    void deletingAQuoteWithItsNestedQuoteLeavesTheOuterOne() {
        String said = "“He said ‘she said “now” then’ there.”";
        try (Script script = new Script(folder, said)
                .place("“He said ‘she said “n|ow” then’ there.”")
                .keys("Q")
                .place("“He said ‘she| said “now” then’ there.”")
                .keys("Q")
                .place("“He| said ‘she said “now” then’ there.”")
                .keys("Q")) {
            List<Annotation> tags = script.desk.tags().all();
            Quote outer = (Quote) tags.getFirst();
            script.desk.choose(tags.get(1));
            script.keys("Delete");
            Quote inner = (Quote) script.desk.tags().all().getLast();
            assertEquals(outer.id(), inner.parent());
        }
    }

    @Test
    void aNoteGoesOnAllOfThem() {
        try (Script script = claims().keys("Shift+. N check_this Enter")) {
            assertEquals(
                    2,
                    script.desk.tags().all().stream()
                            .filter(tag -> "check this".equals(tag.head().note()))
                            .count());
            assertEquals(2, picked(script));
            script.keys("Ctrl+Z");
            assertTrue(
                    script.desk.tags().all().stream().allMatch(tag -> tag.head().note() == null));
        }
    }

    @Test
    void aCodeGoesOnAllOfThem() {
        try (Script script = claims().keys("Shift+. T l Enter")) {
            assertEquals(
                    2,
                    script.desk.tags().all().stream()
                            .filter(Coding.class::isInstance)
                            .count());
            script.keys("Ctrl+Z");
            assertEquals("{c:One said.} {c:Two said.} {c:Three said.}", script.text());
        }
    }

    @Test
    void aFactChangedAtTheSideIsChangedOnAllOfThem() {
        try (Script script = claims().keys("Shift+.")) {
            new Edits(script.desk).tag().confidence(script.desk.chosenProperty().get(), Head.Confidence.UNSURE);
            assertEquals(
                    2,
                    script.desk.tags().all().stream()
                            .filter(tag -> tag.head().confidence() == Head.Confidence.UNSURE)
                            .count());
            script.keys("Ctrl+Z");
            assertTrue(script.desk.tags().all().stream()
                    .allMatch(tag -> tag.head().confidence() == Head.Confidence.CERTAIN));
        }
    }

    @Test
    void theKindOfAllIsChangedInOneStep() {
        try (Script script = claims().keys("Shift+. K Quo Enter")) {
            assertEquals("{q:One said.} {q:Two said.} {c:Three said.}", script.text());
            assertEquals(1, script.desk.shelves().claims().all().size());
            script.keys("Ctrl+Z");
            assertEquals("{c:One said.} {c:Two said.} {c:Three said.}", script.text());
            assertEquals(3, script.desk.shelves().claims().all().size());
            assertNull(script.desk.promptProperty().get());
            assertTrue(script.desk.tags().all().getFirst() instanceof ClaimOccurrence);
        }
    }
}
