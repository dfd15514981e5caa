package org.pressmark.exchange.brat;

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

/// brat standoff, out as a zip that is a collection of brat's, in from such a zip, a folder, or an `.ann` file.
///
/// Source: brat's `server/src/annotation.py`, and <https://brat.nlplab.org/standoff.html>.
public final class BratFormat implements ReadableFormat, WritableFormat {
    private static final long LARGEST = 64 << 20;

    private final ArchiveLimits limits;

    public BratFormat(ArchiveLimits limits) {
        this.limits = new ArchiveLimits(limits.files(), Math.min(limits.file(), LARGEST), limits.all());
    }

    @Override
    public String name() {
        return "brat";
    }

    @Override
    public List<String> endings() {
        return List.of("brat.zip", "ann");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.brat");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.brat.drops");
    }

    @Override
    public Set<Part> carries() {
        return EnumSet.complementOf(EnumSet.of(
                Part.ORIGINAL,
                Part.ADDED,
                Part.ARTICLE_CODINGS,
                Part.SPEAKER_REGISTER,
                Part.OUTLET_REGISTER,
                Part.CLAIM_REGISTER,
                Part.CODE_DEFINITION,
                Part.CODE_KEY,
                Part.CODEBOOK,
                Part.PRESETS,
                Part.CLAIM_LINKS,
                Part.REVIEWS,
                Part.DISMISSALS,
                Part.COMPLETIONS,
                Part.VERDICTS));
    }

    @Override
    public boolean recognises(String beginning) {
        return beginning.startsWith("PK") && (beginning.contains("annotation.conf") || beginning.contains(".ann"));
    }

    @Override
    public boolean holds(Collection<String> names) {
        return names.stream().anyMatch(name -> name.endsWith(".ann"));
    }

    @Override
    public Arrival read(Path file) {
        return new ForeignArrival(BratReader.read(file, limits));
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("PK") && beginning.contains("annotation.conf");
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, new BratWriter(stream, losses), losses);
    }
}
