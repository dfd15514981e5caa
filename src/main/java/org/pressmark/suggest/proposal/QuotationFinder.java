package org.pressmark.suggest.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Speaker;
import org.pressmark.suggest.Attribution;
import org.pressmark.suggest.Attributions;
import org.pressmark.suggest.SpeakerNames;
import org.pressmark.suggest.Speakers;
import org.pressmark.suggest.SplitQuotes;
import org.pressmark.text.Quotation;
import org.pressmark.text.Quotations;
import org.pressmark.text.Span;

/// Finds quotations with their cues, sources and speakers, a few at a time.
///
/// Marks also stand around terms, titles and doubted words. Those are short, end without a sign and have no verb of
/// speech beside them; they are proposed with little confidence or not at all.
final class QuotationFinder implements Proposals.Finder {
    /// Quotations of a slice.
    private static final int SLICE = 16;

    private final Question question;
    private final SplitQuotes split;
    private final List<Span> quotations;
    private final Set<Span> done = new HashSet<>();
    private final Map<String, Optional<UUID>> known = new HashMap<>();
    private @Nullable SpeakerNames names;
    private int at;

    QuotationFinder(Question question) {
        this.question = question;
        split = SplitQuotes.in(question.text());
        quotations = Quotations.in(question.text()).all().stream()
                .filter(quotation -> quotation.depth() == 0)
                .map(Quotation::whole)
                .toList();
    }

    @Override
    public boolean isDone() {
        return at >= quotations.size();
    }

    @Override
    public double share() {
        return quotations.isEmpty() ? 1 : at / (double) quotations.size();
    }

    @Override
    public List<Proposal> next() {
        int end = Math.min(quotations.size(), at + SLICE);
        List<Proposal> found = new ArrayList<>();
        for (; at < end; at++) {
            Span quotation = quotations.get(at);
            if (!done.contains(quotation)) {
                Proposal.Quotation proposal = proposal(split.parts(quotation));
                done.addAll(proposal.contents());
                if (proposal.confidence() >= Confidence.LEAST) {
                    found.add(proposal);
                }
            }
        }
        return found;
    }

    private Proposal.Quotation proposal(List<Span> contents) {
        List<Attribution> all = contents.size() == 1
                ? split.attributions(contents.getFirst())
                : Attributions.of(question.text(), contents);
        Attribution likeliest = all.stream()
                .filter(one -> one.source() != null)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
        double confidence = Confidence.of(question.text(), contents, likeliest);
        if (likeliest == null || confidence < Confidence.ATTRIBUTED) {
            return new Proposal.Quotation(contents, null, null, null, null, confidence, Proposal.Reason.MARKS_ALONE);
        }
        Span source = likeliest.source();
        String name = source == null ? null : names().of(source);
        return new Proposal.Quotation(
                contents,
                source,
                likeliest.cue(),
                name,
                name == null ? null : speaker(name),
                confidence,
                source == null ? Proposal.Reason.CUE_ALONE : Proposal.Reason.ATTRIBUTED);
    }

    private SpeakerNames names() {
        SpeakerNames read = names == null ? SpeakerNames.in(question.text()) : names;
        names = read;
        return read;
    }

    private @Nullable UUID speaker(String name) {
        return known.computeIfAbsent(
                        name,
                        one -> Speakers.named(one, question.speakers(), List.of())
                                .map(Speaker::id))
                .orElse(null);
    }
}
