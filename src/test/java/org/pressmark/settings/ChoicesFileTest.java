package org.pressmark.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChoicesFileTest {
    @TempDir
    Path folder;

    private ChoicesFile file() {
        return new ChoicesFile(folder.resolve("new/settings.json"));
    }

    @Test
    void choicesOutliveARun() {
        Choices chosen = Choices.DEFAULT
                .annotator("Anna")
                .theme(Choices.Theme.DARK)
                .fontSize(21)
                .panel("library", 240)
                .opened("/a.pressmark");
        file().write(chosen);
        assertEquals(chosen, file().read());
    }

    @Test
    void theFirstStartHasTheDefaults() {
        assertEquals(Choices.DEFAULT, file().read());
    }

    @Test
    void aFileOfAnOlderProgramLacksWhatCameLater() throws IOException {
        Path old = folder.resolve("settings.json");
        Files.writeString(old, "{\"annotator\": \"Anna\", \"gone\": 1}");
        assertEquals(Choices.DEFAULT.annotator("Anna"), new ChoicesFile(old).read());
    }

    @Test
    void aFileThatCannotBeReadIsSetAside() throws IOException {
        Path broken = folder.resolve("settings.json");
        Files.writeString(broken, "{\"annotator\": ");
        assertEquals(Choices.DEFAULT, new ChoicesFile(broken).read());
        assertTrue(Files.exists(folder.resolve("settings.json.unreadable")));
    }

    @Test
    void theReadingSizeKeepsWithinItsBounds() {
        assertEquals(Choices.LARGEST, Choices.DEFAULT.fontSize(99).fontSize());
    }
}
