package org.pressmark.exchange.own;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Completion;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Facts;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Preset;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Review;
import org.pressmark.model.Speaker;
import org.pressmark.model.Verdict;
import org.pressmark.model.Zone;

/// Checks that everything an entry points to is in the file or in the project, and is what it should be.
final class References {
    private final Facts project;
    private final Directory directory;
    private final Problems problems;
    private final Map<UUID, Entry> arriving = new HashMap<>();
    private final Map<Class<?>, Set<UUID>> known = new HashMap<>();

    References(Facts project, Directory directory, Problems problems) {
        this.project = project;
        this.directory = directory;
        this.problems = problems;
    }

    /// This entry of a register comes with the file; of annotations its directory tells.
    void arrives(Entry entry) {
        arriving.put(entry.id(), entry);
    }

    void check(Entry entry, Place place) {
        switch (entry) {
            case Annotation annotation -> check(annotation, place);
            case Article article -> {
                need(Outlet.class, article.provenance().publisher(), place, "publisher");
                need(Outlet.class, article.provenance().provider(), place, "provider");
            }
            case AnnotationSet set -> need(Annotator.class, set.annotator(), place, "annotator");
            case Code code -> {
                need(Codebook.class, code.codebook(), place, "codebook");
                need(Code.class, code.parent(), place, "parent");
            }
            case Preset preset -> need(Outlet.class, preset.outlet(), place, "outlet");
            case ClaimLink link -> {
                needClaim(link.from(), place, "from");
                needClaim(link.to(), place, "to");
            }
            case Review review -> {
                needAnnotation(
                        EnumSet.allOf(Annotation.Kind.class),
                        Annotation.class,
                        review.annotation(),
                        place,
                        "annotation");
                need(Annotator.class, review.reviewer(), place, "reviewer");
            }
            case Completion completion -> need(Annotator.class, completion.annotator(), place, "annotator");
            case Verdict verdict -> need(Annotator.class, verdict.reviewer(), place, "reviewer");
            case Dismissal dismissal -> need(Annotator.class, dismissal.annotator(), place, "annotator");
            case Annotator annotator -> {}
            case Outlet outlet -> {}
            case Speaker speaker -> {}
            case Claim claim -> {}
            case Codebook codebook -> {}
        }
    }

    private void check(Annotation annotation, Place place) {
        need(Annotator.class, annotation.head().annotator(), place, "annotator");
        need(AnnotationSet.class, annotation.head().set(), place, "set");
        switch (annotation) {
            case Quote quote -> {
                need(Speaker.class, quote.speaker(), place, "speaker");
                need(Speaker.class, quote.addressee(), place, "addressee");
                need(Outlet.class, quote.via(), place, "via");
                needQuote(quote.parent(), place, "parent");
                checkSameArticle(quote, quote.parent(), place);
            }
            case ClaimOccurrence claim -> {
                need(Claim.class, claim.claim(), place, "claim");
                need(Speaker.class, claim.claimant(), place, "claimant");
                needQuote(claim.quote(), place, "quote");
            }
            case OutletMention mention -> need(Outlet.class, mention.outlet(), place, "outlet");
            case Coding coding -> need(Code.class, coding.code(), place, "code");
            case Zone zone -> {}
            case QuotedTerm term -> {}
        }
    }

    private void checkSameArticle(Quote quote, @Nullable UUID id, Place place) {
        if (id == null) {
            return;
        }
        if (directory.kind(id) == Annotation.Kind.QUOTE) {
            if (!directory.areTogether(quote.id(), id)) {
                problems.add("exchange.parent", place, id);
            }
            return;
        }
        Quote parent = project.find(Quote.class, id);
        if (parent != null && !parent.article().equals(quote.article())) {
            problems.add("exchange.parent", place, id);
        }
    }

    private void needQuote(@Nullable UUID id, Place place, String member) {
        needAnnotation(EnumSet.of(Annotation.Kind.QUOTE), Quote.class, id, place, member);
    }

    private void needClaim(UUID id, Place place, String member) {
        needAnnotation(EnumSet.of(Annotation.Kind.CLAIM), ClaimOccurrence.class, id, place, member);
    }

    /// Those of the project are not remembered: there may be as many as in the file.
    private void needAnnotation(
            Set<Annotation.Kind> kinds,
            Class<? extends Annotation> kind,
            @Nullable UUID id,
            Place place,
            String member) {
        if (id == null) {
            return;
        }
        Annotation.Kind with = directory.kind(id);
        if ((with == null || !kinds.contains(with)) && project.find(kind, id) == null) {
            problems.add("exchange.missingEntry", place, member, id);
        }
    }

    private <E extends Entry> void need(Class<E> kind, @Nullable UUID id, Place place, String member) {
        if (id == null || known.computeIfAbsent(kind, first -> new HashSet<>()).contains(id)) {
            return;
        }
        if (find(kind, id) == null) {
            problems.add("exchange.missingEntry", place, member, id);
        } else {
            known.computeIfAbsent(kind, first -> new HashSet<>()).add(id);
        }
    }

    private <E extends Entry> @Nullable E find(Class<E> kind, UUID id) {
        Entry with = arriving.get(id);
        return kind.isInstance(with) ? kind.cast(with) : project.find(kind, id);
    }
}
