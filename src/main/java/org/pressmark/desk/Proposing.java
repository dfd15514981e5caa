package org.pressmark.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Outlet;
import org.pressmark.model.TaggedElsewhere;
import org.pressmark.suggest.OutletNames;
import org.pressmark.suggest.proposal.Proposal;
import org.pressmark.suggest.proposal.Proposals;
import org.pressmark.suggest.proposal.Question;
import org.pressmark.text.Span;

/// What the machine would tag in the open article: shown when asked for, and never a tag before an analyst takes it
/// (invariant 10).
///
/// ```
/// hidden → looking (show) → shown        any → hidden (hide)        another article: looking anew
/// ```
/// The text is looked through once, in the background; whatever is tagged or refused later only picks from what was
/// found, so that what is shown keeps step with every change. Screen thread only.
public final class Proposing {
    private final Desk desk;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Double> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Proposal>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Proposal> current = new ReadOnlyObjectWrapper<>();
    private final FurnitureOffer furniture;
    private List<Proposal> candidates = List.of();
    private List<Outlet> register = List.of();
    private @Nullable Looking looking;

    public Proposing(Desk desk) {
        this.desk = desk;
        this.furniture = new FurnitureOffer(desk, shown);
        desk.textProperty().subscribe(text -> opened());
        desk.followUp().asideProperty().subscribe(aside -> pick());
        desk.tags().listen(changed -> pick());
        desk.savedProperty().subscribe(saved -> followRegisters());
        desk.selectionProperty().subscribe(this::follow);
    }

    /// Whether proposals are asked for; there may be none, or none yet.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How far the search is, a share between 0 and 1; null while nothing is looked for.
    public ReadOnlyObjectProperty<@Nullable Double> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What is proposed, in the order of the text; empty while hidden.
    public ReadOnlyObjectProperty<List<Proposal>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The proposal gone to, or else the innermost under the caret; null where there is none.
    public ReadOnlyObjectProperty<@Nullable Proposal> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// What seems to be furniture in an article that is new, until somebody answers.
    public FurnitureOffer furniture() {
        return furniture;
    }

    /// Looks for proposals and shows them from now on, in other articles too.
    public void show() {
        if (!shown.get()) {
            shown.set(true);
            look();
        }
    }

    /// Shows none any more; a search that is on its way is called off.
    public void hide() {
        callOff();
        shown.set(false);
        candidates = List.of();
        pick();
    }

    /// Goes so many proposals on, or back if negative, round and round; nowhere if there are none.
    public void step(int by) {
        List<Proposal> proposed = all.get();
        if (!proposed.isEmpty()) {
            int at = place() - 1;
            int next = at >= 0 ? at + by : by > 0 ? firstFrom(desk.caret()) + by - 1 : firstFrom(desk.caret()) + by;
            go(proposed.get(Math.floorMod(next, proposed.size())));
        }
    }

    /// Goes to the first that is proposed from a place on, if there is one.
    public void goFrom(int offset) {
        int at = firstFrom(offset);
        if (at < all.get().size()) {
            go(all.get().get(at));
        }
    }

    /// Where the current proposal stands among all of them, counted from 1; 0 if there is none.
    public int place() {
        Proposal here = current.get();
        return here == null ? 0 : all.get().indexOf(here) + 1;
    }

    private void go(Proposal proposal) {
        desk.choose(null);
        current.set(proposal);
        desk.select(Span.caret(proposal.start()), proposal.start());
    }

    private int firstFrom(int offset) {
        List<Proposal> proposed = all.get();
        int at = 0;
        while (at < proposed.size() && proposed.get(at).start() < offset) {
            at++;
        }
        return at;
    }

    /// What was refused for good in the open article.
    public List<Dismissal> refused() {
        return refused(desk).toList();
    }

    static java.util.stream.Stream<Dismissal> refused(Desk desk) {
        List<Dismissal> aside = desk.followUp().asideProperty().get();
        return aside == null
                ? java.util.stream.Stream.of()
                : aside.stream().filter(one -> one.matter() == Dismissal.Matter.PROPOSAL);
    }

    static Set<Dismissal.Subject> refusedSubjects(Desk desk) {
        return refused(desk).map(Dismissal::subject).collect(Collectors.toSet());
    }

    private void opened() {
        callOff();
        candidates = List.of();
        pick();
        if (shown.get()) {
            look();
        }
    }

    private void callOff() {
        Looking before = looking;
        if (before != null) {
            before.callOff();
        }
        looking = null;
        progress.set(null);
    }

    /// Gathers what is tagged elsewhere, then looks through the text; what was found before stays meanwhile.
    private void look() {
        callOff();
        Article article = desk.articleProperty().get();
        OpenText text = desk.textProperty().get();
        if (article == null || text == null || !text.isOf(article.id())) {
            return;
        }
        Looking mine = new Looking(desk.session().workshop(), progress::set, this::found);
        looking = mine;
        progress.set(0.0);
        register = List.copyOf(desk.shelves().outlets().all());
        desk.curtain()
                .project()
                .inSlices(new Elsewhere(article.id(), mine::isCalledOff, words -> mine.begin(question(text, words))));
    }

    private java.util.function.Supplier<Proposals> question(OpenText text, List<TaggedElsewhere> elsewhere) {
        List<Outlet> outlets = register;
        List<TaggedElsewhere> usable = elsewhere.stream().filter(this::isUsable).toList();
        return () -> Proposals.about(new Question(
                text.text(), List.of(), OutletNames.of(outlets), List.of(), usable, Set.of(), text.apart()));
    }

    /// A code that was retired is not offered again.
    private boolean isUsable(TaggedElsewhere words) {
        if (words.kind() != Annotation.Kind.CODING) {
            return true;
        }
        Code code = desk.shelves().codes().find(words.about());
        return code != null && code.use() != Code.Use.RETIRED;
    }

    private void found(List<Proposal> found) {
        looking = null;
        progress.set(null);
        candidates = found;
        pick();
    }

    /// Other outlets may be named now.
    private void followRegisters() {
        if (shown.get() && !register.equals(desk.shelves().outlets().all())) {
            look();
        }
    }

    private void pick() {
        List<Proposal> before = all.get();
        List<Proposal> now = candidates.isEmpty()
                ? List.of()
                : Proposals.free(candidates, desk.tags().all(), refusedSubjects(desk));
        if (!now.equals(before)) {
            all.set(now);
        }
        Proposal held = current.get();
        if (held == null || !now.contains(held)) {
            current.set(under(desk.caret()));
        }
    }

    private void follow() {
        Proposal held = current.get();
        if (held == null || held.extent().stream().noneMatch(span -> span.touches(desk.caret()))) {
            current.set(under(desk.caret()));
        }
    }

    /// The innermost that is proposed under a place.
    private @Nullable Proposal under(int offset) {
        return all.get().stream()
                .filter(proposal -> proposal.extent().stream().anyMatch(span -> span.touches(offset)))
                .min(Comparator.comparingInt(proposal -> proposal.end() - proposal.start()))
                .orElse(null);
    }
}
