package org.pressmark.exchange.jsonl;

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
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;

/// Prodigy's JSON lines.
public final class ProdigyFormat implements ReadableFormat, WritableFormat {
    @Override
    public String name() {
        return "prodigy";
    }

    @Override
    public List<String> endings() {
        return List.of("prodigy.jsonl", "jsonl", "json");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.prodigy");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.tasks.drops");
    }

    @Override
    public Set<Part> carries() {
        return EnumSet.complementOf(EnumSet.copyOf(Part.onlyOwn()));
    }

    @Override
    public boolean recognises(String beginning) {
        boolean isJson = beginning.stripLeading().startsWith("{")
                || beginning.stripLeading().startsWith("[");
        boolean isOurs = beginning.contains("\"spans\"")
                || beginning.contains("\"_task_hash\"")
                || beginning.contains("\"_input_hash\"");
        return isJson && isOurs && !beginning.contains("\"@context\"");
    }

    @Override
    public Arrival read(Path file) {
        Tasks tasks = new Tasks();
        return new ForeignArrival(tasks.read(file, name(), OffsetUnit.CODE_POINT, new ProdigyReader(tasks)));
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("{\"answer\":") || beginning.isBlank();
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, new ProdigyWriter(stream, portion, losses), losses);
    }
}
