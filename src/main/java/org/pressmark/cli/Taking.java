package org.pressmark.cli;

import java.nio.file.Path;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.session.Door;

/// What comes from a file into a project: one step that can be undone, and a report.
record Taking(Door door, Counter counter) {
    private static final int NOTES = 1_000;

    void take(String deed, Path file, Incoming incoming) {
        if (!incoming.isEmpty()) {
            backUp();
            bring(Message.of(deed, String.valueOf(file.getFileName())), incoming);
        }
        report(incoming.report(), counter);
    }

    /// It is one step that can be undone, so it does not wait for room for a backup.
    private void backUp() {
        try {
            door.backUp();
        } catch (Refusal refusal) {
            counter.remark(refusal.told());
        }
    }

    /// Whoever does it is written into the log, and among the annotators where the file did not bring the name
    /// along.
    private void bring(Message deed, Incoming incoming) {
        Annotator doer = incoming.newcomers().stream()
                .filter(each -> each.name().equals(Counter.user()))
                .findFirst()
                .orElseGet(() -> Counter.annotator(
                        door.reading(), Counter.user(), counter.workshop().ids()));
        boolean known = door.reading().find(Annotator.class, doer.id()) != null
                || incoming.newcomers().contains(doer);
        Incoming all = known ? incoming : incoming.after(new Change.Added(doer));
        door.takeIn(doer.id(), deed, all.influx());
    }

    static void report(ImportReport report, Counter counter) {
        for (ImportReport.Count count : report.counts()) {
            counter.say(
                    "cli.import.count",
                    counter.phrases().say("cli.kind." + count.kind()),
                    count.read(),
                    count.added(),
                    count.there(),
                    count.kept());
        }
        report.notes().stream().limit(NOTES).forEach(counter::remark);
        if (report.notes().size() > NOTES) {
            counter.remark("cli.more", report.notes().size() - NOTES);
        }
    }
}
