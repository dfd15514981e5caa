package org.pressmark.command;

import java.nio.file.Path;
import java.util.List;
import org.pressmark.desk.Desk;
import org.pressmark.exchange.report.ReportFile;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.review.FigureLine;
import org.pressmark.review.report.FigureWords;
import org.pressmark.review.report.Report;
import org.pressmark.session.Workshop;

/// Figures of agreement to the clipboard and into files. Screen thread only.
public final class FigureExport {
    private FigureExport() {}

    public static void copy(Desk desk, Shell shell, List<FigureLine> lines) {
        Report report = report(shell, lines);
        shell.copy(new Copied(ReportFile.plain(report), ReportFile.html(report)));
        desk.tell(Message.of("tell.figuresCopied", lines.size()));
    }

    /// Asks for a name first, whose ending says the format.
    public static void write(Desk desk, Shell shell, List<FigureLine> lines) {
        String name = String.valueOf(desk.session().path().getFileName()).replaceFirst("\\.pressmark$", "");
        shell.files().newReport(name + "-agreement.html", file -> write(desk, report(shell, lines), file));
    }

    private static Report report(Shell shell, List<FigureLine> lines) {
        return new FigureWords(shell.phrases()::say).report(lines);
    }

    /// Beside the work; says when it is written, or why it is not.
    static void write(Desk desk, Report report, Path file) {
        Workshop workshop = desk.session().workshop();
        workshop.background().execute(() -> {
            try {
                ReportFile.write(report, file);
                workshop.screen().execute(() -> desk.tell(Message.of("tell.reportWritten", file)));
            } catch (Refusal refusal) {
                workshop.screen().execute(() -> desk.refuse(refusal));
            }
        });
    }
}
