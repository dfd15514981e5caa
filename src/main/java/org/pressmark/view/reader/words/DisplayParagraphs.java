package org.pressmark.view.reader.words;

import java.util.Arrays;
import org.pressmark.text.Span;

/// Where the paragraphs that are laid out lie in the article.
///
/// A paragraph of the text is one display paragraph, or several where it is longer than [#LONGEST]: then it is cut
/// after a blank, so that no layout ever grows with the article. Only here do the two counts differ; everything
/// else speaks of display paragraphs by index and of places by article offset (UTF-16 code units, 0-based).
/// Immutable.
public final class DisplayParagraphs {
    /// UTF-16 code units. Longer than any paragraph people write, short enough to be laid out within one frame.
    static final int LONGEST = 4_000;

    private static final int FARTHEST_STEP_BACK = 1_000;

    private final String text;
    private int[] starts = new int[64];
    private int[] paragraphs = new int[64];
    private int[] numbers = new int[64];
    private int count;

    public DisplayParagraphs(String text) {
        this.text = text;
        int paragraph = 0;
        int number = 0;
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int shown = isBlank(start, end) ? 0 : ++number;
            addPieces(start, end, paragraph++, shown);
            start = end + 1;
        }
    }

    public int count() {
        return count;
    }

    /// The words of a display paragraph, without the newline that ends it.
    public Span span(int index) {
        return new Span(starts[index], end(index));
    }

    String text(int index) {
        return text.substring(starts[index], end(index));
    }

    /// The display paragraph in which a caret at `offset` stands: after a cut the later one.
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, Math.clamp(offset, 0, text.length()));
        return found >= 0 ? found : -found - 2;
    }

    /// Which paragraph of the text this belongs to, 0-based, blank ones counted.
    public int paragraph(int index) {
        return paragraphs[index];
    }

    /// The number in the margin: 1-based, blank paragraphs not counted; 0 for a blank one.
    public int number(int index) {
        return numbers[index];
    }

    public boolean beginsParagraph(int index) {
        return index == 0 || paragraphs[index - 1] != paragraphs[index];
    }

    public boolean endsParagraph(int index) {
        return index == count - 1 || paragraphs[index + 1] != paragraphs[index];
    }

    public boolean isBlank(int index) {
        return numbers[index] == 0;
    }

    /// The first display paragraph of a paragraph of the text; [#count()] if the text has none of that index.
    public int firstOf(int paragraph) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs[middle] < paragraph) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The whole paragraph of the text around a display paragraph.
    public Span paragraphSpan(int index) {
        int first = index;
        while (!beginsParagraph(first)) {
            first--;
        }
        int last = index;
        while (!endsParagraph(last)) {
            last++;
        }
        return new Span(starts[first], end(last));
    }

    private int end(int index) {
        if (index == count - 1) {
            return text.length();
        }
        return endsParagraph(index) ? starts[index + 1] - 1 : starts[index + 1];
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void addPieces(int start, int end, int paragraph, int number) {
        int from = start;
        while (end - from > LONGEST) {
            add(from, paragraph, number);
            from = cut(from);
        }
        add(from, paragraph, number);
    }

    private void add(int start, int paragraph, int number) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            paragraphs = Arrays.copyOf(paragraphs, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        starts[count] = start;
        paragraphs[count] = paragraph;
        numbers[count++] = number;
    }

    private int cut(int from) {
        int latest = from + LONGEST;
        for (int i = latest; i > latest - FARTHEST_STEP_BACK; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        for (int i = latest; i > latest - FARTHEST_STEP_BACK; i--) {
            if (!joins(i)) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
    }

    /// Whether the characters on both sides of `offset` make one sign together, as far as two characters tell.
    private boolean joins(int offset) {
        char after = text.charAt(offset);
        char before = text.charAt(offset - 1);
        return switch (Character.getType(after)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> Character.isSurrogate(after) || Character.getType(before) == Character.FORMAT;
        };
    }
}
