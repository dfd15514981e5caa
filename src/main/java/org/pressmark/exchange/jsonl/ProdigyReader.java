package org.pressmark.exchange.jsonl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.Place;

/// Reads tasks of Prodigy: spans, labels of the whole, chosen options. What was rejected or ignored is counted and
/// left out; tokens say nothing that the places do not.
final class ProdigyReader implements Tasks.Shape {
    private static final List<String> OWN =
            List.of("text", "spans", "label", "accept", "options", "relations", "answer", "config", Details.NAME);

    private final Tasks tasks;

    ProdigyReader(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Task> apply(Cursor cursor, Place place) {
        Loose line = Loose.read(cursor, place, List.of("tokens", "image", "html"));
        if (!line.has("text") && !line.has("spans")) {
            return List.of();
        }
        String answer = line.text("answer");
        boolean isRefused = answer != null && !answer.equals("accept");
        if (isRefused) {
            tasks.left().refused();
        }
        return List.of(task(cursor.file(), line, !isRefused));
    }

    private Task task(String file, Loose line, boolean accepted) {
        List<Region> regions = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        if (accepted) {
            for (Loose span : line.objects("spans")) {
                if (span.has("start") || span.has("end")) {
                    regions.add(region(file, span));
                } else {
                    tasks.left().other();
                }
            }
            labels.addAll(line.texts("label"));
            labels.addAll(line.texts("accept"));
            tasks.left().relations(line.list("relations").size());
        }
        Details details = Details.read(line.object(Details.NAME), tasks.entries());
        return new Task(
                "line " + line.place().line(),
                line.words(file, "text"),
                regions,
                labels,
                annotator(line),
                at(line),
                new MetaData().add(line, OWN).known(),
                accepted ? details : new Details(details.article(), List.of()),
                line.place());
    }

    private static Region region(String file, Loose span) {
        String label = span.text("label");
        int start = span.number("start");
        int end = span.number("end");
        if (start < 0 || end < 0) {
            throw CannotImport.at("exchange.tasks.place", file, span.place());
        }
        return new Region(
                start, end, label == null ? "span" : label, span.text("text"), null, null, null, span.place());
    }

    private static @Nullable String annotator(Loose line) {
        String annotator = line.text("_annotator_id");
        return annotator == null ? line.text("_session_id") : annotator;
    }

    /// Seconds since 1970 UTC.
    private static @Nullable Instant at(Loose line) {
        int seconds = line.number("_timestamp");
        return seconds < 0 ? null : Instant.ofEpochSecond(seconds);
    }
}
