package org.pressmark.intake.pdf;

import java.time.DateTimeException;
import java.util.Calendar;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.About;
import org.pressmark.intake.Moments;
import org.pressmark.model.When;

/// What a PDF says of itself. A title that is only the name of the file it was made from is none.
final class PdfFacts {
    private static final Pattern NAME_OF_FILE = Pattern.compile(
            "(?i)^microsoft (word|powerpoint) - .*|^untitled.*|.*\\.(docx?|odt|indd|qxd|qxp|pdf|html?|rtf|tmp|pptx?)$");

    private PdfFacts() {}

    static About of(PDDocument document) {
        PDDocumentInformation facts = document.getDocumentInformation();
        When made = made(facts);
        About about = About.NOTHING
                .title(title(facts.getTitle()))
                .byline(facts.getAuthor())
                .language(language(document))
                .published(made);
        return made == null ? about : about.noted("intake.note.fileDate", made.day());
    }

    private static @Nullable String title(@Nullable String said) {
        return said == null || NAME_OF_FILE.matcher(said.strip()).matches() ? null : said;
    }

    private static @Nullable String language(PDDocument document) {
        String said = document.getDocumentCatalog().getLanguage();
        return said == null ? null : said.toLowerCase(Locale.ROOT);
    }

    private static @Nullable When made(PDDocumentInformation facts) {
        Calendar made = facts.getCreationDate();
        try {
            return made == null
                    ? null
                    : Moments.at(made.toInstant()
                            .atZone(made.getTimeZone().toZoneId())
                            .toOffsetDateTime());
        } catch (DateTimeException noSuchDate) {
            return null;
        }
    }
}
