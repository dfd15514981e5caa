package org.pressmark.intake;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.When;

/// An article that lies in a file with others, as one sees it before reading it.
///
/// `place` is how its format finds it again, such as an entry's name or an offset; `title` is never empty and may
/// be no more than a name or number. `date` is when it was captured, sent or changed. `size` is in bytes, as far
/// as it is known, or -1. `trouble` says why it cannot be read, where that is known already; reading it says the
/// same.
public record Offer(
        String place,
        String title,
        @Nullable String url,
        @Nullable When date,
        long size,
        @Nullable Message trouble) {
    /// An article of which nothing is known that is in its way.
    public Offer(String place, String title, @Nullable String url, @Nullable When date, long size) {
        this(place, title, url, date, size, null);
    }

    /// The same at another place.
    public Offer at(String other) {
        return new Offer(other, title, url, date, size, trouble);
    }

    /// The same under another title.
    public Offer called(String other) {
        return new Offer(place, other, url, date, size, trouble);
    }

    /// The same that cannot be read.
    public Offer refused(Message why) {
        return new Offer(place, title, url, date, size, why);
    }
}
