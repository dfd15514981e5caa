package org.pressmark.exchange.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.evidence.Exhibit.Passage;
import org.pressmark.exchange.evidence.Exhibit.Piece;
import org.pressmark.exchange.evidence.Exhibit.Row;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.exchange.report.Inert;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.Direction;

/// The pack as one HTML file that needs no other and fetches nothing.
final class HtmlSheet implements Sheet {
    static final String GENERATOR = "Pressmark evidence pack";

    private final Writer out;
    private boolean inArticle;

    HtmlSheet(OutputStream stream) {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }

    @Override
    public void begin(String language, String title, List<String> preface) throws IOException {
        out.write("<!doctype html>\n<html lang=\"" + Inert.html(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta name=\"generator\" content=\"" + GENERATOR + "\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.write("<title>" + Inert.html(title) + "</title>\n<style>\n");
        out.write(Piecework.text("evidence.css"));
        out.write("</style>\n</head>\n<body>\n<header>\n<h1>" + Inert.html(title) + "</h1>\n");
        for (String line : preface) {
            out.write("<p>" + Inert.html(line) + "</p>\n");
        }
        out.write("</header>\n");
    }

    @Override
    public void article(String title, List<Row> rows) throws IOException {
        endArticle();
        inArticle = true;
        out.write("<section>\n<h2 dir=\"auto\">" + Inert.html(title) + "</h2>\n");
        rows(rows);
    }

    private void endArticle() throws IOException {
        if (inArticle) {
            out.write("</section>\n");
        }
    }

    @Override
    public void exhibit(Exhibit exhibit) throws IOException {
        out.write("<article>\n<h3 dir=\"auto\">" + swatch(exhibit.color()) + Inert.html(exhibit.head()) + "</h3>\n");
        if (!exhibit.passages().isEmpty()) {
            out.write("<blockquote>\n");
            for (Passage passage : exhibit.passages()) {
                passage(passage);
            }
            out.write("</blockquote>\n");
        }
        rows(exhibit.rows());
        out.write("</article>\n");
    }

    private static String swatch(@Nullable String color) {
        return color == null ? "" : "<i class=\"swatch\" style=\"background:" + Inert.html(color) + "\"></i>";
    }

    private void passage(Passage passage) throws IOException {
        String direction = passage.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
        String language = passage.language() == null ? "" : " lang=\"" + Inert.html(passage.language()) + "\"";
        out.write("<p dir=\"" + direction + "\"" + language + ">");
        for (Piece piece : passage.pieces()) {
            piece(piece);
        }
        out.write("</p>\n");
    }

    private void piece(Piece piece) throws IOException {
        if (piece.roles().isEmpty()) {
            out.write(Inert.html(piece.words()));
            return;
        }
        List<String> classes = piece.roles().stream().sorted().map(Spelling::of).toList();
        String element = piece.roles().stream().allMatch(HtmlSheet::isBeside) ? "span" : "mark";
        out.write("<" + element + " class=\"" + String.join(" ", classes) + "\">" + Inert.html(piece.words()) + "</"
                + element + ">");
    }

    /// Cue, source and addressee stand beside what the tag is about.
    private static boolean isBeside(Role role) {
        return role == Role.CUE || role == Role.SOURCE || role == Role.ADDRESSEE;
    }

    private void rows(List<Row> rows) throws IOException {
        out.write("<dl>\n");
        for (Row row : rows) {
            out.write("<div><dt>" + Inert.html(row.label()) + "</dt><dd dir=\"auto\">");
            if (row.address() == null) {
                out.write(Inert.html(row.value()));
            } else {
                out.write("<a href=\"" + Inert.html(row.address()) + "\" rel=\"noreferrer\">" + Inert.html(row.value())
                        + "</a>");
            }
            out.write("</dd></div>\n");
        }
        out.write("</dl>\n");
    }

    @Override
    public void end() throws IOException {
        endArticle();
        out.write("</body>\n</html>\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
