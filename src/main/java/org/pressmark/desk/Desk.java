package org.pressmark.desk;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Committed;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.model.Registers;
import org.pressmark.session.Session;
import org.pressmark.text.Span;

/// What lies open now: registers, library, one article with its annotations; what is selected, chosen, asked, said.
///
/// Two things change it: what [#accept] hears is on disk, and where the analyst looks. Screen thread only.
public final class Desk {
    /// What the status bar says: the last word, and whether it was a refusal.
    public record Said(Message message, Tone tone) {
        /// In which voice it is said: a change is on disk, something is told, something was refused.
        public enum Tone {
            SAVED,
            TOLD,
            REFUSED
        }
    }

    private final Session session;
    private final Shelves shelves;
    private final Library library;
    private final Tags tags = new Tags();
    private final Sight sight = new Sight(tags);
    private final Curtain curtain = new Curtain(this);
    private final Picked picked = new Picked(tags);
    private final Recent recent = new Recent();
    private final Showing showing = new Showing();
    private final FollowUp followUp;
    private final History history = new History(this);
    private final ReadOnlyObjectWrapper<@Nullable Article> article = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OpenText> text = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Span> selection = new ReadOnlyObjectWrapper<>(Span.caret(0));
    private final ReadOnlyObjectWrapper<@Nullable Prompt> prompt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Committed> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> redoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Annotator> annotator = new ReadOnlyObjectWrapper<>();
    private int caret;

    public Desk(Session session, Registers registers) {
        this.session = session;
        this.shelves = new Shelves(registers);
        this.library = new Library(session, curtain);
        annotator.set(session.annotator());
        followUp = new FollowUp(this);
        library.reload();
        session.ask(Reading::undoable, undoable::set);
        session.ask(Reading::redoable, redoable::set);
    }

    /// Who is at work.
    public ReadOnlyObjectProperty<Annotator> annotatorProperty() {
        return annotator.getReadOnlyProperty();
    }

    /// Somebody else is at work now.
    public void annotatorChanged() {
        annotator.set(session.annotator());
        curtain.draw();
    }

    public Session session() {
        return session;
    }

    public Shelves shelves() {
        return shelves;
    }

    public Library library() {
        return library;
    }

    /// The annotations of the open article.
    public Tags tags() {
        return tags;
    }

    /// What of the open article is shown.
    public Sight sight() {
        return sight;
    }

    /// What of the open article is kept from the page.
    public Curtain curtain() {
        return curtain;
    }

    /// Which register entries were used last.
    public Recent recent() {
        return recent;
    }

    /// Which panel and which sheet are in view.
    public Showing showing() {
        return showing;
    }

    /// What somebody should look at.
    public FollowUp followUp() {
        return followUp;
    }

    public History history() {
        return history;
    }

    /// What is known of the open article, or null while none is open.
    public ReadOnlyObjectProperty<@Nullable Article> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /// The text of the open article; changes only when another article is opened.
    public ReadOnlyObjectProperty<@Nullable OpenText> textProperty() {
        return text.getReadOnlyProperty();
    }

    /// What is selected in the open article; empty where only the caret stands.
    public ReadOnlyObjectProperty<Span> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// Where the caret stands, UTF-16.
    public int caret() {
        return caret;
    }

    /// The annotation under inspection, or null.
    public ReadOnlyObjectProperty<@Nullable Annotation> chosenProperty() {
        return picked.chosenProperty();
    }

    /// The tags in hand, where they are more than the one under inspection.
    public Picked picked() {
        return picked;
    }

    /// The question being asked, or null.
    public ReadOnlyObjectProperty<@Nullable Prompt> promptProperty() {
        return prompt.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// The last change that is on disk, or null before the first.
    public ReadOnlyObjectProperty<@Nullable Committed> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Message> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Message> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// Opens an article; `then` runs when it lies open.
    public void open(UUID id, Runnable then) {
        session.ask(reading -> Curtain.Behind.of(reading, id), behind -> {
            if (behind != null) {
                show(behind, curtain.open(behind));
                then.run();
            }
        });
    }

    public void open(UUID id) {
        open(id, () -> {});
    }

    private void show(Curtain.Behind behind, List<Annotation> seen) {
        dismissPrompt();
        picked.choose(null);
        caret = 0;
        selection.set(Span.caret(0));
        tags.replaceAll(seen);
        article.set(behind.opened().article());
        text.set(behind.text());
    }

    /// The open article is another now, its text the same; null if it is gone.
    void reread(Curtain.@Nullable Behind behind) {
        become(behind == null ? null : behind.opened().article());
        if (behind != null) {
            curtain.reopen(behind);
        }
    }

    private void become(@Nullable Article now) {
        if (now == null) {
            close();
        } else {
            article.set(now);
        }
    }

    private void close() {
        dismissPrompt();
        picked.choose(null);
        tags.replaceAll(List.of());
        article.set(null);
        text.set(null);
    }

    /// The analyst selected something, or moved the caret.
    public void select(Span span, int caretAt) {
        caret = caretAt;
        selection.set(span);
    }

    public void choose(@Nullable Annotation annotation) {
        picked.choose(annotation);
    }

    public void ask(Prompt question) {
        prompt.set(question);
    }

    public void dismissPrompt() {
        prompt.set(null);
    }

    /// Takes the option that is chosen in the prompt, if there is one.
    public void takeOption() {
        Prompt open = prompt.get();
        Prompt.Option option = open == null ? null : open.choice();
        if (option != null) {
            dismissPrompt();
            option.taken().run();
        }
    }

    /// Asks the prompt for its next proposal.
    public void tryAnother() {
        Prompt open = prompt.get();
        if (open != null) {
            open.tryAnother();
        }
    }

    /// Says something that is neither a change nor a refusal.
    public void tell(Message message) {
        said.set(new Said(message, Said.Tone.TOLD));
    }

    /// Something could not be done.
    public void refuse(Refusal why) {
        said.set(new Said(why.told(), Said.Tone.REFUSED));
    }

    /// Takes in what is now on disk. Cost: the size of the change, or of what is shown where that is smaller.
    public void accept(Committed committed) {
        Net net = Net.of(committed.change());
        net.entries().forEach((id, pair) -> shelves.change(pair.before(), pair.after()));
        if (net.isAnything()) {
            new Rereading(this).begin();
        } else {
            net.entries().values().stream()
                    .filter(pair -> isOpen(pair.id()))
                    .forEach(pair -> become(pair.after() instanceof Article after ? after : null));
            library.accept(net, this::isOpen);
            curtain.accept(net);
        }
        recent.accept(net);
        showing.received().accept(committed.change());
        saved.set(committed);
        undoable.set(committed.undoable());
        redoable.set(committed.redoable());
        said.set(new Said(committed.deed(), Said.Tone.SAVED));
        if (committed.way() != Committed.Way.DONE && showing.sheetProperty().get() != Showing.Sheet.REVIEW) {
            Whereabouts.show(this, net);
        }
    }

    boolean isOpen(UUID id) {
        Article open = article.get();
        return open != null && open.id().equals(id);
    }
}
