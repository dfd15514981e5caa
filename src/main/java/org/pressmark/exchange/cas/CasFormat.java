package org.pressmark.exchange.cas;

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

/// UIMA CAS in one of its two spellings.
public final class CasFormat implements ReadableFormat, WritableFormat {
    private final Form form;
    private final ArchiveLimits limits;

    private CasFormat(Form form, ArchiveLimits limits) {
        this.form = form;
        this.limits = limits;
    }

    public static CasFormat json(ArchiveLimits limits) {
        return new CasFormat(Form.JSON, limits);
    }

    public static CasFormat xmi(ArchiveLimits limits) {
        return new CasFormat(Form.XMI, limits);
    }

    @Override
    public String name() {
        return switch (form) {
            case JSON -> "cas-json";
            case XMI -> "cas-xmi";
        };
    }

    @Override
    public List<String> endings() {
        return switch (form) {
            case JSON -> List.of("cas.zip", "cas.json", "zip", "json");
            case XMI -> List.of("xmi.zip", "xmi", "zip");
        };
    }

    @Override
    public Message described() {
        return Message.of(
                switch (form) {
                    case JSON -> "exchange.format.casJson";
                    case XMI -> "exchange.format.casXmi";
                });
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.cas.drops");
    }

    @Override
    public Set<Part> carries() {
        return EnumSet.complementOf(EnumSet.copyOf(Part.onlyOwn()));
    }

    @Override
    public boolean recognises(String beginning) {
        boolean zipped = beginning.startsWith("PK");
        return switch (form) {
            case JSON -> zipped ? beginning.contains(form.ending()) : isJson(beginning);
            case XMI -> zipped ? beginning.contains(form.ending()) : beginning.contains("http://www.omg.org/XMI");
        };
    }

    private static boolean isJson(String beginning) {
        return beginning.contains("\"%TYPES\"") || beginning.contains("\"%FEATURE_STRUCTURES\"");
    }

    @Override
    public boolean holds(Collection<String> names) {
        return names.stream().anyMatch(name -> name.endsWith(form.ending()));
    }

    @Override
    public Arrival read(Path file) {
        return new ForeignArrival(CasReader.read(file, name(), limits));
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("PK") && beginning.contains(Form.TYPES);
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, new CasWriter(stream, form, portion, losses), losses);
    }
}
