package org.pressmark.model;

import static org.pressmark.model.RoleSpan.Role.CONTENT;
import static org.pressmark.model.RoleSpan.Role.CUE;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.pressmark.text.Anchor;
import org.pressmark.text.Span;

/// Whether a change may happen: what its spans stand on, which parts a kind may have, that nobody else was quicker.
///
/// That every id it points to is there is seen to by the project file, once a whole operation is done. Cost: the
/// length of the spans, never that of the article.
public final class Soundness {
    private Soundness() {}

    /// Passes a change that may happen, and stops one that may not.
    ///
    /// @throws InvalidChange if the change would break the project
    public static void check(Change leaf, Facts facts) {
        switch (leaf) {
            case Change.Added(Entry entry) -> {
                if (facts.find(entry.getClass(), entry.id()) != null) {
                    throw new InvalidChange("change.there", entry.id());
                }
                check(entry, facts);
            }
            case Change.Removed(Entry entry) -> expect(entry, facts);
            case Change.Edited(Entry before, Entry after) -> {
                expect(before, facts);
                check(after, facts);
            }
            case Change.Kept kept -> {}
            case Change.Bulk bulk -> bulk.each(each -> check(each, facts));
            case Change.Several several -> several.leaves().forEach(each -> check(each, facts));
        }
    }

    private static void expect(Entry before, Facts facts) {
        if (!before.equals(facts.find(before.getClass(), before.id()))) {
            throw new InvalidChange("change.stale", before.id());
        }
    }

    private static void check(Entry entry, Facts facts) {
        if (entry instanceof Annotation annotation) {
            checkSpans(annotation, facts);
            checkParts(annotation);
            if (annotation instanceof Quote quote) {
                checkParent(quote, facts);
            }
        } else if (entry instanceof Dismissal dismissal) {
            checkPlace(dismissal, facts);
        }
    }

    private static void checkPlace(Dismissal dismissal, Facts facts) {
        Anchor place = dismissal.place();
        String text = place == null ? null : facts.text(dismissal.article());
        if (place != null
                && (text == null
                        || !place.holdsIn(text)
                        || cutsPair(text, place.start())
                        || cutsPair(text, place.end()))) {
            throw new InvalidChange("dismissal.place", dismissal.id(), place.span(), place.exact());
        }
    }

    private static void checkSpans(Annotation annotation, Facts facts) {
        String text = facts.text(annotation.article());
        if (text == null) {
            throw new InvalidChange("annotation.article", annotation.id(), annotation.article());
        }
        for (RoleSpan span : annotation.spans()) {
            if (!span.anchor().holdsIn(text)) {
                throw new InvalidChange(
                        "annotation.words",
                        annotation.id(),
                        span.span(),
                        span.anchor().exact());
            }
            if (cutsPair(text, span.span().start())
                    || cutsPair(text, span.span().end())) {
                throw new InvalidChange("annotation.pair", annotation.id(), span.span());
            }
        }
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void checkParts(Annotation annotation) {
        Set<RoleSpan.Role> allowed =
                switch (annotation) {
                    case Quote quote -> EnumSet.of(CONTENT, CUE, RoleSpan.Role.SOURCE, RoleSpan.Role.ADDRESSEE);
                    case ClaimOccurrence claim -> EnumSet.of(RoleSpan.Role.CLAIM);
                    case OutletMention mention -> EnumSet.of(RoleSpan.Role.MENTION);
                    case Zone zone -> EnumSet.of(RoleSpan.Role.ZONE);
                    case QuotedTerm term -> EnumSet.of(RoleSpan.Role.TERM);
                    case Coding coding -> EnumSet.of(RoleSpan.Role.CODING);
                };
        for (RoleSpan span : annotation.spans()) {
            if (!allowed.contains(span.role())) {
                throw new InvalidChange("annotation.role", annotation.id(), span.role());
            }
        }
        if (annotation instanceof Quote && annotation.spans(CONTENT).findAny().isEmpty()) {
            throw new InvalidChange("quote.content", annotation.id());
        }
        if (annotation.spans(CUE).count() > 1) {
            throw new InvalidChange("quote.cues", annotation.id());
        }
        if (annotation.spans().isEmpty() && !(annotation instanceof Coding)) {
            throw new InvalidChange("annotation.nowhere", annotation.id());
        }
        checkTwice(annotation);
    }

    private static void checkTwice(Annotation annotation) {
        Set<RoleSpan> seen = new HashSet<>();
        for (RoleSpan span : annotation.spans()) {
            Span where = span.span();
            if (!seen.add(span)) {
                throw new InvalidChange("annotation.twice", annotation.id(), where);
            }
        }
    }

    private static void checkParent(Quote quote, Facts facts) {
        Set<UUID> above = new HashSet<>(Set.of(quote.id()));
        UUID next = quote.parent();
        while (next != null) {
            if (!above.add(next)) {
                throw new InvalidChange("quote.circle", quote.id());
            }
            Quote parent = facts.find(Quote.class, next);
            if (parent == null) {
                return;
            }
            if (!parent.article().equals(quote.article())) {
                throw new InvalidChange("quote.parent", quote.id(), next);
            }
            next = parent.parent();
        }
    }
}
