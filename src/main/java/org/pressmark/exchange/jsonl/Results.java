package org.pressmark.exchange.jsonl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The results of one annotation of Label Studio: stretches with labels, choices for the whole, words and choices
/// for a
/// stretch.
final class Results {
    private static final List<String> LABELS =
            List.of("labels", "hypertextlabels", "paragraphlabels", "timeserieslabels");

    private final TaskText text;
    private final @Nullable String annotator;
    private final @Nullable Instant at;
    private final List<Region> regions = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<String> labels = new ArrayList<>();

    Results(TaskText text, @Nullable String annotator, @Nullable Instant at) {
        this.text = text;
        this.annotator = annotator;
        this.at = at;
    }

    void add(Loose result, Left left) {
        Loose value = result.object("value");
        String type = result.text("type");
        if ("relation".equals(type)) {
            left.relations(1);
        } else if (value == null) {
            left.other();
        } else {
            add(String.valueOf(result.text("id")), value, left);
        }
    }

    /// A result of JSON_MIN, which is its value.
    void addFlat(Loose value, Left left) {
        add("", value, left);
    }

    private void add(String id, Loose value, Left left) {
        List<String> names =
                LABELS.stream().flatMap(name -> value.texts(name).stream()).toList();
        boolean isPlaced = value.has("start") && value.has("end");
        if (!names.isEmpty() && isPlaced) {
            names.forEach(name -> region(id, value, name));
        } else if (value.has("choices") || value.has("taxonomy")) {
            choices(id, value, isPlaced);
        } else if (value.has("text") && isPlaced) {
            value.texts("text").forEach(words -> note(id, words));
        } else {
            left.other();
        }
    }

    private void choices(String id, Loose value, boolean ofStretch) {
        List<String> chosen = new ArrayList<>(value.texts("choices"));
        value.list("taxonomy")
                .forEach(path -> chosen.add(String.join(
                        " > ",
                        Loose.elements(path.held()).stream()
                                .map(step -> String.valueOf(Loose.said(step.held())))
                                .toList())));
        if (ofStretch) {
            chosen.forEach(choice -> note(id, choice));
        } else {
            labels.addAll(chosen);
        }
    }

    private void note(String id, String words) {
        notes.merge(id, words, (one, other) -> one + "\n" + other);
    }

    private void region(String id, Loose value, String label) {
        String words = value.text("text");
        int start = place(value, "start");
        int end = place(value, "end");
        boolean isPlaced = start >= 0 && end >= 0;
        regions.add(new Region(
                isPlaced ? start : -1,
                isPlaced ? end : -1,
                label,
                words == null ? null : unescaped(words),
                null,
                annotator,
                at,
                value.place()));
        ids.add(id);
    }

    /// In paragraphs a place is a paragraph and a place in it; in a page it is a path, which is no place in a text.
    private int place(Loose value, String which) {
        int number = value.number(which);
        int within = value.number(which + "Offset");
        if (number < 0 || within < 0) {
            return number;
        }
        return number < text.paragraphs().size() ? text.paragraphs().get(number) + within : -1;
    }

    /// Some versions write the two signs of an escape where a newline was.
    private String unescaped(String words) {
        String all = text.words();
        return all != null && !all.contains("\\n") ? words.replace("\\n", "\n") : words;
    }

    List<Region> regions() {
        List<Region> noted = new ArrayList<>();
        for (int each = 0; each < regions.size(); each++) {
            Region region = regions.get(each);
            noted.add(new Region(
                    region.start(),
                    region.end(),
                    region.label(),
                    region.words(),
                    ids.get(each).isEmpty() ? null : notes.get(ids.get(each)),
                    region.annotator(),
                    region.at(),
                    region.place()));
        }
        return noted;
    }

    List<String> labels() {
        return labels;
    }
}
