package org.pressmark.exchange.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pressmark.exchange.evidence.Exhibit.Passage;
import org.pressmark.exchange.evidence.Exhibit.Piece;
import org.pressmark.exchange.evidence.Exhibit.Row;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.Direction;

/// The pack as a Word document: WordprocessingML (ECMA-376, part 1) written by hand, the least that Word,
/// LibreOffice and Pages open without a word. The same pack gives the same bytes.
final class WordSheet implements Sheet {
    /// The first time a zip can say.
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// The part that every one of these begins with.
    static final String FIRST = "[Content_Types].xml";

    private static final String NAME_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<Direction> LEFT = Set.of(Direction.LEFT_TO_RIGHT, Direction.NEUTRAL);

    private final ZipOutputStream zip;
    private final XMLStreamWriter xml;
    private final WordRuns runs;

    WordSheet(OutputStream stream) throws IOException {
        this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        part(FIRST, "docx/content-types.xml");
        part("_rels/.rels", "docx/package-relations.xml");
        part("word/_rels/document.xml.rels", "docx/document-relations.xml");
        part("word/styles.xml", "docx/styles.xml");
        entry("word/document.xml");
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
        this.runs = new WordRuns(xml);
    }

    private void part(String name, String piece) throws IOException {
        entry(name);
        zip.write(Piecework.text(piece).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        zip.putNextEntry(entry);
    }

    /// Something that writes XML.
    private interface Writing {
        void write() throws XMLStreamException;
    }

    private static void writing(Writing writing) throws IOException {
        try {
            writing.write();
        } catch (XMLStreamException failure) {
            throw failure.getNestedException() instanceof IOException cause ? cause : new IOException(failure);
        }
    }

    @Override
    public void begin(String language, String title, List<String> preface) throws IOException {
        writing(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w:document");
            xml.writeAttribute("xmlns:w", NAME_SPACE);
            xml.writeStartElement("w:body");
            line("Title", title);
            for (String each : preface) {
                line("Preface", each);
            }
        });
    }

    @Override
    public void article(String title, List<Row> rows) throws IOException {
        writing(() -> {
            line("Heading1", title);
            rows(rows);
        });
    }

    @Override
    public void exhibit(Exhibit exhibit) throws IOException {
        writing(() -> {
            line("Heading2", exhibit.head());
            for (Passage passage : exhibit.passages()) {
                passage(passage);
            }
            rows(exhibit.rows());
        });
    }

    private void line(String style, String words) throws XMLStreamException {
        runs.paragraph(style, Direction.of(words), () -> runs.plain(words));
    }

    private void passage(Passage passage) throws XMLStreamException {
        Direction direction = LEFT.contains(passage.direction()) ? Direction.LEFT_TO_RIGHT : passage.direction();
        runs.paragraph("Quote", direction, () -> {
            for (Piece piece : passage.pieces()) {
                runs.run(piece.words(), style(piece.roles()));
            }
        });
    }

    private static Set<WordRuns.Look> style(Set<Role> roles) {
        if (roles.isEmpty()) {
            return Set.of(WordRuns.Look.DIM);
        }
        if (roles.contains(Role.CUE)) {
            return Set.of(WordRuns.Look.UNDERLINED);
        }
        return roles.contains(Role.SOURCE) || roles.contains(Role.ADDRESSEE)
                ? Set.of(WordRuns.Look.BOLD)
                : Set.of(WordRuns.Look.MARKED);
    }

    private void rows(List<Row> rows) throws XMLStreamException {
        for (Row row : rows) {
            runs.paragraph("Fact", Direction.of(row.label()), () -> {
                runs.run(row.label() + ": ", Set.of(WordRuns.Look.DIM));
                runs.plain(row.value());
            });
        }
    }

    @Override
    public void end() throws IOException {
        writing(() -> {
            xml.writeEmptyElement("w:sectPr");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
