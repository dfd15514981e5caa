package org.pressmark.model.planted;

import javafx.beans.property.StringProperty;
import org.controlsfx.control.PopOver;

/// Breaks: below the desk there is no toolkit, not even its observable values.
public interface Observes {
    StringProperty title();

    PopOver popOver();
}
