package org.pressmark.exchange.jsonl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The results of one annotation of Label Studio: stretches with labels, choices for the whole, words and choices
/// for a stretch.
final class Results {
    private static final List<String> LABELS =
            List.of("labels", "hypertextlabels", "paragraphlabels", "timeserieslabels");

    private final TaskText text;
    private final @Nullable String annotator;
    private final @Nullable Instant at;
    private final List<Region> regions = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<Loose> relations = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
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
            relations.add(result);
        } else if (value == null) {
            left.other();
        } else {
            add(String.valueOf(result.text("id")), result.text("from_name"), value, left);
        }
    }

    /// A result of JSON_MIN, which is its value; `control` is the member it stands in.
    void addFlat(String control, Loose value, Left left) {
        add("", control, value, left);
    }

    private void add(String id, @Nullable String control, Loose value, Left left) {
        List<String> names =
                LABELS.stream().flatMap(name -> value.texts(name).stream()).toList();
        boolean isPlaced = value.has("start") && value.has("end");
        List<String> chosen = chosen(value);
        if (!names.isEmpty() && isPlaced) {
            names.forEach(name -> region(id, value, name));
        } else if (!chosen.isEmpty()) {
            chosen.forEach(choice -> choose(id, control, choice, isPlaced));
        } else if (value.has("text") && !value.has("labels")) {
            value.texts("text").forEach(words -> remark(id, control, words, isPlaced));
        } else {
            left.other();
        }
    }

    /// What was chosen: choices, paths of a taxonomy, a rating.
    private static List<String> chosen(Loose value) {
        List<String> chosen = new ArrayList<>(value.texts("choices"));
        value.list("taxonomy")
                .forEach(path -> chosen.add(String.join(
                        " > ",
                        Loose.elements(path.held()).stream()
                                .map(step -> String.valueOf(Loose.said(step.held())))
                                .toList())));
        chosen.addAll(value.texts("rating"));
        return chosen;
    }

    /// Two controls may offer the same choice, so the control is the codebook; our own needs none.
    private void choose(String id, @Nullable String control, String choice, boolean ofStretch) {
        if (ofStretch) {
            note(id, control == null ? choice : control + ": " + choice);
        } else {
            labels.add(control == null || control.equals(LabelConfig.OF_WHOLE) ? choice : control + " > " + choice);
        }
    }

    private void remark(String id, @Nullable String control, String words, boolean ofStretch) {
        String said = control == null ? words : control + ": " + words;
        if (ofStretch) {
            note(id, said);
        } else {
            remarks.add(said);
        }
    }

    private void note(String id, String words) {
        notes.merge(id, words, (one, other) -> one + "\n" + other);
    }

    private void region(String id, Loose value, String label) {
        String words = value.text("text");
        int start = text.place(value, "start");
        int end = text.place(value, "end");
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

    /// Some versions write the two signs of an escape where a newline was.
    private String unescaped(String words) {
        String all = text.words();
        return all != null && !all.contains("\\n") ? words.replace("\\n", "\n") : words;
    }

    /// What was written of the text as a whole.
    List<String> remarks() {
        return remarks;
    }

    /// Puts each relation into the note of the stretch it begins at; what begins at none is passed over.
    void relate(Left left) {
        for (Loose relation : relations) {
            int from = ids.indexOf(String.valueOf(relation.text("from_id")));
            int to = ids.indexOf(String.valueOf(relation.text("to_id")));
            if (from < 0 || to < 0) {
                left.relations(1);
            } else {
                Region other = regions.get(to);
                String label = String.join(", ", relation.texts("labels"));
                String words = other.words() == null ? "" : " “" + other.words() + "”";
                note(ids.get(from), "→ " + (label.isEmpty() ? "" : label + ": ") + other.label() + words);
            }
        }
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
