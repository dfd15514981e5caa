package org.pressmark.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.ArrivalReport.Fate;
import org.pressmark.command.ArrivalReport.Line;
import org.pressmark.desk.Desk;
import org.pressmark.intake.Source;
import org.pressmark.intake.kind.ArticleFormats;
import org.pressmark.intake.kind.FolderFiles;
import org.pressmark.intake.table.TableFile;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.model.When;
import org.pressmark.session.Workshop;

/// Articles on their way in: read off the screen thread, then stored together as one step; those that offer
/// something to choose wait to be looked at first.
///
/// ```
/// add → reading (background, one file after the other, can be cancelled) → sure: stored in one operation
///                                                                        → unsure: Waiting → take or skip
///                  several articles in one file → contents → choose → reading …
/// ```
/// Screen thread only.
public final class Arrivals {
    /// How far the reading of files is: how many are done of how many, which is being read, and what share of it,
    /// between 0 and 1.
    public record Progress(int done, int total, String name, double share) {
        /// The share of the whole, between 0 and 1.
        public double whole() {
            return total == 0 ? 0 : (done + share) / total;
        }
    }

    /// A file that holds several articles, for the analyst to say which are meant.
    public record Contents(String fileName, List<Entry> entries) {
        public Contents {
            entries = List.copyOf(entries);
        }
    }

    /// One article of such a file: `index` counts from 0 in the order of the file, `size` is in bytes, -1 if
    /// unknown; `trouble` is why it cannot be read, or null.
    public record Entry(
            int index,
            String title,
            @Nullable String url,
            @Nullable When date,
            long size,
            @Nullable Message trouble) {}

    private record Step(String name, Runnable work) {}

    private final ArticleFormats formats = ArticleFormats.usual();
    private final Desk desk;
    private final Shell shell;
    private final Shelving shelving;
    private final Waiting waiting;
    private final ArrivalReport report = new ArrivalReport();
    private final Asking asking = new Asking(this::unlocked, this::mapped, this::left);
    private final List<Harvest.Store> stores = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Contents> contents = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private final Limit limit;
    private volatile int cancelled;
    private int round;

    Arrivals(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
        this.limit = new Limit(desk, shell);
        this.shelving = new Shelving(desk, shell.phrases(), report);
        this.waiting = new Waiting(desk, shelving, this::refuse, arrival -> left(arrival.name()));
    }

    List<Command> commands() {
        return new ArrivalCommands(desk, shell, this, limit).all();
    }

    /// Told when an article that came in lies open.
    public void onOpened(Runnable handler) {
        shelving.onOpened(handler);
    }

    /// What came in and waits to be looked at.
    public Waiting waiting() {
        return waiting;
    }

    /// What has to be said before some files can be read.
    public Asking asking() {
        return asking;
    }

    /// A file of which the analyst has to say what is meant, or null.
    public ReadOnlyObjectProperty<@Nullable Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /// How far the reading is, or null while nothing is being read.
    public ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What became of everything in the last round.
    public ArrivalReport report() {
        return report;
    }

    /// The limit in megabytes that would let in every file of the last round that was too large, or 0.
    public ReadOnlyLongProperty largerLimitProperty() {
        return limit.largerProperty();
    }

    /// From now on files up to the larger limit are taken; those of the last round that were too large are read
    /// again.
    public void raiseLimit() {
        add(limit.raise());
    }

    /// Puts the report away; it can be asked for until the next round.
    public void dismiss() {
        report.hide();
    }

    /// Takes the names of outlets that came with articles and are unknown into the register, as one step.
    public void registerStrangers() {
        new Strangers(desk, shell.phrases(), report).register();
    }

    /// Reads files, and the article files of folders.
    public void add(List<Path> files) {
        anew();
        begin(
                files.size(),
                harvest -> expanded(files).stream()
                        .map(file -> new Step(String.valueOf(file.getFileName()), () -> harvest.file(file)))
                        .toList());
    }

    /// Reads these of what lies in the file shown, and goes on to the next such file.
    public void choose(List<Entry> chosen) {
        if (!stores.isEmpty()) {
            Harvest.Store store = stores.removeFirst();
            showContents();
            begin(
                    chosen.size(),
                    harvest -> chosen.stream()
                            .map(entry -> new Step(entry.title(), () -> harvest.entry(store, entry.index())))
                            .toList());
        }
    }

