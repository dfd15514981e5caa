package org.pressmark.exchange.jsonl;

import java.io.OutputStream;
import java.util.List;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;

/// doccano's JSON lines.
public final class DoccanoFormat implements TaskFormat {
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
    public boolean recognises(String beginning) {
        boolean isJson = beginning.stripLeading().startsWith("{")
                || beginning.stripLeading().startsWith("[");
        boolean isFirst = beginning.contains("\"annotation_approver\"");
        boolean isOurs = isFirst || beginning.contains("\"label\"") || beginning.contains("\"entities\"");
        boolean isOthers = beginning.contains("\"spans\"")
                || beginning.contains("\"_task_hash\"")
                || (beginning.contains("\"annotations\"") && !isFirst)
                || beginning.contains("\"completions\"")
                || beginning.contains("\"annotation_id\"")
                || beginning.contains("\"@context\"");
        return isJson && isOurs && !isOthers;
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("{\"label\":") || beginning.isBlank();
    }

    @Override
    public OffsetUnit counted() {
        return OffsetUnit.UTF_16;
    }

    @Override
    public Tasks.Shape shape(Tasks tasks) {
        return new DoccanoReader(tasks);
    }

    @Override
    public SetWriter writer(OutputStream stream, Portion portion, Losses losses) {
        return new DoccanoWriter(stream, portion, losses);
    }
}
