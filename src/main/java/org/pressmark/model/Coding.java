package org.pressmark.model;

import java.util.List;
import java.util.UUID;

/// A code put on a stretch of an article, or on the whole article where it has no spans.
public record Coding(Head head, List<RoleSpan> spans, UUID code) implements Annotation {
    public Coding {
        spans = Annotations.inOrder(spans);
    }

    @Override
    public Coding with(Head other) {
        return new Coding(other, spans, code);
    }

    @Override
    public Coding with(List<RoleSpan> other) {
        return new Coding(head, other, code);
    }

    public Coding as(UUID other) {
        return new Coding(head, spans, other);
    }
}
