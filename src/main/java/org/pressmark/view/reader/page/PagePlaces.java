package org.pressmark.view.reader.page;

import java.util.List;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;
import org.pressmark.view.reader.words.LineBox;
import org.pressmark.view.reader.words.Place;

/// Where words of the article stand on the page, as far as they are in view. The page must be laid out.
record PagePlaces(ParagraphShelf shelf) {
    /// A page as it is just now: the article, the offset of the first line in view, and how high the page is.
    record View(PagePlaces places, PageContent content, int start, double height) {
        /// The box round the first line of a stretch of the article, or null where that line is out of view.
        @Nullable
        Bounds firstBox(Span span) {
            ParagraphView view = places.paragraph(content, span.start());
            List<LineBox> boxes = view == null ? List.of() : view.boxes(span);
            if (view == null || boxes.isEmpty()) {
                return null;
            }
            Bounds box = Boxes.of(view, boxes.getFirst());
            return box.getMaxY() < 0 || box.getMinY() > height ? null : box;
        }

        boolean isRightToLeft(Span span) {
            ParagraphView view = places.paragraph(content, span.start());
            return view != null && view.isRightToLeft();
        }
    }

    private @Nullable ParagraphView paragraph(PageContent content, int offset) {
        int index = content.shownAt(offset);
        return shelf.isShown(index) ? shelf.get(index) : null;
    }

    /// The paragraph in view at this height, or the one nearest to it.
    ParagraphView at(double y) {
        List<ParagraphView> views = shelf.inView();
        ParagraphView found = views.getFirst();
        for (ParagraphView view : views) {
            if (view.getLayoutY() <= y) {
                found = view;
            }
        }
        return found;
    }

    /// The caret at a place whose paragraph is in view, a box without width.
    @Nullable
    Bounds boundsOf(PageContent content, Place place) {
        ParagraphView view = paragraph(content, place.offset());
        return view == null ? null : Boxes.of(view, view.caret(place));
    }

    /// The boxes of what of a stretch of the article is in view, at least one a line.
    List<Bounds> boxesOf(Span span, double height) {
        return shelf.inView().stream()
                .flatMap(view -> view.boxes(span).stream().map(box -> Boxes.of(view, box)))
                .filter(line -> line.getMaxY() > 0 && line.getMinY() < height)
                .toList();
    }
}
