package org.pressmark.intake.rtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.About;
import org.pressmark.model.When;

/// What a document says of itself in its group `info`. Not for several threads.
final class RtfInfo {
    private static final int EARLIEST = 1000;

    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private int year;
    private int month;
    private int day;

    void title(String letters) {
        title.append(letters);
    }

    void author(String letters) {
        author.append(letters);
    }

    /// A part of the day the document was made: `yr`, `mo` or `dy`.
    void time(String word, int number) {
        switch (word) {
            case "yr" -> year = number;
            case "mo" -> month = number;
            case "dy" -> day = number;
            default -> {}
        }
    }

    About about() {
        When made = made();
        About about =
                About.NOTHING.title(title.toString()).byline(author.toString()).published(made);
        return made == null ? about : about.noted("intake.note.fileDate", made.day());
    }

    private @Nullable When made() {
        try {
            return year < EARLIEST || year > 2999
                    ? null
                    : When.on(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
