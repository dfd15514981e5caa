package org.pressmark.store;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.When;

/// The values of a row in the types of the model, and the same values on their way in.
final class Cells {
    private final ResultSet rows;

    Cells(ResultSet rows) {
        this.rows = rows;
    }

    static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, java.sql.Types.NULL);
            case String text -> statement.setString(at, sound(text));
            case Integer number -> statement.setInt(at, number);
            case Long number -> statement.setLong(at, number);
            case Enum<?> choice -> statement.setString(at, choice.name());
            case ByteBuffer bytes -> statement.setBytes(at, bytes(bytes));
            case List<?> names -> statement.setString(at, sound(Json.write(names)));
            case UUID id -> statement.setString(at, id.toString());
            case Instant instant -> statement.setString(at, instant.toString());
            default -> throw new IllegalArgumentException("no cell for " + value.getClass());
        }
    }

    /// The driver would store `?` for half a surrogate pair and say nothing; two texts could become equal.
    private static String sound(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Character.isHighSurrogate(unit)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(unit)) {
                throw new InvalidChange("text.surrogate", at);
            }
        }
        return text;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    String text(String column) throws SQLException {
        String text = rows.getString(column);
        if (text == null) {
            throw new SQLException("no value in " + column);
        }
        return text;
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    UUID id(String column) throws SQLException {
        return UUID.fromString(text(column));
    }

    @Nullable
    UUID idOrNull(String column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    int integer(String column) throws SQLException {
        return rows.getInt(column);
    }

    long number(int column) throws SQLException {
        return rows.getLong(column);
    }

    Instant instant(String column) throws SQLException {
        return Instant.parse(text(column));
    }

    <E extends Enum<E>> E choice(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E choiceOrNull(Class<E> type, String column) throws SQLException {
        String name = rows.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    @Nullable
    When when(String value, String zone) throws SQLException {
        String text = rows.getString(value);
        return text == null ? null : new When(text, rows.getString(zone));
    }

    List<String> names(String column) throws SQLException {
        return Json.names(text(column));
    }

    List<UUID> ids(String column) throws SQLException {
        return names(column).stream().map(UUID::fromString).toList();
    }

    ByteBuffer bytes(String column) throws SQLException {
        return ByteBuffer.wrap(rows.getBytes(column)).asReadOnlyBuffer();
    }
}
