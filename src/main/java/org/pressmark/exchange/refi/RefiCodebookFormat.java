package org.pressmark.exchange.refi;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.foreign.ArticleWise;
import org.pressmark.exchange.foreign.ForeignArrival;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Message;

/// REFI-QDA codebooks: the codes alone.
public final class RefiCodebookFormat implements ReadableFormat, WritableFormat {
    private final ArchiveLimits limits;

    public RefiCodebookFormat(ArchiveLimits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "refi-qda-codebook";
    }

    @Override
    public List<String> endings() {
        return List.of("qdc");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.refiCodebook");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.refiCodebook.drops");
    }

    @Override
    public Set<Part> carries() {
        return EnumSet.of(Part.CODE_TREE, Part.CODE_COLOR, Part.CODE_DEFINITION, Part.CODE_KEY, Part.CODEBOOK);
    }

    @Override
    public boolean recognises(String beginning) {
        return beginning.contains("<CodeBook") && beginning.contains("urn:QDA-XML:");
    }

    @Override
    public Arrival read(Path file) {
        return new ForeignArrival(RefiReader.read(file, limits));
    }

    @Override
    public boolean wrote(String beginning) {
        return recognises(beginning);
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, new QdcWriter(stream, stamp.generator(), losses), losses);
    }
}
