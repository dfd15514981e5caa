package org.pressmark.exchange.web;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Message;

/// Web annotations as the W3C has written them down (Web Annotation Data Model, Recommendation, 23 February 2017).
public final class WebFormat implements ReadableFormat, WritableFormat {
    static final String NAME = "w3c";

    private final ReadLimits limits;

    public WebFormat(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> endings() {
        return List.of("jsonld", "w3c.json");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.w3c");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.w3c.drops");
    }

    @Override
    public Set<Part> carries() {
        return EnumSet.complementOf(EnumSet.copyOf(Part.onlyOwn()));
    }

    @Override
    public boolean recognises(String beginning) {
        return beginning.contains(Terms.CONTEXT) || beginning.contains(Terms.VOCABULARY) || beginning.contains("\"oa:");
    }

    @Override
    public Arrival read(Path file) {
        return new ForeignArrival(WebReader.read(file, limits));
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("{") && recognises(beginning) && beginning.contains("\"" + Terms.PREFIX + "\"");
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, new WebWriter(stream, stamp, portion), losses);
    }
}
