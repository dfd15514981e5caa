package org.pressmark.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts lines together to paragraphs, across columns and pages.
///
/// A new paragraph begins where the distance is wider, the size changes, a line is set in, or a line ends although
/// the first word of the next would have had room. Not for several threads.
final class Paragraphs {
    private static final float WIDER = 1.3f;
    private static final float OTHER_SIZE = 0.12f;
    private static final float SET_IN = 0.8f;
    private static final float ROOM = 1.5f;
    private static final String ENDS = ".!?…:;\"'”’»“)]。！？؟۔";

    private final Hyphens hyphens;
    private final PdfText text;
    private StringBuilder open = new StringBuilder();
    private List<Integer> joined = new ArrayList<>();
    private Line last = new Line("", 0, 0, 0, 0);
    private boolean wasFull;

    Paragraphs(Hyphens hyphens, PdfText text) {
        this.hyphens = hyphens;
        this.text = text;
    }

    void add(Block block) {
        float leading = block.leading();
        float begin = block.begin();
        float end = block.end();
        boolean isFirst = true;
        for (Line line : block.lines()) {
            if (!open.isEmpty() && (isFirst ? !goesOnFrom(line) : begins(line, leading, begin, end))) {
                close();
            }
            append(line);
            wasFull = end - line.end() < 2 * line.size();
            isFirst = false;
        }
    }

    /// Whether a line that stands at the head of another column or page goes on with the paragraph that is open.
    private boolean goesOnFrom(Line line) {
        if (isOtherSize(line) || line.words().isEmpty()) {
            return false;
        }
        if (Hyphens.endsIn(open)) {
            return true;
        }
        int first = line.words().codePointAt(0);
        boolean hasCase = Character.isUpperCase(first) || Character.isLowerCase(first);
        return !endsSentence() && (Character.isLowerCase(first) || (wasFull && (!hasCase || endsInComma())));
    }

    private boolean endsInComma() {
        return ",—–".indexOf(open.charAt(open.length() - 1)) >= 0;
    }

    private boolean begins(Line line, float leading, float begin, float end) {
        float step = line.y() - last.y();
        boolean isWider = leading > 0 ? step > WIDER * leading : step > 1.8f * line.size();
        boolean isSetIn =
                line.begin() - last.begin() > SET_IN * line.size() && line.begin() - begin > SET_IN * line.size();
        boolean isBackAbove = step < -0.5f * line.size();
        return isWider || isSetIn || isBackAbove || isOtherSize(line) || isBullet(line) || isEnded(line, end);
    }

    /// Whether the last line stopped although there was room for more.
    private boolean isEnded(Line line, float end) {
        float room = end - last.end() - ROOM * last.size();
        if (room <= 0 || Hyphens.endsIn(open)) {
            return false;
        }
        int blank = line.words().indexOf(' ');
        float word = (blank < 0 ? line.words().length() : blank) * line.letter();
        boolean hadRoom = room > word;
        boolean isHeading = last.size() > 1.2f * text.usualSize();
        return hadRoom
                && !isHeading
                && (endsSentence() || !Character.isLowerCase(line.words().codePointAt(0)));
    }

    private static boolean isBullet(Line line) {
        return "•▪■●◦‣".indexOf(line.words().codePointAt(0)) >= 0;
    }

    private boolean isOtherSize(Line line) {
        return Math.abs(line.size() - last.size()) > OTHER_SIZE * Math.max(line.size(), last.size());
    }

    private boolean endsSentence() {
        return ENDS.indexOf(open.charAt(open.length() - 1)) >= 0;
    }

    private void append(Line line) {
        if (!open.isEmpty()) {
            glue(line.words());
        }
        open.append(line.words());
        last = line;
    }

    private void glue(String next) {
        int end = open.length() - 1;
        if (Hyphens.endsIn(open)) {
            if (hyphens.goes(open, next)) {
                open.setLength(end);
                joined.add(end);
            }
        } else if (!isBound(Character.codePointBefore(open, open.length()), next.codePointAt(0))) {
            open.append(' ');
        }
    }

    /// Whether the next word stands right behind the last letter: in scripts without blanks, and behind a dash that
    /// has no blank before it.
    private boolean isBound(int before, int after) {
        boolean isFree = open.length() > 1 && Character.isWhitespace(open.charAt(open.length() - 2));
        boolean isDash = before == '—' && !isFree && Character.isLetter(after);
        return isDash || (hasNoBlanks(before) && hasNoBlanks(after));
    }

    private static boolean hasNoBlanks(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> (point >= 0x3000 && point <= 0x303f) || (point >= 0xff00 && point <= 0xff60);
        };
    }

    /// Ends the paragraph that is open.
    void close() {
        if (!open.isEmpty()) {
            text.paragraph(open.toString(), joined);
            open = new StringBuilder();
            joined = new ArrayList<>();
        }
    }
}
