package org.pressmark.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;

/// Any number of annotators over the articles whose very text they have and that they worked on: labels over those
/// of at least two, which Krippendorff's alpha takes as they come, stretches over those of all.
///
/// Annotations that answer each other, directly or through others, are one thing that was judged; who did not tag
/// it said nothing of it. Of several annotations of one annotator in one thing the first in the text counts.
final class Panel {
    /// Two annotators, by their numbers from 0, and what they make of the articles.
    record Of(int mine, int theirs, Comparison comparison) {}

    /// An article as everybody left it, and who answers whom in it.
    private record Sheet(List<Half> halves, List<Difference> differences) {
        boolean isOfAll(int annotators) {
            return halves.size() == annotators;
        }
    }

    private final int annotators;
    private final List<Sheet> sheets;

    private Panel(int annotators, List<Sheet> sheets) {
        this.annotators = annotators;
        this.sheets = sheets;
    }

    static Panel of(int annotators, List<Of> pairs, Reach reach) {
        Map<String, List<@Nullable Half>> halves = new TreeMap<>();
        Map<String, List<Difference>> differences = new HashMap<>();
        for (Of pair : pairs) {
            for (Reviewed reviewed : pair.comparison().articles()) {
                if (reviewed.texts() == Reviewed.Texts.SAME && reach.takes(reviewed)) {
                    Article article = reviewed.compared().mine().article();
                    String text = article.text().textSha256();
                    List<@Nullable Half> here = halves.computeIfAbsent(
                            text, first -> new ArrayList<>(Collections.nCopies(annotators, null)));
                    here.set(pair.mine(), reviewed.compared().mine());
                    here.set(pair.theirs(), reviewed.compared().theirs());
                    differences
                            .computeIfAbsent(text, first -> new ArrayList<>())
                            .addAll(reviewed.compared().differences());
                }
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        halves.forEach((text, some) -> {
            List<Half> all = new ArrayList<>();
            for (Half half : some) {
                if (half != null) {
                    all.add(half);
                }
            }
            sheets.add(new Sheet(all, differences.getOrDefault(text, List.of())));
        });
        return new Panel(annotators, sheets);
    }

    List<Figure> figures() {
        Lexicon lexicon = new Lexicon();
        List<Figure> figures = new ArrayList<>(Agreement.among(sheets.stream()
                .filter(sheet -> sheet.isOfAll(annotators))
                .map(Sheet::halves)
                .toList()));
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            for (Facet facet : Labels.facets(kind)) {
                List<List<List<String>>> things = sheets.stream()
                        .map(sheet -> things(kind, facet, sheet, lexicon))
                        .toList();
                if (things.stream().anyMatch(some -> !some.isEmpty())) {
                    figures.add(JointTally.figure(kind, facet, things));
                }
            }
        }
        figures.sort(java.util.Comparator.comparing(Figure::kind));
        return List.copyOf(figures);
    }

    /// What was said of each thing of an article that at least two tagged.
    private static List<List<String>> things(Annotation.Kind kind, Facet facet, Sheet sheet, Lexicon lexicon) {
        Map<UUID, UUID> heads = new HashMap<>();
        for (Difference difference : sheet.differences()) {
            if (difference.isAnswered() && difference.first().kind() == kind) {
                UUID one = head(heads, difference.mine().getFirst().id());
                UUID other = head(heads, difference.theirs().getFirst().id());
                heads.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
            }
        }
        Map<UUID, List<@Nullable String>> said = new TreeMap<>();
        int annotators = sheet.halves().size();
        for (int at = 0; at < annotators; at++) {
            Half half = sheet.halves().get(at);
            Values values = lexicon.values(half);
            for (Annotation annotation : half.annotations()) {
                if (annotation.kind() == kind && heads.containsKey(annotation.id())) {
                    List<@Nullable String> thing = said.computeIfAbsent(
                            head(heads, annotation.id()), first -> Arrays.asList(new String[annotators]));
                    if (thing.get(at) == null) {
                        thing.set(at, Labels.label(values.of(annotation).getOrDefault(facet, Value.NONE)));
                    }
                }
            }
        }
        List<List<String>> things = new ArrayList<>();
        for (List<@Nullable String> thing : said.values()) {
            List<String> labels = new ArrayList<>();
            thing.forEach(label -> addIfSaid(labels, label));
            if (labels.size() > 1) {
                things.add(labels);
            }
        }
        return things;
    }

    private static void addIfSaid(List<String> labels, @Nullable String label) {
        if (label != null) {
            labels.add(label);
        }
    }

    private static UUID head(Map<UUID, UUID> heads, UUID of) {
        UUID head = heads.computeIfAbsent(of, first -> first);
        return head.equals(of) ? head : head(heads, head);
    }

    /// The labels there are.
    static Set<String> labels(List<List<List<String>>> articles) {
        Set<String> labels = new TreeSet<>();
        articles.forEach(things -> things.forEach(labels::addAll));
        return labels;
    }
}
