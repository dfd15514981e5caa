package org.pressmark.store.planted;

import org.pressmark.model.planted.InnocentFault;

/// Extends an exception of another room.
public final class InnocentLateFault extends InnocentFault {
    private static final long serialVersionUID = 1;

    public InnocentLateFault() {
        super("planted");
    }
}
