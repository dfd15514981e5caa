package org.pressmark.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the analyst is in the window: which panel stands at the left, and what lies in the middle. Screen thread
/// only.
public final class Showing {
    /// What can stand at the left of the article.
    public enum Panel {
        LIBRARY,
        FOLLOW_UP,
        HISTORY
    }

    /// What can lie in the middle: the article with its side, or a page that covers both.
    public enum Sheet {
        ARTICLE,
        REGISTERS,
        CODEBOOK
    }

    private final Browsing browsing = new Browsing();
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.LIBRARY);
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.ARTICLE);

    /// Where in the registers and the codebooks.
    public Browsing browsing() {
        return browsing;
    }

    public ReadOnlyObjectProperty<Panel> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public void show(Panel shown) {
        panel.set(shown);
    }

    public void show(Sheet shown) {
        sheet.set(shown);
    }
}
