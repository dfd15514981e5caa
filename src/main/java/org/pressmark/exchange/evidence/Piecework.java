package org.pressmark.exchange.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The parts of a pack that are the same in every one: its style, the frame of a Word document.
final class Piecework {
    private static final String FOLDER = "/assets/evidence/";

    private Piecework() {}

    static String text(String name) {
        try (InputStream stream = Piecework.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("no part " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
