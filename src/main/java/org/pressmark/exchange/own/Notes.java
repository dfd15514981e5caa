package org.pressmark.exchange.own;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Message;

/// What is to be said about an import besides its counts. Nobody reads a hundred thousand sentences: those beyond
/// the first are counted.
final class Notes {
    private static final int MOST = 10_000;

    private final List<Message> all = new ArrayList<>();
    private long more;

    void add(Message note) {
        if (all.size() < MOST) {
            all.add(note);
        } else {
            more++;
        }
    }

    void addAll(List<Message> notes) {
        notes.forEach(this::add);
    }

    List<Message> all() {
        List<Message> said = new ArrayList<>(all);
        if (more > 0) {
            said.add(Message.of("exchange.note.more", more));
        }
        return said;
    }
}
