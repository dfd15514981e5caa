package org.pressmark.exchange.jsonl;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;

/// Label Studio's tasks, with the labelling interface they need.
public final class LabelStudioFormat implements TaskFormat {
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
    public boolean wrote(String beginning) {
        return beginning.startsWith("PK") && beginning.contains(LabelStudioWriter.TASKS);
    }

    @Override
    public OffsetUnit counted() {
        return OffsetUnit.UTF_16;
    }

    @Override
    public Tasks.Shape shape(Tasks tasks) {
        return new LabelStudioReader(tasks);
    }

    @Override
    public SetWriter writer(OutputStream stream, Portion portion, Losses losses) {
        return new LabelStudioWriter(stream, portion, losses);
    }
}
