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

/// doccano's JSON lines.
public final class DoccanoFormat implements ReadableFormat, WritableFormat {
    @Override
    public String name() {
        return "doccano";
    }

    @Override
    public List<String> endings() {
        return List.of("doccano.jsonl", "jsonl", "json");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.doccano");
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
        boolean isOurs = beginning.contains("\"label\"") || beginning.contains("\"entities\"");
        boolean isOthers = beginning.contains("\"spans\"")
                || beginning.contains("\"_task_hash\"")
                || beginning.contains("\"annotations\"")
                || beginning.contains("\"annotation_id\"")
                || beginning.contains("\"@context\"");
        return isJson && isOurs && !isOthers;
    }

    @Override
    public Arrival read(Path file) {
        Tasks tasks = new Tasks();
        return new ForeignArrival(tasks.read(file, name(), OffsetUnit.UTF_16, new DoccanoReader(tasks)));
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("{\"label\":") || beginning.isBlank();
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, new DoccanoWriter(stream, portion, losses), losses);
    }
}
