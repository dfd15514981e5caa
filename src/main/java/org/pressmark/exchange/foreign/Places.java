package org.pressmark.exchange.foreign;

import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;

/// Where in an article the spans of a file stand.
interface Places {
    /// What became of a span. `SEVERAL`: its words stand in more than one place and nothing tells which is meant.
    enum How {
        AS_SAID,
        FOUND_AGAIN,
        SEVERAL,
        NOWHERE
    }

    /// A span of the article, or none.
    record Found(@Nullable Span span, How how) {
        static final Found NOWHERE = new Found(null, How.NOWHERE);
    }

    Found place(ForeignSpan span);
}
