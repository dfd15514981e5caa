package org.pressmark.exchange.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.exchange.json.Allowance;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Value;

/// The objects of a file written in [LongNames]: annotations with all in them, or each thing on its own and named
/// by the others, as triple stores give them out. Held in memory until the file has been read.
final class Graph {
    /// Annotation, target, range, selector, what refines it, and some more.
    private static final int DEEPEST = 12;

    private static final Set<String> REFERRING = Set.of(
            "body", "target", "source", "selector", "startSelector", "endSelector", "refinedBy", "creator", "items");

    private final String file;
    private final Allowance room;
    private final Map<String, Members> nodes = new LinkedHashMap<>();

    Graph(String file) {
        this.file = file;
        this.room = Allowance.of(file);
    }

    void add(Members object) {
        room.take(Allowance.VALUE, object.place());
        keep(LongNames.shortened(object, file));
    }

    /// A page is what it holds.
    private void keep(Members node) {
        if (!isAnnotation(node) && WebValues.objects(node, "items").anyMatch(Graph::isAnnotation)) {
            WebValues.objects(node, "items").forEach(this::keep);
            return;
        }
        String id = WebValues.text(node, "id");
        nodes.putIfAbsent(id == null ? " " + nodes.size() : id, node);
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    Members first() {
        return nodes.values().iterator().next();
    }

    /// The annotations, each with what it names of the file put into it.
    List<Members> annotations() {
        return nodes.values().stream()
                .filter(Graph::isAnnotation)
                .map(node -> whole(node, new HashSet<>()))
                .toList();
    }

    private static boolean isAnnotation(Members node) {
        return WebValues.texts(node, "type").contains("Annotation");
    }

    private Members whole(Members node, Set<String> within) {
        Map<String, Value> values = new LinkedHashMap<>();
        node.all()
                .forEach((name, value) -> values.put(name, REFERRING.contains(name) ? resolved(value, within) : value));
        return new Members(file, node.place(), values);
    }

    private Value resolved(Value value, Set<String> within) {
        return switch (value.held()) {
            case List<?> list ->
                new Value(
                        value.place(),
                        list.stream()
                                .map(each -> resolved((Value) each, within))
                                .toList());
            case Members object -> new Value(value.place(), whole(object, within));
            case String id -> {
                Members node = nodes.get(id);
                if (node == null || isAnnotation(node) || within.size() > DEEPEST || !within.add(id)) {
                    yield value;
                }
                room.take(Allowance.VALUE, value.place());
                Members whole = whole(node, within);
                within.remove(id);
                yield new Value(value.place(), whole);
            }
            case null, default -> value;
        };
    }
}
