package org.pressmark.intake.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pressmark.Reference;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;

/// How well the article is told from the rest of its page, on real pages with the text people expect; skipped where
/// they are not to be had. Tokens are runs of letters and digits; each page counts the same.
final class SavedPagesTest {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final double GOAL = 0.93;

    @Test
    void articlesAreToldFromTheirPages() throws IOException {
        Path folder = Reference.file("corpora/saved-pages").orElse(null);
        Assumptions.assumeTrue(folder != null, "no reference data");
        List<Double> figures = new ArrayList<>();
        for (Path page : pages(folder)) {
            String name = page.toString().replaceFirst("\\.html$", ".txt");
            String text = new PageFile().read(Source.of(page), Limits.USUAL).text();
            figures.add(agreement(tokens(text), tokens(Files.readString(Path.of(name)))));
        }
        double mean = figures.stream().mapToDouble(each -> each).average().orElse(0);
        double worst = figures.stream().mapToDouble(each -> each).min().orElse(0);
        System.out.printf(
                Locale.ROOT, "Saved pages: token F1 %.3f (mean of %d, worst %.3f)%n", mean, figures.size(), worst);
        assertTrue(mean >= GOAL, "token F1 is " + mean);
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> tokens(String text) {
        Matcher found = TOKEN.matcher(text);
        List<String> tokens = new ArrayList<>();
        while (found.find()) {
            tokens.add(found.group());
        }
        return tokens;
    }

    /// F1 of two bags of tokens, between 0 and 1.
    private static double agreement(List<String> mine, List<String> expected) {
        Map<String, Integer> left = new HashMap<>();
        expected.forEach(token -> left.merge(token, 1, Integer::sum));
        int both = 0;
        for (String token : mine) {
            if (left.merge(token, -1, Integer::sum) >= 0) {
                both++;
            }
        }
        return mine.isEmpty() ? 0 : 2.0 * both / (mine.size() + expected.size());
    }
}
