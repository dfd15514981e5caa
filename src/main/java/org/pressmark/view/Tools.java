package org.pressmark.view;

import org.pressmark.command.Shell;
import org.pressmark.desk.Desk;
import org.pressmark.settings.Phrases;

/// What the parts of a project's window are given to show and to work with. Screen thread only.
public record Tools(Desk desk, Shell shell, Keyboard keyboard) {
    public Phrases phrases() {
        return keyboard.phrases();
    }
}
