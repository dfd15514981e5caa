package org.pressmark.exchange.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.xml.XmlOutput;
import org.pressmark.model.Code;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;

/// Writes codebooks in a file of their own: each is a code on top that only holds others.
final class QdcWriter implements SetWriter {
    private final XmlOutput out;
    private final String origin;
    private final Losses losses;
    private @Nullable Named names;

    QdcWriter(OutputStream stream, String origin, Losses losses) {
        this.out = new XmlOutput(stream);
        this.origin = origin;
        this.losses = losses;
    }

    @Override
    public void begin(Named given) {
        names = given;
    }

    @Override
    public void article(OpenArticle article, Content content) {}

    @Override
    public void end() throws IOException {
        Named known = names;
        if (known != null) {
            write(out, RefiWriter.books(known), known.registers().codes(), origin);
            losses.add("exchange.loss.controls", out.replaced());
        }
    }

    static void write(XmlOutput out, List<CodeNode> books, List<Code> codes, String origin) throws IOException {
        out.declaration();
        out.start("CodeBook").attribute("xmlns", "urn:QDA-XML:codebook:1.0").attribute("origin", origin);
        out.start("Codes");
        for (CodeNode book : books) {
            book.write(out);
        }
        out.end();
        RetiredCodes.write(out, codes, "guid");
        out.end();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
