package org.pressmark.exchange.jsonl;

import java.io.OutputStream;
import java.util.List;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;

/// Prodigy's JSON lines.
public final class ProdigyFormat implements TaskFormat {
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
    public boolean recognises(String beginning) {
        boolean isJson = beginning.stripLeading().startsWith("{")
                || beginning.stripLeading().startsWith("[");
        boolean isOurs = beginning.contains("\"spans\"")
                || beginning.contains("\"_task_hash\"")
                || beginning.contains("\"_input_hash\"");
        return isJson && isOurs && !beginning.contains("\"@context\"");
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("{\"answer\":") || beginning.isBlank();
    }

    @Override
    public OffsetUnit counted() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Tasks.Shape shape(Tasks tasks) {
        return new ProdigyReader(tasks);
    }

    @Override
    public SetWriter writer(OutputStream stream, Portion portion, Losses losses) {
        return new ProdigyWriter(stream, portion, losses);
    }
}
