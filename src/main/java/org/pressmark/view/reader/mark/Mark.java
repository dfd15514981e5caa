package org.pressmark.view.reader.mark;

import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;

/// One stretch of the article to be shown as marked.
///
/// All marks of one annotation bear the same `id` (compared by `equals`): they are chosen, changed and removed
/// together. `label` is what is read out when the caret stands in it. `colour` is a CSS colour for [MarkForm#CODING],
/// whose colours are data; elsewhere it is ignored. Immutable, any thread.
public record Mark(
        Object id,
        MarkForm form,
        Span span,
        String label,
        @Nullable String colour) {
    public Mark(Object id, MarkForm form, Span span, String label) {
        this(id, form, span, label, null);
    }

    public boolean contains(int offset) {
        return span.contains(offset);
    }
}
