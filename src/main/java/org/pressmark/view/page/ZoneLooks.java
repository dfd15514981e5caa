package org.pressmark.view.page;

import org.pressmark.model.Zone;
import org.pressmark.text.Span;
import org.pressmark.view.reader.words.ParagraphLook;

/// How a zone sets the paragraphs it covers.
public final class ZoneLooks {
    private ZoneLooks() {}

    public static ParagraphLook of(Zone.Type type) {
        return switch (type) {
            case TITLE -> ParagraphLook.HEADLINE;
            case STANDFIRST, LEAD -> ParagraphLook.STANDFIRST;
            case CROSSHEAD -> ParagraphLook.CROSSHEAD;
            case CAPTION -> ParagraphLook.CAPTION;
            case CREDIT_LINE, BREADCRUMB, SHARE_WIDGET, FORM, SITE_FOOTER, REFERENCE_BOX, SEPARATOR ->
                ParagraphLook.FURNITURE;
        };
    }

    /// Whether a zone covers more than half of a paragraph.
    public static boolean coversMost(Span zone, Span paragraph) {
        int shared = Math.min(zone.end(), paragraph.end()) - Math.max(zone.start(), paragraph.start());
        return 2 * shared > paragraph.length();
    }
}
