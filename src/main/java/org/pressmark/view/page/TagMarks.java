package org.pressmark.view.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Span;
import org.pressmark.view.TagWords;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkForm;
import org.pressmark.view.reader.words.ParagraphLook;

/// Turns annotations into what the reader shows: marks, and the look of the paragraphs that zones cover.
final class TagMarks {
    private final Desk desk;
    private final TagWords words;

    TagMarks(Desk desk, TagWords words) {
        this.desk = desk;
        this.words = words;
    }

    List<Mark> marks(Annotation tag) {
        String label = words.name(tag);
        String colour = colour(tag);
        List<Mark> marks = new ArrayList<>();
        for (RoleSpan span : tag.spans()) {
            marks.add(new Mark(tag.id(), form(span.role()), span.span(), label, colour));
        }
        return marks;
    }

    private @Nullable String colour(Annotation tag) {
        Code code = tag instanceof Coding coding ? desk.shelves().codes().find(coding.code()) : null;
        return code == null ? null : code.color();
    }

    private static MarkForm form(RoleSpan.Role role) {
        return switch (role) {
            case CONTENT -> MarkForm.QUOTE_CONTENT;
            case CUE -> MarkForm.CUE;
            case SOURCE -> MarkForm.SOURCE;
            case ADDRESSEE -> MarkForm.ADDRESSEE;
            case CLAIM -> MarkForm.CLAIM;
            case MENTION -> MarkForm.OUTLET;
            case ZONE -> MarkForm.ZONE;
            case TERM -> MarkForm.QUOTED_TERM;
            case CODING -> MarkForm.CODING;
        };
    }

    /// How a paragraph is set: as the zone that covers it says, or as running text.
    ParagraphLook look(Span paragraph) {
        for (Annotation tag : desk.tags().overlapping(paragraph)) {
            if (tag instanceof Zone zone && zone.extent().anyMatch(span -> coversMost(span, paragraph))) {
                return look(zone.type());
            }
        }
        return ParagraphLook.BODY;
    }

    private static boolean coversMost(Span zone, Span paragraph) {
        int shared = Math.min(zone.end(), paragraph.end()) - Math.max(zone.start(), paragraph.start());
        return 2 * shared > paragraph.length();
    }

    private static ParagraphLook look(Zone.Type type) {
        return switch (type) {
            case TITLE -> ParagraphLook.HEADLINE;
            case STANDFIRST, LEAD -> ParagraphLook.STANDFIRST;
            case CROSSHEAD -> ParagraphLook.CROSSHEAD;
            case CAPTION -> ParagraphLook.CAPTION;
            case CREDIT_LINE, BREADCRUMB, SHARE_WIDGET, FORM, SITE_FOOTER, REFERENCE_BOX, SEPARATOR ->
                ParagraphLook.FURNITURE;
        };
    }

    /// The looks of all paragraphs, in order.
    List<ParagraphLook> looks(Paragraphs paragraphs) {
        List<ParagraphLook> looks = new ArrayList<>();
        for (Span paragraph : paragraphs.all()) {
            looks.add(look(paragraph));
        }
        return looks;
    }
}
