package org.pressmark.suggest.followup;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Finding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Zone;
import org.pressmark.text.Graphemes;
import org.pressmark.text.Quotation;
import org.pressmark.text.Quotations;
import org.pressmark.text.Span;

/// Quotation marks nobody has accounted for: without a partner, or with one and yet neither a quote nor a term nor
/// the name of an outlet.
///
/// Only running text counts: headlines repeat what the body says, and furniture quotes nobody. Where one quotation
/// stands in another, the outer one is listed alone.
final class MarkFindings {
    private static final Set<Zone.Type> RUNNING = EnumSet.of(Zone.Type.LEAD, Zone.Type.STANDFIRST);

    /// UTF-16 code units shown beside a mark.
    private static final int BESIDE = 24;

    private final String text;
    private @Nullable Quotations quotations;

    MarkFindings(String text) {
        this.text = text;
    }

    void add(UUID article, List<Annotation> annotations, List<Finding> found) {
        Quotations all = quotations();
        BitSet accounted = accounted(annotations);
        for (int at : all.unbalanced()) {
            if (!accounted.get(at)) {
                Span mark = new Span(at, Graphemes.next(text, at));
                found.add(Finding.at(Finding.Kind.UNBALANCED_MARK, article, mark, around(at)));
            }
        }
        int listedTo = 0;
        for (Quotation quotation : all.all()) {
            Span whole = quotation.whole();
            if (whole.end() > listedTo && !isAccounted(quotation.inner(), accounted)) {
                found.add(Finding.at(Finding.Kind.QUOTATION_NOT_TAGGED, article, whole, whole.of(text)));
                listedTo = whole.end();
            }
        }
    }

    /// A few words on either side of a place, in one paragraph.
    private String around(int at) {
        int start = Math.max(text.lastIndexOf('\n', at) + 1, at - BESIDE);
        int end = text.indexOf('\n', at);
        return Graphemes.snap(text, new Span(start, Math.min(end < 0 ? text.length() : end, at + 2 * BESIDE)))
                .of(text);
    }

    private Quotations quotations() {
        Quotations known = quotations == null ? Quotations.in(text) : quotations;
        quotations = known;
        return known;
    }

    private BitSet accounted(List<Annotation> annotations) {
        BitSet accounted = new BitSet(text.length());
        for (Annotation annotation : annotations) {
            if (accounts(annotation)) {
                annotation.extent().forEach(span -> accounted.set(span.start(), span.end()));
            }
        }
        return accounted;
    }

    private static boolean accounts(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> true;
            case QuotedTerm term -> true;
            case OutletMention mention -> true;
            case Zone zone -> !RUNNING.contains(zone.type());
            case ClaimOccurrence claim -> false;
            case Coding coding -> false;
        };
    }

    /// Whether every letter and digit in it is accounted for. Cost: the gaps, each looked at once.
    private boolean isAccounted(Span inner, BitSet accounted) {
        int at = accounted.nextClearBit(inner.start());
        while (at < inner.end()) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return false;
            }
            at = accounted.nextClearBit(at + 1);
        }
        return true;
    }
}
