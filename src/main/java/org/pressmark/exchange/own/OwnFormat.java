package org.pressmark.exchange.own;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.Watch;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Message;

/// The own format, which every other is measured by: it drops nothing.
public final class OwnFormat implements ReadableFormat, WritableFormat {
    private final ReadLimits limits;

    public OwnFormat(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "pressmark";
    }

    @Override
    public List<String> endings() {
        return List.of("pressmark.json");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.pressmark");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.pressmark.drops");
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
    public Arrival read(Path file) {
        return read(file, Watch.NOBODY);
    }

    @Override
    public Arrival read(Path file, Watch watch) {
        JsonInput.expectFile(file);
        return read(new FileOrigin(file), watch);
    }

    /// Reads a set wherever it lies.
    ///
    /// @throws org.pressmark.model.Refusal if it cannot be read or is not sound
    public Arrival read(Origin origin, Watch watch) {
        return new OwnArrival(new OwnFile(origin, limits, watch).checked());
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("{") && beginning.contains("\"" + Preface.FORMAT + "\"");
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        return new OwnWriter(portion, stamp, stream);
    }
}
