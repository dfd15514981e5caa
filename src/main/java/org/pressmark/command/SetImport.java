package org.pressmark.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.format.Layout;
import org.pressmark.exchange.format.MappedFormat;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.Watch;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.session.Headroom;
import org.pressmark.session.Workshop;

/// Annotation sets of every format on their way in, one file after the other.
///
/// ```
/// begin → (asked: tags or articles) → (mapped: what the columns mean) → read (background) → offered
///       → brought in (backup, one change) → done, the report stays        any of them → refused, given up
/// ```
/// Nothing has come in before the analyst took what is offered. Screen thread only.
public final class SetImport {
    /// Whether a table is known to hold tags.
    enum Sort {
        TAGS,
        EITHER
    }

    private final Desk desk;
    private final ColumnMemory memory;
    private final Formats formats;
    private final Consumer<List<Path>> articles;
    private final ReadOnlyObjectWrapper<@Nullable ImportState> state = new ReadOnlyObjectWrapper<>();
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Course course = new Course();
    private @Nullable Arrival arrival;
    private @Nullable Answer offered;
    private int generation;

    /// `articles` takes the tables that turn out to be tables of articles.
    SetImport(Desk desk, Shell shell, Formats formats, Consumer<List<Path>> articles) {
        this.desk = desk;
        this.memory = new ColumnMemory(shell);
        this.formats = formats;
        this.articles = articles;
    }

    /// How far the file at hand is, or null while there is none.
    public ReadOnlyObjectProperty<@Nullable ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How far the reading of the file is, from 0 to 1, or below where nobody knows. It is read more than once.
    public ReadOnlyDoubleProperty progressProperty() {
        return course.shareProperty();
    }

    /// How many files wait for their turn.
    public int waiting() {
        return waiting.size();
    }

    /// Who may get the tags.
    public List<Annotator> annotators() {
        return desk.shelves().annotators().all().stream().toList();
    }

    /// Takes files one after the other; they hold tags, unless they are tables, of which that is asked first.
    void begin(List<Path> files, Sort sort) {
        waiting.addAll(files);
        ImportState now = state.get();
        if (now == null || now instanceof ImportState.Done || now instanceof ImportState.Refused) {
            next(sort);
        }
    }

    private void next(Sort sort) {
        generation++;
        arrival = null;
        offered = null;
        Watch watch = course.next(desk.session().workshop().screen());
        Path file = waiting.poll();
        if (file == null) {
            state.set(null);
        } else if (format(file) instanceof MappedFormat mapped) {
            lookAt(file, mapped, sort);
        } else {
            read(file, () -> format(file).read(file, watch));
        }
    }

    private ReadableFormat format(Path file) {
        return formats.of(file).or(() -> formats.readable(formats.own().name())).orElseThrow();
    }

    /// Finds out what the columns of a table mean, from its header, from last time, or by asking.
    private void lookAt(Path file, MappedFormat format, Sort sort) {
        inBackground(file, () -> format.layout(file), layout -> {
            Map<String, String> last = memory.find(layout.header());
            if (layout.certainty() == Layout.Certainty.KNOWN) {
                read(file, () -> format.read(file));
            } else if (!last.isEmpty()) {
                read(file, () -> format.read(file, last));
            } else if (sort == Sort.TAGS) {
                state.set(ImportState.Mapped.of(file, layout, layout.columns()));
            } else {
                state.set(new ImportState.Asked(file));
            }
        });
    }

    /// The table at hand holds tags.
    public void asTags() {
        if (state.get() instanceof ImportState.Asked asked && format(asked.file()) instanceof MappedFormat mapped) {
            remap(asked.file(), mapped);
        }
    }

    /// The table at hand holds articles.
    public void asArticles() {
        if (state.get() instanceof ImportState.Asked asked) {
            giveUp();
            articles.accept(List.of(asked.file()));
        }
    }

    /// Asks anew what the columns of the table at hand mean.
    public void remap() {
        ImportState now = state.get();
        if (now != null && isTable() && format(now.file()) instanceof MappedFormat mapped) {
            remap(now.file(), mapped);
        }
    }

    /// Whether the file at hand has columns.
    public boolean isTable() {
        ImportState now = state.get();
        return now != null && format(now.file()) instanceof MappedFormat;
    }

    private void remap(Path file, MappedFormat format) {
        inBackground(file, () -> format.layout(file), layout -> {
            Map<String, String> last = memory.find(layout.header());
            state.set(ImportState.Mapped.of(file, layout, last.isEmpty() ? layout.columns() : last));
        });
    }

