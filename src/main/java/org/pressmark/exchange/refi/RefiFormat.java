package org.pressmark.exchange.refi;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
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

/// REFI-QDA projects, for MAXQDA, ATLAS.ti, NVivo and the other tools for qualitative analysis.
public final class RefiFormat implements ReadableFormat, WritableFormat {
    private final ArchiveLimits limits;

    public RefiFormat(ArchiveLimits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "refi-qda";
    }

    @Override
    public List<String> endings() {
        return List.of("qdpx", "qde");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.refi");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.refi.drops");
    }

    @Override
    public Set<Part> carries() {
        return EnumSet.complementOf(EnumSet.copyOf(Part.onlyOwn()));
    }

    @Override
    public boolean recognises(String beginning) {
        return beginning.contains("<Project") && beginning.contains("urn:QDA-XML:");
    }

    @Override
    public boolean holds(Collection<String> names) {
        return names.stream().anyMatch(name -> name.endsWith(".qde"));
    }

    @Override
    public Arrival read(Path file) {
        return new ForeignArrival(RefiReader.read(file, limits));
    }

    /// A `.qdpx` begins as any zip does, so only its first file tells.
    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("PK") && (beginning.contains("sources/") || beginning.contains("project.qde"));
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, new RefiWriter(stream, stamp, portion, losses), losses);
    }
}
