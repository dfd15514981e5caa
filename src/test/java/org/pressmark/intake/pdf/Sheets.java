package org.pressmark.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Makes PDF files for tests: lines of text at places on A4 pages.
public final class Sheets implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private PDType0Font font;
    private PDPageContentStream page;

    public Sheets() {
        try (InputStream ttf =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, ttf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        page();
    }

    public Sheets page() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A line; `y` is counted from above.
    public Sheets line(float x, float y, float size, String words) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            page.showText(words);
            page.endText();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Two halves of a line of 10 points with a blank between them that takes no room, as browsers print it.
    public Sheets overBlank(float x, float y, String first, String second) {
        try {
            page.beginText();
            page.setFont(font, 10);
            page.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            page.showText(first + " ");
            page.newLineAtOffset(font.getStringWidth(first) / 100, 0);
            page.showText(second);
            page.endText();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Lines of 10 points, 12 apart.
    public Sheets column(float x, float y, String... lines) {
        float at = y;
        for (String line : lines) {
            line(x, at, 10, line);
            at += 12;
        }
        return this;
    }

    public Sheets said(String title, String author) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        Calendar made = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        made.setTimeInMillis(1_647_000_000_000L);
        document.getDocumentInformation().setCreationDate(made);
        return this;
    }

    public Sheets locked(String password) {
        try {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public byte[] bytes() {
        try {
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
