package org.pressmark.suggest.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Finding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;

/// The same words tagged in two ways by one annotator: two kinds, two codes, two outlets, two speakers.
///
/// Kinds that go together are never set against each other: a sentence may be a quote, a claim and coded at once.
/// What the words are (quote, term, outlet), which claim, which codes, which zone and whom a source names are
/// compared each for itself. Of the ways found the one used most is taken for meant, of equals the first in the
/// text; the others are listed. Cost: one pass.
final class WayFindings {
    /// What is compared with each other.
    private enum Layer {
        WORDS,
        CLAIM,
        CODES,
        ZONE,
        SOURCE
    }

    private record Key(Layer layer, UUID annotator, String words) {}

    private record Use(Annotation tag, RoleSpan part, Set<String> way) {}

    private final Wordings wordings;
    private final Map<Key, List<Use>> uses = new LinkedHashMap<>();

    private WayFindings(Wordings wordings) {
        this.wordings = wordings;
    }

    static void add(List<Annotation> annotations, Wordings wordings, List<Finding> found) {
        WayFindings ways = new WayFindings(wordings);
        annotations.forEach(ways::use);
        ways.uses.forEach((key, used) -> compare(used, found));
    }

    private void use(Annotation annotation) {
        switch (annotation) {
            case Quote quote -> useQuote(quote);
            case ClaimOccurrence claim -> whole(Layer.CLAIM, claim, claim.claim());
            case OutletMention mention -> whole(Layer.WORDS, mention, mention.outlet());
            case Zone zone -> whole(Layer.ZONE, zone, zone.type());
            case QuotedTerm term -> whole(Layer.WORDS, term, term.type());
            case Coding coding -> whole(Layer.CODES, coding, coding.code());
        }
    }

    private void useQuote(Quote quote) {
        List<RoleSpan> contents = quote.spans().stream()
                .filter(part -> part.role() == RoleSpan.Role.CONTENT)
                .toList();
        if (contents.size() == 1 && quote.speaker() != null) {
            use(Layer.WORDS, quote, contents.getFirst(), "quote " + quote.speaker());
        }
        for (RoleSpan part : quote.spans()) {
            if (part.role() == RoleSpan.Role.SOURCE
                    && quote.speaker() != null
                    && !wordings.isPronoun(part.anchor().exact())) {
                use(Layer.SOURCE, quote, part, String.valueOf(quote.speaker()));
            }
        }
    }

    private void whole(Layer layer, Annotation tag, @Nullable Object value) {
        if (tag.spans().size() == 1 && value != null) {
            use(layer, tag, tag.spans().getFirst(), tag.kind() + " " + value);
        }
    }

    private void use(Layer layer, Annotation tag, RoleSpan part, String way) {
        String words = wordings.of(part.anchor().exact());
        List<Use> used =
                uses.computeIfAbsent(new Key(layer, tag.head().annotator(), words), first -> new ArrayList<>(1));
        // Annotations come in the order of the text, so several codes of one place follow each other.
        if (layer == Layer.CODES
                && !used.isEmpty()
                && used.getLast().part().span().equals(part.span())) {
            used.getLast().way().add(way);
            return;
        }
        used.add(new Use(tag, part, new TreeSet<>(Set.of(way))));
    }

    private static void compare(List<Use> used, List<Finding> found) {
        if (used.size() < 2 || new HashSet<>(used.stream().map(Use::way).toList()).size() < 2) {
            return;
        }
        Map<Set<String>, Integer> counts = new HashMap<>();
        used.forEach(use -> counts.merge(use.way(), 1, Integer::sum));
        Use meant = used.getFirst();
        for (Use use : used) {
            if (counts.getOrDefault(use.way(), 0) > counts.getOrDefault(meant.way(), 0)) {
                meant = use;
            }
        }
        Set<String> way = meant.way();
        String others = String.valueOf(counts.getOrDefault(way, 0));
        used.stream()
                .filter(use -> !use.way().equals(way))
                .forEach(use -> found.add(Finding.within(
                        Finding.Kind.TAGGED_IN_TWO_WAYS,
                        use.tag(),
                        use.part(),
                        use.tag().id(),
                        others)));
    }
}
