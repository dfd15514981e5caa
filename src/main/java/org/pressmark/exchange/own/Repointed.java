package org.pressmark.exchange.own;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Review;
import org.pressmark.model.Speaker;
import org.pressmark.model.Verdict;
import org.pressmark.model.Zone;

/// A file in which other register entries stand for some of its own, which go.
record Repointed(Map<UUID, UUID> other) {
    OwnSet of(OwnSet set) {
        List<Placed<Entry>> registers = set.registers().stream()
                .filter(placed -> !other.containsKey(placed.value().id()))
                .map(placed -> new Placed<>(entry(placed.value()), placed.place()))
                .toList();
        return set.with(registers, this::arrived);
    }

    private Arrived arrived(Arrived arrived) {
        return new Arrived(
                article(arrived.known()),
                arrived.added(),
                arrived.content(),
                arrived.place(),
                arrived.annotations().stream()
                        .map(placed -> new Placed<>(annotation(placed.value()), placed.place()))
                        .toList(),
                arrived.dismissals(),
                arrived.completions(),
                arrived.verdicts());
    }

    private Entry entry(Entry entry) {
        return switch (entry) {
            case Code code ->
                new Code(
                        code.id(),
                        at(code.codebook()),
                        code.name(),
                        code.key(),
                        code.color(),
                        code.definition(),
                        atOrNull(code.parent()),
                        code.example(),
                        code.use(),
                        code.rank());
            case Preset preset ->
                new Preset(preset.id(), preset.digit(), preset.name(), preset.originType(), atOrNull(preset.outlet()));
            case Annotation annotation -> annotation(annotation);
            case Article article -> article(article);
            case AnnotationSet set -> set;
            case Annotator annotator -> annotator;
            case Claim claim -> claim;
            case ClaimLink link -> link;
            case Codebook codebook -> codebook;
            case Completion completion -> completion;
            case Dismissal dismissal -> dismissal;
            case Outlet outlet -> outlet;
            case Review review -> review;
            case Speaker speaker -> speaker;
            case Verdict verdict -> verdict;
        };
    }

    private Article article(Article article) {
        Provenance from = article.provenance();
        return article.from(from.publisher(atOrNull(from.publisher())).provider(atOrNull(from.provider())));
    }

    private Annotation annotation(Annotation annotation) {
        return switch (annotation) {
            case Quote quote ->
                quote.by(atOrNull(quote.speaker()))
                        .to(atOrNull(quote.addressee()))
                        .via(atOrNull(quote.via()));
            case ClaimOccurrence claim ->
                new ClaimOccurrence(
                        claim.head(),
                        claim.spans(),
                        atOrNull(claim.claim()),
                        claim.voice(),
                        claim.quote(),
                        atOrNull(claim.claimant()));
            case OutletMention mention ->
                new OutletMention(mention.head(), mention.spans(), atOrNull(mention.outlet()), mention.role());
            case Coding coding -> new Coding(coding.head(), coding.spans(), at(coding.code()));
            case Zone zone -> zone;
            case QuotedTerm term -> term;
        };
    }

    private UUID at(UUID id) {
        return other.getOrDefault(id, id);
    }

    private @Nullable UUID atOrNull(@Nullable UUID id) {
        return id == null ? null : at(id);
    }
}
