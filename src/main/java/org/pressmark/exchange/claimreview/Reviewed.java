package org.pressmark.exchange.claimreview;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One review as schema.org's members say it, however a page has written them: alone or in lists, empty, as
/// numbers or as words.
final class Reviewed {
    private static final String UUID_URN = "urn:uuid:";

    private final JsonNode review;
    private final Graph graph;

    Reviewed(JsonNode review, Graph graph) {
        this.review = review;
        this.graph = graph;
    }

    /// The words of the claim, or null where there are none.
    @Nullable
    String claim() {
        JsonNode item = graph.one(review, "itemReviewed");
        JsonNode meant = graph.one(item, "interpretedAsClaim");
        return first(
                words(review, "claimReviewed"),
                words(meant, "text"),
                words(meant, "description"),
                words(meant, "name"),
                isClaim(item) ? first(words(item, "text"), words(item, "description"), words(item, "name")) : null);
    }

    private static boolean isClaim(JsonNode item) {
        return Graph.types(item).contains("Claim");
    }

    /// The id under which Pressmark knew the claim, or null.
    @Nullable
    UUID id() {
        String id = words(graph.one(review, "itemReviewed"), "identifier");
        try {
            return id != null && id.startsWith(UUID_URN) ? UUID.fromString(id.substring(UUID_URN.length())) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /// What the review says, a line each: who found what, who claimed it when and where, the address, the words.
    /// Null where it says nothing.
    @Nullable
    String note() {
        List<String> lines = new ArrayList<>();
        add(lines, finding());
        add(lines, claimed());
        add(lines, words(review, "url"));
        add(lines, words(review, "reviewBody"));
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /// What tells a review from others of the same claim: its address, or else all it says.
    String key() {
        String url = words(review, "url");
        return url == null ? String.valueOf(note()) : url;
    }

    private @Nullable String finding() {
        JsonNode rating = graph.one(review, "reviewRating");
        String value = words(rating, "ratingValue");
        String best = words(rating, "bestRating");
        String scale = value == null ? null : best == null ? value : value + "/" + best;
        String verdict = first(
                words(rating, "alternateName"), words(rating, "name"), words(review, "mediaAuthenticityCategory"));
        String found = verdict == null ? scale : scale == null ? verdict : verdict + " (" + scale + ")";
        return joined(agent(graph.one(review, "author")), found, words(review, "datePublished"));
    }

    private @Nullable String claimed() {
        JsonNode item = graph.one(review, "itemReviewed");
        String claimant = first(agent(graph.one(item, "author")), agent(graph.one(item, "creator")));
        String name = isClaim(item) ? null : words(item, "name");
        return joined(claimant, words(item, "datePublished"), name);
    }

    private static @Nullable String agent(JsonNode agent) {
        return agent.isString() ? words(agent) : first(words(agent, "name"), words(agent, "url"));
    }

    private static @Nullable String joined(@Nullable String... parts) {
        List<String> there = new ArrayList<>();
        for (String part : parts) {
            add(there, part);
        }
        return there.isEmpty() ? null : String.join(" · ", there);
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null) {
            lines.add(line);
        }
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable String words(JsonNode object, String member) {
        JsonNode value = object.path(member);
        return words(value.isArray() && !value.isEmpty() ? value.get(0) : value);
    }

    /// Pages write characters as HTML would even in JSON.
    private static @Nullable String words(JsonNode value) {
        if (!value.isString() && !value.isNumber()) {
            return null;
        }
        String words = Parser.unescapeEntities(value.asString(), false)
                .replace("\u0000", "")
                .strip();
        return words.isEmpty() ? null : words;
    }
}
