package org.pressmark.view.form;

import javafx.beans.property.ReadOnlyStringProperty;

/// A field whose words may be unreadable, and which then says in a sentence what to type. The sentence repeats
/// nothing that was typed, so that it may wrap.
public interface Problematic {
    /// The sentence, or nothing where all is well.
    ReadOnlyStringProperty problemProperty();
}
