package org.pressmark.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.Source;
import org.pressmark.intake.table.Columns;
import org.pressmark.intake.table.TableField;
import org.pressmark.intake.table.TableFile;
import org.pressmark.intake.table.TableHead;

/// Files that cannot be read before the analyst has said something: the password of a locked one, the columns of a
/// table. They are asked for one after the other, and read again with the answer. Screen thread only.
public final class Asking {
    /// A locked file; `isWrong` is whether a password was given that does not open it.
    public record Locked(String fileName, boolean isWrong) {}

    /// A table: its headers and first cells, how many rows it has, and what its headers seem to mean, by the words
    /// of [#FIELDS].
    public record Mapping(
            String fileName, List<String> header, List<List<String>> first, int rows, Map<String, String> guess) {}

    /// What columns may hold, in the words of the command line.
    public static final List<String> FIELDS =
            Arrays.stream(TableField.values()).map(TableField::word).toList();

    /// A table that waits for its columns.
    record Waiting(Source source, TableFile format, TableHead head) {
        Mapping mapping() {
            Map<String, String> guess = new LinkedHashMap<>();
            Columns.guess(head.header()).headers().forEach((field, header) -> guess.put(field.word(), header));
            return new Mapping(source.name(), head.header(), head.first(), head.rows(), guess);
        }
    }

    private final BiConsumer<List<Harvest.Lock>, String> unlocked;
    private final BiConsumer<Source, TableFile> mapped;
    private final Consumer<String> left;
    private final List<Harvest.Lock> locks = new ArrayList<>();
    private final List<Waiting> tables = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Locked> locked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Mapping> mapping = new ReadOnlyObjectWrapper<>();

    /// `unlocked` reads what is locked with the password given, `mapped` a table with the columns said; `left` is
    /// told the name of what is left out.
    Asking(
            BiConsumer<List<Harvest.Lock>, String> unlocked,
            BiConsumer<Source, TableFile> mapped,
            Consumer<String> left) {
        this.left = left;
        this.unlocked = unlocked;
        this.mapped = mapped;
    }

    /// The locked file asked about, or null.
    public ReadOnlyObjectProperty<@Nullable Locked> lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /// The table asked about, or null.
    public ReadOnlyObjectProperty<@Nullable Mapping> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    void add(List<Harvest.Lock> moreLocks, List<Waiting> moreTables) {
        locks.addAll(moreLocks);
        tables.addAll(moreTables);
        show();
    }

    /// Tries a password on the file asked about, and on those behind it: what comes together mostly has one. Those
    /// that it does not open are asked about again.
    public void unlock(String password) {
        if (!locks.isEmpty()) {
            List<Harvest.Lock> all = List.copyOf(locks);
            locks.clear();
            show();
            unlocked.accept(all, password);
        }
    }

    /// Leaves the locked file out.
    public void leaveLocked() {
        if (!locks.isEmpty()) {
            left.accept(locks.removeFirst().name());
            show();
        }
    }

    /// Whether these columns are enough to read a table.
    public static boolean isEnough(Map<String, String> headers) {
        return columns(headers).hasWords();
    }

    /// Reads the table asked about by these columns, their headers by the words of [#FIELDS].
    public void map(Map<String, String> headers) {
        if (!tables.isEmpty() && isEnough(headers)) {
            Waiting table = tables.removeFirst();
            show();
            mapped.accept(table.source, table.format.with(columns(headers)));
        }
    }

    private static Columns columns(Map<String, String> headers) {
        Map<TableField, String> columns = new EnumMap<>(TableField.class);
        headers.forEach((word, header) -> TableField.of(word).ifPresent(field -> columns.put(field, header)));
        return new Columns(columns);
    }

    /// Leaves the table out.
    public void leaveTable() {
        if (!tables.isEmpty()) {
            left.accept(tables.removeFirst().source.name());
            show();
        }
    }

    private void show() {
        locked.set(
                locks.isEmpty()
                        ? null
                        : new Locked(locks.getFirst().name(), locks.getFirst().isTried()));
        mapping.set(tables.isEmpty() ? null : tables.getFirst().mapping());
    }
}
