package org.pressmark.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Completion;
import org.pressmark.model.Content;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Preset;
import org.pressmark.model.Quote;
import org.pressmark.model.Review;
import org.pressmark.model.Salvage;
import org.pressmark.model.Verdict;

/// Sorts out what of a damaged project can stand in a new one: an entry whose annotator, article or code is lost
/// goes without it where it can, and is left behind where it cannot. A text that is not the one that was read, and
/// a tag whose words do not stand in its text, are left behind: a wrong tag is worse than none.
final class Rescue {
    private final Salvage salvage;
    private final Map<UUID, Entry> saved = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private int left;

    Rescue(Salvage salvage) {
        this.salvage = salvage;
    }

    /// What goes into the new project, in order.
    List<Change> changes() {
        salvage.entries().forEach(this::take);
        return changes;
    }

    /// How many entries were left behind.
    int left() {
        return left;
    }

    int articles() {
        return (int) saved.values().stream().filter(Article.class::isInstance).count();
    }

    int annotations() {
        return (int)
                saved.values().stream().filter(Annotation.class::isInstance).count();
    }

    private void take(Entry entry) {
        Entry standing = standing(entry);
        if (standing == null || saved.containsKey(standing.id())) {
            left++;
            return;
        }
        Content content = standing instanceof Article ? salvage.texts().get(standing.id()) : null;
        if (content != null) {
            changes.add(new Change.Kept(content));
        }
        saved.put(standing.id(), standing);
        changes.add(new Change.Added(standing));
    }

    /// The entry as it can stand on what was saved before it, or null.
    private @Nullable Entry standing(Entry entry) {
        return switch (entry) {
            case Article article -> article(article);
            case Annotation annotation -> annotation(annotation);
            case Code code -> has(code.codebook()) ? code.under(there(code.parent())) : null;
            case Preset preset -> preset.outlet() == null || has(preset.outlet()) ? preset : null;
            case AnnotationSet set -> has(set.annotator()) ? set : null;
            case ClaimLink link -> has(link.from()) && has(link.to()) ? link : null;
            case Review review -> has(review.annotation()) && has(review.reviewer()) ? review : null;
            case Dismissal aside -> has(aside.article()) && has(aside.annotator()) ? aside : null;
            case Completion done -> has(done.article()) && has(done.annotator()) ? done : null;
            case Verdict verdict -> has(verdict.article()) && has(verdict.reviewer()) ? verdict : null;
            default -> entry;
        };
    }

    private @Nullable Article article(Article article) {
        Content content = salvage.texts().get(article.id());
        if (content == null
                || !Fingerprint.sha256(content.text()).equals(article.text().textSha256())) {
            return null;
        }
        return article.from(article.provenance()
                .publisher(there(article.provenance().publisher()))
                .provider(there(article.provenance().provider())));
    }

    private @Nullable Annotation annotation(Annotation annotation) {
        Content content = salvage.texts().get(annotation.article());
        if (content == null
                || !has(annotation.article())
                || annotation.spans().stream().anyMatch(span -> !span.anchor().holdsIn(content.text()))) {
            return null;
        }
        Annotation headed = annotation.with(head(annotation.head()));
        return switch (headed) {
            case Quote quote -> quote(quote);
            case ClaimOccurrence claim ->
                new ClaimOccurrence(
                        claim.head(),
                        claim.spans(),
                        there(claim.claim()),
                        claim.voice(),
                        there(claim.quote()),
                        there(claim.claimant()));
            case OutletMention mention -> mention.of(there(mention.outlet()));
            case Coding coding -> has(coding.code()) ? coding : null;
            default -> headed;
        };
    }

    private @Nullable Quote quote(Quote quote) {
        return quote.contents().isEmpty()
                ? null
                : quote.by(there(quote.speaker()))
                        .to(there(quote.addressee()))
                        .via(there(quote.via()))
                        .inside(there(quote.parent()));
    }

    /// Whose name is lost is called by the beginning of the id.
    private Head head(Head head) {
        UUID annotator = head.annotator();
        if (!has(annotator)) {
            Annotator unknown = new Annotator(annotator, annotator.toString().substring(0, 8));
            saved.put(annotator, unknown);
            changes.add(new Change.Added(unknown));
        }
        return new Head(
                head.id(),
                head.article(),
                annotator,
                head.createdAt(),
                head.updatedAt(),
                head.origin(),
                head.confidence(),
                head.note(),
                there(head.set()));
    }

    private boolean has(UUID id) {
        return saved.containsKey(id);
    }

    private @Nullable UUID there(@Nullable UUID id) {
        return id != null && has(id) ? id : null;
    }
}
