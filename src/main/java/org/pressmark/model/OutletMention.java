package org.pressmark.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place where an outlet is named; `outlet` is null while it is not known which.
public record OutletMention(
        Head head, List<RoleSpan> spans, @Nullable UUID outlet, Role role) implements Annotation {
    /// What the outlet is named as: the house itself, whose copy or picture it is, or whom it cites.
    public enum Role {
        PUBLISHER,
        PROVIDER_CREDIT,
        CITED_OUTLET,
        PHOTO_CREDIT,
        SELF_REFERENCE
    }

    public OutletMention {
        spans = Annotations.inOrder(spans);
    }

    @Override
    public OutletMention with(Head other) {
        return new OutletMention(other, spans, outlet, role);
    }

    @Override
    public OutletMention with(List<RoleSpan> other) {
        return new OutletMention(head, other, outlet, role);
    }

    public OutletMention of(@Nullable UUID other) {
        return new OutletMention(head, spans, other, role);
    }

    public OutletMention as(Role other) {
        return new OutletMention(head, spans, outlet, other);
    }
}
