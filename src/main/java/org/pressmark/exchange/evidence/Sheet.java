package org.pressmark.exchange.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.pressmark.exchange.evidence.Exhibit.Row;

/// What the pack is written on, from its first line to its last.
interface Sheet extends Closeable {
    /// `language` is that of the pack's own words, BCP 47.
    void begin(String language, String title, List<String> preface) throws IOException;

    /// An article, before its exhibits.
    void article(String title, List<Row> rows) throws IOException;

    void exhibit(Exhibit exhibit) throws IOException;

    void end() throws IOException;
}
