package org.pressmark.exchange.jsonl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.flat.FlatTag;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;

/// Reads tasks of Label Studio: the full JSON, and JSON_MIN, where the results stand at the top under the names of
/// their controls. Cancelled annotations are counted and left out; what a model foretold and what
/// nobody sent off is counted, too.
final class LabelStudioReader implements Tasks.Shape {
    private static final List<String> TASK =
            List.of("id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time", "data", Details.NAME);

    private final Tasks tasks;

    LabelStudioReader(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Task> apply(Cursor cursor, Place place) {
        Loose task = Loose.read(cursor, place, List.of("meta"));
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
        tasks.left()
                .unsent(task.list("predictions").size() + task.list("drafts").size());
        TaskText text = TaskText.of(data, sort(annotations));
        Details details = Details.read(data.object(Details.NAME), tasks.entries());
        if (annotations.isEmpty()) {
            return List.of(task(task, data, text, details, new Found(List.of(), List.of(), List.of()), null, null));
        }
        boolean ours = !details.equals(Details.NONE);
        Found all = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Task> read = new ArrayList<>();
        for (Loose annotation : annotations) {
            Results results = new Results(text, annotator(annotation), at(annotation));
            annotation.objects("result").forEach(result -> results.add(result, tasks.left()));
            if (!ours) {
                results.relate(tasks.left());
            }
            all.add(results);
            read.add(task(task, data, text, details, Found.of(results), annotator(annotation), at(annotation)));
        }
        return annotations.size() > 1 && !ours
                ? read
                : List.of(task(
                        task, data, text, details, all, annotator(annotations.getFirst()), at(annotations.getFirst())));
    }

    private static @Nullable Instant at(Loose annotation) {
        return FlatTag.instant(annotation.text("created_at"));
    }

    /// What the annotations of a task say of its text.
    private record Found(List<Region> regions, List<String> labels, List<String> remarks) {
        static Found of(Results results) {
            return new Found(results.regions(), results.labels(), results.remarks());
        }

        void add(Results results) {
            regions.addAll(results.regions());
            labels.addAll(results.labels());
            remarks.addAll(results.remarks());
        }
    }

    /// A text that looks like a page is one only where its stretches are not places in the text itself.
    private static TaskText.Sort sort(List<Loose> annotations) {
        boolean counted = annotations.stream()
                .flatMap(annotation -> annotation.objects("result").stream())
                .map(result -> result.object("value"))
                .anyMatch(value -> value != null && value.number("start") >= 0 && !value.has("startOffset"));
        return counted ? TaskText.Sort.COUNTED : TaskText.Sort.ANY;
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
            Found found,
            @Nullable String annotator,
            @Nullable Instant at) {
        String id = task.text("id");
        List<String> own = new ArrayList<>(List.of(Details.NAME));
        own.add(text.member());
        MetaData meta = new MetaData().add(data, own);
        found.remarks().forEach(meta::line);
        return new Task(
                id == null ? "task at line " + task.place().line() : "task " + id,
                text.words(),
                found.regions(),
                found.labels(),
                annotator,
                at,
                meta.known(),
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
        TaskText text = TaskText.of(task, TaskText.Sort.ANY);
        Results results = new Results(text, task.text("annotator"), FlatTag.instant(task.text("created_at")));
        List<String> own = new ArrayList<>(TASK);
        own.add(text.member());
        Map<String, List<Loose>> byControl = new LinkedHashMap<>();
        task.by().forEach((name, value) -> {
            if (value.held() instanceof List<?> && !name.equals(text.member())) {
                byControl.put(name, task.objects(name));
            }
        });
        byControl.forEach((name, found) -> found.forEach(result -> results.addFlat(name, result, tasks.left())));
        task.by().forEach((name, value) -> {
            if (value.held() instanceof Members members && members.has("choices")) {
                results.addFlat(name, Loose.of(members), tasks.left());
                own.add(name);
            }
        });
        own.addAll(byControl.keySet());
        MetaData meta = new MetaData().add(task, own);
        results.remarks().forEach(meta::line);
        String id = task.text("id");
        return new Task(
                id == null ? "task at line " + task.place().line() : "task " + id,
                text.words(),
                results.regions(),
                results.labels(),
                task.text("annotator"),
                FlatTag.instant(task.text("created_at")),
                meta.known(),
                Details.NONE,
                task.place());
    }
}
