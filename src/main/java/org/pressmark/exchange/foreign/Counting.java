package org.pressmark.exchange.foreign;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.text.OffsetUnit;

/// One way in which a file may count the places of a text: in what unit, with newlines of one or two characters,
/// with or without the byte order mark.
public record Counting(OffsetUnit unit, Newline newline, Mark mark) {
    /// What a newline counts: as many characters as it has in the file, one, or two.
    public enum Newline {
        AS_IT_IS,
        ONE,
        TWO
    }

    /// Whether a byte order mark before the text is a character of it.
    public enum Mark {
        LEFT_OUT,
        COUNTED
    }

    /// Every way there is, those in the expected unit first, and of each unit the plainest first.
    static List<Counting> all(OffsetUnit expected) {
        List<OffsetUnit> units = new ArrayList<>(List.of(OffsetUnit.values()));
        units.remove(expected);
        units.addFirst(expected);
        List<Counting> all = new ArrayList<>();
        for (OffsetUnit unit : units) {
            for (Mark mark : Mark.values()) {
                for (Newline newline : Newline.values()) {
                    all.add(new Counting(unit, newline, mark));
                }
            }
        }
        return all;
    }
}
