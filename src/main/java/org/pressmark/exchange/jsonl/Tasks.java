package org.pressmark.exchange.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.flat.FlatEntries;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.format.Format;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;

/// Collects the tasks of a file, or of all files in a zip or folder. Tasks of one text are one article: each
/// annotator has a task of his own in some tools.
final class Tasks {
    private final FlatEntries entries = new FlatEntries();
    private final List<Task> tasks = new ArrayList<>();
    private final Left left = new Left();

    /// What makes tasks of an object; empty for an object that is none.
    interface Shape extends BiFunction<Cursor, Place, List<Task>> {
        /// Who made the tasks of a file of this name among others, where the tool says it nowhere else; or null.
        default @Nullable String annotator(String file) {
            return null;
        }
    }

    FlatEntries entries() {
        return entries;
    }

    Left left() {
        return left;
    }

    ForeignSet read(Path path, String format, OffsetUnit expected, Shape shape) {
        try (Archive archive = Archive.open(path, ArchiveLimits.usual())) {
            for (String name : archive.names()) {
                String small = name.toLowerCase(Locale.ROOT);
                boolean alone = archive.names().size() == 1;
                if (alone && TaskTable.isOne(beginning(archive, name))) {
                    JsonInput.each(
                            archive.name(),
                            TaskTable.lines(archive.name(), () -> archive.stream(name)),
                            ReadLimits.usual(),
                            (cursor, place) -> add(shape.apply(cursor, place), null));
                } else if (alone || small.endsWith(".json") || small.endsWith(".jsonl")) {
                    String shown = alone ? archive.name() : archive.name() + "/" + name;
                    JsonInput.each(
                            shown,
                            () -> archive.stream(name),
                            ReadLimits.usual(),
                            (cursor, place) -> add(shape.apply(cursor, place), alone ? null : shape.annotator(name)));
                }
            }
            if (tasks.isEmpty()) {
                throw new CannotImport(CannotImport.message("exchange.tasks.none", archive.name(), Place.FILE));
            }
            return set(archive.name(), format, expected);
        }
    }

    private static String beginning(Archive archive, String name) {
        try (InputStream stream = archive.stream(name)) {
            return new String(stream.readNBytes(Format.LOOKED_AT), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw CannotImport.unreadable(archive.name(), failure);
        }
    }

    private void add(List<Task> read, @Nullable String annotator) {
        read.forEach(task -> tasks.add(task.annotator() == null && annotator != null ? task.by(annotator) : task));
    }

    private ForeignSet set(String file, String format, OffsetUnit expected) {
        Map<String, ForeignArticle> articles = new LinkedHashMap<>();
        for (Task task : tasks) {
            ForeignArticle article = task.article(entries);
            String identity = task.text() == null ? task.name() : task.text();
            articles.merge(identity, article, Tasks::together);
        }
        List<Message> notes = new ArrayList<>();
        left.tell(file, notes);
        return new ForeignSet(file, format, expected, entries.entries(), List.copyOf(articles.values()), notes);
    }

    private static ForeignArticle together(ForeignArticle one, ForeignArticle other) {
        List<ForeignTag> tags = new ArrayList<>(one.tags());
        tags.addAll(other.tags());
        @Nullable ForeignArticle known = one.id() == null ? other : one;
        Map<Known, String> all = new EnumMap<>(Known.class);
        all.putAll(known.equals(one) ? other.known() : one.known());
        all.putAll(known.known());
        String first = one.known().get(Known.NOTE);
        String second = other.known().get(Known.NOTE);
        if (first != null && second != null && !first.contains(second)) {
            all.put(Known.NOTE, first + "\n" + second);
        }
        return new ForeignArticle(known.id(), known.name(), one.text(), one.place(), all, tags);
    }
}
