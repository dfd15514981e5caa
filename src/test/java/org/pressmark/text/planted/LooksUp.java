package org.pressmark.text.planted;

import org.pressmark.model.Message;

/// Breaks: text may look nowhere.
public final class LooksUp {
    Message said() {
        return Message.of("planted");
    }
}
