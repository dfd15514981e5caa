package org.pressmark.command;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.SetExport.Preview;
import org.pressmark.exchange.format.Departure;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.session.Session;

/// Goes through what would be written, to nowhere, and tells every so often what it came to.
final class Previewing implements Session.Slices {
    private static final int TOLD_EVERY = 20;

    private final Departure departure;
    private final FirstRows rows;
    private final int all;
    private final Executor screen;
    private final BooleanSupplier cancelled;
    private final Consumer<Preview> told;
    private @Nullable Message refused;

    /// `told` hears on the screen thread; `all` is how many articles there are.
    Previewing(
            Departure departure,
            FirstRows rows,
            int all,
            Executor screen,
            BooleanSupplier cancelled,
            Consumer<Preview> told) {
        this.departure = departure;
        this.rows = rows;
        this.all = all;
        this.screen = screen;
        this.cancelled = cancelled;
        this.told = told;
    }

    @Override
    public boolean slice(Reading reading) {
        try {
            rows.read(reading);
            boolean more = departure.slice(reading);
            int done = departure.articles();
            if (more && done % TOLD_EVERY == 1) {
                Preview now = preview(done, Math.max(done + 1, all));
                screen.execute(() -> tell(now));
            }
            return more;
        } catch (Refusal refusal) {
            refused = refusal.told();
            return false;
        }
    }

    private Preview preview(int done, int of) {
        return new Preview(
                done, of, departure.articles(), departure.annotations(), departure.dropped(), rows.all(), refused);
    }

    private void tell(Preview now) {
        if (!cancelled.getAsBoolean()) {
            told.accept(now);
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    @Override
    public void ended() {
        departure.close();
        tell(preview(all, all));
    }
}
