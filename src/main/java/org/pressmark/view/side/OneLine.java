package org.pressmark.view.side;

import java.util.List;
import java.util.stream.Collectors;
import org.pressmark.text.Anchor;

/// An article's words as they stand in a list: on one line, and not longer than a line can be.
final class OneLine {
    private static final int LONGEST = 200;
    private static final int IN_MENU = 48;

    private OneLine() {}

    static String of(String words) {
        int end = Math.min(words.length(), 2 * LONGEST);
        String line = words.substring(0, end).strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, cut) + "…";
    }

    /// Several stretches, with dots for what stands between them.
    static String of(List<Anchor> stretches) {
        return of(
                stretches.stream().limit(4).map(Anchor::exact).map(OneLine::of).collect(Collectors.joining(" … ")));
    }

    /// The same, as short as an entry of a menu should be.
    static String ofMenu(List<Anchor> stretches) {
        String line = of(stretches);
        int end = Math.min(line.length(), IN_MENU);
        int cut = end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
        return cut == line.length() ? line : line.substring(0, cut) + "…";
    }
}
