package org.pressmark.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Entry;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Reading;
import org.pressmark.model.Use;
import org.pressmark.model.Uses;
import org.pressmark.model.Zone;
import org.pressmark.session.Session;

/// Two entries of a register become one: what points to the one that goes is gathered in slices, and then all of it
/// happens in one step.
///
/// Where something of it was changed meanwhile, the step is refused whole.
final class Merging implements Session.Slices {
    private static final int SLICE = 50;

    private final Desk desk;
    private final Entry shownKept;
    private final Entry shownGone;
    private final Instant at;
    private final List<Change> changes = new ArrayList<>();
    private @Nullable Entry kept;
    private @Nullable Entry gone;
    private Uses.@Nullable Key next;

    /// @throws InvalidChange if the two cannot be one
    Merging(Edits edits, Entry kept, Entry gone) {
        this.desk = edits.desk();
        this.shownKept = kept;
        this.shownGone = gone;
        this.at = edits.bench().now();
        check();
    }

    private void check() {
        if (shownKept.id().equals(shownGone.id()) || shownKept.getClass() != shownGone.getClass()) {
            throw new InvalidChange("merge.same", RegisterEdits.label(shownKept));
        }
        if (shownKept instanceof Code code
                && shownGone instanceof Code other
                && !code.codebook().equals(other.codebook())
                && children(other.id()).stream().anyMatch(child -> true)) {
            throw new InvalidChange("merge.codebooks", other.name(), code.name());
        }
    }

    private List<Code> children(UUID of) {
        return desk.shelves().codes().all().stream()
                .filter(code -> of.equals(code.parent()))
                .toList();
    }

    @Override
    public boolean slice(Reading reading) {
        if (kept == null) {
            kept = reading.find(shownKept.getClass(), shownKept.id());
            gone = reading.find(shownGone.getClass(), shownGone.id());
        }
        Uses uses = reading.uses(shownGone.id(), next, SLICE);
        uses.found().forEach(this::move);
        next = uses.next();
        return next != null;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void ended() {
        Entry stays = kept;
        Entry goes = gone;
        if (stays == null || goes == null) {
            desk.refuse(new InvalidChange("change.stale", RegisterEdits.label(shownGone)));
            return;
        }
        moveEntries(stays);
        Entry joined = Joined.of(stays, goes);
        if (joined instanceof Code code) {
            joined = code.under(parent(code, (Code) goes));
        }
        if (!joined.equals(stays)) {
            changes.add(new Change.Edited(stays, joined));
        }
        changes.add(new Change.Removed(goes));
        Message deed = Message.of("deed.merge", RegisterEdits.label(goes), RegisterEdits.label(stays));
        desk.session()
                .carryOut(
                        deed,
                        new Change.Several(changes),
                        () -> desk.showing().browsing().look(Registers.of(stays), stays.id()));
    }

    /// A code that stood under the one that goes takes its place.
    private @Nullable UUID parent(Code stays, Code goes) {
        return CodeTree.of(desk.shelves().codes().all(), goes.codebook()).isUnder(stays.id(), goes.id())
                ? goes.parent()
                : stays.parent();
    }

    private void moveEntries(Entry stays) {
        for (Preset preset : desk.shelves().presets().all()) {
            if (shownGone.id().equals(preset.outlet())) {
                changes.add(new Change.Edited(
                        preset,
                        new Preset(preset.id(), preset.digit(), preset.name(), preset.originType(), stays.id())));
            }
        }
        for (Code child : children(shownGone.id())) {
            if (!child.id().equals(stays.id())) {
                changes.add(new Change.Edited(child, child.under(stays.id())));
            }
        }
    }

    private void move(Use use) {
        Annotation tag = use.tag();
        if (tag != null) {
            Annotation moved = moved(tag);
            changes.add(new Change.Edited(tag, moved.with(moved.head().updated(at))));
        } else {
            Article article = use.article();
            Provenance from = article.provenance();
            changes.add(new Change.Edited(
                    article, article.from(from.publisher(swap(from.publisher())).provider(swap(from.provider())))));
        }
    }

    private Annotation moved(Annotation tag) {
        return switch (tag) {
            case Quote quote ->
                quote.by(swap(quote.speaker())).to(swap(quote.addressee())).via(swap(quote.via()));
            case ClaimOccurrence claim -> claim.of(swap(claim.claim())).by(swap(claim.claimant()));
            case OutletMention mention -> mention.of(swap(mention.outlet()));
            case Coding coding -> coding.as(Objects.requireNonNull(swap(coding.code())));
            case Zone zone -> zone;
            case QuotedTerm term -> term;
        };
    }

    private @Nullable UUID swap(@Nullable UUID id) {
        return shownGone.id().equals(id) ? shownKept.id() : id;
    }
}
