package org.pressmark.command;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.exchange.Export;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Format;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.session.Session;

/// Annotation sets on their way out: a choice of format and portion, a preview that is written to nowhere and
/// counts what the format cannot carry, and then the file.
///
/// ```
/// open → previewed ⇄ changed → written (can be cancelled) → said
/// ```
/// The project is only read. Screen thread only.
public final class SetExport {
    private static final String FORMAT = "export.format";
    private static final int TOLD_EVERY = 20;

    /// What would go out, as far as it was counted: `done` of `all` articles; `refused` says why it could not be.
    public record Preview(
            int done,
            int all,
            int articles,
            int annotations,
            List<Message> dropped,
            List<FirstRow> rows,
            @Nullable Message refused) {
        public Preview {
            dropped = List.copyOf(dropped);
            rows = List.copyOf(rows);
        }
    }

    /// How far the writing is.
    public record Progress(int done, int all) {}

    private final Desk desk;
    private final Shell shell;
    private final Formats formats;
    private final ReadOnlyObjectWrapper<@Nullable ExportChoice> choice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> said = new ReadOnlyObjectWrapper<>();
    private final AtomicInteger round = new AtomicInteger();
    private final AtomicInteger writing = new AtomicInteger();

    SetExport(Desk desk, Shell shell, Formats formats) {
        this.desk = desk;
        this.shell = shell;
        this.formats = formats;
    }

    /// What shall go out, or null while nothing is asked.
    public ReadOnlyObjectProperty<@Nullable ExportChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// What would go out by the choice, or null while nothing of it is known.
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// How far the writing is, or null while nothing is written.
    public ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What came of the last writing, or null.
    public ReadOnlyObjectProperty<@Nullable Message> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// A format as it is offered: its name, how its files end, what it is and what it never carries.
    public record Offer(String name, String ending, Message described, Message drops) {
        private static Offer of(Format format) {
            return new Offer(format.name(), format.endings().getFirst(), format.described(), format.drops());
        }
    }

    /// Every format that can be written.
    public List<Offer> formats() {
        return formats.all().stream()
                .filter(WritableFormat.class::isInstance)
                .map(Offer::of)
                .toList();
    }

    public List<Annotator> annotators() {
        return desk.shelves().annotators().all().stream().toList();
    }

    /// How many articles each choice means.
    public int many(ExportChoice.Articles which) {
        return switch (which) {
            case ALL -> desk.library().totalProperty().get();
            case LISTED -> desk.library().size();
            case OPEN -> desk.articleProperty().get() == null ? 0 : 1;
        };
    }

    void open() {
        String last = shell.choices().remembered(FORMAT);
        String format =
                last == null || formats.writable(last).isEmpty() ? formats.own().name() : last;
        choose(new ExportChoice(format, ExportChoice.Articles.ALL, Set.of(), Set.of()));
    }

    /// Chooses otherwise, and previews that.
    public void choose(ExportChoice other) {
        said.set(null);
        shell.choose(shell.choices().remember(FORMAT, other.format()));
        choice.set(other);
        int mine = round.incrementAndGet();
        preview.set(null);
        Departure nowhere = writable(other).write(portion(other), stamp(), OutputStream.nullOutputStream());
        desk.session()
                .inSlices(new Previewing(
                        nowhere,
                        new FirstRows(portion(other)),
                        many(other.articles()),
                        desk.session().workshop().screen(),
                        () -> mine != round.get(),
                        preview::set));
    }

    private WritableFormat writable(ExportChoice of) {
        return formats.writable(of.format()).orElseThrow();
    }

    private Stamp stamp() {
        return new Stamp("Pressmark", desk.session().workshop().clock().instant());
    }

    private Portion portion(ExportChoice of) {
        return new Portion(
                articles(of.articles()).orElse(null),
                of.annotators().isEmpty() ? null : of.annotators(),
                of.kinds().isEmpty() ? null : of.kinds(),
                Portion.Originals.WHERE_NEEDED);
    }

    private Optional<Set<UUID>> articles(ExportChoice.Articles which) {
        var open = desk.articleProperty().get();
        return switch (which) {
            case ALL -> Optional.empty();
            case LISTED -> desk.library().found().map(Set::copyOf);
            case OPEN -> Optional.of(open == null ? Set.of() : Set.of(open.id()));
        };
    }

    /// Asks for a name and writes.
    public void write() {
        ExportChoice of = choice.get();
        if (of == null || progress.get() != null) {
            return;
        }
        String name = String.valueOf(desk.session().path().getFileName()).replace(".pressmark", "");
        String ending = writable(of).endings().getFirst();
        shell.files().newAnnotationSet(name + "." + ending, file -> write(of, file));
    }

    private void write(ExportChoice of, Path file) {
        try {
            Export export = new Export(file, writable(of), portion(of), stamp());
            said.set(null);
            progress.set(new Progress(0, many(of.articles())));
            desk.session().inSlices(new Writing(writing.incrementAndGet(), export, many(of.articles())));
        } catch (Refusal refusal) {
            said.set(refusal.told());
            desk.refuse(refusal);
        }
    }

    /// Calls the writing off, of which nothing is left; where nothing is written, puts the question away.
    public void cancel() {
        if (progress.get() != null) {
            writing.incrementAndGet();
        } else {
            round.incrementAndGet();
            choice.set(null);
        }
    }

    /// An export on its way.
    private final class Writing implements Session.Slices {
        private final int mine;
        private final Export export;
        private final int all;
        private @Nullable Refusal refusal;
        private boolean ended;

        Writing(int mine, Export export, int all) {
            this.mine = mine;
            this.export = export;
            this.all = all;
        }

        @Override
        public boolean slice(Reading reading) {
            try {
                boolean more = export.slice(reading);
                int done = export.articles();
                if (more && done % TOLD_EVERY == 1) {
                    desk.session().workshop().screen().execute(() -> told(done));
                }
                ended = !more;
                return more;
            } catch (Refusal cannot) {
                refusal = cannot;
                return false;
            }
        }

        private void told(int done) {
            if (mine == writing.get()) {
                progress.set(new Progress(done, Math.max(all, done)));
            }
        }

        @Override
        public boolean isCancelled() {
            return mine != writing.get();
        }

        @Override
        public void ended() {
            export.close();
            progress.set(null);
            if (refusal != null) {
                said.set(refusal.told());
                desk.refuse(refusal);
            } else {
                said.set(
                        ended
                                ? Message.of("tell.exported", export.articles(), export.annotations(), export.file())
                                : Message.of("tell.cancelled"));
                desk.tell(said.get());
            }
        }
    }
}
