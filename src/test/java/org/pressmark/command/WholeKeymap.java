package org.pressmark.command;

import org.pressmark.desk.Desk;

/// All commands on a desk, for tests of other rooms; nothing is proposed.
public final class WholeKeymap {
    private WholeKeymap() {}

    public static Commands on(Desk desk, Shell shell) {
        return new Commands(desk, shell, new NoProposals(), EvidenceOffers.NONE);
    }
}
