package org.pressmark.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pressmark.desk.Desk;
import org.pressmark.exchange.Export;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.session.Session;
import org.pressmark.session.Workshop;

/// Annotation sets out of the project and into it, beside the work: an export in slices, an import read in the
/// background and taken whole, as one undo step, after a backup.
///
/// Screen thread only.
final class SetExchange {
    private static final String ENDING = ".pressmark.json";
    private static final int TOLD_EVERY = 50;

    private final Desk desk;
    private final Shell shell;
    private final Formats formats;

    SetExchange(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
        this.formats = Formats.usual(shell.phrases()::say);
    }

    List<Command> commands() {
        return List.of(
                Command.of(
                        "importSet", Command.Group.PROJECT, () -> shell.files().annotationSet(this::take)),
                Command.of("exportSet", Command.Group.PROJECT, this::export, "Ctrl+Shift+E"));
    }

    private void export() {
        String name = String.valueOf(desk.session().path().getFileName()).replace(".pressmark", "");
        shell.files().newAnnotationSet(name + ENDING, this::write);
    }

    private void write(Path file) {
        try {
            Stamp stamp =
                    new Stamp("Pressmark", desk.session().workshop().clock().instant());
            Export export =
                    new Export(file, formats.writable(formats.own().name()).orElseThrow(), Portion.ALL, stamp);
            desk.session().inSlices(new Writing(export));
        } catch (Refusal refusal) {
            desk.refuse(refusal);
        }
    }

    /// An export on its way.
    private final class Writing implements Session.Slices {
        private final Export export;

        Writing(Export export) {
            this.export = export;
        }

        @Override
        public boolean slice(Reading reading) {
            boolean more = false;
            try {
                more = export.slice(reading);
            } finally {
                if (!more) {
                    export.close();
                }
            }
            int articles = export.articles();
            if (more && articles % TOLD_EVERY == 0) {
                desk.session().workshop().screen().execute(() -> desk.tell(Message.of("tell.exporting", articles)));
            }
            return more;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void ended() {
            desk.tell(Message.of("tell.exported", export.articles(), export.annotations(), export.file()));
        }
    }

    static boolean isSet(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    void take(Path file) {
        Workshop workshop = desk.session().workshop();
        ReadableFormat format = formats.of(file)
                .or(() -> formats.readable(formats.own().name()))
                .orElseThrow();
        desk.tell(Message.of("tell.importing", file.getFileName()));
        workshop.background().execute(() -> {
            try {
                Arrival arrival = format.read(file);
                Arrival.Terms terms = new Arrival.Terms(
                        null, Shipped.read().entries(), workshop.clock().instant());
                workshop.screen().execute(() -> compare(file, arrival, terms));
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> desk.refuse(refusal));
            }
        });
    }

    private void compare(Path file, Arrival arrival, Arrival.Terms terms) {
        desk.session()
                .backUp(() ->
                        desk.session().ask(reading -> arrival.into(reading, terms), incoming -> bring(file, incoming)));
    }

    private void bring(Path file, Incoming incoming) {
        if (incoming.isEmpty()) {
            desk.tell(Message.of("tell.setThere", file.getFileName()));
            return;
        }
        desk.session()
                .carryOut(
                        Message.of("deed.import", file.getFileName()),
                        incoming.change(),
                        () -> desk.tell(
                                Message.of("tell.imported", incoming.report().added(), file.getFileName())));
    }
}
