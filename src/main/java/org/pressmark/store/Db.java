package org.pressmark.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// One connection with its prepared statements. JDBC stays in autocommit; transactions are SQL, because the
/// driver's own rollback leaves the connection outside any transaction after a full disk (sqlite-jdbc 683).
///
/// Project thread only.
final class Db implements AutoCloseable {
    /// Reads one row.
    interface Mapper<T> {
        T map(Cells row) throws SQLException;
    }

    /// Milliseconds between two tries while somebody writes, how many tries, and pages a step.
    private static final int PAUSE = 5;

    private static final int TRIES = 10_000;
    private static final int PAGES = 128;
    /// How often a copy begins anew that met a writer at every try.
    private static final int BEGINNINGS = 20;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Db(Connection connection) {
        this.connection = connection;
    }

    /// Runs a statement that gives no rows.
    ///
    /// As a batch of one: the driver leaves a prepared statement that it ran any other way in progress, and with it
    /// a lock on the file.
    void run(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = bound(sql, values);
        statement.addBatch();
        statement.executeBatch();
    }

    /// Runs a script of several statements.
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            Cells cells = new Cells(rows);
            while (rows.next()) {
                found.add(mapper.map(cells));
            }
        }
        return found;
    }

    /// Looks at every row of an answer that is too long to hold.
    void each(String sql, Look look, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            Cells cells = new Cells(rows);
            while (rows.next()) {
                look.at(cells);
            }
        }
    }

    /// Looks at one row.
    interface Look {
        void at(Cells row) throws SQLException;
    }

    <T> @Nullable T first(String sql, Mapper<T> mapper, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? mapper.map(new Cells(rows)) : null;
        }
    }

    long number(String sql, @Nullable Object... values) throws SQLException {
        Long found = first(sql, row -> row.number(1), values);
        return found == null ? 0 : found;
    }

    /// Copies the database to a file, a few pages at a time; the file is free for a writer between two steps, and
    /// what another connection writes meanwhile is copied too.
    void copyInSteps(Path copy) throws SQLException {
        int code = copyOnce(copy);
        for (int again = 0; isBusy(code) && again < BEGINNINGS; again++) {
            code = copyOnce(copy);
        }
        if (code != 0) {
            throw new SQLException("copying stopped with SQLite's code " + code, null, code);
        }
    }

    private int copyOnce(Path copy) throws SQLException {
        return connection
                .unwrap(SQLiteConnection.class)
                .getDatabase()
                .backup("main", copy.toAbsolutePath().toString(), null, PAUSE, TRIES, PAGES);
    }

    /// Somebody wrote without a pause for longer than a copy waits; nothing is wrong with the file.
    private static boolean isBusy(int code) {
        return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int at = 0; at < values.length; at++) {
            Cells.bind(statement, at + 1, values[at]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } finally {
            connection.close();
        }
    }
}
