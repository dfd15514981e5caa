package org.pressmark.view.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.text.Span;

/// Words on every colour that can lie behind them, in both themes, computed from the theme's own file (WCAG 2.2).
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final int DEEPEST = 4;
    private static final List<MarkForm> FILLING = Stream.of(MarkForm.values())
            .filter(form -> form.fill() == MarkForm.Fill.SQUARE || form.fill() == MarkForm.Fill.ROUND)
            .toList();
    private static final Span PARAGRAPH = new Span(0, 100);
    private static final Pattern TOKEN = Pattern.compile("(-pm-[a-z-]+): #([0-9a-f]{6});");

    private static Map<String, Integer> tokens(String theme) throws IOException {
        Map<String, Integer> tokens = new HashMap<>();
        Matcher found = TOKEN.matcher(Files.readString(Path.of("assets", "style", "colors-" + theme + ".css")));
        while (found.find()) {
            tokens.put(found.group(1), Integer.parseInt(found.group(2), 16));
        }
        return tokens;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    static double contrast(int one, int other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    /// Every way in which up to four tags can lie over each other, crossing or inside each other.
    private static List<List<Mark>> overlaps() {
        List<List<Mark>> all = new ArrayList<>(List.of(List.of()));
        List<List<Mark>> last = all;
        for (int depth = 0; depth < DEEPEST; depth++) {
            List<List<Mark>> next = new ArrayList<>();
            for (List<Mark> marks : last) {
                for (MarkForm form : FILLING) {
                    next.add(more(marks, form, new Span(depth * 5, 100 - depth * 5)));
                    next.add(more(marks, form, new Span(depth * 20, depth * 20 + 40)));
                }
            }
            all = Stream.concat(all.stream(), next.stream()).toList();
            last = next;
        }
        return all;
    }

    private static List<Mark> more(List<Mark> marks, MarkForm form, Span span) {
        return Stream.concat(marks.stream(), Stream.of(new Mark(marks.size(), form, span, "")))
                .toList();
    }

    /// The tokens that colour what lies behind words in any of these overlaps.
    private static Set<String> grounds() {
        Set<String> grounds = new TreeSet<>(Set.of("-pm-paper", "-pm-selection"));
        for (List<Mark> marks : overlaps()) {
            Fills.of(marks, PARAGRAPH)
                    .forEach(fill -> grounds.add(
                            "-pm-" + fill.form().word() + "-fill" + (fill.shade() == Fills.Shade.DEEP ? "-deep" : "")));
            marks.stream()
                    .filter(mark -> mark.form().fill() == MarkForm.Fill.ROUND)
                    .forEach(mark -> grounds.add("-pm-" + mark.form().word() + "-fill"));
        }
        return grounds;
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertEquals(21, contrast(0x000000, 0xffffff), 1e-9);
        assertEquals(4.54, contrast(0x767676, 0xffffff), 0.01);
    }

    @Test
    void everyFillIsAmongTheGrounds() {
        assertEquals(
                Set.of(
                        "-pm-paper",
                        "-pm-selection",
                        "-pm-quote-fill",
                        "-pm-quote-fill-deep",
                        "-pm-claim-fill",
                        "-pm-claim-fill-deep",
                        "-pm-outlet-fill",
                        "-pm-other-border-fill",
                        "-pm-other-border-fill-deep",
                        "-pm-other-kind-fill",
                        "-pm-other-kind-fill-deep",
                        "-pm-other-fields-fill",
                        "-pm-other-fields-fill-deep",
                        "-pm-other-split-fill",
                        "-pm-other-split-fill-deep",
                        "-pm-only-mine-fill",
                        "-pm-only-mine-fill-deep",
                        "-pm-only-theirs-fill",
                        "-pm-only-theirs-fill-deep"),
                grounds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsAreLegibleOnEveryGround(String theme) throws IOException {
        Map<String, Integer> tokens = tokens(theme);
        List<String> faint = new ArrayList<>();
        for (String ground : grounds()) {
            for (String ink : List.of("-pm-ink", "-pm-furniture-ink")) {
                double contrast = contrast(tokens.get(ink), tokens.get(ground));
                if (contrast < LEAST) {
                    faint.add(ink + " on " + ground + ": " + contrast);
                }
            }
        }
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void quietWordsAreLegible(String theme) throws IOException {
        Map<String, Integer> tokens = tokens(theme);
        for (String ground : List.of("-pm-paper", "-pm-panel", "-pm-ground")) {
            for (String ink : List.of("-pm-dim", "-pm-accent", "-pm-warning")) {
                double contrast = contrast(tokens.get(ink), tokens.get(ground));
                assertTrue(contrast >= LEAST, ink + " on " + ground + ": " + contrast);
            }
        }
    }
}
