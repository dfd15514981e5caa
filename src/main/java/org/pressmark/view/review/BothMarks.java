package org.pressmark.view.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.OpenText;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.State;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.review.Difference;
import org.pressmark.review.Settlement;
import org.pressmark.suggest.Zones;
import org.pressmark.text.Span;
import org.pressmark.view.page.ZoneLooks;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkForm;
import org.pressmark.view.reader.words.ParagraphLook;

/// What both annotators made of an article as marks of the reader: a line for each, and behind the words about
/// which they differ, as long as that is open, the colour of the difference's class. The marks of a difference
/// bear its number.
final class BothMarks {
    private BothMarks() {}

    static List<Mark> of(Item item, State state) {
        Difference difference = item.difference();
        List<Mark> marks = new ArrayList<>();
        if (difference != null) {
            difference.mine().forEach(tag -> lines(marks, item, tag, MarkForm.MINE, MarkForm.MINE_PART));
            difference.theirs().forEach(tag -> lines(marks, item, tag, MarkForm.THEIRS, MarkForm.THEIRS_PART));
            MarkForm fill = state == State.DECIDED ? null : fill(difference);
            if (fill != null) {
                fills(marks, item, fill);
            }
        }
        return marks;
    }

    private static void lines(List<Mark> marks, Item item, Annotation tag, MarkForm main, MarkForm part) {
        RoleSpan.Role role = Settlement.main(tag);
        for (RoleSpan span : tag.spans()) {
            MarkForm form = span.role() == role ? main : part;
            marks.add(new Mark(item.number(), tag instanceof Zone ? MarkForm.ZONE : form, span.span(), form));
        }
    }

    private static @Nullable MarkForm fill(Difference difference) {
        if (difference.first() instanceof Zone) {
            return null;
        }
        return switch (difference.outcome()) {
            case SAME -> null;
            case BORDER -> MarkForm.OTHER_BORDER;
            case KIND -> MarkForm.OTHER_KIND;
            case FIELDS -> MarkForm.OTHER_FIELDS;
            case ONLY_MINE -> MarkForm.ONLY_MINE;
            case ONLY_THEIRS -> MarkForm.ONLY_THEIRS;
            case SPLIT -> MarkForm.OTHER_SPLIT;
        };
    }

    /// Behind all words that either stands on, each once.
    private static void fills(List<Mark> marks, Item item, MarkForm fill) {
        List<Span> spans = new ArrayList<>();
        item.tags().flatMap(Annotation::extent).sorted().forEach(span -> {
            Span last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && span.start() <= last.end()) {
                spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                spans.add(span);
            }
        });
        spans.forEach(span -> marks.add(new Mark(item.number(), fill, span, fill)));
    }

    /// How the paragraphs are set: by the zones of either side, else as they seem to be.
    static List<ParagraphLook> looks(OpenText open, List<Item> items) {
        List<ParagraphLook> looks = new ArrayList<>();
        for (int at = 0; at < open.paragraphs().size(); at++) {
            looks.add(Zones.zoneOf(open.text(), open.paragraphs(), at)
                    .map(ZoneLooks::of)
                    .orElse(ParagraphLook.BODY));
        }
        for (Item item : items) {
            item.tags().forEach(tag -> {
                if (tag instanceof Zone zone) {
                    zone.extent().forEach(span -> set(open, looks, span, ZoneLooks.of(zone.type())));
                }
            });
        }
        return looks;
    }

    private static void set(OpenText open, List<ParagraphLook> looks, Span zone, ParagraphLook look) {
        int last = open.paragraphs().indexAt(Math.max(zone.start(), zone.end() - 1));
        for (int at = open.paragraphs().indexAt(zone.start()); at <= last; at++) {
            if (ZoneLooks.coversMost(zone, open.paragraphs().get(at))) {
                looks.set(at, look);
            }
        }
    }
}
