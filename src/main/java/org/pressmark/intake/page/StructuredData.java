package org.pressmark.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article a page describes in JSON-LD: on its own, in an array, in `@graph`, or inside another thing. JSON
/// that is broken the usual ways is read all the same, and of what cannot be read the plainest facts are still
/// taken.
final class StructuredData {
    /// All of a page's data together; more would be no description of an article. UTF-16 code units.
    private static final int LONGEST = 1_000_000;

    private static final int MOST_NODES = 20_000;

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?://)?\\s*(?:<!--|<!\\[CDATA\\[)|(?://)?\\s*(?:-->|\\]\\]>)\\s*$");

    private StructuredData() {}

    /// The article described, or [ArticleData#NOTHING]. Of several the one whose headline is among `titles` is
    /// meant, else the first.
    static ArticleData in(Document page, List<String> titles) {
        List<ArticleData> found = new ArrayList<>();
        int read = 0;
        for (Element script : page.getElementsByTag("script")) {
            String json = isData(script) ? script.data() : "";
            read += json.length();
            if (read < LONGEST && !json.isBlank()) {
                found.addAll(articles(json));
            }
        }
        return found.stream()
                .filter(one -> titles.contains(one.headline()))
                .findFirst()
                .orElse(found.isEmpty() ? ArticleData.NOTHING : found.getFirst());
    }

    private static boolean isData(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    }

    private static List<ArticleData> articles(String json) {
        String plain = WRAPPING.matcher(json).replaceAll("").strip();
        try {
            return articles(LENIENT.readTree(plain));
        } catch (JacksonException broken) {
            return scraps(plain);
        }
    }

    private static List<ArticleData> articles(JsonNode root) {
        List<JsonNode> things = new ArrayList<>();
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = waiting.poll();
            if (node.isObject()) {
                things.add(node);
            }
            if (node.isContainer()) {
                waiting.addAll(node.values());
            }
        }
        Map<String, JsonNode> byId = new HashMap<>();
        things.stream()
                .filter(thing -> thing.path("@id").isString() && firstText(thing, "name") != null)
                .forEach(thing -> byId.putIfAbsent(thing.path("@id").stringValue(), thing));
        return things.stream()
                .filter(thing -> types(thing).stream().anyMatch(StructuredData::isArticle))
                .map(thing -> article(thing, byId))
                .toList();
    }

    private static List<String> types(JsonNode node) {
        return texts(node.path("@type")).stream()
                .map(type -> type.substring(type.lastIndexOf('/') + 1))
                .toList();
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article")
                || type.endsWith("BlogPosting")
                || type.equals("LiveBlogPosting")
                || type.equals("Report");
    }

    private static ArticleData article(JsonNode node, Map<String, JsonNode> byId) {
        return new ArticleData(
                types(node),
                plain(firstText(node, "headline", "name")),
                names(node.path("author"), byId),
                firstText(node, "datePublished", "dateCreated"),
                named(node.path("inLanguage")),
                url(node),
                names(node.path("publisher"), byId));
    }

    private static @Nullable String url(JsonNode node) {
        JsonNode page = node.path("mainEntityOfPage");
        String id = page.isObject() ? firstText(page, "@id", "url") : text(page);
        String url = firstText(node, "url");
        return url == null ? id : url;
    }

    /// The names of persons or houses, which may stand elsewhere in the same data under their ids.
    private static @Nullable String names(JsonNode who, Map<String, JsonNode> byId) {
        List<String> names = new ArrayList<>();
        (who.isArray() ? who.values() : List.of(who)).forEach(one -> {
            String name = plain(named(
                    one.path("@id").isString()
                            ? byId.getOrDefault(one.path("@id").stringValue(), one)
                            : one));
            if (name != null && !names.contains(name)) {
                names.add(name);
            }
        });
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /// A name as pages give it: a text, or a thing that has one.
    private static @Nullable String named(JsonNode one) {
        return one.isObject() ? firstText(one, "name", "alternateName") : text(one);
    }

    private static @Nullable String firstText(JsonNode node, String... keys) {
        for (String key : keys) {
            String text = text(node.path(key));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String text(JsonNode node) {
        List<String> texts = texts(node);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    private static List<String> texts(JsonNode node) {
        return (node.isArray() ? node.values().stream() : java.util.stream.Stream.of(node))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toList());
    }

    /// Many pages escape for HTML what stands in JSON.
    static @Nullable String plain(@Nullable String said) {
        return said == null ? null : Parser.unescapeEntities(said, false).strip();
    }

    private static List<ArticleData> scraps(String json) {
        String headline = scrap(json, "headline");
        String published = scrap(json, "datePublished");
        if (headline == null && published == null) {
            return List.of();
        }
        return List.of(new ArticleData(List.of(), plain(headline), null, published, null, null, null));
    }

    private static @Nullable String scrap(String json, String key) {
        Matcher found = Pattern.compile('"' + key + "\"\\s*:\\s*\"([^\"\\\\\\n]{1,400})\"")
                .matcher(json);
        return found.find() ? found.group(1) : null;
    }
}
