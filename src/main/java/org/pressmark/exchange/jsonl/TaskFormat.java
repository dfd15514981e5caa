package org.pressmark.exchange.jsonl;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.pressmark.exchange.foreign.ArticleWise;
import org.pressmark.exchange.foreign.ForeignArrival;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;

/// What the formats of labelling tools have in common: a text with its labels is a task, and Pressmark's own fields
/// travel in what the tool keeps beside it.
interface TaskFormat extends ReadableFormat, WritableFormat {
    /// How the tool counts, where the quotes of a file do not say otherwise.
    OffsetUnit counted();

    /// Reads the tool's tasks into these.
    Tasks.Shape shape(Tasks tasks);

    SetWriter writer(OutputStream stream, Portion portion, Losses losses);

    @Override
    default Message drops() {
        return Message.of("exchange.format.tasks.drops");
    }

    @Override
    default Set<Part> carries() {
        return EnumSet.complementOf(EnumSet.copyOf(Part.onlyOwn()));
    }

    @Override
    default Arrival read(Path file) {
        Tasks tasks = new Tasks();
        return new ForeignArrival(tasks.read(file, name(), counted(), shape(tasks)));
    }

    @Override
    default Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, writer(stream, portion, losses), losses);
    }
}
