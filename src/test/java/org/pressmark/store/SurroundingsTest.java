package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Message;

final class SurroundingsTest {
    @TempDir
    Path folder;

    private static String key(Path file) {
        Message warning = Surroundings.warning(file);
        assertNotNull(warning);
        return warning.key();
    }

    private Path file(String... where) throws IOException {
        Path place = folder;
        for (String each : where) {
            place = place.resolve(each);
        }
        Files.createDirectories(place.getParent());
        return Files.createFile(place);
    }

    @Test
    void anOrdinaryFolderIsNothingToSpeakOf() throws IOException {
        assertNull(Surroundings.warning(file("Projects", "Minsk.pressmark")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dropbox", "Dropbox (Institute)", "OneDrive - Firm", "Mobile Documents", "Nextcloud"})
    void aFolderKeptInStepIsTold(String synced) throws IOException {
        assertEquals("place.synced", key(file(synced, "work", "Minsk.pressmark")));
    }

    @Test
    void aFolderThatOnlySoundsLikeOneIsNot() throws IOException {
        assertNull(Surroundings.warning(file("Dropboxes and parcels", "Minsk.pressmark")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minsk (Anna's conflicted copy 2026-03-01).pressmark",
                "Minsk.sync-conflict-20260301-101010-ABCDEF.pressmark",
                "Minsk (conflicted copy 2026-03-01 101010).pressmark"
            })
    void aConflictedCopyBesideItIsTold(String neighbour) throws IOException {
        file("work", neighbour);
        assertEquals("place.conflict", key(file("work", "Minsk.pressmark")));
    }

    @Test
    void aSecondNameIsTold() throws IOException {
        Path file = file("Minsk.pressmark");
        Path link = folder.resolve("link.pressmark");
        Files.createSymbolicLink(link, file);
        assertEquals("place.link", key(link));
        Files.createLink(folder.resolve("second.pressmark"), file);
        assertEquals("place.links", key(file));
    }
}