    /// Reads nothing of the file shown.
    public void leave() {
        if (!stores.isEmpty()) {
            left(stores.getFirst().source().name());
            choose(List.of());
        }
    }

    private void anew() {
        limit.forget();
        report.begin();
    }

    private void left(String name) {
        report.add(List.of(new Line(Fate.LEFT_OUT, name, null, List.of())));
    }

    /// Does the steps one after the other, off the screen thread; `expected` is how many there seem to be.
    private void begin(int expected, Function<Harvest, List<Step>> steps) {
        int mine = ++round;
        Workshop workshop = desk.session().workshop();
        Reach reach =
                new Reach(() -> cancelled >= mine, now -> workshop.screen().execute(() -> progress.set(now)));
        Harvest harvest = new Harvest(formats, limit.now(), reach, hearer());
        progress.set(new Progress(0, expected, "", 0));
        workshop.background().execute(() -> {
            List<Step> all = steps.apply(harvest);
            for (int at = 0; at < all.size() && cancelled < mine; at++) {
                reach.begin(at, all.size(), all.get(at).name);
                all.get(at).work.run();
            }
            workshop.screen().execute(() -> arrived(harvest, cancelled >= mine));
        });
    }

    private Harvest.Hearer hearer() {
        return new Harvest.Hearer() {
            @Override
            public void refused(Refusal why) {
                refuse(why);
            }

            @Override
            public void tooLarge(Path file, long bytes) {
                desk.session().workshop().screen().execute(() -> limit.tooLarge(file, bytes));
            }

            @Override
            public void passedOver(String fileName, Message others) {
                passOver(fileName, others);
            }
        };
    }

    /// Stops the reading; nothing of the round is stored.
    public void cancel() {
        cancelled = round;
    }

    private List<Path> expanded(List<Path> files) {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                FolderFiles inside = formats.in(file);
                all.addAll(inside.meant());
                inside.closed().forEach(this::refuse);
                passOver(file, inside);
            } else {
                all.add(file);
            }
        }
        return all;
    }

    private void passOver(Path folder, FolderFiles inside) {
        if (inside.passedOver() > 0 || inside.meant().isEmpty()) {
            passOver(String.valueOf(folder.getFileName()), inside.told());
        }
    }

    private void passOver(String name, Message said) {
        Line line = new Line(Fate.PASSED_OVER, name, null, List.of(said));
        desk.session().workshop().screen().execute(() -> report.add(List.of(line)));
    }

    private void unlocked(List<Harvest.Lock> locks, String password) {
        begin(
                locks.size(),
                harvest -> locks.stream()
                        .map(lock -> new Step(lock.name(), () -> harvest.unlock(lock, password)))
                        .toList());
    }

    private void mapped(Source source, TableFile table) {
        begin(1, harvest -> List.of(new Step(source.name(), () -> harvest.store(source, table))));
    }

    private void refuse(Refusal refusal) {
        desk.session().workshop().screen().execute(() -> {
            report.add(List.of(new Line(Fate.REFUSED, null, null, List.of(refusal.told()))));
            desk.refuse(refusal);
        });
    }

    /// Takes in a text that was copied elsewhere, or the source of a page.
    void paste(String text) {
        anew();
        String name = shell.phrases().say("arrival.pasted");
        begin(1, harvest -> List.of(new Step(name, () -> harvest.pasted(name, text))));
    }

    private void arrived(Harvest harvest, boolean isCancelled) {
        progress.set(null);
        if (isCancelled) {
            desk.tell(Message.of("tell.cancelled"));
            return;
        }
        shelving.store(harvest.arrivals().stream().filter(Arrival::isSure).toList());
        waiting.add(
                harvest.arrivals().stream().filter(arrival -> !arrival.isSure()).toList());
        stores.addAll(harvest.stores());
        asking.add(harvest.locked(), harvest.tables());
        showContents();
    }

    private void showContents() {
        contents.set(stores.isEmpty() ? null : stores.getFirst().contents());
    }
}
