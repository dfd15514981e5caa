package org.pressmark.exchange.jsonl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Value;

/// Reads tasks of doccano in all shapes it writes and takes: `label` with places, with names or with one name,
/// `entities`, `annotations` of its first versions, `cats`, comments, relations; anything else is said of the text.
final class DoccanoReader implements Tasks.Shape {
    private static final List<String> TEXTS = List.of("text", "data", "content", "sentence");
    private static final List<String> LABELS =
            List.of("label", "labels", "entities", "cats", "categories", "annotations");
    private static final List<String> COMMENTS = List.of("Comments", "comments");
    private static final List<String> OWN = List.of("id", "relations", Details.NAME);

    private final Tasks tasks;

    DoccanoReader(Tasks tasks) {
        this.tasks = tasks;
    }

    /// doccano gives a file to each user, and what belongs to all or to nobody in files of these names.
    @Override
    public @Nullable String annotator(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.jsonl?$", "");
        return name.equals("all") || name.equals("unknown") ? null : name;
    }

    @Override
    public List<Task> apply(Cursor cursor, Place place) {
        Loose line = Loose.read(cursor, place, List.of());
        boolean isTask = Stream.concat(TEXTS.stream(), LABELS.stream()).anyMatch(line::has);
        return isTask ? List.of(task(cursor.file(), line)) : List.of();
    }

    private Task task(String file, Loose line) {
        List<Region> regions = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String name : LABELS) {
            String one = line.text(name);
            if (one != null && !one.isBlank()) {
                labels.add(one);
            }
            line.list(name).forEach(value -> label(file, value, regions, labels));
        }
        String text = TEXTS.stream()
                .map(each -> line.words(file, each))
                .filter(words -> words != null)
                .findFirst()
                .orElse(null);
        MetaData meta = new MetaData()
                .add(
                        line,
                        Stream.of(TEXTS, LABELS, COMMENTS, OWN)
                                .flatMap(List::stream)
                                .toList());
        COMMENTS.forEach(name -> comments(line, name, meta));
        tasks.left().other(meta.left());
        String name = line.text("id");
        return new Task(
                name == null ? "line " + line.place().line() : name,
                text,
                related(line, regions, text),
                labels,
                null,
                null,
                meta.known(),
                Details.read(line.object(Details.NAME), tasks.entries()),
                line.place());
    }

    /// The stretches with their relations, which name entities by id.
    private List<Region> related(Loose line, List<Region> regions, @Nullable String text) {
        List<String> ids = line.objects("entities").stream()
                .map(entity -> String.valueOf(entity.text("id")))
                .toList();
        boolean areAll = ids.size() == regions.size();
        Relations relations = new Relations(regions, text, tasks.left());
        for (Loose relation : line.objects("relations")) {
            int from = areAll ? ids.indexOf(String.valueOf(relation.text("from_id"))) : -1;
            int to = areAll ? ids.indexOf(String.valueOf(relation.text("to_id"))) : -1;
            relations.add(from, to, relation.text("type"));
        }
        return relations.regions();
    }

    private static void comments(Loose line, String name, MetaData meta) {
        line.texts(name).forEach(meta::line);
        line.objects(name).forEach(comment -> {
            String words = comment.text("text") == null ? comment.text("comment") : comment.text("text");
            if (words != null) {
                meta.line(words);
            }
        });
    }

    private static void label(String file, Value value, List<Region> regions, List<String> labels) {
        String name = Loose.said(value.held());
        if (name == null) {
            regions.add(region(file, value));
        } else {
            labels.add(name);
        }
    }

    private static Region region(String file, Value value) {
        if (value.held() instanceof Members members) {
            Loose entity = Loose.of(members);
            return Region.of(
                    file,
                    entity.number(entity.has("start_offset") ? "start_offset" : "start"),
                    entity.number(entity.has("end_offset") ? "end_offset" : "end"),
                    entity.text("label"),
                    value.place());
        }
        List<Value> parts = Loose.elements(value.held());
        if (parts.size() != 3) {
            throw CannotImport.at("exchange.tasks.place", file, value.place());
        }
        return Region.of(
                file,
                Loose.number(parts.get(0).held()),
                Loose.number(parts.get(1).held()),
                Loose.said(parts.get(2).held()),
                value.place());
    }
}
