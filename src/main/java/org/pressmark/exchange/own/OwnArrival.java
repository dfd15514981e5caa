package org.pressmark.exchange.own;

import java.time.Instant;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.model.Reading;
import org.pressmark.review.Side;

/// What a file of the own format, or another project, holds.
public record OwnArrival(OwnSet set) implements Arrival {
    @Override
    public Incoming into(Reading project, Terms terms) {
        return new Joining(set, project, terms).join();
    }

    @Override
    public Side side(Instant at) {
        return OwnSide.of(set, at);
    }
}
