package org.pressmark.view.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.Reference;
import org.pressmark.view.ByHand;
import org.pressmark.view.reader.page.Page;

/// Texts made to break readers are shown, gone through and marked like others.
class HostileTextTest extends ByHand {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "zalgo.txt",
                "bidi-override.txt",
                "longline-512k.txt",
                "noncharacters.txt",
                "formula.txt",
                "cesu8-surrogates.txt",
                "mixed-newlines.txt"
            })
    void isReadToItsEnd(String name) throws IOException {
        Optional<Path> file = Reference.file("hostile/text/" + name);
        assumeTrue(file.isPresent(), "no reference data");
        String text = new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8);
        ReaderView reader = onScreen(ReaderView::new);
        show(reader, 500, 400);
        onScreen(() -> reader.show(new Page(text, List.of(), List.of())));
        settled();
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.END, KeyCode.RIGHT, KeyCode.UP, KeyCode.HOME)) {
            strike(key, KeyCode.SHIFT);
        }
        strike(KeyCode.END, KeyCode.CONTROL);
        assertEquals(text.length(), onScreen(() -> reader.selection().caret()));
        assertFalse(onScreen(() -> reader.caretBounds()).isEmpty());
        snapshot(reader, "hostile-" + name);
    }
}
