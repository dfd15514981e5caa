package org.pressmark.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pressmark.intake.About;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.NeedsPassword;
import org.pressmark.intake.Source;

/// The pages of a PDF as pieces of text with their places, and what the file says of itself.
final class PdfPages {
    private static final int MOST_PAGES = 5_000;

    /// What PDFBox may hold of unpacked streams, in bytes.
    private static final long MOST_MEMORY = 160L << 20;

    private final List<RunningHeads.Sheet> sheets = new ArrayList<>();
    private About about = About.NOTHING;
    private int ligatures;
    private int empty;

    private PdfPages() {}

    /// Reads all pages.
    ///
    /// @throws NeedsPassword if the file is locked and the password is missing or wrong
    /// @throws CannotRead if it is damaged or asks for too much
    static PdfPages of(Source source, byte[] file) {
        String fileName = source.name();
        String password = source.password();
        Fonts.use();
        PdfPages pages = new PdfPages();
        try (PDDocument document = Loader.loadPDF(
                file,
                password == null ? "" : password,
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            pages.read(source, document);
            return pages;
        } catch (InvalidPasswordException locked) {
            throw new NeedsPassword(password == null ? "intake.locked" : "intake.password", fileName);
        } catch (CannotRead refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw new CannotRead(broken, "intake.pdf.damaged", fileName);
        } catch (StackOverflowError deep) {
            // The library goes down into nested things without end; nothing of ours is on that stack.
            throw new CannotRead(deep, "intake.pdf.damaged", fileName);
        }
    }

    private void read(Source source, PDDocument document) throws IOException {
        String fileName = source.name();
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new CannotRead("intake.pdf.pages", fileName, document.getNumberOfPages(), MOST_PAGES);
        }
        about = PdfFacts.of(document);
        Glyphs glyphs = new Glyphs(fileName);
        int count = 0;
        for (PDPage page : document.getPages()) {
            if (++count > MOST_PAGES) {
                throw new CannotRead("intake.pdf.pages", fileName, count, MOST_PAGES);
            }
            source.watch().at((double) count / document.getNumberOfPages());
            boolean lies = page.getRotation() % 180 != 0;
            float height =
                    lies ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
            List<Piece> pieces = pieces(glyphs.of(page));
            empty += pieces.isEmpty() ? 1 : 0;
            sheets.add(new RunningHeads.Sheet(height, pieces));
        }
        ligatures = glyphs.ligatures();
    }

    /// The pieces of the direction in which most is written, then those of the others below them.
    private static List<Piece> pieces(List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> turns = new TreeMap<>();
        glyphs.forEach(glyph ->
                turns.computeIfAbsent(glyph.turn(), turn -> new ArrayList<>()).add(glyph));
        List<List<Glyph>> ordered = turns.values().stream()
                .sorted(Comparator.comparingInt((List<Glyph> each) -> each.size())
                        .reversed())
                .toList();
        List<Piece> pieces = new ArrayList<>();
        float below = 0;
        for (List<Glyph> turn : ordered) {
            List<Piece> drawn = drawn(turn, below);
            float lowest = drawn.stream().map(Piece::bottom).reduce(below, Math::max);
            below = lowest + 50;
            pieces.addAll(drawn);
        }
        return pieces;
    }

    private static List<Piece> drawn(List<Glyph> glyphs, float below) {
        List<Piece> pieces = new ArrayList<>();
        Piece last = null;
        for (Glyph glyph : glyphs) {
            Glyph placed = new Glyph(
                    glyph.letters(),
                    glyph.x(),
                    glyph.y() + below,
                    glyph.width(),
                    glyph.size(),
                    glyph.blank(),
                    glyph.turn());
            if (last == null || !last.take(placed)) {
                last = new Piece(placed);
                pieces.add(last);
            }
        }
        pieces.removeIf(Piece::isEmpty);
        return pieces;
    }

    boolean isEmpty() {
        return empty == sheets.size();
    }

    int empty() {
        return empty;
    }

    int count() {
        return sheets.size();
    }

    int ligatures() {
        return ligatures;
    }

    About about() {
        return about;
    }

    /// The size of the font that most letters have, in points.
    float usualSize() {
        Map<Integer, Integer> letters = new TreeMap<>();
        for (RunningHeads.Sheet sheet : sheets) {
            for (Piece piece : sheet.pieces()) {
                letters.merge(Math.round(piece.size() * 2), piece.letters().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey() / 2f)
                .orElse(0f);
    }

    /// The pages in the order of reading.
    List<PdfPage> laidOut() {
        RunningHeads running = new RunningHeads(sheets);
        return sheets.stream().map(sheet -> laidOut(sheet, running)).toList();
    }

    private static PdfPage laidOut(RunningHeads.Sheet sheet, RunningHeads running) {
        List<String> heads = new ArrayList<>();
        List<String> feet = new ArrayList<>();
        Set<Piece> apart = new HashSet<>();
        for (List<Piece> line : running.of(sheet)) {
            apart.addAll(line);
            boolean isAbove = line.getFirst().y() < sheet.height() / 2;
            (isAbove ? heads : feet).add(Line.of(line).words());
        }
        List<Piece> body =
                sheet.pieces().stream().filter(piece -> !apart.contains(piece)).toList();
        List<Block> blocks = Columns.of(body).stream().map(Block::of).toList();
        return new PdfPage(heads, blocks, feet);
    }
}
