package org.pressmark.exchange.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Annotation;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan.Role;

/// The articles of a real attribution corpus come in as quotes and go out again as they were, but for the order of
/// their lines.
final class AttributionCorpusTest {
    @TempDir
    Path folder;

    private static final BratFormat BRAT = new BratFormat(ArchiveLimits.usual());

    private static List<Path> files(Path corpus, String ending) throws IOException {
        try (Stream<Path> all = Files.list(corpus)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path corpus(String part) {
        Path corpus = Reference.file("corpora/polnear/" + part).orElse(null);
        Assumptions.assumeTrue(corpus != null, "no reference data");
        return corpus;
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "six-annotators"})
    void everyAttributionComesInAsAQuote(String part) throws IOException {
        Path corpus = corpus(part);
        try (Trial to = new Trial(folder, "to")) {
            ImportReport report = to.take(corpus, BRAT);
            System.out.println(part + ": " + report.notes());
            Set<String> expected = new HashSet<>();
            for (Path file : files(corpus, ".ann")) {
                expected.addAll(events(file));
            }
            Set<String> held = new HashSet<>();
            to.reading()
                    .articles()
                    .forEach(article -> to.reading().annotations(article).stream()
                            .filter(Quote.class::isInstance)
                            .forEach(quote -> held.add(words(quote, Role.SOURCE) + "|" + words(quote, Role.CUE) + "|"
                                    + words(quote, Role.CONTENT))));
            Set<String> missing = new HashSet<>(expected);
            missing.removeAll(held);
            assertEquals(Set.of(), missing);
            assertTrue(expected.size() > 50);
        }
    }

    /// In the order of the alphabet, because pieces may stand in any order.
    private static String words(Annotation quote, Role role) {
        return words(quote.spans().stream()
                .filter(each -> each.role() == role)
                .map(each -> each.anchor().exact())
                .toList());
    }

    private static String words(List<String> pieces) {
        return Stream.of(String.join(" ", pieces).split("\\s+"))
                .sorted()
                .toList()
                .toString();
    }

    /// Source, cue and content of every event, as words.
    private static Set<String> events(Path file) throws IOException {
        Map<String, String> marks = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        lines.stream()
                .filter(line -> line.startsWith("T"))
                .forEach(line -> marks.put(line.split("\t")[0], line.split("\t")[2]));
        Set<String> events = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("E")) {
                Map<String, List<String>> roles = new HashMap<>();
                Stream.of(line.split("\t")[1].strip().split(" "))
                        .skip(1)
                        .forEach(argument -> roles.computeIfAbsent(
                                        argument.split(":")[0].replaceAll("\\d", ""), any -> new ArrayList<>())
                                .add(marks.get(argument.split(":")[1])));
                events.add(words(roles.getOrDefault("Source", List.of())) + "|"
                        + words(roles.getOrDefault("Cue", List.of())) + "|"
                        + words(roles.getOrDefault("Content", List.of())));
            }
        }
        return events;
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "six-annotators"})
    void everyFileGoesOutAgainIdenticalButForOrder(String part) throws IOException {
        Path corpus = corpus(part);
        try (Trial to = new Trial(folder, "to")) {
            to.take(corpus, BRAT);
            Map<String, String> written = unzipped(to.export("out.brat.zip", BRAT, Portion.ALL));
            int lines = 0;
            List<String> different = new ArrayList<>();
            for (Path file : files(corpus, ".ann")) {
                String name = file.getFileName().toString();
                int suffix = name.lastIndexOf('_');
                String there = name.substring(suffix + 1, name.length() - 4) + "/" + name.substring(0, suffix) + ".ann";
                List<String> before = sorted(Files.readString(file));
                List<String> after = sorted(written.getOrDefault(there, ""));
                lines += before.size();
                before.stream().filter(line -> !after.contains(line)).forEach(line -> different.add("- " + line));
                after.stream().filter(line -> !before.contains(line)).forEach(line -> different.add("+ " + line));
                assertEquals(
                        Files.readString(files(corpus, name.substring(0, suffix) + ".txt")
                                .getFirst()),
                        written.get(there.replace(".ann", ".txt")));
            }
            System.out.println(part + ": " + lines + " lines, " + different.size() + " differ");
            different.forEach(System.out::println);
            assertEquals(List.of(), different);
        }
    }

    private static List<String> sorted(String lines) {
        return Stream.of(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(AttributionCorpusTest::inOrder)
                .sorted()
                .toList();
    }

    /// The pieces of a mark may stand in any order.
    private static String inOrder(String line) {
        if (!line.startsWith("T") || !line.contains(";")) {
            return line;
        }
        String[] columns = line.split("\t", 3);
        return columns[0] + words(List.of(columns[1].replaceAll("[ ;]", "\n"))) + words(List.of(columns[2]));
    }

    private static Map<String, String> unzipped(Path file) {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }
}
