package org.pressmark.desk.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.OpenText;
import org.pressmark.model.Article;
import org.pressmark.model.Committed;
import org.pressmark.model.Content;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.model.Verdict;
import org.pressmark.review.Reviewed;

/// The review desk: two annotators beside each other, the list of their differences, the one that is looked at.
///
/// ```
/// CLOSED → COMPARING (begin) → OPEN (laid)      a new begin, or cancel: from anywhere
/// ```
/// Nothing is decided here: it hears of decisions when they are on disk, as the desk does. Screen thread only.
public final class Reviewing {
    /// How far the review is.
    public enum Phase {
        CLOSED,
        COMPARING,
        OPEN
    }

    private final Desk desk;
    private final Decisions decisions = new Decisions();
    private final Listing listing;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CLOSED);
    private final ReadOnlyObjectWrapper<@Nullable Pairing> pairing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Item> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ReviewText> text = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final Composing composing = new Composing();
    private final HandingOver handingOver = new HandingOver();
    private final ReadOnlyIntegerWrapper told = new ReadOnlyIntegerWrapper();
    private final AtomicInteger generation = new AtomicInteger();
    private volatile Laid laid = new Laid();

    public Reviewing(Desk desk) {
        this.desk = desk;
        this.listing = new Listing(desk.session().workshop(), decisions, this::relisted);
        desk.savedProperty().subscribe(saved -> {
            if (saved != null && phase.get() != Phase.CLOSED) {
                new Heard(saved).tell(this);
            }
        });
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// Whose tags stand beside whose, or null while nobody's do.
    public ReadOnlyObjectProperty<@Nullable Pairing> pairingProperty() {
        return pairing.getReadOnlyProperty();
    }

    /// How far the comparison is, 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether tags have changed since they were compared.
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /// Another number whenever anything was decided or said.
    public ReadOnlyIntegerProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// The difference that is looked at, or null.
    public ReadOnlyObjectProperty<@Nullable Item> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The article that it stands in, once its text is here; null where nothing is looked at.
    public ReadOnlyObjectProperty<@Nullable ReviewText> textProperty() {
        return text.getReadOnlyProperty();
    }

    /// What is being typed or made about the difference that is looked at, and is not on disk.
    public Composing composing() {
        return composing;
    }

    public HandingOver handingOver() {
        return handingOver;
    }

    /// The list, filtered.
    public Listing listing() {
        return listing;
    }

    /// What was decided of it, or that it was put off; null while neither was.
    public @Nullable Verdict verdict(Item item) {
        return decisions.of(item);
    }

    /// What was said of it, in the order in which it was.
    public List<Verdict> remarks(Item item) {
        return decisions.remarks(item);
    }

    public State state(Item item) {
        return decisions.state(item);
    }

    /// Whether something was decided of it, and it has changed since.
    public boolean hasChangedSince(Item item) {
        return decisions.of(item) != null && decisions.state(item) == State.OPEN;
    }

    /// The differences of one article, those that are filtered out too.
    public List<Item> in(UUID article) {
        return laid.byArticle.getOrDefault(article, List.of());
    }

    /// The articles that both have, each with what of theirs could not be found again in my text.
    public List<Reviewed> articles() {
        return laid.articles;
    }

    /// What is not among the differences.
    public LeftOut leftOut() {
        return new LeftOut(laid.losing, laid.onlyMine, laid.onlyTheirs, laid.notes);
    }

    /// Lays the work of two annotators beside each other; what was laid before goes.
    public void begin(Pairing who, Theirs theirs) {
        int mine = generation.incrementAndGet();
        Pairing before = pairing.get();
        Item last = who.equals(before) ? chosen.get() : null;
        pairing.set(who);
        progress.set(0);
        stale.set(false);
        phase.set(Phase.COMPARING);
        Laying[] self = new Laying[1];
        Laying laying = new Laying(
                who,
                theirs,
                () -> mine != generation.get(),
                share -> desk.session().workshop().screen().execute(() -> tell(mine, share)),
                done -> laid(mine, done, last, Objects.requireNonNull(self[0]).refused()));
        self[0] = laying;
        desk.session().inSlices(laying);
    }

    private void tell(int mine, int share) {
        if (mine == generation.get()) {
            progress.set(share / 1000.0);
        }
    }

    private void laid(int mine, @Nullable Laid done, @Nullable Item last, @Nullable Refusal refused) {
        if (mine != generation.get()) {
            return;
        }
        if (done == null) {
            close();
            if (refused != null) {
                desk.refuse(refused);
            }
            return;
        }
        laid = done;
        decisions.replaceAll(done.verdicts);
        text.set(null);
        chosen.set(null);
        phase.set(Phase.OPEN);
        listing.show(done, last == null ? null : Key.of(last));
        desk.tell(Message.of("tell.compared", done.articles.size()));
    }

    /// Gives up the comparison that is going on.
    public void cancel() {
        if (phase.get() == Phase.COMPARING) {
            close();
        }
    }

    /// Ends the review; everything decided is on disk.
    public void close() {
        generation.incrementAndGet();
        laid = new Laid();
        chosen.set(null);
        text.set(null);
        pairing.set(null);
        listing.show(laid, null);
        phase.set(Phase.CLOSED);
    }

    /// Looks at a difference; null at none.
    public void choose(@Nullable Item item) {
        composing.look(item);
        chosen.set(item);
        if (item == null) {
            text.set(null);
        } else {
            read(item);
        }
    }

    private void read(Item item) {
        ReviewText open = text.get();
        if (open != null && open.open().isOf(item.article().id())) {
            return;
        }
        Article article = item.article();
        desk.session().ask(reading -> reading.content(article.id()), (@Nullable Content content) -> {
            Item now = chosen.get();
            if (content != null && now != null && now.article().id().equals(article.id())) {
                text.set(new ReviewText(item.reviewed(), new OpenText(article, content.text())));
            }
        });
    }

    /// Goes so many lines down the list, or up; stops at either end.
    public void step(int by) {
        choose(listing.neighbour(chosen.get(), by));
    }

    /// Goes to the next difference below that is open, or the first above.
    public void nextOpen() {
        Item next = listing.nextOpen(chosen.get());
        if (next != null) {
            choose(next);
        }
    }

    private void relisted(@Nullable Item wanted) {
        Item now = chosen.get();
        if (wanted != null) {
            choose(wanted);
        } else if (now == null || !listing.holds(now)) {
            choose(listing.first());
        }
    }

    /// Hears what became of decisions; goes to what undo or redo was about.
    void decided(Map<Verdict, Heard.Fate> verdicts, Committed.Way way) {
        Item first = listing.change(verdicts);
        if (way != Committed.Way.DONE && first != null && !listing.isHidden(first)) {
            choose(first);
        }
        told.set(told.get() + 1);
    }

    void outdated() {
        stale.set(true);
    }

    boolean isMine(UUID annotator) {
        Pairing who = pairing.get();
        return who != null && annotator.equals(who.mine().id());
    }

    /// Whether tags of this annotator in this article were compared.
    boolean concerns(UUID annotator, UUID article) {
        Pairing who = pairing.get();
        return who != null
                && laid.byArticle.containsKey(article)
                && (isMine(annotator)
                        || (who.file() == null && annotator.equals(who.theirs().id())));
    }
}
