package org.pressmark.exchange.own;

import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Completion;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Review;
import org.pressmark.model.Speaker;
import org.pressmark.model.Verdict;

/// What an entry is called in a sentence: its name, or its id where it has none.
final class Labels {
    private Labels() {}

    static String of(Entry entry) {
        return switch (entry) {
            case Annotator annotator -> annotator.name();
            case AnnotationSet set -> set.name();
            case Article article -> article.title();
            case Claim claim -> SpanMembers.brief(claim.text());
            case Code code -> code.name();
            case Codebook codebook -> codebook.name();
            case Outlet outlet -> outlet.name();
            case Preset preset -> preset.name();
            case Speaker speaker -> speaker.name();
            case Annotation annotation -> annotation.id().toString();
            case ClaimLink link -> link.id().toString();
            case Review review -> review.id().toString();
            case Completion completion -> completion.id().toString();
            case Verdict verdict -> verdict.id().toString();
            case Dismissal dismissal -> dismissal.id().toString();
        };
    }
}
