package org.pressmark.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.Reference;
import org.pressmark.model.Annotation;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;
import org.pressmark.text.Span;

/// Six people on the same two articles: all fifteen pairs of each align, and what they share is what a plain count
/// over the files says.
class SixAnnotatorsTest {
    @Test
    void allPairsAlignAsAPlainCountSays() throws IOException {
        Optional<Path> folder = Reference.file("corpora/polnear/six-annotators");
        assumeTrue(folder.isPresent(), "the articles of six annotators are not there");
        int pairs = 0;
        for (Path text : files(folder.orElseThrow(), ".txt")) {
            List<List<Annotation>> sides = new ArrayList<>();
            for (Path set : files(folder.orElseThrow(), ".ann")) {
                if (set.getFileName()
                        .toString()
                        .startsWith(text.getFileName().toString().replace(".txt", "_"))) {
                    sides.add(quotes(Files.readString(text), Files.readAllLines(set), 1000 * sides.size()));
                }
            }
            assertEquals(6, sides.size());
            for (int one = 0; one < 6; one++) {
                for (int other = one + 1; other < 6; other++) {
                    check(sides.get(one), sides.get(other));
                    pairs++;
                }
            }
        }
        assertEquals(30, pairs);
    }

    /// The quotes of each article, six sides of each.
    static List<List<List<Annotation>>> articles() throws IOException {
        Path folder = Reference.file("corpora/polnear/six-annotators").orElseThrow();
        List<List<List<Annotation>>> articles = new ArrayList<>();
        for (Path text : files(folder, ".txt")) {
            List<List<Annotation>> sides = new ArrayList<>();
            String name = text.getFileName().toString().replace(".txt", "_");
            for (Path set : files(folder, ".ann")) {
                if (set.getFileName().toString().startsWith(name)) {
                    sides.add(quotes(Files.readString(text), Files.readAllLines(set), 1000 * sides.size()));
                }
            }
            articles.add(sides);
        }
        return articles;
    }

    private static void check(List<Annotation> mine, List<Annotation> theirs) {
        List<Difference> found = Alignment.of(Sketch.half(mine), Sketch.half(theirs));
        assertEquals(mine.size() + theirs.size(), Alignment.all(found).count());
        long exact = mine.stream()
                .filter(own -> theirs.stream().anyMatch(other -> ends(own).equals(ends(other))))
                .count();
        assertEquals(
                exact,
                found.stream()
                        .filter(difference -> difference.outcome() == Difference.Outcome.SAME
                                || difference.outcome() == Difference.Outcome.FIELDS)
                        .count());
    }

    private static List<Span> ends(Annotation annotation) {
        return annotation.extent().sorted().toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /// The content of every attribution event, with distinct spans.
    private static List<Annotation> quotes(String text, List<String> lines, int from) {
        OffsetMap map = OffsetUnit.CODE_POINT.map(text);
        Map<String, String> places = new HashMap<>();
        List<Annotation> quotes = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (cells[0].startsWith("T") && cells[1].startsWith("Content ")) {
                places.put(cells[0], cells[1].substring("Content ".length()));
            }
        }
        for (String place : new TreeSet<>(places.values())) {
            List<RoleSpan> spans = Stream.of(place.split(";"))
                    .map(piece -> piece.split(" "))
                    .map(ends -> map.toUtf16(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))))
                    .map(span -> RoleSpan.of(RoleSpan.Role.CONTENT, text, span))
                    .toList();
            quotes.add(Quote.of(Sketch.head(from + quotes.size()), spans));
        }
        return quotes;
    }
}
