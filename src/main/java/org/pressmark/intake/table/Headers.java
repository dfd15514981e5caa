package org.pressmark.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names by which the columns of a table are chosen: the second column of a name is numbered.
final class Headers {
    private Headers() {}

    /// As written, but for those that stand there already: `Text`, `Text (2)`. Columns without a name have none.
    static List<String> numbered(List<String> header) {
        Set<String> taken = new HashSet<>(header);
        Set<String> seen = new HashSet<>();
        List<String> numbered = new ArrayList<>();
        for (String name : header) {
            String own = name;
            for (int number = 2; !name.isBlank() && seen.contains(own); number++) {
                String tried = name + " (" + number + ")";
                own = taken.contains(tried) ? own : tried;
            }
            seen.add(own);
            numbered.add(own);
        }
        return numbered;
    }
}
