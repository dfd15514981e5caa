package org.pressmark.desk;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Reading;
import org.pressmark.session.Session;

/// The project as it may be shown now: all of it, or in blind mode without what others tagged in articles that who
/// is at work is not done with. `eyes` are his, or null where nothing is hidden.
///
/// For what is shown; what is carried out or written asks the session itself. Screen thread only.
public record Seen(Session session, @Nullable UUID eyes) {
    /// Asks the project something that is read in a few milliseconds; the answer comes on the screen thread.
    public <T extends @Nullable Object> void ask(Function<Reading, T> question, Consumer<T> answer) {
        session.ask(reading -> question.apply(through(reading)), answer);
    }

    /// Does long work in short slices.
    public void inSlices(Session.Slices work) {
        session.inSlices(new Session.Slices() {
            @Override
            public boolean slice(Reading reading) {
                return work.slice(through(reading));
            }

            @Override
            public boolean isCancelled() {
                return work.isCancelled();
            }

            @Override
            public void ended() {
                work.ended();
            }
        });
    }

    private Reading through(Reading reading) {
        return eyes == null ? reading : reading.seenBy(eyes);
    }
}
