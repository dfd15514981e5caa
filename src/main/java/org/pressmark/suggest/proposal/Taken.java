package org.pressmark.suggest.proposal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotation.Kind;
import org.pressmark.model.Dismissal;
import org.pressmark.text.Span;

/// The places where nothing more is proposed: those of tags and of other proposals of the kind, and what was
/// refused.
///
/// Words marked as quoting nobody are taken for quotes too. A look-up costs logarithmic time however the spans lie,
/// because overlapping ones are kept as one.
final class Taken {
    private final Map<Kind, TreeMap<Integer, Integer>> places = new EnumMap<>(Kind.class);
    private final Set<Dismissal.Subject> refused;

    Taken(Collection<Annotation> tags, Set<Dismissal.Subject> refused) {
        this.refused = refused;
        for (Annotation tag : tags) {
            Kind kind = tag.kind() == Kind.QUOTED_TERM ? Kind.QUOTE : tag.kind();
            tag.extent().forEach(span -> add(kind, span));
            if (kind != tag.kind()) {
                tag.extent().forEach(span -> add(tag.kind(), span));
            }
        }
    }

    boolean isFree(Proposal proposal) {
        return !refused.contains(proposal.subject())
                && proposal.extent().stream().noneMatch(span -> overlaps(proposal.kind(), span));
    }

    void take(Proposal proposal) {
        proposal.extent().forEach(span -> add(proposal.kind(), span));
    }

    private boolean overlaps(Kind kind, Span span) {
        TreeMap<Integer, Integer> ends = places.getOrDefault(kind, new TreeMap<>());
        Map.Entry<Integer, Integer> before = ends.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }

    private void add(Kind kind, Span span) {
        TreeMap<Integer, Integer> ends = places.computeIfAbsent(kind, key -> new TreeMap<>());
        int start = span.start();
        int end = span.end();
        Map.Entry<Integer, Integer> near = ends.lowerEntry(end);
        while (near != null && near.getValue() > start) {
            start = Math.min(start, near.getKey());
            end = Math.max(end, near.getValue());
            ends.remove(near.getKey());
            near = ends.lowerEntry(end);
        }
        ends.put(start, end);
    }
}
