package org.pressmark.suggest.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Dismissal;
import org.pressmark.model.OutletMention;
import org.pressmark.model.TaggedElsewhere;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// A tag that the machine would make; it is none until an analyst takes it (invariant 10).
///
/// `confidence` is a share between 0 and 1. Spans are UTF-16 code units. Immutable, any thread.
public sealed interface Proposal {
    /// Why something is proposed.
    enum Reason {
        /// Marks with a cue and its subject.
        ATTRIBUTED,
        /// Marks with a cue whose subject is not to be told.
        CUE_ALONE,
        /// Nothing but the marks.
        MARKS_ALONE,
        /// The register has the name.
        NAMED,
        /// The same words are tagged in another place.
        TAGGED_ELSEWHERE,
        /// A paragraph whose words or place are those of furniture.
        LOOKS_LIKE,
        /// The file the text was made of sets it apart, as the running heads of a PDF.
        SET_APART
    }

    /// A quotation with the words that attribute it, where there are any. `speakerName` is what a new speaker would
    /// be called, `speaker` the one of the register whom that name means for certain.
    record Quotation(
            List<Span> contents,
            @Nullable Span source,
            @Nullable Span cue,
            @Nullable String speakerName,
            @Nullable UUID speaker,
            double confidence,
            Reason reason)
            implements Proposal {
        public Quotation {
            contents = List.copyOf(contents);
        }
    }

    /// A place where an outlet of the register is named.
    record Mention(Span span, UUID outlet, OutletMention.Role role, double confidence) implements Proposal {}

    /// Words that are tagged in another place.
    record Equal(Span span, TaggedElsewhere like, double confidence) implements Proposal {}

    /// A paragraph that is or seems to be no body text.
    record Zoned(Span span, Zone.Type type, double confidence, Reason reason) implements Proposal {}

    double confidence();

    /// Of which kind the tag would be.
    default Annotation.Kind kind() {
        return switch (this) {
            case Quotation quotation -> Annotation.Kind.QUOTE;
            case Mention mention -> Annotation.Kind.OUTLET;
            case Equal equal -> equal.like().kind();
            case Zoned zoned -> Annotation.Kind.ZONE;
        };
    }

    default Reason why() {
        return switch (this) {
            case Quotation quotation -> quotation.reason();
            case Mention mention -> Reason.NAMED;
            case Equal equal -> Reason.TAGGED_ELSEWHERE;
            case Zoned zoned -> zoned.reason();
        };
    }

    /// The spans that say where the tag would stand; a quotation's contents.
    default List<Span> extent() {
        return switch (this) {
            case Quotation quotation -> quotation.contents();
            case Mention mention -> List.of(mention.span());
            case Equal equal -> List.of(equal.span());
            case Zoned zoned -> List.of(zoned.span());
        };
    }

    default int start() {
        return extent().getFirst().start();
    }

    default int end() {
        return extent().getLast().end();
    }

    /// What a refusal of it is remembered by: kind and place, and of an outlet or equal string also which.
    default Dismissal.Subject subject() {
        UUID about =
                switch (this) {
                    case Quotation quotation -> null;
                    case Mention mention -> mention.outlet();
                    case Equal equal -> equal.like().about();
                    case Zoned zoned -> null;
                };
        return new Dismissal.Subject(Dismissal.Matter.PROPOSAL, kind().name(), new Span(start(), end()), about);
    }
}
