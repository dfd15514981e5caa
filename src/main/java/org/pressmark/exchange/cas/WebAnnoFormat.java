package org.pressmark.exchange.cas;

import java.nio.file.Path;
import java.util.List;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.foreign.ForeignArrival;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.model.Message;

/// WebAnno TSV 3, which INCEpTION and WebAnno hand out. Read only: CAS carries more and both take it.
public final class WebAnnoFormat implements ReadableFormat {
    private final ArchiveLimits limits;

    public WebAnnoFormat(ArchiveLimits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "webanno-tsv";
    }

    @Override
    public List<String> endings() {
        return List.of("webanno.tsv", "tsv");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.webanno");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.webanno.drops");
    }

    @Override
    public boolean recognises(String beginning) {
        return beginning.replace("\ufeff", "").startsWith("#FORMAT=WebAnno TSV");
    }

    @Override
    public Arrival read(Path file) {
        return new ForeignArrival(CasReader.read(file, name(), limits));
    }
}
