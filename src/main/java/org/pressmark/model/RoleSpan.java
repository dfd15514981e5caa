package org.pressmark.model;

import org.pressmark.text.Anchor;
import org.pressmark.text.Span;

/// A stretch of the article and the part it plays in an annotation.
public record RoleSpan(Role role, Anchor anchor) {
    /// The parts a stretch can play; each kind of annotation has its own.
    public enum Role {
        CONTENT,
        CUE,
        SOURCE,
        ADDRESSEE,
        CLAIM,
        MENTION,
        ZONE,
        TERM,
        CODING
    }

    public static RoleSpan of(Role role, String text, Span span) {
        return new RoleSpan(role, Anchor.of(text, span));
    }

    public Span span() {
        return anchor.span();
    }
}
