package org.pressmark.review;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Quote;

/// What the tags of one side say, respect by respect, in the words of that side's registers.
///
/// Any thread. Cost of making one: the registers and the tags of the article.
public final class Sayings {
    private final Values values;
    private final Map<UUID, Annotation> tags = new HashMap<>();

    public Sayings(Half half) {
        values = new Values(new Names(half.registers()));
        half.annotations().forEach(tag -> tags.put(tag.id(), tag));
    }

    /// Every respect in which a tag of this kind can say anything, in the order of [Facet]; nothing said is empty.
    public Map<Facet, Value> of(Annotation tag) {
        Map<Facet, Value> said = values.of(tag);
        switch (tag) {
            case Quote quote -> said.put(Facet.PARENT, words(quote.parent()));
            case ClaimOccurrence claim -> said.put(Facet.QUOTE, words(claim.quote()));
            default -> {}
        }
        return said;
    }

    /// The words another tag stands on.
    private Value words(@Nullable UUID tag) {
        Annotation other = tag == null ? null : tags.get(tag);
        return other == null ? Value.NONE : new Value(tag, wordsOf(other));
    }

    /// The words a tag stands on, its parts in the order of the text.
    public static String wordsOf(Annotation tag) {
        return tag.spans().stream()
                .filter(span -> !(tag instanceof Quote) || span.role() == org.pressmark.model.RoleSpan.Role.CONTENT)
                .map(span -> span.anchor().exact())
                .collect(Collectors.joining(" … "));
    }
}
