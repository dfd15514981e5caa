package org.pressmark.exchange.codebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;

/// A codebook as a table: a row for the codebook itself, then a row for each code.
///
/// Of a table made by hand only the column `name` is needed: what has no id gets one, a codebook without a row of
/// its own is called by the file's name, a parent may be given by name, and a code without a colour gets one.
final class CodebookCsv {
    private static final List<String> COLUMNS =
            List.of("record", "id", "name", "key", "color", "parent", "use", "definition", "example", "source");
    /// What Taguette calls a name and a definition; how often a code was used is nothing that a codebook says.
    private static final Map<String, String> TAGUETTES = Map.of("tag", "name", "description", "definition");

    private static final String COUNT = "number of highlights";
    private static final String BOOK = "codebook";
    private static final String CODE = "code";
    private static final String COLOR = "#2f6fd0";
    private static final long MOST_BYTES = 16L << 20;

    private final Path file;
    private final Supplier<UUID> ids;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, UUID> byName = new HashMap<>();

    private CodebookCsv(Path file, Supplier<UUID> ids) {
        this.file = file;
        this.ids = ids;
    }

    static void write(CodebookSet set, OutputStream stream) throws IOException {
        StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        Codebook book = set.codebook();
        out.append(Csv.row(Arrays.<@Nullable String>asList(
                BOOK, book.id().toString(), book.name(), null, null, null, null, null, null, book.source())));
        for (Code code : set.codes()) {
            UUID parent = code.parent();
            out.append(Csv.row(Arrays.<@Nullable String>asList(
                    CODE,
                    code.id().toString(),
                    code.name(),
                    code.key(),
                    code.color(),
                    parent == null ? null : parent.toString(),
                    Spelling.of(code.use()),
                    code.definition(),
                    code.example(),
                    null)));
        }
        stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// @throws CannotImport if it is not such a table; the sentence names file, column and line
    static CodebookSet read(Path file, Supplier<UUID> ids) {
        return new CodebookCsv(file, ids).read();
    }

    private CodebookSet read() {
        List<Csv.Row> rows = Csv.read(text(), line -> {
            throw trouble("exchange.csvQuote", "", line);
        });
        if (rows.isEmpty()) {
            throw trouble("exchange.csvName", "name", 1);
        }
        head(rows.getFirst());
        List<Csv.Row> rest = rows.subList(1, rows.size());
        Codebook book = rest.stream()
                .filter(this::isBook)
                .findFirst()
                .map(this::book)
                .orElseGet(() -> new Codebook(ids.get(), fileName(), null));
        List<Csv.Row> codes = rest.stream().filter(row -> !isBook(row)).toList();
        List<UUID> given = codes.stream().map(this::id).toList();
        for (int at = 0; at < given.size(); at++) {
            byName.putIfAbsent(field(codes.get(at), "name").strip(), given.get(at));
        }
        List<CodeRow> read = new ArrayList<>();
        for (int at = 0; at < given.size(); at++) {
            read.add(code(codes.get(at), given.get(at), book));
        }
        return CodeRow.together(book, read);
    }

    private void head(Csv.Row head) {
        for (int at = 0; at < head.fields().size(); at++) {
            String heading = head.fields().get(at).strip().toLowerCase(Locale.ROOT);
            if (heading.equals(COUNT)) {
                continue;
            }
            String name = TAGUETTES.getOrDefault(heading, heading);
            if (!COLUMNS.contains(name)) {
                throw trouble("exchange.csvColumn", name, head.line());
            }
            if (columns.put(name, at) != null) {
                throw trouble("exchange.csvTwice", name, head.line());
            }
        }
        if (!columns.containsKey("name")) {
            throw trouble("exchange.csvName", "name", head.line());
        }
    }

    private boolean isBook(Csv.Row row) {
        String kind = field(row, "record").strip();
        if (!kind.isEmpty() && !kind.equals(BOOK) && !kind.equals(CODE)) {
            throw trouble("exchange.csvRecord", "record", row.line(), kind);
        }
        return kind.equals(BOOK);
    }

    private Codebook book(Csv.Row row) {
        try {
            return new Codebook(id(row), field(row, "name"), orNull(row, "source"));
        } catch (InvalidChange invalid) {
            throw trouble(
                    CodeRow.key(invalid),
                    "name",
                    row.line(),
                    invalid.told().arguments().toArray());
        }
    }

    private CodeRow code(Csv.Row row, UUID id, Codebook book) {
        String color = field(row, "color").strip();
        String use = field(row, "use").strip();
        if (!use.isEmpty()
                && Arrays.stream(Code.Use.values())
                        .noneMatch(each -> Spelling.of(each).equals(use))) {
            throw trouble("exchange.word", "use", row.line(), use, "offered, retired");
        }
        try {
            Code code = new Code(
                    id,
                    book.id(),
                    field(row, "name"),
                    orNull(row, "key"),
                    color.isEmpty() ? COLOR : color,
                    orNull(row, "definition"),
                    parent(row),
                    orNull(row, "example"),
                    use.equals(Spelling.of(Code.Use.RETIRED)) ? Code.Use.RETIRED : Code.Use.OFFERED);
            return new CodeRow(code, (key, more) -> trouble(key, "parent", row.line(), more));
        } catch (InvalidChange invalid) {
            throw trouble(
                    CodeRow.key(invalid),
                    "name",
                    row.line(),
                    invalid.told().arguments().toArray());
        }
    }

    private @Nullable UUID parent(Csv.Row row) {
        String given = field(row, "parent").strip();
        if (given.isEmpty()) {
            return null;
        }
        UUID named = byName.get(given);
        return named == null ? uuid(given, "parent", row) : named;
    }

    private UUID id(Csv.Row row) {
        String given = field(row, "id").strip();
        return given.isEmpty() ? ids.get() : uuid(given, "id", row);
    }

    private UUID uuid(String given, String column, Csv.Row row) {
        if (!given.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw trouble(column.equals("parent") ? "exchange.noParent" : "exchange.id", column, row.line(), given);
        }
        return UUID.fromString(given);
    }

    private String field(Csv.Row row, String column) {
        return row.field(columns.getOrDefault(column, -1));
    }

    private @Nullable String orNull(Csv.Row row, String column) {
        String field = field(row, column);
        return field.isEmpty() ? null : field;
    }

    private String text() {
        if (!Files.isRegularFile(file)) {
            throw new CannotImport(Message.of("exchange.missing", file));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new CannotImport(Message.of("exchange.large", file, MOST_BYTES >> 20));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw trouble("exchange.nul", "", 1);
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw trouble("exchange.bytes", "", 1);
        } catch (IOException failure) {
            throw CannotImport.unreadable(file, failure);
        }
    }

    private String fileName() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private CannotImport trouble(String key, String column, int line, @Nullable Object... more) {
        return new CannotImport(
                CannotImport.message(key, String.valueOf(file.getFileName()), new Place(null, column, 0, line), more));
    }
}
