package org.pressmark.exchange.foreign;

import java.io.Closeable;
import java.io.IOException;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;

/// Writes annotation sets in the format of another tool: a beginning, the articles one by one, an end.
///
/// What is handed over is already cut to the portion asked for. Nothing of an article is kept once it is written,
/// so that a million annotations need no more memory than the largest article. What the format cannot carry is
/// counted in the [Losses] it was made with. Project thread only.
public interface SetWriter extends Closeable {
    void begin(Named names) throws IOException;

    void article(OpenArticle article, Content content) throws IOException;

    void end() throws IOException;
}
