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
        }
        MetaData meta = new MetaData().add(line, OWN);
        tasks.left().other(meta.left());
        Details details = Details.read(line.object(Details.NAME), tasks.entries());
        return new Task(
                "line " + line.place().line(),
                line.words(file, "text"),
                accepted ? related(line, regions) : regions,
                labels,
                annotator(line),
                at(line),
                meta.known(),
                accepted ? details : new Details(details.article(), List.of()),
                line.place());
    }

    /// The spans with their relations, which say the span at either end.
    private List<Region> related(Loose line, List<Region> regions) {
        Relations relations = new Relations(regions, line.text("text"), tasks.left());
        for (Loose relation : line.objects("relations")) {
            int from = at(regions, relation.object("head_span"));
            int to = at(regions, relation.object("child_span"));
            relations.add(from, to, relation.text("label"));
        }
        return relations.regions();
    }

    private static int at(List<Region> regions, @Nullable Loose span) {
        for (int at = 0; span != null && at < regions.size(); at++) {
            Region region = regions.get(at);
            if (region.start() == span.number("start") && region.end() == span.number("end")) {
                return at;
            }
        }
        return -1;
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
