package org.pressmark.exchange.format;

import java.util.List;
import java.util.Map;

/// How a table begins, and what its columns mean.
///
/// `fields` are all that a column can mean, `columns` says for some of them which column does, by its heading;
/// `rows` are the first rows under the header, cut short. Immutable, any thread.
public record Layout(
        List<String> header,
        List<List<String>> rows,
        List<String> fields,
        Map<String, String> columns,
        Certainty certainty) {
    /// Whether the header is one that is known, or what its columns mean is a guess that somebody has to confirm.
    public enum Certainty {
        KNOWN,
        GUESSED
    }

    public Layout {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        fields = List.copyOf(fields);
        columns = Map.copyOf(columns);
    }
}
