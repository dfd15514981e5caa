package org.pressmark.exchange.cas;

import java.util.List;
import org.pressmark.model.Message;

/// Counts what of a CAS is no tag: what describes the language, relations, what has no place.
final class Unread {
    private int language;
    private int relations;
    private int placeless;

    void language() {
        language++;
    }

    void relation() {
        relations++;
    }

    void placeless() {
        placeless++;
    }

    void tell(String file, List<Message> notes) {
        tell(notes, "exchange.note.cas.language", file, language);
        tell(notes, "exchange.note.cas.relations", file, relations);
        tell(notes, "exchange.note.cas.placeless", file, placeless);
    }

    private static void tell(List<Message> notes, String key, String file, int many) {
        if (many > 0) {
            notes.add(Message.of(key, file, many));
        }
    }
}
