package org.pressmark.suggest.proposal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.pressmark.model.Zone;
import org.pressmark.suggest.Zones;
import org.pressmark.suggest.proposal.Proposal.Reason;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Span;

/// Finds the paragraphs that seem to be headline, caption, crosshead or site furniture. Lines that only part others
/// are left alone: they say nothing.
final class ZoneFinder implements Proposals.Finder {
    /// Paragraphs of a slice.
    private static final int SLICE = 64;

    private static final double BY_WORDS = 0.9;
    private static final double BY_PLACE = 0.7;

    private static final double SET_APART = 0.95;

    private final String text;
    private final Deque<Zone.Stretch> apart;
    private final Paragraphs paragraphs;
    private int at;

    /// `apart` are stretches that the file sets apart, by place.
    ZoneFinder(String text, List<Zone.Stretch> apart) {
        this.text = text;
        this.apart = new ArrayDeque<>(apart);
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
            if (isApart(paragraph, found)) {
                continue;
            }
            Optional<Zone.Type> type = Zones.zoneOf(text, paragraphs, at);
            if (type.isPresent() && type.get() != Zone.Type.SEPARATOR) {
                found.add(new Proposal.Zoned(paragraph, type.get(), confidence(paragraph), Reason.LOOKS_LIKE));
            }
        }
        return found;
    }

    /// Adds what is set apart up to the end of a paragraph; answers whether that lies in it, so that nothing need
    /// be guessed.
    private boolean isApart(Span paragraph, List<Proposal> found) {
        boolean isApart = false;
        while (!apart.isEmpty() && apart.getFirst().span().start() < paragraph.end()) {
            Zone.Stretch stretch = apart.removeFirst();
            isApart |= stretch.span().end() > paragraph.start();
            found.add(new Proposal.Zoned(stretch.span(), stretch.type(), SET_APART, Reason.SET_APART));
        }
        return isApart;
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
