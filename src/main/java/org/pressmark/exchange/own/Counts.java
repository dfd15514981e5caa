package org.pressmark.exchange.own;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.pressmark.model.ImportReport;
import org.pressmark.model.ImportReport.Kind;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Preset;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Review;
import org.pressmark.model.Speaker;
import org.pressmark.model.Verdict;
import org.pressmark.model.Zone;

/// Counts what becomes of the entries of a file.
final class Counts {
    enum Fate {
        ADDED,
        THERE,
        KEPT
    }

    private final Map<Kind, Map<Fate, Integer>> counted = new EnumMap<>(Kind.class);

    void count(Entry entry, Fate fate) {
        counted.computeIfAbsent(kind(entry), kind -> new EnumMap<>(Fate.class)).merge(fate, 1, Integer::sum);
    }

    /// What was counted, kinds that did not occur left out.
    List<ImportReport.Count> counts() {
        List<ImportReport.Count> counts = new ArrayList<>();
        counted.forEach((kind, fates) -> {
            int added = fates.getOrDefault(Fate.ADDED, 0);
            int there = fates.getOrDefault(Fate.THERE, 0);
            int kept = fates.getOrDefault(Fate.KEPT, 0);
            counts.add(new ImportReport.Count(kind, added + there + kept, added, there, kept));
        });
        return counts;
    }

    private static Kind kind(Entry entry) {
        return switch (entry) {
            case Annotator annotator -> Kind.ANNOTATORS;
            case AnnotationSet set -> Kind.SETS;
            case Outlet outlet -> Kind.OUTLETS;
            case Speaker speaker -> Kind.SPEAKERS;
            case Claim claim -> Kind.CLAIMS;
            case Codebook codebook -> Kind.CODEBOOKS;
            case Code code -> Kind.CODES;
            case Preset preset -> Kind.PRESETS;
            case Article article -> Kind.ARTICLES;
            case Quote quote -> Kind.QUOTES;
            case ClaimOccurrence claim -> Kind.CLAIM_OCCURRENCES;
            case OutletMention mention -> Kind.OUTLET_MENTIONS;
            case Coding coding -> Kind.CODINGS;
            case Zone zone -> Kind.ZONES;
            case QuotedTerm term -> Kind.QUOTED_TERMS;
            case ClaimLink link -> Kind.CLAIM_LINKS;
            case Review review -> Kind.REVIEWS;
            case Dismissal dismissal -> Kind.DISMISSALS;
            case Completion completion -> Kind.COMPLETIONS;
            case Verdict verdict -> Kind.VERDICTS;
        };
    }
}
