package org.pressmark.exchange.jsonl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Relations between stretches of a text. A project has none, so each becomes a line in the note of the stretch it
/// begins at.
final class Relations {
    private final List<Region> regions;
    private final @Nullable String text;
    private final Left left;

    /// @param regions the stretches that relations lead from and to
    /// @param text what they are places in, or null
    Relations(List<Region> regions, @Nullable String text, Left left) {
        this.regions = new ArrayList<>(regions);
        this.text = text;
        this.left = left;
    }

    /// Notes a relation between two of the stretches, by their places in the list; one that leads to or from none
    /// of them is counted as left out.
    void add(int from, int to, @Nullable String label) {
        if (from < 0 || to < 0) {
            left.relations(1);
            return;
        }
        Region other = regions.get(to);
        String words = words(other);
        String named = label == null || label.isBlank() ? "" : label + ": ";
        String line = "→ " + named + other.label() + (words == null ? "" : " “" + words + "”");
        regions.set(from, regions.get(from).noted(line));
    }

    /// The stretches with what was noted.
    List<Region> regions() {
        return regions;
    }

    /// The words of a stretch, or null where it depends on how places count which they are.
    private @Nullable String words(Region region) {
        String all = text;
        if (region.words() != null || all == null || region.start() > region.end() || region.end() > all.length()) {
            return region.words();
        }
        boolean isPlain = all.codePointCount(0, region.end()) == region.end();
        return isPlain ? all.substring(region.start(), region.end()) : null;
    }
}
