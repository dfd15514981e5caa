package org.pressmark.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// The schema's steps, numbered files beside this class; `user_version` says how many a file has taken.
final class Migrations {
    /// "PrMk": what tells a project from any other SQLite file.
    static final int APPLICATION_ID = 0x50724D6B;

    private static final List<String> STEPS = List.of("001-project.sql");

    private Migrations() {}

    static int newest() {
        return STEPS.size();
    }

    /// Takes the steps a file has not taken yet; call inside a transaction.
    static void bring(Db db, int from) throws SQLException {
        for (String step : STEPS.subList(from, STEPS.size())) {
            db.script(script(step));
        }
        db.script("PRAGMA application_id = " + APPLICATION_ID);
        db.script("PRAGMA user_version = " + newest());
    }

    private static String script(String name) {
        try (InputStream stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
