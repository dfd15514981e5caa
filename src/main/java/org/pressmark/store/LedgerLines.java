package org.pressmark.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Committed.Way;
import org.pressmark.model.Message;
import org.pressmark.model.Operation;
import tools.jackson.databind.JsonNode;

/// The lines of a ledger: one that says whose it is, then for each operation a head and a line for each of its
/// changes.
///
/// An operation of more changes than [#MOST], or with more text than [#LONGEST], is noted by its head alone; a
/// backup follows such a one soon.
final class LedgerLines {
    static final int MOST = 20_000;
    static final long LONGEST = 16L << 20;
    private static final int NOT_CARRIED = -1;

    /// Whose ledger it is, and the place in the log after which it goes on.
    record Base(UUID project, Path file, ChangeLog.Place place) {}

    /// An operation as noted. `changes` is how many lines follow, -1 where they were left out.
    record Noted(
            ChangeLog.Place place,
            Operation operation,
            Way way,
            @Nullable Long target,
            int changes) {
        static Noted of(ChangeLog.Place place, Operation operation, Way way, @Nullable Long target) {
            return new Noted(place, operation, way, target, lines(operation.change()));
        }

        boolean isCarried() {
            return changes != NOT_CARRIED;
        }
    }

    private LedgerLines() {}

    static String write(Base base) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("pressmark", "ledger");
        line.put("version", 1);
        line.put("project", base.project().toString());
        line.put("file", base.file().toAbsolutePath().normalize().toString());
        line.put("sequence", base.place().sequence());
        line.put("hash", base.place().hash());
        return Json.write(line) + "\n";
    }

    static @Nullable Base base(JsonNode line) {
        if (!line.path("pressmark").asString("").equals("ledger")
                || line.path("version").asInt(0) != 1) {
            return null;
        }
        return new Base(
                UUID.fromString(line.path("project").asString()),
                Path.of(line.path("file").asString()),
                place(line));
    }

    private static ChangeLog.Place place(JsonNode line) {
        return new ChangeLog.Place(
                line.path("sequence").asLong(), line.path("hash").asString());
    }

    /// Head and changes of an operation, a line each.
    static String write(Noted noted) {
        StringBuilder lines = new StringBuilder(head(noted));
        if (noted.isCarried()) {
            noted.operation().change().leaves().forEach(leaf -> lines.append(line(leaf)));
        }
        return lines.toString();
    }

    /// How many lines the change takes, or -1 where it is not carried.
    private static int lines(Change change) {
        List<Change> leaves = change.leaves().limit(MOST + 1L).toList();
        return leaves.size() > MOST
                        || leaves.stream().anyMatch(Change.Bulk.class::isInstance)
                        || leaves.stream().mapToLong(LedgerLines::length).sum() > LONGEST
                ? NOT_CARRIED
                : leaves.size();
    }

    /// What a text and its bytes weigh; the rest is small.
    static long length(Change leaf) {
        return leaf instanceof Change.Kept(var content)
                ? content.text().length() + content.original().remaining()
                : 0;
    }

    private static String head(Noted noted) {
        Operation operation = noted.operation();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("sequence", noted.place().sequence());
        line.put("id", operation.id().toString());
        line.put("annotator", operation.annotator().toString());
        line.put("at", operation.at().toString());
        line.put("way", noted.way().name());
        line.put("target", noted.target());
        line.put("footing", operation.footing().name());
        line.put("deed", operation.deed().key());
        line.put("arguments", operation.deed().arguments());
        line.put("hash", noted.place().hash());
        line.put("changes", noted.changes());
        return Json.write(line) + "\n";
    }

    private static String line(Change leaf) {
        if (leaf instanceof Change.Kept(var content)) {
            return "{\"kept\":" + Json.write(content) + "}\n";
        }
        ChangeLog.Line line = ChangeLog.line(leaf);
        return "{\"kind\":\"" + line.kind() + "\",\"entry\":\"" + line.entry() + "\",\"before\":" + line.before()
                + ",\"after\":" + line.after() + "}\n";
    }

    /// The head of an operation; its change is to be added from the lines that follow.
    static Noted head(JsonNode line) {
        List<String> arguments = new ArrayList<>();
        line.path("arguments").forEach(each -> arguments.add(each.asString()));
        JsonNode target = line.path("target");
        return new Noted(
                place(line),
                new Operation(
                        UUID.fromString(line.path("id").asString()),
                        UUID.fromString(line.path("annotator").asString()),
                        Instant.parse(line.path("at").asString()),
                        new Message(line.path("deed").asString(), arguments),
                        new Change.Several(List.of()),
                        Operation.Footing.valueOf(line.path("footing").asString())),
                Way.valueOf(line.path("way").asString()),
                target.isNull() ? null : target.asLong(),
                line.path("changes").asInt());
    }

    static Change change(JsonNode line) {
        if (line.has("kept")) {
            return new Change.Kept(Json.content(line.path("kept").toString()));
        }
        return ChangeLog.change(line.path("kind").asString(), text(line.path("before")), text(line.path("after")));
    }

    private static @Nullable String text(JsonNode entry) {
        return entry.isNull() ? null : entry.toString();
    }
}
