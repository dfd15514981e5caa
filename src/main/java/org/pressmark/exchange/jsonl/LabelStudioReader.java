package org.pressmark.exchange.jsonl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.flat.FlatTag;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;

/// Reads tasks of Label Studio: the full JSON, and JSON_MIN, where the results stand at the top under the names of
/// their controls. Cancelled annotations are counted and left out; predictions are nobody's work and are not read.
final class LabelStudioReader implements Tasks.Shape {
    private static final List<String> TASK =
            List.of("id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time", "data", Details.NAME);

    private final Tasks tasks;

    LabelStudioReader(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Task> apply(Cursor cursor, Place place) {
        if (!cursor.atObject()) {
            cursor.value(place);
            return List.of();
        }
        Loose task = Loose.read(cursor, place, List.of("predictions", "drafts", "meta"));
        Loose data = task.object("data");
        if (data != null) {
            return full(task, data);
        }
        return task.has("annotation_id") || task.has("lead_time") || task.has("annotator")
                ? List.of(flattened(task))
                : List.of();
    }

    private List<Task> full(Loose task, Loose data) {
        List<Loose> annotations =
                new ArrayList<>(task.objects(task.has("annotations") ? "annotations" : "completions"));
        annotations.removeIf(this::isCancelled);
        TaskText text = TaskText.of(data);
        Details details = Details.read(data.object(Details.NAME), tasks.entries());
        if (annotations.isEmpty()) {
            return List.of(task(task, data, text, details, List.of(), List.of(), null));
        }
        List<Region> regions = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Task> read = new ArrayList<>();
        boolean several = annotations.size() > 1 && details.equals(Details.NONE);
        for (Loose annotation : annotations) {
            Results results = new Results(text, annotator(annotation), FlatTag.instant(annotation.text("created_at")));
            annotation.objects("result").forEach(result -> results.add(result, tasks.left()));
            regions.addAll(results.regions());
            labels.addAll(results.labels());
            if (several) {
                read.add(task(task, data, text, details, results.regions(), results.labels(), annotator(annotation)));
            }
        }
        return several
                ? read
                : List.of(task(task, data, text, details, regions, labels, annotator(annotations.getFirst())));
    }

    private boolean isCancelled(Loose annotation) {
        if (annotation.isTrue("was_cancelled")) {
            tasks.left().refused();
            return true;
        }
        return false;
    }

    private static Task task(
            Loose task,
            Loose data,
            TaskText text,
            Details details,
            List<Region> regions,
            List<String> labels,
            @Nullable String annotator) {
        String id = task.text("id");
        List<String> own = new ArrayList<>(List.of(Details.NAME));
        own.add(text.member());
        return new Task(
                id == null ? "task at line " + task.place().line() : "task " + id,
                text.words(),
                regions,
                labels,
                annotator,
                null,
                new MetaData().add(data, own).known(),
                details,
                task.place());
    }

    /// Somebody is an object, or a number, or an address.
    private static @Nullable String annotator(Loose annotation) {
        Loose person = annotation.object("completed_by");
        if (person == null) {
            return annotation.text("completed_by");
        }
        String first = person.text("first_name");
        String last = person.text("last_name");
        String name = ((first == null ? "" : first) + " " + (last == null ? "" : last)).strip();
        String address = person.text("email");
        return !name.isEmpty() ? name : address == null || address.isEmpty() ? person.text("id") : address;
    }

    private Task flattened(Loose task) {
        TaskText text = TaskText.of(task);
        Results results = new Results(text, task.text("annotator"), FlatTag.instant(task.text("created_at")));
        List<String> own = new ArrayList<>(TASK);
        own.add(text.member());
        Map<String, List<Loose>> byControl = new HashMap<>();
        task.by().forEach((name, value) -> {
            if (value.held() instanceof List<?> && !name.equals(text.member())) {
                byControl.put(name, task.objects(name));
            }
        });
        byControl.forEach((name, found) -> found.forEach(result -> results.addFlat(result, tasks.left())));
        task.by().forEach((name, value) -> {
            if (value.held() instanceof Members members) {
                Loose.of(members).texts("choices").forEach(results.labels()::add);
            }
        });
        own.addAll(byControl.keySet());
        String id = task.text("id");
        return new Task(
                id == null ? "task at line " + task.place().line() : "task " + id,
                text.words(),
                results.regions(),
                results.labels(),
                task.text("annotator"),
                FlatTag.instant(task.text("created_at")),
                new MetaData().add(task, own).known(),
                Details.NONE,
                task.place());
    }
}
