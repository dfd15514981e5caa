package org.pressmark.exchange.jsonl;

import java.util.List;
import org.pressmark.model.Message;

/// Counts what of a file is left out.
final class Left {
    private int relations;
    private int refused;
    private int other;
    private int unsent;

    void relations(int many) {
        relations += many;
    }

    /// A task that its annotator rejected, skipped or cancelled.
    void refused() {
        refused++;
    }

    /// A result that is neither a stretch of text nor a label of the whole.
    void other() {
        other++;
    }

    void other(int many) {
        other += many;
    }

    /// What a model foretold or nobody has sent off yet.
    void unsent(int many) {
        unsent += many;
    }

    void tell(String file, List<Message> notes) {
        tell(notes, "exchange.note.cas.relations", file, relations);
        tell(notes, "exchange.note.tasks.refused", file, refused);
        tell(notes, "exchange.note.tasks.other", file, other);
        tell(notes, "exchange.note.tasks.unsent", file, unsent);
    }

    private static void tell(List<Message> notes, String key, String file, int many) {
        if (many > 0) {
            notes.add(Message.of(key, file, many));
        }
    }
}
