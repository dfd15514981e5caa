package org.pressmark.view.reader.mark;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;

/// One stretch of the article to be shown as marked.
///
/// All marks of one annotation bear the same `id` (compared by `equals`): they are chosen, changed and removed
/// together. `group` is what marks are hidden by; the reader only hands it back. `colour` is for [MarkForm#CODING],
/// whose colours are data: `#rrggbb`; what is none is ignored, as it is with every other form. Immutable, any
/// thread.
public record Mark(
        Object id,
        MarkForm form,
        Span span,
        Object group,
        @Nullable String colour,
        Set<Tone> tones) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    public Mark {
        tones = Set.copyOf(tones);
        if (colour != null
                && (form != MarkForm.CODING || !COLOUR.matcher(colour).matches())) {
            colour = null;
        }
    }

    public Mark(Object id, MarkForm form, Span span, Object group) {
        this(id, form, span, group, null, Set.of());
    }

    public Mark(Object id, MarkForm form, Span span, Object group, @Nullable String colour) {
        this(id, form, span, group, colour, Set.of());
    }

    /// The same with signs behind its words.
    public Mark with(Set<Tone> other) {
        return new Mark(id, form, span, group, colour, other);
    }

    public boolean contains(int offset) {
        return span.contains(offset);
    }
}
