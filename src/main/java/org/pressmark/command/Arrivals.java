package org.pressmark.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.intake.Source;
import org.pressmark.intake.TextIntake;
import org.pressmark.intake.kind.ArticleFormats;
import org.pressmark.intake.table.TableFile;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.model.When;
import org.pressmark.session.Workshop;

/// Articles on their way in: read off the screen thread, then stored together as one step; those that offer
/// something
/// to choose wait to be looked at first.
///
/// ```
/// add → reading (background, one file after the other, can be cancelled) → sure: stored in one operation
///                                                                        → unsure: Waiting → take or skip
///                  several articles in one file → contents → choose → reading …
/// ```
/// Screen thread only.
public final class Arrivals {
    /// How far the reading of files is.
    public record Progress(int done, int total) {}

    /// A file that holds several articles, for the analyst to say which are meant.
    public record Contents(String fileName, List<Entry> entries) {
        public Contents {
            entries = List.copyOf(entries);
        }
    }

    /// One article of such a file: `index` counts from 0 in the order of the file, `size` is in bytes, -1 if
    /// unknown.
    public record Entry(
            int index,
            String title,
            @Nullable String url,
            @Nullable When date,
            long size) {}

    private final ArticleFormats formats = ArticleFormats.usual();
    private final Desk desk;
    private final Shell shell;
    private final Shelving shelving;
    private final Waiting waiting;
    private final Asking asking = new Asking(this::unlocked, this::mapped);
    private final List<Harvest.Store> stores = new ArrayList<>();
    private final ObservableList<Message> refused = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Contents> contents = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private final Limit limit;
    private volatile int cancelled;
    private int round;

    Arrivals(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
        this.limit = new Limit(desk, shell);
        this.shelving = new Shelving(desk);
        this.waiting = new Waiting(desk, shelving, this::refuse);
    }

    List<Command> commands() {
        return List.of(
                Command.of(
                        "addArticles",
                        Command.Group.ARTICLE,
                        () -> shell.files().articles(endings(), this::add),
                        "Ctrl+Shift+N"),
                Command.of("pasteArticle", Command.Group.ARTICLE, this::paste, "Ctrl+Shift+V"),
                Command.of("sizeLimit", Command.Group.ARTICLE, limit::ask));
    }

    private List<String> endings() {
        return formats.all().stream()
                .flatMap(format -> format.endings().stream())
                .toList();
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

    /// Why files were not taken, of the last round.
    public ObservableList<Message> refused() {
        return refused;
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

    /// Forgets why files were not taken.
    public void dismiss() {
        limit.forget();
        refused.clear();
    }

    /// Reads files, and the article files of folders.
    public void add(List<Path> files) {
        dismiss();
        begin(
                files.size(),
                harvest -> expanded(files).stream()
                        .<Runnable>map(file -> () -> harvest.file(file))
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
                            .<Runnable>map(entry -> () -> harvest.entry(store, entry.index()))
                            .toList());
        }
    }

    /// Reads nothing of the file shown.
    public void leave() {
        choose(List.of());
    }

    /// Does the steps one after the other, off the screen thread; `expected` is how many there seem to be.
    private void begin(int expected, Function<Harvest, List<Runnable>> steps) {
        int mine = ++round;
        Workshop workshop = desk.session().workshop();
        Harvest harvest = new Harvest(formats, limit.now(), this::refuse, this::tooLarge);
        progress.set(new Progress(0, expected));
        workshop.background().execute(() -> {
            List<Runnable> all = steps.apply(harvest);
            for (int at = 0; at < all.size() && cancelled < mine; at++) {
                all.get(at).run();
                Progress now = new Progress(at + 1, all.size());
                workshop.screen().execute(() -> progress.set(now));
            }
            workshop.screen().execute(() -> arrived(harvest, cancelled >= mine));
        });
    }

    /// Stops the reading; nothing of the round is stored.
    public void cancel() {
        cancelled = round;
    }

    private List<Path> expanded(List<Path> files) {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            try {
                all.addAll(Files.isDirectory(file) ? formats.in(file) : List.of(file));
            } catch (Refusal refusal) {
                refuse(refusal);
            }
        }
        return all;
    }

    private void unlocked(Source source) {
        begin(1, harvest -> List.of(() -> harvest.source(source)));
    }

    private void mapped(Source source, TableFile table) {
        begin(1, harvest -> List.of(() -> harvest.store(source, table)));
    }

    private void tooLarge(Path file, long bytes) {
        desk.session().workshop().screen().execute(() -> limit.tooLarge(file, bytes));
    }

    private void refuse(Refusal refusal) {
        desk.session().workshop().screen().execute(() -> {
            refused.add(refusal.told());
            desk.refuse(refusal);
        });
    }

    private void paste() {
        try {
            dismiss();
            String text = shell.clipboard().orElse("");
            shelving.store(List.of(Arrival.pasted(TextIntake.pasted(text, limit.now()))));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
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
