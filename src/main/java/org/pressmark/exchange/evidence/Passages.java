package org.pressmark.exchange.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.evidence.Exhibit.Passage;
import org.pressmark.exchange.evidence.Exhibit.Piece;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.Direction;
import org.pressmark.text.Graphemes;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Span;

/// The words of a tag with what stands around them: as much of its paragraphs as tells what they are about.
final class Passages {
    /// UTF-16 code units before and after a stretch, at most.
    private static final int AROUND = 320;

    /// How far a cut goes back to the beginning of a word.
    private static final int WORD = 40;

    private static final String LEFT_OUT = "…";

    private final String text;
    private final @Nullable String language;
    private final Paragraphs paragraphs;

    Passages(String text, @Nullable String language) {
        this.text = text;
        this.language = language;
        this.paragraphs = Paragraphs.of(text);
    }

    List<Passage> of(Annotation annotation) {
        List<Passage> passages = new ArrayList<>();
        for (Span window : windows(annotation)) {
            for (int at = paragraphs.indexAt(window.start()); at <= paragraphs.indexAt(window.end()); at++) {
                Span paragraph = paragraphs.get(at);
                Span part =
                        new Span(Math.max(window.start(), paragraph.start()), Math.min(window.end(), paragraph.end()));
                if (!part.of(text).isBlank()) {
                    passages.add(passage(annotation, paragraph, part));
                }
            }
        }
        return passages;
    }

    /// What is shown of the text, stretches that touch as one.
    private List<Span> windows(Annotation annotation) {
        List<Span> windows = new ArrayList<>();
        List<Span> spans =
                annotation.spans().stream().map(RoleSpan::span).sorted().toList();
        for (Span span : spans) {
            Span window = new Span(back(span.start()), forth(span.end()));
            Span last = windows.isEmpty() ? null : windows.getLast();
            if (last != null && window.start() <= last.end()) {
                windows.set(windows.size() - 1, new Span(last.start(), Math.max(last.end(), window.end())));
            } else {
                windows.add(window);
            }
        }
        return windows;
    }

    private int back(int from) {
        int start = paragraphs.at(from).start();
        int cut = from - AROUND;
        if (cut <= start) {
            return start;
        }
        for (int at = cut; at < cut + WORD; at++) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return Graphemes.snap(text, new Span(cut, from)).start();
    }

    private int forth(int from) {
        int end = paragraphs.at(from).end();
        int cut = from + AROUND;
        if (cut >= end) {
            return end;
        }
        for (int at = cut; at > cut - WORD; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Graphemes.snap(text, new Span(from, cut)).end();
    }

    private Passage passage(Annotation annotation, Span paragraph, Span part) {
        List<Piece> pieces = new ArrayList<>();
        if (part.start() > paragraph.start()) {
            pieces.add(new Piece(LEFT_OUT, Set.of()));
        }
        int from = part.start();
        for (int border : borders(annotation, part)) {
            Span piece = new Span(from, border);
            pieces.add(new Piece(piece.of(text), roles(annotation, piece)));
            from = border;
        }
        if (part.end() < paragraph.end()) {
            pieces.add(new Piece(LEFT_OUT, Set.of()));
        }
        return new Passage(Direction.of(paragraph.of(text)), language, pieces);
    }

    /// Where in a part of the text what the words are changes, and where the part ends.
    private static SortedSet<Integer> borders(Annotation annotation, Span part) {
        SortedSet<Integer> borders = new TreeSet<>(Set.of(part.end()));
        for (RoleSpan span : annotation.spans()) {
            for (int border : new int[] {span.span().start(), span.span().end()}) {
                if (border > part.start() && border < part.end()) {
                    borders.add(border);
                }
            }
        }
        return borders;
    }

    private static Set<Role> roles(Annotation annotation, Span piece) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (RoleSpan span : annotation.spans()) {
            if (span.span().start() <= piece.start() && span.span().end() >= piece.end()) {
                roles.add(span.role());
            }
        }
        return roles;
    }
}
