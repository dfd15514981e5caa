package org.pressmark.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Entry;

/// One table of the project file and the entries that live in it, a row each: the four statements every kind needs.
final class Table<E extends Entry> {
    private record Column<E>(String name, Function<E, @Nullable Object> value) {}

    private final Class<E> kind;
    private final String name;
    private final Db.Mapper<E> mapper;
    private final List<Column<E>> columns = new ArrayList<>();

    Table(Class<E> kind, String name, Db.Mapper<E> mapper) {
        this.kind = kind;
        this.name = name;
        this.mapper = mapper;
        column("id", Entry::id);
    }

    Table<E> column(String column, Function<E, @Nullable Object> value) {
        columns.add(new Column<>(column, value));
        return this;
    }

    Class<E> kind() {
        return kind;
    }

    Db.Mapper<E> mapper() {
        return mapper;
    }

    void insert(Db db, Entry entry) throws SQLException {
        db.run(insert(), values(entry).toArray());
    }

    void update(Db db, Entry entry) throws SQLException {
        List<@Nullable Object> values = values(entry);
        values.add(values.removeFirst());
        db.run(update(), values.toArray());
    }

    private String insert() {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String blanks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (" + names + ") VALUES (" + blanks + ")";
    }

    private String update() {
        String sets =
                columns.stream().skip(1).map(column -> column.name() + " = ?").collect(Collectors.joining(", "));
        return "UPDATE " + name + " SET " + sets + " WHERE id = ?";
    }

    void delete(Db db, UUID id) throws SQLException {
        db.run("DELETE FROM " + name + " WHERE id = ?", id);
    }

    @Nullable
    E find(Db db, UUID id) throws SQLException {
        return db.first("SELECT * FROM " + name + " WHERE id = ?", mapper, id);
    }

    /// Every entry in the order in which they came in.
    List<E> all(Db db) throws SQLException {
        return db.list("SELECT * FROM " + name + " ORDER BY rowid", mapper);
    }

    String name() {
        return name;
    }

    /// The entry in the row of this number, or null.
    @Nullable
    E row(Db db, long number) throws SQLException {
        return db.first("SELECT * FROM " + name + " WHERE rowid = ?", mapper, number);
    }

    private List<@Nullable Object> values(Entry entry) {
        E row = kind.cast(entry);
        List<@Nullable Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.value().apply(row)));
        return values;
    }
}
