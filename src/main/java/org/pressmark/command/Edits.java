package org.pressmark.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Shelves;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Speaker;

/// What the panels change: one fact of the article, a tag or a claim at a time, at once and as one undo step.
///
/// 1. An edit is made of the newest there is: of two in quick succession the second is made of what the first,
/// still
///    on its way to the disk, will have left; so neither refuses the other.
/// 2. An edit that changes nothing is not carried out.
/// 3. Nothing is chosen and no selection is let go: the analyst may have moved on.
///
/// Screen thread only.
public final class Edits {
    private final Bench bench;
    private final Map<UUID, Entry> underWay = new HashMap<>();

    public Edits(Desk desk) {
        this.bench = new Bench(desk);
    }

    /// What is known of an article.
    public ArticleEdits article() {
        return new ArticleEdits(this);
    }

    public QuoteEdits quote() {
        return new QuoteEdits(this);
    }

    public ClaimEdits claim() {
        return new ClaimEdits(this);
    }

    /// What every tag has, and the kinds with a fact or two of their own.
    public TagEdits tag() {
        return new TagEdits(this);
    }

    public PresetEdits preset() {
        return new PresetEdits(this);
    }

    /// Entries of the registers, as a whole.
    public RegisterEdits register() {
        return new RegisterEdits(this);
    }

    public OutletEdits outlet() {
        return new OutletEdits(this);
    }

    public SpeakerEdits speaker() {
        return new SpeakerEdits(this);
    }

    public ClaimCardEdits claimCard() {
        return new ClaimCardEdits(this);
    }

    public CodeEdits code() {
        return new CodeEdits(this);
    }

    /// A speaker of this name who is in no register yet; an edit that uses it brings it in.
    public Speaker newSpeaker(String name) {
        return Speaker.named(bench.newId(), Bench.oneLine(name));
    }

    /// An outlet of this name that is in no register yet; an edit that uses it brings it in.
    public Outlet newOutlet(String name) {
        return Outlet.named(bench.newId(), Bench.oneLine(name));
    }

    /// Whether an article's provenance says what the preset says.
    public static boolean isSet(Preset preset, Provenance provenance) {
        return ProvenanceCommands.isSet(preset, provenance);
    }

    Bench bench() {
        return bench;
    }

    Desk desk() {
        return bench.desk();
    }

    <E extends Entry> void edit(Class<E> kind, E shown, Message deed, UnaryOperator<E> change) {
        edit(kind, shown, deed, change, List.of());
    }

    /// Edits an entry; `also` happens in the same step.
    <E extends Entry> void edit(Class<E> kind, E shown, Message deed, UnaryOperator<E> change, List<Change> also) {
        E before = newest(kind, shown);
        E after;
        try {
            after = change.apply(before);
        } catch (InvalidChange why) {
            desk().refuse(why);
            return;
        }
        if (!before.equals(after)) {
            E stamped = kind.cast(stamped(after));
            List<Change> changes = new ArrayList<>(also);
            changes.add(new Change.Edited(before, stamped));
            underWay.put(stamped.id(), stamped);
            bench.carryOut(deed, changes.size() == 1 ? changes.getFirst() : new Change.Several(changes));
            // Asked behind the change, so it is answered when that has come or was refused.
            desk().session().ask(reading -> stamped, arrived -> underWay.remove(arrived.id(), arrived));
        }
    }

    /// Edits a tag and, where it is in hand with others, all of its kind that are: one step.
    <A extends Annotation> void editAll(
            Class<A> kind, A shown, Message deed, UnaryOperator<A> change, List<Change> also) {
        List<A> tags = inHand(kind, shown);
        if (tags.size() == 1) {
            edit(kind, shown, deed, change, also);
            return;
        }
        List<Change> changes = new ArrayList<>(also);
        for (A tag : tags) {
            A before = newest(kind, tag);
            A after = change.apply(before);
            if (!before.equals(after)) {
                changes.add(new Change.Edited(before, stamped(after)));
            }
        }
        if (changes.size() > also.size()) {
            bench.carryOut(Message.of("deed.editSeveral", changes.size() - also.size()), new Change.Several(changes));
        }
    }

    /// The tag, or those of its kind that are in hand with it.
    <A extends Annotation> List<A> inHand(Class<A> kind, A shown) {
        return desk().picked().holds(shown)
                ? desk().picked().tags().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList()
                : List.of(shown);
    }

    private Entry stamped(Entry entry) {
        return entry instanceof Annotation tag ? tag.with(tag.head().updated(bench.now())) : entry;
    }

    /// What is on its way to the disk, or else what the desk holds, or else what was shown.
    <E extends Entry> E newest(Class<E> kind, E shown) {
        Entry newest = underWay.get(shown.id());
        if (newest == null) {
            newest = held(shown);
        }
        return kind.isInstance(newest) ? kind.cast(newest) : shown;
    }

    private @Nullable Entry held(Entry shown) {
        if (shown instanceof Annotation) {
            return desk().tags().find(shown.id());
        }
        Entry filed = filed(shown);
        if (filed != null) {
            return filed;
        }
        Article open = desk().articleProperty().get();
        return open != null && open.id().equals(shown.id()) ? open : null;
    }

    private @Nullable Entry filed(Entry shown) {
        Shelves shelves = desk().shelves();
        return switch (shown) {
            case Outlet outlet -> shelves.outlets().find(outlet.id());
            case Speaker speaker -> shelves.speakers().find(speaker.id());
            case Claim claim -> shelves.claims().find(claim.id());
            case Codebook codebook -> shelves.codebooks().find(codebook.id());
            case Code code -> shelves.codes().find(code.id());
            default -> null;
        };
    }

    /// What brings an outlet into the register, if it is not there.
    List<Change> bring(@Nullable Outlet outlet) {
        return outlet == null || desk().shelves().outlets().find(outlet.id()) != null
                ? List.of()
                : List.of(new Change.Added(outlet));
    }

    /// What brings a speaker into the register, if it is not there.
    List<Change> bring(@Nullable Speaker speaker) {
        return speaker == null || desk().shelves().speakers().find(speaker.id()) != null
                ? List.of()
                : List.of(new Change.Added(speaker));
    }

    static @Nullable UUID id(@Nullable Entry entry) {
        return entry == null ? null : entry.id();
    }
}
