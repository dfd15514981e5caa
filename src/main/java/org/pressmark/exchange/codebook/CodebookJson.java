package org.pressmark.exchange.codebook;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.own.RegisterMembers;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.InvalidChange;

/// A codebook as JSON; the schema is `assets/schema/codebook.schema.json`. Export, import and export give the same
/// bytes.
final class CodebookJson {
    private static final String FORMAT = "pressmark-codebook";
    private static final int VERSION = 1;

    private final List<Members> codes = new ArrayList<>();
    private @Nullable Codebook book;
    private @Nullable String format;
    private int version;

    private CodebookJson() {}

    static void write(CodebookSet set, OutputStream stream) {
        try (JsonOutput out = new JsonOutput(stream)) {
            out.object(() -> {
                out.text("format", FORMAT);
                out.number("version", VERSION);
                out.object("codebook", () -> {
                    out.id("id", set.codebook().id());
                    out.text("name", set.codebook().name());
                    out.text("source", set.codebook().source());
                });
                out.array(
                        "codes",
                        set.codes(),
                        code -> out.object(() -> {
                            out.id("id", code.id());
                            RegisterMembers.writeFacts(out, code);
                        }));
            });
        }
    }

    /// @throws CannotImport if it is not such a file; the sentence names file, place and line
    static CodebookSet read(Path file) {
        CodebookJson reading = new CodebookJson();
        return JsonInput.read(file, ReadLimits.usual(), cursor -> {
            cursor.object(Place.FILE, (name, place) -> reading.member(cursor, name, place));
            return reading.whole(cursor.file());
        });
    }

    private void member(Cursor cursor, String name, Place place) {
        switch (name) {
            case "format" -> format = cursor.value(place).held() instanceof String text ? text : "";
            case "version" -> version = cursor.value(place).held() instanceof Integer number ? number : 0;
            case "codebook" -> book = whole(cursor.members(place));
            case "codes" -> cursor.array(place, at -> codes.add(cursor.members(at)));
            default -> throw new CannotImport(CannotImport.message("exchange.unknown", cursor.file(), place, name));
        }
    }

    private static Codebook whole(Members in) {
        try {
            Codebook read = RegisterMembers.codebook(in);
            in.end();
            return read;
        } catch (InvalidChange invalid) {
            throw in.unfit(CodeRow.key(invalid), invalid.told().arguments().toArray());
        }
    }

    private CodebookSet whole(String file) {
        Codebook found = book;
        if (!FORMAT.equals(format) || found == null) {
            throw new CannotImport(CannotImport.message("exchange.noCodebook", file, Place.FILE));
        }
        if (version != VERSION) {
            throw new CannotImport(
                    CannotImport.message("exchange.codebookVersion", file, Place.FILE, version, VERSION));
        }
        List<CodeRow> rows = codes.stream().map(in -> row(in, found)).toList();
        return CodeRow.together(found, rows);
    }

    private static CodeRow row(Members in, Codebook book) {
        try {
            Code code = RegisterMembers.code(in, book.id());
            in.end();
            return new CodeRow(code, (key, more) -> in.unfit(key, more));
        } catch (InvalidChange invalid) {
            throw in.unfit(CodeRow.key(invalid), invalid.told().arguments().toArray());
        }
    }
}
