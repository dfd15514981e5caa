package org.pressmark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Krippendorff's alpha for stretches (1995) as its definition is written: sections compared one by one, and for
/// what is expected every stretch beside every section that chance could lay it on.
final class PlainStretches {
    private PlainStretches() {}

    /// A section of the text: tagged, or a gap between.
    record Section(int start, int end, boolean isTagged) {
        double length() {
            return end - start;
        }
    }

    /// All sections of one person, one after the other without a hole.
    record Line(List<Section> sections) {}

    static Line line(Set<Integer> characters, int length) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= length; at++) {
            if (at == length || characters.contains(at) != characters.contains(start)) {
                sections.add(new Section(start, at, characters.contains(start)));
                start = at;
            }
        }
        return new Line(sections);
    }

    static double alpha(List<Line> lines, int length) {
        return 1 - observed(lines, length) / expected(lines, length);
    }

    private static double observed(List<Line> lines, double length) {
        double sum = 0;
        for (int one = 0; one < lines.size(); one++) {
            for (int other = 0; other < lines.size(); other++) {
                if (one != other) {
                    for (Section mine : lines.get(one).sections()) {
                        for (Section theirs : lines.get(other).sections()) {
                            sum += apart(mine, theirs);
                        }
                    }
                }
            }
        }
        return sum / (lines.size() * (lines.size() - 1.0) * length * length);
    }

    private static double apart(Section mine, Section theirs) {
        double begin = mine.start() - theirs.start();
        double end = mine.end() - theirs.end();
        boolean meets = mine.start() < theirs.end() && theirs.start() < mine.end();
        if (mine.isTagged() && theirs.isTagged() && meets) {
            return begin * begin + end * end;
        }
        if (mine.isTagged() && !theirs.isTagged() && begin >= 0 && end <= 0) {
            return mine.length() * mine.length();
        }
        if (!mine.isTagged() && theirs.isTagged() && begin <= 0 && end >= 0) {
            return theirs.length() * theirs.length();
        }
        return 0;
    }

    private static double expected(List<Line> lines, double length) {
        List<Section> units = new ArrayList<>();
        List<Section> gaps = new ArrayList<>();
        lines.forEach(line -> line.sections().forEach(each -> (each.isTagged() ? units : gaps).add(each)));
        double sum = 0;
        double inside = 0;
        for (Section unit : units) {
            double size = unit.length();
            inside += size * (size - 1);
            sum += (units.size() - 1) / 3.0 * (2 * size * size * size - 3 * size * size + size);
            for (Section gap : gaps) {
                sum += gap.length() >= size ? size * size * (gap.length() - size + 1) : 0;
            }
        }
        double whole = lines.size() * length;
        return 2 / length * sum / (whole * (whole - 1) - inside);
    }
}
