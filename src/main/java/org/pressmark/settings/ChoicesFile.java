package org.pressmark.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The file that holds the choices. Written whole beside itself and moved into place, so a crash leaves the old
/// one.
///
/// A file that cannot be read is set aside as `settings.json.unreadable` and the defaults are taken: choices are
/// never worth a refusal to start.
public record ChoicesFile(Path file) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Choices read() {
        try {
            return filled(MAPPER.readValue(Files.readString(file), ChoicesJson.class));
        } catch (NoSuchFileException firstStart) {
            return Choices.DEFAULT;
        } catch (IOException | JacksonException unreadable) {
            setAside();
            return Choices.DEFAULT;
        }
    }

    private static Choices filled(ChoicesJson json) {
        Choices none = Choices.DEFAULT;
        return new Choices(
                json.annotator(),
                json.theme() == null ? none.theme() : json.theme(),
                json.fontSize() == null ? none.fontSize() : json.fontSize(),
                json.recent() == null ? none.recent() : json.recent(),
                json.lastFolder(),
                json.panels() == null ? none.panels() : json.panels(),
                json.sizeLimit() == null ? none.sizeLimit() : json.sizeLimit(),
                json.remembered() == null ? none.remembered() : json.remembered());
    }

    private void setAside() {
        try {
            Files.move(
                    file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /// Writes the choices down.
    ///
    /// @throws UncheckedIOException if the folder cannot be written to
    public void write(Choices choices) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(choices));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
