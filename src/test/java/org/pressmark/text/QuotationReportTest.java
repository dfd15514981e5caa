package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pressmark.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well quotations are found in real articles that people have annotated.
class QuotationReportTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static Path reference(String name) {
        return Reference.file(name).orElseGet(() -> Assumptions.abort("no reference data here: " + name));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }

    private static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }

    private static List<Span> spans(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(QuotationReportTest::span)
                .toList();
    }

    private static List<JsonNode> articleGold() {
        return StreamSupport.stream(
                        JSON.readTree(read(reference("articles/gold.json"))).spliterator(), false)
                .toList();
    }

    private static String article(JsonNode gold) {
        return read(reference("articles/" + gold.get("file").asString()));
    }

    private static boolean isQuote(JsonNode gold, String type) {
        return gold.get("kind").asString().equals("quote")
                && type.equals(gold.get("type").asString());
    }

    /// The carets in `content` at which something else was found, carets inside an inner quotation left out.
    private static List<Integer> misses(Quotations quotations, Span content) {
        List<Integer> misses = new ArrayList<>();
        for (int caret = content.start(); caret <= content.end(); caret++) {
            Span found = quotations.around(caret).map(Quotation::whole).orElse(Span.caret(caret));
            boolean inner = !found.equals(content) && content.contains(found) && !found.isEmpty();
            if (!found.equals(content) && !inner) {
                misses.add(caret);
            }
        }
        return misses;
    }

    @Test
    void everyDirectQuotationOfTheArticlesIsFoundFromEveryCaretInside() {
        int count = 0;
        for (JsonNode gold : articleGold()) {
            if (isQuote(gold, "direct")) {
                String text = article(gold);
                Quotations quotations = Quotations.in(text);
                for (Span content : spans(gold.get("contentSpans"))) {
                    assertEquals(List.of(), misses(quotations, content), content.of(text));
                    count++;
                }
            }
        }
        assertEquals(11, count);
    }

    @Test
    void quotationsOfTheArticlesAreExactlyTheQuotedSegmentsOfTheGold() {
        Map<String, Set<String>> expected = new HashMap<>();
        Map<String, Set<String>> found = new HashMap<>();
        for (JsonNode gold : articleGold()) {
            String file = gold.get("file").asString();
            found.computeIfAbsent(file, name -> described(Quotations.in(article(gold))));
            Set<String> segments = expected.computeIfAbsent(file, name -> new HashSet<>());
            if (gold.get("kind").asString().equals("quotedSegment")) {
                segments.add(span(gold) + " " + gold.get("marks").asString());
            }
        }
        assertEquals(expected, found);
    }

    private static Set<String> described(Quotations quotations) {
        Set<String> all = new HashSet<>();
        for (Quotation quotation : quotations.all()) {
            String style = quotation.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
            all.add(quotation.whole() + " " + style);
        }
        return all;
    }

    /// A quote whose content holds another quote is left out: the marks inside may be that other's.
    @Test
    void typeOfEveryQuoteOfTheArticlesIsComputedAsAnnotated() {
        Set<String> parents = new HashSet<>();
        articleGold().stream()
                .filter(gold -> gold.hasNonNull("parent"))
                .forEach(gold -> parents.add(gold.get("parent").asString()));
        for (JsonNode gold : articleGold()) {
            if (gold.get("kind").asString().equals("quote")
                    && !parents.contains(gold.get("id").asString())) {
                String text = article(gold);
                List<Anchor> content = spans(gold.get("contentSpans")).stream()
                        .map(span -> Anchor.of(text, span))
                        .toList();
                assertEquals(
                        gold.get("type").asString(),
                        switch (Quotedness.of(content)) {
                            case ALL -> "direct";
                            case PART -> "mixed";
                            case NONE -> "indirect";
                        },
                        gold.get("id").asString());
            }
        }
    }

    private static List<JsonNode> corpusGold() {
        return read(reference("corpora/polnear/gold.jsonl"))
                .lines()
                .map(JSON::readTree)
                .toList();
    }

    private static String corpusText(JsonNode gold) {
        String file = gold.get("doc").asString() + ".txt";
        return read(Reference.file("corpora/polnear/train/" + file)
                .orElseGet(() -> reference("corpora/polnear/six-annotators/" + file)));
    }

    @Test
    void directQuotationsOfTheCorpusAreFound(TestReporter reporter) {
        Tally direct = tally(gold -> gold.get("type").asString().equals("direct"));
        direct.report(reporter, "content spans of direct quotes");
        assertTrue(direct.share() >= 0.9, direct.missed.toString());
    }

    /// The corpus calls direct only what stands between double marks; this also takes in the spans between two
    /// single ones and the quoted pieces of other quotes.
    @Test
    void contentThatBeginsAndEndsWithMarksIsFound(TestReporter reporter) {
        Tally marked = tally(gold -> !gold.get("type").asString().equals("direct"));
        marked.report(reporter, "content spans of other quotes with marks at both ends");
        assertTrue(marked.share() >= 0.9, marked.missed.toString());
    }

    private static final class Tally {
        private int all;
        private int found;
        private final List<String> missed = new ArrayList<>();

        private double share() {
            return (double) found / all;
        }

        private void report(TestReporter reporter, String what) {
            String figure = String.format(Locale.ROOT, "%.1f %% (%d of %d)", 100 * share(), found, all);
            QuotationReportTest.report(reporter, what + ", found from every caret", figure);
            QuotationReportTest.report(reporter, what + ", missed", missed);
        }
    }

    private static Tally tally(Predicate<JsonNode> which) {
        Tally tally = new Tally();
        for (JsonNode gold : corpusGold().stream().filter(which).toList()) {
            String text = corpusText(gold);
            Quotations quotations = Quotations.in(text);
            for (Span content : spans(gold.get("content"))) {
                if (isMarked(content.of(text))) {
                    boolean known = quotations.all().stream()
                            .anyMatch(quotation -> quotation.whole().equals(content));
                    tally.all++;
                    if (known && misses(quotations, content).isEmpty()) {
                        tally.found++;
                    } else {
                        tally.missed.add(gold.get("doc").asString() + content + " " + content.of(text));
                    }
                }
            }
        }
        return tally;
    }

    private static boolean isMarked(String content) {
        return Stream.of("\"", "“", "''").anyMatch(content::startsWith)
                && Stream.of("\"", "”", "''").anyMatch(content::endsWith);
    }

    @Test
    void noTextIsQuotedFromAnApostrophe(TestReporter reporter) throws IOException {
        int apostrophes = 0;
        int texts = 0;
        for (String folder :
                List.of("articles", "corpora/polnear/train", "corpora/polnear/six-annotators", "corpora/saved-pages")) {
            try (Stream<Path> files = Files.list(reference(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                    apostrophes += checkApostrophes(read(file));
                    texts++;
                }
            }
        }
        report(reporter, "apostrophes at which nothing answers", apostrophes + " in " + texts + " texts");
        assertTrue(apostrophes > 0);
    }

    private static int checkApostrophes(String text) {
        Quotations quotations = Quotations.in(text);
        int count = 0;
        for (int at = 1; at + 1 < text.length(); at++) {
            boolean apostrophe = "'’‘".indexOf(text.charAt(at)) >= 0
                    && Character.isLetter(text.charAt(at - 1))
                    && Character.isLetter(text.charAt(at + 1));
            if (apostrophe) {
                int mark = at;
                count++;
                assertTrue(quotations.all().stream()
                        .noneMatch(quotation -> quotation.whole().start() == mark
                                || quotation.inner().end() == mark));
                for (int caret : new int[] {at, at + 1}) {
                    quotations
                            .around(caret)
                            .ifPresent(found -> assertTrue(found.inner().contains(mark)));
                }
            }
        }
        return count;
    }

    private static void report(TestReporter reporter, String what, Object figure) {
        reporter.publishEntry(what, figure.toString());
        System.out.println("quotations: " + what + ": " + figure);
    }
}
