package org.pressmark.model;

import java.util.List;
import org.pressmark.text.Span;

/// A stretch that is not running text: headline, caption, site furniture. Drawn differently, never deleted.
public record Zone(Head head, List<RoleSpan> spans, Type type) implements Annotation {
    /// What the stretch is on the page it came from.
    public enum Type {
        TITLE,
        STANDFIRST,
        CROSSHEAD,
        LEAD,
        CAPTION,
        CREDIT_LINE,
        BREADCRUMB,
        SHARE_WIDGET,
        FORM,
        SITE_FOOTER,
        REFERENCE_BOX,
        SEPARATOR
    }

    /// A stretch of a text, UTF-16 code units, and what it is, before anybody made a tag of it.
    public record Stretch(Type type, Span span) {}

    public Zone {
        spans = Annotations.inOrder(spans);
    }

    @Override
    public Zone with(Head other) {
        return new Zone(other, spans, type);
    }

    @Override
    public Zone with(List<RoleSpan> other) {
        return new Zone(head, other, type);
    }

    public Zone as(Type other) {
        return new Zone(head, spans, other);
    }
}
