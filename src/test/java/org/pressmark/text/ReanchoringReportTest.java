package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pressmark.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well annotations of real articles are found again when the article changes, and how seldom in an article
/// they do not belong to.
class ReanchoringReportTest {
    /// An edited text and where each place of the old one went.
    private record Edited(String text, int[] places) {
        private Span of(Span span) {
            return new Span(places[span.start()], Math.max(places[span.start()], places[span.end()]));
        }
    }

    private static Path reference(String name) {
        return Reference.file(name).orElseGet(() -> Assumptions.abort("no reference data here: " + name));
    }

    /// The anchors of every `step`-th annotation, by article.
    private static Map<String, List<Anchor>> anchors(Map<String, String> texts, int step) throws IOException {
        Map<String, List<Anchor>> anchors = new LinkedHashMap<>();
        int count = 0;
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(reference("corpora/polnear/gold.jsonl"))) {
            if (count++ % step > 0) {
                continue;
            }
            JsonNode gold = json.readTree(line);
            String name = gold.get("doc").asString();
            if (!texts.containsKey(name)) {
                Path file = Reference.file("corpora/polnear/train/" + name + ".txt")
                        .orElseGet(() -> reference("corpora/polnear/six-annotators/" + name + ".txt"));
                texts.put(name, Files.readString(file));
            }
            for (String role : List.of("source", "cue", "content")) {
                for (JsonNode span : gold.get(role)) {
                    Span at =
                            new Span(span.get("start").asInt(), span.get("end").asInt());
                    anchors.computeIfAbsent(name, key -> new ArrayList<>()).add(Anchor.of(texts.get(name), at));
                }
            }
        }
        return anchors;
    }

    /// A new first paragraph, and one place in `every` changed: a letter put in, left out or exchanged.
    private static Edited edited(String text, int every, Random random) {
        StringBuilder made = new StringBuilder("A paragraph that was not there before.\n");
        int[] places = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            places[at] = made.length();
            boolean hit = random.nextInt(every) == 0;
            int kind = random.nextInt(3);
            if (!hit || kind == 1) {
                made.append(text.charAt(at));
            }
            if (hit && kind > 0) {
                made.append((char) ('a' + random.nextInt(26)));
            }
        }
        places[text.length()] = made.length();
        return new Edited(made.toString(), places);
    }

    private static double overlap(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return (double) Math.max(0, shared) / Math.max(one.length(), other.length());
    }

    private record Tally(int all, int right, int wrong, int nothing) {
        private String line() {
            return String.format(
                    Locale.ROOT,
                    "right %.1f %%, wrong %.2f %%, nothing %.1f %% of %d",
                    100.0 * right / all,
                    100.0 * wrong / all,
                    100.0 * nothing / all,
                    all);
        }
    }

    private static Tally tally(int every, int step) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Random random = new Random(20261122);
        int[] count = new int[4];
        anchors(texts, step).forEach((name, anchors) -> {
            Edited edited = edited(texts.get(name), every, random);
            Reanchoring reanchoring = Reanchoring.in(edited.text());
            for (Anchor anchor : anchors) {
                count[0]++;
                reanchoring
                        .find(anchor)
                        .ifPresentOrElse(
                                found -> count[overlap(found.span(), edited.of(anchor.span())) > 0.7 ? 1 : 2]++,
                                () -> count[3]++);
            }
        });
        return new Tally(count[0], count[1], count[2], count[3]);
    }

    private static void report(TestReporter reporter, String what, String figure) {
        reporter.publishEntry(what, figure);
        System.out.println("anchors: " + what + ": " + figure);
    }

    @Test
    void anchorsAreFoundInATextWithANewParagraph(TestReporter reporter) throws IOException {
        Tally tally = tally(Integer.MAX_VALUE, 1);
        report(reporter, "after a new paragraph", tally.line());
        assertTrue(tally.right() == tally.all());
    }

    @Test
    void anchorsAreFoundInATextWithManySmallEdits(TestReporter reporter) throws IOException {
        Tally tally = tally(60, 5);
        report(reporter, "after an edit in every 60th letter", tally.line());
        assertTrue(tally.right() >= 0.9 * tally.all());
        assertTrue(tally.wrong() <= 0.02 * tally.all());
    }

    @Test
    void anchorsAreHardlyEverFoundInAnotherArticle(TestReporter reporter) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<Anchor>> anchors = anchors(texts, 5);
        List<String> names = List.copyOf(anchors.keySet());
        int all = 0;
        int found = 0;
        for (int i = 0; i < names.size(); i++) {
            Reanchoring other = Reanchoring.in(texts.get(names.get((i + 1) % names.size())));
            for (Anchor anchor : anchors.get(names.get(i))) {
                all++;
                found += other.find(anchor).isPresent() ? 1 : 0;
            }
        }
        report(reporter, "found in an article they do not belong to", found + " of " + all);
        assertTrue(found <= 0.01 * all);
    }
}
