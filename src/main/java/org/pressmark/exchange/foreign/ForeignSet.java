package org.pressmark.exchange.foreign;

import java.util.List;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;

/// What a file of another tool holds, as it says it: places in its own counting, people and outlets by name.
///
/// `format` is the name of the [org.pressmark.exchange.format.Format]; `expected` the unit in which such files
/// count by their specification, believed only where the quotes in the file do not say otherwise. `entries` are
/// the outlets, speakers, claims, codebooks and codes of which the file says more than a name. `notes` tell what
/// the reader passed over, each with file, place and number. Immutable, any thread.
public record ForeignSet(
        String file,
        String format,
        OffsetUnit expected,
        List<Entry> entries,
        List<ForeignArticle> articles,
        List<Message> notes) {
    public ForeignSet {
        entries = List.copyOf(entries);
        articles = List.copyOf(articles);
        notes = List.copyOf(notes);
    }
}
