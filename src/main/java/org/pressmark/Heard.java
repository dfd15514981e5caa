package org.pressmark;

import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Committed;
import org.pressmark.model.Refusal;
import org.pressmark.session.Session;

/// Hands to the desk what the session has to tell; the desk is made after the session, and given then. Screen
/// thread only.
final class Heard implements Session.Listener {
    private @Nullable Desk desk;

    void give(Desk listening) {
        desk = listening;
    }

    @Override
    public void committed(Committed what) {
        if (desk != null) {
            desk.accept(what);
        }
    }

    @Override
    public void refused(Refusal why) {
        if (desk != null) {
            desk.refuse(why);
        }
    }
}
