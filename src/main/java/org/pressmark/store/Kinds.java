package org.pressmark.store;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Review;
import org.pressmark.model.Speaker;
import org.pressmark.model.Verdict;
import org.pressmark.model.Zone;

/// The kinds of entry by the names they bear in the change log.
final class Kinds {
    private static final Map<String, Class<? extends Entry>> BY_NAME = Stream.<Class<? extends Entry>>of(
                    AnnotationSet.class,
                    Annotator.class,
                    Article.class,
                    Claim.class,
                    ClaimLink.class,
                    ClaimOccurrence.class,
                    Code.class,
                    Codebook.class,
                    Coding.class,
                    Completion.class,
                    Dismissal.class,
                    Outlet.class,
                    OutletMention.class,
                    Preset.class,
                    Quote.class,
                    QuotedTerm.class,
                    Review.class,
                    Speaker.class,
                    Verdict.class,
                    Zone.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private Kinds() {}

    static Class<? extends Entry> named(String name) {
        Class<? extends Entry> kind = BY_NAME.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of entry: " + name);
        }
        return kind;
    }
}
