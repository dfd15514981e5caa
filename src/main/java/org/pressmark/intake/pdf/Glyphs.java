package org.pressmark.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.CannotRead;

/// Collects the letters of pages in the order in which they are drawn.
///
/// PDFBox's own order is not used: sorted by place, it mixes the letters of lines that overlap, and in the order of
/// drawing it jumps between columns. Not for several threads.
final class Glyphs extends PDFTextStripper {
    /// Drawing steps a file may ask for in all; a page of text has some thousands, a map some hundred thousands.
    private static final int MOST_STEPS = 8_000_000;

    private static final int MOST_FORMS = 100_000;

    /// Letters of a file and of a page: a thousand pages of a book, and ten of the densest newspaper on one.
    private static final int MOST_LETTERS = 2_500_000;

    private static final int MOST_ON_PAGE = 300_000;
    private static final int MOST_AGAIN = 100_000;

    /// The same letter drawn again within this share of its width makes it bold and is no letter of its own.
    private static final float AGAIN = 0.3f;

    private final String fileName;
    private final Letters letters = new Letters();
    private final List<Glyph> page = new ArrayList<>();
    private final Map<String, List<Glyph>> drawn = new HashMap<>();
    private @Nullable TextPosition accent;
    private long steps;
    private long forms;
    private int count;
    private int again;

    Glyphs(String fileName) throws IOException {
        this.fileName = fileName;
        setShouldSeparateByBeads(false);
    }

    /// How many ligatures were taken apart.
    int ligatures() {
        return letters.opened();
    }

    /// The letters of a page.
    List<Glyph> of(PDPage sheet) throws IOException {
        page.clear();
        drawn.clear();
        accent = null;
        processPage(sheet);
        return List.copyOf(page);
    }

    @Override
    protected void writePage() {
        // The letters are taken as they come; nothing is written.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        forms += operator.getName().equals("Do") ? 1 : 0;
        if (++steps > MOST_STEPS || forms > MOST_FORMS) {
            throw new CannotRead("intake.pdf.steps", fileName);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++count > MOST_LETTERS || page.size() > MOST_ON_PAGE || again > MOST_AGAIN) {
            throw new CannotRead("intake.pdf.steps", fileName);
        }
        TextPosition last = accent;
        accent = null;
        if (position.isDiacritic() && last != null && last.contains(position)) {
            last.mergeDiacritic(position);
            page.removeLast();
            add(last);
        } else if (last != null && last.isDiacritic() && position.contains(last)) {
            position.mergeDiacritic(last);
            page.removeLast();
            add(position);
        } else {
            add(position);
            return;
        }
        accent = null;
    }

    private void add(TextPosition position) {
        Glyph glyph = new Glyph(
                letters.of(position.getVisuallyOrderedUnicode()),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.abs(position.getYScale()),
                position.getWidthOfSpace(),
                Math.round(position.getDir()));
        if (isPlace(glyph) && !glyph.letters().isEmpty() && !isAgain(glyph)) {
            page.add(glyph);
            accent = position;
        }
    }

    private static boolean isPlace(Glyph glyph) {
        return Float.isFinite(glyph.x())
                && Float.isFinite(glyph.y())
                && Float.isFinite(glyph.width())
                && glyph.size() >= 0.5f
                && Math.abs(glyph.x()) < 1e6f
                && Math.abs(glyph.y()) < 1e6f;
    }

    private boolean isAgain(Glyph glyph) {
        if (glyph.letters().isBlank()) {
            return false;
        }
        float near = Math.max(0.05f, AGAIN * glyph.width());
        int column = Math.round(glyph.x() / 4);
        for (int beside = column - 1; beside <= column + 1; beside++) {
            for (Glyph other : drawn.getOrDefault(key(glyph, beside), List.of())) {
                if (Math.abs(other.x() - glyph.x()) < near && Math.abs(other.y() - glyph.y()) < near) {
                    again++;
                    return true;
                }
            }
        }
        List<Glyph> same = drawn.computeIfAbsent(key(glyph, column), key -> new ArrayList<>());
        if (same.size() < 200) {
            same.add(glyph);
        }
        return false;
    }

    private static String key(Glyph glyph, int column) {
        return glyph.letters() + '\t' + column + '\t' + glyph.turn();
    }
}
