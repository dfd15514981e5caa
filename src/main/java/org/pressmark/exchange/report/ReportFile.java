package org.pressmark.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pressmark.exchange.format.CannotExport;
import org.pressmark.exchange.format.WholeFile;
import org.pressmark.review.report.Report;

/// A report as a file, in the format that the end of its name says.
public final class ReportFile {
    /// How names of reports end, without the dot.
    public static final List<String> ENDINGS = List.of("html", "xlsx", "csv");

    private ReportFile() {}

    /// Whether a file has a name that a report can have.
    public static boolean isOne(Path file) {
        return ENDINGS.contains(ending(file));
    }

    /// Writes the report; an older file of the name is replaced when the new one is whole.
    ///
    /// @throws CannotExport if the disk will not take it, or the name says no format
    public static void write(Report report, Path file) {
        switch (ending(file)) {
            case "html" -> WholeFile.write(file, stream -> text(stream, out -> HtmlReport.write(report, out)));
            case "xlsx" -> WholeFile.write(file, stream -> SheetReport.write(report, stream));
            case "csv" -> WholeFile.write(file, stream -> text(stream, out -> CommaReport.write(report, out)));
            default -> throw new CannotExport("report.ending", file, String.join(", ", ENDINGS));
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private interface Text {
        void to(Writer out) throws IOException;
    }

    private static void text(OutputStream stream, Text text) throws IOException {
        Writer out = new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8);
        text.to(out);
        out.flush();
    }

    /// A report as text for the clipboard: tables with commas.
    public static String plain(Report report) {
        return written(out -> CommaReport.write(report, out));
    }

    /// A report as HTML for the clipboard.
    public static String html(Report report) {
        return written(out -> HtmlReport.write(report, out));
    }

    private static String written(Text text) {
        StringWriter out = new StringWriter();
        try {
            text.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
