package org.pressmark.suggest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.pressmark.Reference;
import org.pressmark.text.Anchor;
import org.pressmark.text.Quotedness;
import org.pressmark.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Quotes that people have annotated in real articles, from the reference data.
///
/// The documents of the corpus fall into two halves by the hash of their name; errors were looked at in half 0
/// only, so half 1 tells whether anything was fitted.
final class AnnotatedQuotes {
    private static final JsonMapper JSON = new JsonMapper();

    /// One quote with everything annotated; `source` and `cue` may be several stretches or none, `speaker` is null
    /// where nobody says who it is.
    record Gold(
            String document,
            String annotator,
            int half,
            String text,
            List<Span> contents,
            List<Span> source,
            List<Span> cue,
            String speaker) {
        Quotedness quotedness() {
            return Quotedness.of(
                    contents.stream().map(content -> Anchor.of(text, content)).toList());
        }
    }

    private AnnotatedQuotes() {}

    static List<Gold> directOfArticles() {
        List<Gold> quotes = new ArrayList<>();
        for (JsonNode node : JSON.readTree(read(reference("articles/gold.json")))) {
            if (node.get("kind").asString().equals("quote")
                    && node.get("type").asString().equals("direct")) {
                quotes.add(ofArticle(node));
            }
        }
        return quotes;
    }

    /// Quotes of every type.
    static List<Gold> ofArticles() {
        List<Gold> quotes = new ArrayList<>();
        for (JsonNode node : JSON.readTree(read(reference("articles/gold.json")))) {
            if (node.get("kind").asString().equals("quote")) {
                quotes.add(ofArticle(node));
            }
        }
        return quotes;
    }

    private static Gold ofArticle(JsonNode node) {
        String file = node.get("file").asString();
        return new Gold(
                file,
                "",
                0,
                read(reference("articles/" + file)),
                spans(node.get("contentSpans")),
                one(node.get("sourceSpan")),
                one(node.get("cueSpan")),
                node.hasNonNull("speaker") ? node.get("speaker").asString() : null);
    }

    /// Direct is what stands in marks as a whole, as everywhere in this program; the guess in the corpus file calls
    /// what stands in straight marks mixed.
    static List<Gold> directOfCorpus() {
        return ofCorpus().stream()
                .filter(gold -> gold.quotedness() == Quotedness.ALL)
                .toList();
    }

    /// Quotes of every type by everybody who annotated.
    static List<Gold> ofCorpus() {
        Map<String, String> texts = new HashMap<>();
        List<Gold> quotes = new ArrayList<>();
        for (String line : read(reference("corpora/polnear/gold.jsonl")).lines().toList()) {
            JsonNode node = JSON.readTree(line);
            String document = node.get("doc").asString();
            quotes.add(new Gold(
                    document,
                    node.get("annotator").asString(),
                    half(document),
                    texts.computeIfAbsent(document, AnnotatedQuotes::text),
                    spans(node.get("content")),
                    spans(node.get("source")),
                    spans(node.get("cue")),
                    null));
        }
        return quotes;
    }

    private static String text(String document) {
        String file = document + ".txt";
        return read(Reference.file("corpora/polnear/train/" + file)
                .orElseGet(() -> reference("corpora/polnear/six-annotators/" + file)));
    }

    private static int half(String document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return hash[0] & 1;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Path reference(String name) {
        return Reference.file(name).orElseGet(() -> Assumptions.abort("no reference data here: " + name));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException broken) {
            throw new IllegalStateException("cannot read " + path, broken);
        }
    }

    private static List<Span> spans(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(AnnotatedQuotes::span)
                .toList();
    }

    private static List<Span> one(JsonNode node) {
        return node == null || node.isNull() ? List.of() : List.of(span(node));
    }

    private static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }
}
