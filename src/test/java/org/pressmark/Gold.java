package org.pressmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A reference article and what its gold annotations say of it, in the words of the reference data.
public record Gold(String fileName, String text, List<Item> items) {
    /// One gold annotation. Spans are UTF-16, checked against the text when read.
    public record Item(
            String id,
            String kind,
            @Nullable String type,
            Span span,
            List<Span> contents,
            @Nullable Span source,
            @Nullable Span cue,
            Map<String, String> said) {
        /// Another member of the item, such as `speaker`, `parent` or `canonical`, or null.
        public @Nullable String said(String name) {
            return said.get(name);
        }

        public boolean is(String otherKind) {
            return kind.equals(otherKind);
        }
    }

    /// The reference articles, or nothing where the reference data is absent.
    public static Optional<List<Gold>> articles() {
        return Reference.file("articles/gold.json").map(Gold::read);
    }

    private static List<Gold> read(Path file) {
        Map<String, Gold> articles = new LinkedHashMap<>();
        for (JsonNode node : JsonMapper.shared().readTree(file.toFile())) {
            String name = node.path("file").asString();
            Gold article = articles.computeIfAbsent(
                    name, first -> new Gold(first, text(file.resolveSibling(first)), new ArrayList<>()));
            article.items.add(item(node, article.text));
        }
        return List.copyOf(articles.values());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Item item(JsonNode node, String text) {
        List<Span> contents = new ArrayList<>();
        node.path("contentSpans").forEach(each -> contents.add(span(each, text)));
        Map<String, String> said = new LinkedHashMap<>();
        node.properties().stream()
                .filter(member -> member.getValue().isString())
                .forEach(member -> said.put(member.getKey(), member.getValue().asString()));
        return new Item(
                node.path("id").asString(),
                node.path("kind").asString(),
                node.path("type").isString() ? node.path("type").asString() : null,
                span(node, text),
                contents,
                node.path("sourceSpan").isObject() ? span(node.path("sourceSpan"), text) : null,
                node.path("cueSpan").isObject() ? span(node.path("cueSpan"), text) : null,
                said);
    }

    private static Span span(JsonNode node, String text) {
        Span span = new Span(node.path("start").asInt(), node.path("end").asInt());
        JsonNode words = node.path("text");
        if (words.isString() && !words.asString().equals(span.of(text))) {
            throw new IllegalStateException("gold does not fit the text: " + node);
        }
        return span;
    }

    /// The items of one kind, in the order of the reference data.
    public List<Item> of(String kind) {
        return items.stream().filter(item -> item.is(kind)).toList();
    }

    public Optional<Item> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
