package org.pressmark;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.pressmark.command.Copied;

/// The clipboard of the system. Screen thread only.
final class Pasteboard {
    private Pasteboard() {}

    static Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }

    static void put(Copied words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words.plain());
        content.putHtml(words.html());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
