package org.pressmark.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where the program keeps what belongs to nobody's project: choices, locks, ledgers, backups, the copy of the
/// sample.
///
/// The system property `pressmark.home` names another folder, for tests and for a program on a stick.
public record Places(Path home) {
    /// The usual folder of the operating system.
    public static Places of(Properties system, Map<String, String> environment) {
        String chosen = system.getProperty("pressmark.home");
        if (chosen != null) {
            return new Places(Path.of(chosen));
        }
        Path user = Path.of(system.getProperty("user.home", "."));
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return new Places(user.resolve("Library/Application Support/Pressmark"));
        }
        if (os.contains("win")) {
            return new Places(or(environment.get("APPDATA"), user.resolve("AppData/Roaming"))
                    .resolve("Pressmark"));
        }
        return new Places(or(environment.get("XDG_DATA_HOME"), user.resolve(".local/share"))
                .resolve("pressmark"));
    }

    private static Path or(@Nullable String named, Path otherwise) {
        return named == null || named.isBlank() ? otherwise : Path.of(named);
    }

    public Path choices() {
        return home.resolve("settings.json");
    }

    /// The analyst's own copy of the sample project.
    public Path sample() {
        return home.resolve("Sample.pressmark");
    }
}
