package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Message;

/// What of an `.ann` file has no place in a project: the first few lines each by itself, the rest as a number.
final class Passed {
    private static final int SHOWN = 5;
    private static final int LONGEST = 60;

    private final String file;
    private final List<Message> notes;
    private final List<Message> lines = new ArrayList<>();

    Passed(String file, List<Message> notes) {
        this.file = file;
        this.notes = notes;
    }

    private static Place at(int line) {
        return new Place(null, "", 0, line);
    }

    void line(int line, String what) {
        String brief =
                what.length() <= LONGEST ? what : what.substring(0, what.offsetByCodePoints(0, LONGEST / 2)) + "…";
        lines.add(CannotImport.message("exchange.note.brat.line", file, at(line), Fragments.flat(brief)));
    }

    void argument(int line, String name) {
        lines.add(CannotImport.message("exchange.note.brat.argument", file, at(line), name));
    }

    void broken(int line) {
        notes.add(CannotImport.message("exchange.note.brat.broken", file, at(line)));
    }

    void cue(int line) {
        notes.add(CannotImport.message("exchange.note.brat.cue", file, at(line)));
    }

    void tell() {
        notes.addAll(lines.subList(0, Math.min(SHOWN, lines.size())));
        if (lines.size() > SHOWN) {
            notes.add(CannotImport.message("exchange.note.brat.more", file, at(1), lines.size() - SHOWN));
        }
    }
}
