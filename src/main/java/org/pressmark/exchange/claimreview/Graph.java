package org.pressmark.exchange.claimreview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// The objects of some JSON-LD wherever they stand in one another, and what refers to them by `@id`.
final class Graph {
    private static final Set<String> REVIEWS = Set.of("ClaimReview", "MediaReview");

    private final List<JsonNode> reviews = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    void add(JsonNode root) {
        Deque<JsonNode> left = new ArrayDeque<>();
        left.push(root);
        while (!left.isEmpty()) {
            JsonNode node = left.pop();
            if (node.isObject()) {
                note(node);
            }
            List<JsonNode> inside = new ArrayList<>(node.size());
            node.forEach(inside::add);
            inside.reversed().forEach(left::push);
        }
    }

    private void note(JsonNode object) {
        String id = object.path("@id").asString("");
        if (!id.isEmpty() && object.size() > 1) {
            byId.putIfAbsent(id, object);
        }
        if (types(object).stream().anyMatch(REVIEWS::contains)) {
            reviews.add(object);
        }
    }

    /// In the order in which they stand.
    List<JsonNode> reviews() {
        return reviews;
    }

    /// The value of a member, or the first of several; what it refers to where it is a reference. A missing node
    /// where there is none.
    JsonNode one(JsonNode object, String member) {
        JsonNode value = object.path(member);
        JsonNode first = value.isArray() ? (value.isEmpty() ? MissingNode.getInstance() : value.get(0)) : value;
        String id = first.path("@id").asString("");
        return first.isObject() && first.size() == 1 && byId.containsKey(id) ? byId.get(id) : first;
    }

    /// What an object is, without the name space before it.
    static List<String> types(JsonNode object) {
        JsonNode types = object.path("@type");
        List<String> names = new ArrayList<>();
        if (types.isArray()) {
            types.forEach(type -> names.add(bare(type.asString(""))));
        } else {
            names.add(bare(types.asString("")));
        }
        return names;
    }

    private static String bare(String type) {
        return type.replaceFirst("^.*[/:#]", "");
    }
}
