package org.pressmark.desk;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.review.Agreeing;

/// Where the analyst is in the window: which panel stands at the left, and what lies in the middle. Screen thread
/// only.
public final class Showing {
    /// What can stand at the left of the article.
    public enum Panel {
        LIBRARY,
        FOLLOW_UP,
        HISTORY,
        GUIDELINE
    }

    /// What can lie in the middle: the article with its side, or a page that covers both.
    public enum Sheet {
        ARTICLE,
        REGISTERS,
        CODEBOOK,
        OVERVIEW,
        AGREEMENT,
        REVIEW,
        RECEIVED,
        SAMPLE,
        SETTINGS
    }

    private final Browsing browsing = new Browsing();
    private final Guidance guidance = new Guidance();
    private final Sides sides = new Sides();
    private final Received received = new Received();
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.LIBRARY);
    private final ReadOnlyObjectWrapper<Agreeing.@Nullable Named> beside = new ReadOnlyObjectWrapper<>();
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

    /// Whose work lies beside the project's where agreement is shown; null for that of its own annotators.
    public ReadOnlyObjectProperty<Agreeing.@Nullable Named> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /// Shows how far the project and somebody else's work agree, or its own annotators.
    public void agree(Agreeing.@Nullable Named with) {
        beside.set(with);
        show(Sheet.AGREEMENT);
    }

    /// The review of one's own work that was handed over.
    public Received received() {
        return received;
    }

    /// What the guideline was asked about.
    public Guidance guidance() {
        return guidance;
    }

    /// Opens the guideline at a code, or else at a kind of tag; asked about the same where it stands open, puts the
    /// library back.
    public void guide(@Nullable UUID code, Annotation.@Nullable Kind kind) {
        boolean isOther = guidance.ask(code, kind);
        show(panel.get() == Panel.GUIDELINE && !isOther ? Panel.LIBRARY : Panel.GUIDELINE);
    }

    /// Where the sides of the page are.
    public Sides sides() {
        return sides;
    }

    public void show(Panel shown) {
        sides.reveal(Sides.Side.LEFT);
        panel.set(shown);
    }

    public void show(Sheet shown) {
        if (shown != Sheet.ARTICLE) {
            sides.comeBack();
        }
        sheet.set(shown);
    }
}
