package org.pressmark.command;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.TextIntake;
import org.pressmark.intake.TooLarge;
import org.pressmark.intake.kind.ArticleFormats;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.session.Workshop;

/// Articles on their way in: read off the screen thread, then stored together as one step; those whose character
/// set is
/// a guess wait to be looked at first.
///
/// ```
/// add → reading (background, one file after the other, can be cancelled) → sure: stored in one operation
///                                                                        → unsure: preview → take or skip
/// ```
/// Screen thread only.
public final class Arrivals {
    private static final int BEGINNING = 1_200;

    /// How far the reading of files is.
    public record Progress(int done, int total) {}

    /// An article whose character set is a guess, as it would read; `charsets` are the others that are possible,
    /// and
    /// `replaced` places say nothing in this one.
    public record Preview(String fileName, String beginning, String charset, List<String> charsets, int replaced) {}

    private final ArticleFormats formats = ArticleFormats.usual();
    private final Desk desk;
    private final Shell shell;
    private final List<Arrival> unsure = new ArrayList<>();
    private final ObservableList<Message> refused = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private final Limit limit;
    private Runnable opened = () -> {};
    private volatile int cancelled;
    private int round;

    Arrivals(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
        this.limit = new Limit(desk, shell);
    }

    List<Command> commands() {
        return List.of(
                Command.of(
                        "addArticles",
                        Command.Group.ARTICLE,
                        () -> shell.files().articles(this::add),
                        "Ctrl+Shift+N"),
                Command.of("pasteArticle", Command.Group.ARTICLE, this::paste, "Ctrl+Shift+V"),
                Command.of("sizeLimit", Command.Group.ARTICLE, limit::ask));
    }

    /// Told when an article that came in lies open.
    public void onOpened(Runnable handler) {
        opened = handler;
    }

    /// What waits to be looked at, or null.
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
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

    /// Reads files, and the text files of folders.
    public void add(List<Path> files) {
        dismiss();
        int mine = ++round;
        Workshop workshop = desk.session().workshop();
        Limits limits = limit.now();
        progress.set(new Progress(0, files.size()));
        workshop.background().execute(() -> {
            List<Path> all = expanded(files);
            List<Arrival> drafts = new ArrayList<>();
            for (int at = 0; at < all.size() && cancelled < mine; at++) {
                read(all.get(at), limits, drafts);
                Progress now = new Progress(at + 1, all.size());
                workshop.screen().execute(() -> progress.set(now));
            }
            workshop.screen().execute(() -> arrived(drafts, cancelled >= mine));
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

    private void read(Path file, Limits limits, List<Arrival> drafts) {
        try {
            drafts.addAll(Arrival.in(file, limits));
        } catch (TooLarge tooLarge) {
            desk.session().workshop().screen().execute(() -> limit.tooLarge(file, tooLarge.bytes()));
            refuse(tooLarge);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
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
            store(List.of(TextIntake.pasted(text, limit.now())));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void arrived(List<Arrival> drafts, boolean isCancelled) {
        progress.set(null);
        if (isCancelled) {
            desk.tell(Message.of("tell.cancelled"));
            return;
        }
        List<Draft> sure = new ArrayList<>();
        drafts.stream().filter(Arrival::isSure).map(Arrival::draft).forEach(sure::add);
        drafts.stream().filter(arrival -> !arrival.isSure()).forEach(unsure::add);
        store(sure);
        showNext();
    }

    /// Stores what the project does not hold yet, in one operation, and opens the first.
    private void store(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        Map<String, Draft> byText = new LinkedHashMap<>();
        drafts.forEach(draft -> byText.putIfAbsent(draft.content().textSha256(), draft));
        desk.session()
                .ask(
                        reading -> {
                            Map<String, Article> there = new LinkedHashMap<>();
                            for (String sha : byText.keySet()) {
                                Article known = reading.articleWithText(sha);
                                if (known != null) {
                                    there.put(sha, known);
                                }
                            }
                            return there;
                        },
                        there -> store(byText, there));
    }

    private void store(Map<String, Draft> drafts, Map<String, Article> there) {
        Workshop workshop = desk.session().workshop();
        List<Change> changes = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        drafts.forEach((sha, draft) -> {
            if (!there.containsKey(sha)) {
                Article article = Titles.titled(
                        draft, workshop.ids().get(), workshop.clock().instant());
                articles.add(article);
                changes.add(draft.adding(article));
            }
        });
        if (articles.isEmpty()) {
            Article known = there.values().iterator().next();
            desk.tell(Message.of("tell.articleThere", known.title()));
            desk.open(known.id(), opened);
            return;
        }
        Message deed = articles.size() == 1
                ? Message.of("deed.addArticle", articles.getFirst().title())
                : Message.of("deed.addArticles", articles.size());
        UUID first = articles.getFirst().id();
        desk.session().carryOut(deed, new Change.Several(changes), () -> desk.open(first, opened));
    }

    private void showNext() {
        preview.set(unsure.isEmpty() ? null : preview(unsure.getFirst().draft()));
    }

    private static Preview preview(Draft draft) {
        String text = draft.text();
        String name = draft.fileName();
        return new Preview(
                name == null ? "" : name,
                text.substring(0, Math.min(BEGINNING, text.length())),
                draft.charset().name(),
                draft.alternatives().stream().map(Charset::name).toList(),
                draft.replaced());
    }

    /// Reads what is previewed in another character set.
    public void readAs(String charset) {
        if (!unsure.isEmpty()) {
            try {
                unsure.set(0, unsure.getFirst().as(Charset.forName(charset)));
                showNext();
            } catch (Refusal refusal) {
                refuse(refusal);
            }
        }
    }

    /// Stores what is previewed, as it reads now.
    public void take() {
        if (!unsure.isEmpty()) {
            store(List.of(unsure.removeFirst().draft()));
            showNext();
        }
    }

    /// Leaves out what is previewed.
    public void skip() {
        if (!unsure.isEmpty()) {
            unsure.removeFirst();
            showNext();
        }
    }
}
