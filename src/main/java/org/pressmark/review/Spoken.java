package org.pressmark.review;

import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;

/// What a tag of one side says in one respect, in the words of that side's registers, which are gone through once.
/// One thread.
public final class Spoken {
    private final Lexicon lexicon = new Lexicon();

    /// Empty where it says nothing; the constant where it is of an enumeration.
    public String said(Annotation tag, Facet facet, Half side) {
        if (facet == Facet.PARENT && tag instanceof Quote quote) {
            return words(quote.parent(), side);
        }
        if (facet == Facet.QUOTE && tag instanceof ClaimOccurrence claim) {
            return words(claim.quote(), side);
        }
        return lexicon.values(side).of(tag).getOrDefault(facet, Value.NONE).words();
    }

    private static String words(@Nullable UUID tag, Half side) {
        return side.annotations().stream()
                .filter(each -> each.id().equals(tag))
                .map(Spoken::words)
                .findFirst()
                .orElse("");
    }

    /// The words a tag stands on, its parts in the order of the text; of a quote its content.
    public static String words(Annotation tag) {
        return tag.spans().stream()
                .filter(span -> !(tag instanceof Quote) || span.role() == RoleSpan.Role.CONTENT)
                .map(span -> span.anchor().exact())
                .collect(Collectors.joining(" … "));
    }
}
