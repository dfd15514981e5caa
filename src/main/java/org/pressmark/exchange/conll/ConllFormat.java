package org.pressmark.exchange.conll;

import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pressmark.exchange.foreign.ArticleWise;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Message;

/// The four columns of CoNLL-2003 with labels in IOB2, out only: what comes back from a tagger has neither the text
/// nor the people.
public final class ConllFormat implements WritableFormat {
    /// What can be told from the columns and the names of the files, though nothing reads them back.
    private static final Set<Part> KEPT = EnumSet.of(
            Part.TEXT,
            Part.QUOTES,
            Part.CLAIMS,
            Part.OUTLETS,
            Part.ZONES,
            Part.QUOTED_TERMS,
            Part.CODINGS,
            Part.CUE,
            Part.SOURCE,
            Part.ADDRESSED,
            Part.CODE,
            Part.ANNOTATOR);

    @Override
    public String name() {
        return "conll";
    }

    @Override
    public List<String> endings() {
        return List.of("conll.zip");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.conll");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.conll.drops");
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("PK") && beginning.contains(".conll");
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(KEPT, portion, new ConllWriter(stream, losses), losses);
    }
}
