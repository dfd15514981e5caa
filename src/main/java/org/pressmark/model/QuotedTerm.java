package org.pressmark.model;

import java.util.List;

/// Words between quotation marks that quote nobody.
public record QuotedTerm(Head head, List<RoleSpan> spans, Type type) implements Annotation {
    /// Why the words stand between marks though nobody says them.
    public enum Type {
        SCARE,
        TERM,
        TITLE,
        NAME
    }

    public QuotedTerm {
        spans = Annotations.inOrder(spans);
    }

    @Override
    public QuotedTerm with(Head other) {
        return new QuotedTerm(other, spans, type);
    }

    @Override
    public QuotedTerm with(List<RoleSpan> other) {
        return new QuotedTerm(head, other, type);
    }

    public QuotedTerm as(Type other) {
        return new QuotedTerm(head, spans, other);
    }
}
