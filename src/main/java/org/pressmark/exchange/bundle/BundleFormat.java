package org.pressmark.exchange.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.Watch;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.own.OwnFormat;
import org.pressmark.model.Message;

/// The own format with the original files, in a zip: as lossless as it, and to be opened by anybody who wants the
/// files.
public final class BundleFormat implements ReadableFormat, WritableFormat {
    private final ReadLimits json;
    private final ArchiveLimits limits;
    private final OwnFormat own;

    public BundleFormat(ReadLimits json, ArchiveLimits limits) {
        this.json = json;
        this.limits = limits;
        this.own = new OwnFormat(json);
    }

    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public List<String> endings() {
        return List.of("pressmark.zip");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.bundle");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.bundle.drops");
    }

    @Override
    public Set<Part> carries() {
        return EnumSet.allOf(Part.class);
    }

    @Override
    public boolean recognises(String beginning) {
        return wrote(beginning);
    }

    @Override
    public boolean holds(Collection<String> names) {
        return names.contains(BundleWriter.SET);
    }

    @Override
    public Arrival read(Path file) {
        return read(file, Watch.NOBODY);
    }

    @Override
    public Arrival read(Path file, Watch watch) {
        return BundleReader.read(file, limits.unpacked(size(file)), json, own, watch);
    }

    /// Where the file is not there that is said when it is opened.
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException missing) {
            return 0;
        }
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("PK") && beginning.contains(BundleWriter.SET);
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        return new BundleWriter(stream, own, portion, stamp);
    }
}
