package org.pressmark.suggest.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.model.Zone;
import org.pressmark.suggest.Zones;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Span;

/// Finds the paragraphs that seem to be headline, caption, crosshead or site furniture. Lines that only part others
/// are left alone: they say nothing.
final class ZoneFinder implements Proposals.Finder {
    /// Paragraphs of a slice.
    private static final int SLICE = 64;

    private static final double BY_WORDS = 0.9;
    private static final double BY_PLACE = 0.7;

    private final String text;
    private final Paragraphs paragraphs;
    private int at;

    ZoneFinder(String text) {
        this.text = text;
        paragraphs = Paragraphs.of(text);
    }

    @Override
    public boolean isDone() {
        return at >= paragraphs.size();
    }

    @Override
    public double share() {
        return at / (double) paragraphs.size();
    }

    @Override
    public List<Proposal> next() {
        int end = Math.min(paragraphs.size(), at + SLICE);
        List<Proposal> found = new ArrayList<>();
        for (; at < end; at++) {
            Span paragraph = stripped(paragraphs.get(at));
            Optional<Zone.Type> type = Zones.zoneOf(text, paragraphs, at);
            if (type.isPresent() && type.get() != Zone.Type.SEPARATOR) {
                found.add(new Proposal.Zoned(paragraph, type.get(), confidence(paragraph)));
            }
        }
        return found;
    }

    private double confidence(Span paragraph) {
        return Zones.zoneOf(paragraph.of(text)).isPresent() ? BY_WORDS : BY_PLACE;
    }

    /// Without the blanks at either end.
    private Span stripped(Span paragraph) {
        String words = paragraph.of(text);
        int from = paragraph.start() + words.length() - words.stripLeading().length();
        return new Span(from, from + words.strip().length());
    }
}
