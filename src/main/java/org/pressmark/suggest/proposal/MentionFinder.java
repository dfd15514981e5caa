package org.pressmark.suggest.proposal;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.OutletMention;
import org.pressmark.suggest.OutletNames;
import org.pressmark.suggest.OutletRoles;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Span;

/// Finds the outlets of the register where an article names them.
final class MentionFinder implements Proposals.Finder {
    /// UTF-16 code units of a slice, up to the end of its last paragraph.
    private static final int SLICE = 16_000;

    private static final double IN_FURNITURE = 0.9;
    private static final double IN_BODY = 0.8;

    private final String text;
    private final OutletNames names;
    private final Paragraphs paragraphs;
    private int at;

    MentionFinder(String text, OutletNames names) {
        this.text = text;
        this.names = names;
        paragraphs = Paragraphs.of(text);
    }

    @Override
    public boolean isDone() {
        return at >= text.length();
    }

    @Override
    public double share() {
        return at / (double) text.length();
    }

    @Override
    public List<Proposal> next() {
        int end = text.indexOf('\n', Math.min(text.length(), at + SLICE));
        Span slice = new Span(at, end < 0 ? text.length() : end + 1);
        at = slice.end();
        List<Proposal> found = new ArrayList<>();
        for (OutletNames.Found named : names.in(text, slice)) {
            OutletMention.Role role = OutletRoles.at(text, paragraphs, named.span());
            found.add(new Proposal.Mention(named.span(), named.outlet(), role, confidence(role)));
        }
        return found;
    }

    private static double confidence(OutletMention.Role role) {
        return switch (role) {
            case PUBLISHER, PROVIDER_CREDIT, PHOTO_CREDIT -> IN_FURNITURE;
            case CITED_OUTLET, SELF_REFERENCE -> IN_BODY;
        };
    }
}
