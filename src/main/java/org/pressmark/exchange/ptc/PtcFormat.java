package org.pressmark.exchange.ptc;

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

/// The labels of the propaganda corpus (PTC) and of SemEval-2020 task 11 and SemEval-2023 task 3: codes on
/// stretches.
///
/// Source: Da San Martino and others, Fine-Grained Analysis of Propaganda in News Articles, 2019, and the tasks'
/// own descriptions.
public final class PtcFormat implements ReadableFormat, WritableFormat {
    private static final long LARGEST = 64 << 20;

    private final ArchiveLimits limits;

    public PtcFormat(ArchiveLimits limits) {
        this.limits = new ArchiveLimits(limits.files(), Math.min(limits.file(), LARGEST), limits.all());
    }

    @Override
    public String name() {
        return "ptc";
    }

    @Override
    public List<String> endings() {
        return List.of("ptc.zip", "labels");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.ptc");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.ptc.drops");
    }

    @Override
    public Set<Part> carries() {
        return EnumSet.of(Part.TEXT, Part.CODINGS, Part.CODE, Part.CODE_TREE, Part.CODE_COLOR);
    }

    @Override
    public boolean recognises(String beginning) {
        return beginning.startsWith("PK") && (wrote(beginning) || beginning.contains(".labels"));
    }

    @Override
    public boolean holds(Collection<String> names) {
        return names.stream().anyMatch(PtcReader::isLabels);
    }

    @Override
    public Arrival read(Path file) {
        return new ForeignArrival(PtcReader.read(file, limits));
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("PK") && beginning.contains(TechniqueNames.FILE);
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, new PtcWriter(stream, losses), losses);
    }
}
