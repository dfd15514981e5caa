package org.pressmark.exchange.jsonl;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
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

/// Label Studio's tasks, with the labelling interface they need.
public final class LabelStudioFormat implements ReadableFormat, WritableFormat {
    @Override
    public String name() {
        return "label-studio";
    }

    @Override
    public List<String> endings() {
        return List.of("label-studio.zip", "label-studio.json", "zip", "json");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.labelStudio");
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
        if (beginning.startsWith("PK")) {
            return beginning.contains(LabelStudioWriter.TASKS);
        }
        if (TaskTable.isOne(beginning)) {
            return true;
        }
        boolean isFull = beginning.contains("\"data\"")
                && (beginning.contains("\"annotations\"")
                        || beginning.contains("\"predictions\"")
                        || beginning.contains("\"completions\""));
        boolean isStarted = beginning.contains("\"annotations\"") && beginning.contains("\"from_name\"");
        boolean isFlat = beginning.contains("\"annotation_id\"") && beginning.contains("\"lead_time\"");
        boolean isJson = beginning.stripLeading().startsWith("{")
                || beginning.stripLeading().startsWith("[");
        return isJson && (isFull || isStarted || isFlat) && !beginning.contains("\"@context\"");
    }

    @Override
    public boolean holds(Collection<String> names) {
        return names.contains(LabelStudioWriter.TASKS);
    }

    @Override
    public Arrival read(Path file) {
        Tasks tasks = new Tasks();
        return new ForeignArrival(tasks.read(file, name(), OffsetUnit.UTF_16, new LabelStudioReader(tasks)));
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("PK") && beginning.contains(LabelStudioWriter.TASKS);
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, new LabelStudioWriter(stream, portion, losses), losses);
    }
}
