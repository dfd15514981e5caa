package org.pressmark.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The schema's steps, numbered files beside this class; `user_version` says how many a file has taken.
final class Migrations {
    /// "PrMk": what tells a project from any other SQLite file.
    static final int APPLICATION_ID = 0x50724D6B;

    private static final List<String> STEPS = List.of(
            "001-project.sql",
            "002-dismissal.sql",
            "003-code-rank.sql",
            "004-completion.sql",
            "005-verdict.sql",
            "006-verdict-stated.sql");

    private static final Pattern ADDED_COLUMN =
            Pattern.compile("ALTER TABLE (\\w+) ADD COLUMN (\\w+) [^;]*DEFAULT ([^ ;]+);");

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

    /// Gives an older file that is only looked at what it lacks, of this connection and beside the file: tables
    /// with nothing in them, and in place of a table that lacks a column one that shows it with its usual value.
    static void lend(Db db, int from) throws SQLException {
        db.script("PRAGMA temp_store = MEMORY");
        StringBuilder taken = new StringBuilder();
        for (String step : STEPS.subList(from, STEPS.size())) {
            String lent = script(step)
                    .replace("CREATE TABLE ", "CREATE TEMP TABLE ")
                    .replace("CREATE INDEX ", "CREATE INDEX temp.");
            db.script(ADDED_COLUMN
                    .matcher(lent)
                    .replaceAll(added -> taken.indexOf("CREATE TEMP TABLE " + added.group(1) + " ") >= 0
                            ? added.group()
                            : "CREATE TEMP VIEW " + added.group(1) + " AS SELECT rowid AS rowid, *, "
                                    + added.group(3) + " AS " + added.group(2) + " FROM main." + added.group(1)
                                    + ";"));
            taken.append(lent);
        }
    }

    private static String script(String name) {
        try (InputStream stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