    /// Says that a column means a field, or, with null, nothing. A field has one column.
    public void map(String heading, @Nullable String field) {
        if (state.get() instanceof ImportState.Mapped mapped) {
            state.set(mapped.with(heading, field));
        }
    }

    /// Reads the table at hand by what was said of its columns, which is remembered for tables of this header.
    public void readMapped() {
        if (state.get() instanceof ImportState.Mapped mapped && format(mapped.file()) instanceof MappedFormat format) {
            memory.keep(mapped.header(), mapped.columns());
            read(mapped.file(), () -> format.read(mapped.file(), mapped.columns()));
        }
    }

    private void read(Path file, Supplier<Arrival> work) {
        inBackground(file, work, read -> {
            arrival = read;
            offer(file, read, null);
        });
    }

    private <T> void inBackground(Path file, Supplier<T> work, Consumer<T> then) {
        int mine = ++generation;
        Workshop workshop = desk.session().workshop();
        state.set(new ImportState.Busy(file, ImportState.Busy.Work.READING));
        workshop.background().execute(() -> {
            try {
                T made = Headroom.within(Colleague.name(file), work);
                workshop.screen().execute(() -> {
                    if (mine == generation) {
                        then.accept(made);
                    }
                });
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> refuse(mine, file, refusal));
            }
        });
    }

    private void refuse(int mine, Path file, Refusal refusal) {
        if (mine == generation) {
            List<Message> why = refusal instanceof CannotImport cannot ? cannot.all() : List.of(refusal.told());
            state.set(new ImportState.Refused(file, why));
            desk.refuse(refusal);
        }
    }

    /// Gives the tags to an annotator, or to those whom the file names, and offers that.
    public void give(@Nullable Annotator whose) {
        Arrival read = arrival;
        if (state.get() instanceof ImportState.Offered offered && read != null) {
            offer(offered.file(), read, whose);
        }
    }

    private void offer(Path file, Arrival read, @Nullable Annotator whose) {
        into(file, read, whose, answer -> {
            offered = answer;
            state.set(new ImportState.Offered(file, answer.incoming().report(), whose));
        });
    }

    /// Works out what would come in, beside everything else; what the project refuses is shown here.
    private void into(Path file, Arrival read, @Nullable Annotator whose, Consumer<Answer> then) {
        int mine = ++generation;
        Arrival.Terms terms = new Arrival.Terms(
                whose,
                Shipped.read().entries(),
                desk.session().workshop().clock().instant());
        state.set(new ImportState.Busy(file, ImportState.Busy.Work.READING));
        desk.session()
                .askBeside(
                        project -> new Answer(project.latest(), read.into(project, terms)),
                        answer -> {
                            if (mine == generation) {
                                then.accept(answer);
                            }
                        },
                        refusal -> refuse(mine, file, refusal));
    }

    /// What would come into the project as it stood after an operation.
    private record Answer(long sequence, Incoming incoming) {}

    /// Takes what is offered, after a backup, in one step that can be undone. Where the project has changed since,
    /// it is worked out once more.
    public void take() {
        Arrival read = arrival;
        Answer answer = offered;
        if (state.get() instanceof ImportState.Offered now && read != null && answer != null) {
            state.set(new ImportState.Busy(now.file(), ImportState.Busy.Work.BRINGING));
            int mine = ++generation;
            desk.session()
                    .backUp(() -> desk.session().ask(Reading::latest, latest -> {
                        if (mine == generation && latest == answer.sequence()) {
                            bring(now.file(), answer.incoming());
                        } else if (mine == generation) {
                            into(now.file(), read, now.whose(), again -> bring(now.file(), again.incoming()));
                        }
                    }));
        }
    }

    private void bring(Path file, Incoming incoming) {
        String name = String.valueOf(file.getFileName());
        arrival = null;
        state.set(new ImportState.Busy(file, ImportState.Busy.Work.BRINGING));
        if (incoming.isEmpty()) {
            state.set(new ImportState.Done(file, incoming.report()));
            desk.tell(Message.of("tell.setThere", name));
            return;
        }
        int mine = generation;
        desk.session().takeIn(Message.of("deed.import", name), incoming.influx(), () -> {
            if (mine == generation) {
                state.set(new ImportState.Done(file, incoming.report()));
            }
            desk.tell(Message.of("tell.imported", incoming.report().added(), name));
        });
    }

    /// Leaves the project as it is, or puts a report away, and goes on to the next file.
    public void giveUp() {
        next(Sort.EITHER);
    }
}
