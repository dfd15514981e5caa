package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.model.Change;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;

final class RegistersTest {
    private static final String TEXT = "|“We will go,” Putin said.";

    @TempDir
    Path folder;

    private final Speaker putin = Speaker.named(UUID.randomUUID(), "Putin").role("president");
    private final Speaker full =
            Speaker.named(UUID.randomUUID(), "Vladimir Putin").aliases(List.of("Владимир Путин"));
    private final Outlet tass = Outlet.named(UUID.randomUUID(), "TASS").domains(List.of("tass.com"));
    private final Outlet itar = Outlet.named(UUID.randomUUID(), "ITAR-TASS").country("RU");

    private void look(Script script, Register register, UUID entry) {
        script.keys("Ctrl+R");
        script.desk.showing().browsing().look(register, entry);
    }

    @Test
    void registersOpenAndCloseWithOneKey() {
        try (Script script = new Script(folder, TEXT)) {
            script.keys("Ctrl+R");
            assertEquals(Sheet.REGISTERS, script.desk.showing().sheetProperty().get());
            script.keys("Ctrl+R");
            assertEquals(Sheet.ARTICLE, script.desk.showing().sheetProperty().get());
            script.keys("Ctrl+B");
            assertEquals(Sheet.CODEBOOK, script.desk.showing().sheetProperty().get());
        }
    }

    @Test
    void newEntryIsAskedForByName() {
        try (Script script = new Script(folder, TEXT)) {
            look(script, Register.SPEAKERS, null);
            script.keys("Ctrl+I Maria_Zakharova Enter");
            assertEquals(
                    "Maria Zakharova",
                    script.desk.shelves().speakers().all().getFirst().name());
            script.keys("Ctrl+Z");
            assertEquals(List.of(), script.desk.shelves().speakers().all());
        }
    }

    @Test
    void tagsFollowASpeakerThatIsMergedAndUndoBringsBothBack() {
        try (Script script = new Script(folder, TEXT, putin, full)) {
            script.keys("Q S Enter");
            Quote before = script.only(Quote.class);
            script.desk.session().carryOut(Message.of("deed.test"), new Change.Edited(before, before.by(putin.id())));
            look(script, Register.SPEAKERS, putin.id());
            script.keys("Ctrl+M Vladimir Enter Enter");
            assertEquals(full.id(), script.only(Quote.class).speaker());
            assertEquals(
                    List.of(full.aliases(List.of("Владимир Путин", "Putin")).role("president")),
                    script.desk.shelves().speakers().all());
            assertEquals(full.id(), script.desk.showing().browsing().entry(Register.SPEAKERS));
            script.keys("Ctrl+Z");
            assertEquals(putin.id(), script.only(Quote.class).speaker());
            assertEquals(2, script.desk.shelves().speakers().all().size());
        }
    }

    @Test
    void theOneInHandStaysWhereTheAnalystSaysSo() {
        try (Script script = new Script(folder, TEXT, putin, full)) {
            look(script, Register.SPEAKERS, putin.id());
            script.keys("Ctrl+M Vladimir Enter Down Enter");
            assertEquals(
                    List.of(putin.aliases(List.of("Vladimir Putin", "Владимир Путин"))),
                    script.desk.shelves().speakers().all());
        }
    }

    @Test
    void presetsAndArticlesFollowAnOutlet() {
        Preset preset = new Preset(UUID.randomUUID(), 3, "TASS", null, tass.id());
        try (Script script = new Script(folder, TEXT, tass, itar, preset)) {
            script.keys("3");
            look(script, Register.OUTLETS, tass.id());
            script.keys("Ctrl+M ITAR Enter Enter");
            assertEquals(
                    itar.id(), script.desk.articleProperty().get().provenance().publisher());
            assertEquals(
                    itar.id(), script.desk.shelves().presets().find(preset.id()).outlet());
            Outlet kept = script.desk.shelves().outlets().all().getFirst();
            assertEquals(itar.aliases(List.of("TASS")).domains(List.of("tass.com")), kept);
        }
    }

    @Test
    void anEntryInUseIsNotDeletedButOfferedForMerging() {
        Preset preset = new Preset(UUID.randomUUID(), 3, "TASS", null, tass.id());
        try (Script script = new Script(folder, TEXT, tass, itar, preset)) {
            look(script, Register.OUTLETS, tass.id());
            script.keys("Ctrl+Shift+Delete");
            assertEquals("register.used", script.said());
            assertEquals(
                    "ask.mergeWith",
                    script.desk.promptProperty().get().question().key());
            script.desk.dismissPrompt();
            script.desk.showing().browsing().look(Register.OUTLETS, itar.id());
            script.keys("Ctrl+Shift+Delete");
            assertNull(script.desk.shelves().outlets().find(itar.id()));
        }
    }

    @Test
    void anOutletCannotTakeAnothersName() {
        try (Script script = new Script(folder, TEXT, tass, itar)) {
            new Edits(script.desk).outlet().aliases(itar, List.of("TASS"));
            assertEquals("outlet.sameName", script.said());
            assertEquals(
                    List.of(), script.desk.shelves().outlets().find(itar.id()).aliases());
        }
    }

    @Test
    void theChosenTagLeadsToItsEntry() {
        try (Script script = new Script(folder, TEXT)) {
            script.keys("C Shift+C");
            assertEquals(Sheet.REGISTERS, script.desk.showing().sheetProperty().get());
            assertEquals(
                    script.desk.shelves().claims().all().getFirst().id(),
                    script.desk.showing().browsing().entry(Register.CLAIMS));
        }
    }

    @Test
    void codingsFollowACodeAndCodesUnderItComeAlong() {
        Codebook book = new Codebook(UUID.randomUUID(), "Book", null);
        Code fear = code(book, "Fear", null, 1);
        Code doubt = code(book, "Doubt", fear.id(), 2);
        Code slight = code(book, "Slight", fear.id(), 3);
        try (Script script = new Script(folder, TEXT, book, fear, doubt, slight)) {
            script.keys("T Fear Enter Ctrl+B");
            script.desk.showing().browsing().look(Register.CODES, fear.id());
            script.keys("Ctrl+M Doubt Enter Enter");
            assertEquals(doubt.id(), script.only(Coding.class).code());
            assertNull(script.desk.shelves().codes().find(doubt.id()).parent());
            assertEquals(
                    doubt.id(), script.desk.shelves().codes().find(slight.id()).parent());
        }
    }

    private static Code code(Codebook book, String name, UUID parent, int rank) {
        return new Code(
                UUID.randomUUID(), book.id(), name, null, "#336699", null, parent, null, Code.Use.OFFERED, rank);
    }
}
