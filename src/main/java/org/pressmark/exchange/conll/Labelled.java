package org.pressmark.exchange.conll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.text.Span;

/// Puts the stretches of one annotator's tags into one column of labels, and lists what of them does not fit.
///
/// Of stretches that overlap the one that begins first stays, of those the longest. IOB2: every stretch begins with
/// `B-`, and one that goes on in the next sentence begins there anew.
final class Labelled {
    /// A stretch and what it is.
    record Stretch(Span span, String label) {}

    /// A stretch that is not in the column as it was, and why.
    record Lost(Stretch stretch, Reason reason) {}

    /// Why a stretch is not as it was.
    enum Reason {
        OVERLAPS,
        CUTS_A_WORD,
        HAS_NO_WORD,
        CROSSES_SENTENCES
    }

    private final Map<Span, String> labels = new HashMap<>();
    private final List<Lost> lost = new ArrayList<>();

    Labelled(Tokens tokens, List<Stretch> stretches) {
        Set<Span> taken = new HashSet<>();
        stretches.stream()
                .sorted(Comparator.comparing(Stretch::span).thenComparing(Stretch::label))
                .forEach(stretch -> put(stretch, tokens, taken));
    }

    private void put(Stretch stretch, Tokens tokens, Set<Span> taken) {
        List<List<Span>> covered = tokens.sentences().stream()
                .filter(sentence -> reaches(sentence, stretch.span()))
                .map(sentence -> sentence.stream()
                        .filter(token -> token.overlaps(stretch.span()))
                        .toList())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        if (covered.isEmpty()) {
            lost.add(new Lost(stretch, Reason.HAS_NO_WORD));
        } else if (covered.stream().flatMap(List::stream).anyMatch(taken::contains)) {
            lost.add(new Lost(stretch, Reason.OVERLAPS));
        } else {
            for (List<Span> sentence : covered) {
                sentence.forEach(token -> labels.put(token, "I-" + stretch.label()));
                labels.put(sentence.getFirst(), "B-" + stretch.label());
                taken.addAll(sentence);
            }
            if (covered.stream()
                    .flatMap(List::stream)
                    .anyMatch(token -> !stretch.span().contains(token))) {
                lost.add(new Lost(stretch, Reason.CUTS_A_WORD));
            }
            if (covered.size() > 1) {
                lost.add(new Lost(stretch, Reason.CROSSES_SENTENCES));
            }
        }
    }

    private static boolean reaches(List<Span> sentence, Span span) {
        return sentence.getFirst().start() < span.end() && sentence.getLast().end() > span.start();
    }

    /// `B-` or `I-` and the label, or `O`.
    String label(Span token) {
        return labels.getOrDefault(token, "O");
    }

    List<Lost> lost() {
        return lost;
    }
}
