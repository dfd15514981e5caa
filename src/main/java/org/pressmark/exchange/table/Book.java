package org.pressmark.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.table.SheetFile.Heading;

/// A book of sheets on its way into a stream: the first sheet goes straight there, the others grow beside it in
/// packed files that are deleted at the end, because a stream takes one part at a time.
///
/// Written by hand and not by a library, because the same tags have to give the same bytes: no clock, no order of a
/// hash. A sheet of more rows than a spreadsheet has goes on in a sheet of its own (`Tags 2`).
final class Book implements Closeable {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<String> names = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();
    private @Nullable Sheet first;

    Book(OutputStream stream) {
        this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
    }

    /// Begins the book with its first sheet.
    TableRows begin(String name, List<Heading> headings) throws IOException {
        byte[] maker = BookParts.MAKER.getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = entry(BookParts.MAKER_NAME);
        CRC32 crc = new CRC32();
        crc.update(maker);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(maker.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(maker);
        Sheet begun = new Sheet(name, headings, this::part);
        first = begun;
        return begun;
    }

    /// A sheet that comes after the first, in the order in which they were asked for.
    TableRows sheet(String name, List<Heading> headings) throws IOException {
        Beside sheet = new Beside(name, headings);
        beside.add(sheet);
        return sheet.sheet;
    }

    private OutputStream part(String name) throws IOException {
        names.add(name);
        zip.putNextEntry(entry(BookParts.sheet(names.size())));
        return zip;
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    /// Ends the book; the stream is flushed and stays open.
    void end() throws IOException {
        if (first != null) {
            first.end();
        }
        for (Beside sheet : beside) {
            sheet.into();
        }
        part("[Content_Types].xml", BookParts.contentTypes(names.size()));
        part("_rels/.rels", BookParts.RELATIONS_OF_ALL);
        part("xl/workbook.xml", BookParts.workbook(names));
        part("xl/_rels/workbook.xml.rels", BookParts.relations(names.size()));
        part("xl/styles.xml", BookParts.STYLES);
        zip.finish();
        zip.flush();
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        try {
            for (Beside sheet : beside) {
                sheet.close();
            }
        } finally {
            zip.close();
        }
    }

    /// Where the parts of a sheet are written, by name.
    private interface Parts {
        OutputStream next(String name) throws IOException;
    }

    /// A sheet that goes on in another when it is full.
    private static final class Sheet implements TableRows {
        private final String name;
        private final List<Heading> headings;
        private final Parts parts;
        private SheetFile file;
        private int number = 1;

        Sheet(String name, List<Heading> headings, Parts parts) throws IOException {
            this.name = name;
            this.headings = headings;
            this.parts = parts;
            this.file = new SheetFile(parts.next(name), headings);
        }

        @Override
        public void row(List<@Nullable String> cells) throws IOException {
            if (file.isFull()) {
                file.end();
                number++;
                file = new SheetFile(parts.next(name + " " + number), headings);
            }
            file.row(cells);
        }

        void end() throws IOException {
            file.end();
        }
    }

    /// A sheet that waits in packed files until its turn comes.
    private final class Beside implements Closeable {
        private final List<String> titles = new ArrayList<>();
        private final List<Path> files = new ArrayList<>();
        private @Nullable OutputStream open;
        private final Sheet sheet;

        Beside(String name, List<Heading> headings) throws IOException {
            this.sheet = new Sheet(name, headings, this::next);
        }

        private OutputStream next(String title) throws IOException {
            closeOpen();
            Path file = Files.createTempFile("pressmark-sheet", ".part");
            titles.add(title);
            files.add(file);
            OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
            open = stream;
            return stream;
        }

        void into() throws IOException {
            sheet.end();
            closeOpen();
            for (int at = 0; at < files.size(); at++) {
                OutputStream out = part(titles.get(at));
                try (InputStream packed = new GZIPInputStream(Files.newInputStream(files.get(at)))) {
                    packed.transferTo(out);
                }
            }
        }

        private void closeOpen() throws IOException {
            if (open != null) {
                open.close();
                open = null;
            }
        }

        @Override
        public void close() throws IOException {
            closeOpen();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
