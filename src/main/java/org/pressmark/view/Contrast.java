package org.pressmark.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether words stay readable on the colour of a code, in both themes: computed from the tokens of the themes, so
/// that it holds whatever these become.
///
/// A code's colour lies at [#SHARE] over whatever the words lie on already: the paper, or the fill of another tag.
/// Contrast as in WCAG 2.2. Any thread.
public final class Contrast {
    /// What is needed for words of the size of a text.
    public static final double NEEDED = 4.5;

    /// The share of a code's colour in what the words stand on, between 0 and 1.
    public static final double SHARE = 0.25;

    private static final Pattern TOKEN = Pattern.compile("(-pm-[a-z-]+):\\s*(#[0-9a-fA-F]{6});");
    private static final List<String> GROUNDS =
            List.of("-pm-paper", "-pm-panel", "-pm-quote-fill", "-pm-claim-fill", "-pm-outlet-fill");
    private static final int STEPS = 100;

    private record Theme(int ink, List<Integer> grounds) {}

    private final List<Theme> themes;

    private Contrast(List<Theme> themes) {
        this.themes = themes;
    }

    /// Goes by the themes that ship.
    public static Contrast ofThemes() {
        return new Contrast(
                Stream.of("colors-light", "colors-dark").map(Contrast::theme).toList());
    }

    private static Theme theme(String name) {
        Map<String, Integer> tokens = new HashMap<>();
        try (InputStream stream = Contrast.class.getResourceAsStream("/assets/style/" + name + ".css")) {
            String css = new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
            Matcher token = TOKEN.matcher(css);
            while (token.find()) {
                tokens.put(token.group(1), value(token.group(2)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Theme(
                Objects.requireNonNull(tokens.get("-pm-ink")),
                GROUNDS.stream()
                        .map(ground -> Objects.requireNonNull(tokens.get(ground), ground))
                        .toList());
    }

    /// The least contrast that words have on a colour, `#rrggbb`, over any ground of either theme.
    public double least(String color) {
        return least(value(color));
    }

    private double least(int color) {
        return themes.stream()
                .flatMapToDouble(theme -> theme.grounds().stream()
                        .mapToDouble(ground -> contrast(theme.ink(), mixed(color, ground, SHARE))))
                .min()
                .orElseThrow();
    }

    /// The colour itself where words stay readable on it, else the one nearest to it, darker or lighter, on which
    /// they do; `#rrggbb`.
    public String readable(String color) {
        int wanted = value(color);
        for (int step = 0; step <= STEPS; step++) {
            for (int towards : new int[] {0x000000, 0xffffff}) {
                int tried = mixed(towards, wanted, (double) step / STEPS);
                if (least(tried) >= NEEDED) {
                    return step == 0 ? color : String.format(java.util.Locale.ROOT, "#%06x", tried);
                }
            }
        }
        return color;
    }

    private static int value(String hex) {
        return Integer.parseInt(hex.substring(1), 16);
    }

    /// Mixed as a screen mixes: in encoded values.
    private static int mixed(int color, int ground, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = share * ((color >> shift) & 255) + (1 - share) * ((ground >> shift) & 255);
            mixed |= (int) Math.round(part) << shift;
        }
        return mixed;
    }

    private static double contrast(int one, int other) {
        double brighter = Math.max(luminance(one), luminance(other));
        return (brighter + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear((color >> 16) & 255)
                + 0.7152 * linear((color >> 8) & 255)
                + 0.0722 * linear(color & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
