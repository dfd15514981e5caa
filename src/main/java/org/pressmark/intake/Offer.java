package org.pressmark.intake;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.When;

/// An article that lies in a file with others, as one sees it before reading it.
///
/// `place` is how its format finds it again, such as an entry's name or an offset; `title` is never empty and may
/// be
/// no more than a name or number. `date` is when it was captured, sent or changed. `size` is in bytes, as far as it
/// is known, or -1.
public record Offer(
        String place,
        String title,
        @Nullable String url,
        @Nullable When date,
        long size) {}
