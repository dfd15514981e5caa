package org.pressmark.exchange.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;

final class CodebookFilesTest {
    @TempDir
    Path folder;

    private final Codebook book = new Codebook(UUID.randomUUID(), "Мои, \"codes\"", "one\ntwo");
    private final Code top = new Code(
            UUID.randomUUID(),
            book.id(),
            "Top; first",
            "T",
            "#336699",
            "a, \"b\"\r\nc",
            null,
            " x ",
            Code.Use.RETIRED,
            1);
    private final Code low =
            new Code(UUID.randomUUID(), book.id(), "تحت", null, "#aabbcc", null, top.id(), null, Code.Use.OFFERED, 2);
    private final CodebookSet set = new CodebookSet(book, List.of(top, low));

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private CannotImport refused(String name, String content) throws IOException {
        Path file = file(name, content);
        return assertThrows(CannotImport.class, () -> CodebookFiles.read(file, UUID::randomUUID));
    }

    private void comesBack(CodebookSet out, String ending) throws IOException {
        Path first = folder.resolve("first" + ending);
        Path second = folder.resolve("second" + ending);
        CodebookFiles.write(out, first);
        CodebookSet back = CodebookFiles.read(first, UUID::randomUUID);
        assertEquals(out, back);
        CodebookFiles.write(back, second);
        assertEquals(Files.readString(first), Files.readString(second));
    }

    @Test
    void jsonComesBackByteForByte() throws IOException {
        comesBack(set, ".json");
    }

    @Test
    void tableComesBackByteForByte() throws IOException {
        comesBack(set, ".csv");
    }

    @Test
    void refiComesBackByteForByte() throws IOException {
        comesBack(set, ".qdc");
    }

    @Test
    void anEmptyCodebookComesBack() throws IOException {
        comesBack(new CodebookSet(book, List.of()), ".csv");
        comesBack(new CodebookSet(book, List.of()), ".json");
        comesBack(new CodebookSet(book, List.of()), ".qdc");
    }

    @Test
    void theProjectKeepsTheOrderOfTheFile() throws IOException {
        try (Trial project = new Trial(folder, "p")) {
            Path file = folder.resolve("book.json");
            CodebookFiles.write(new CodebookSet(book, List.of(low, top)), file);
            CodebookSet read = CodebookFiles.read(file, UUID::randomUUID);
            project.carryOut(CodebookFiles.joining(read, project.reading()));
            assertEquals(read.codes(), project.reading().registers().codes());
            assertTrue(CodebookFiles.joining(read, project.reading()).changes().isEmpty());
        }
    }

    @Test
    void taguettesTableIsRead() throws IOException {
        Path file = file("tags.csv", "tag,description,number of highlights\r\nFear,being afraid,3\r\n");
        CodebookSet read = CodebookFiles.read(file, UUID::randomUUID);
        assertEquals("Fear", read.codes().getFirst().name());
        assertEquals("being afraid", read.codes().getFirst().definition());
    }

    @Test
    void aTableMadeByHandNeedsOnlyNames() throws IOException {
        Path file = file("My codes.csv", "\ufeffname;parent\r\nFear;\r\nSlight fear;Fear\r\n");
        CodebookSet read = CodebookFiles.read(file, UUID::randomUUID);
        assertEquals("My codes", read.codebook().name());
        assertEquals(read.codes().getFirst().id(), read.codes().getLast().parent());
    }

    @Test
    void whatIsWrongIsToldWithItsLine() throws IOException {
        CannotImport color = refused("a.csv", "name,color\nFear,#123456\nDoubt,blue\n");
        assertEquals("exchange.color", color.told().key());
        assertEquals("3", color.told().arguments().get(2));
        assertEquals(
                "exchange.csvColumn",
                refused("b.csv", "name,colour\nFear,#123456\n").told().key());
        assertEquals("exchange.csvName", refused("c.csv", "").told().key());
        assertEquals(
                "exchange.csvQuote", refused("d.csv", "name\n\"Fear\n").told().key());
        assertEquals(
                "exchange.noParent",
                refused("e.csv", "name,parent\nFear,Anger\n").told().key());
        assertEquals(
                "exchange.circle",
                refused("f.csv", "name,parent\nFear,Doubt\nDoubt,Fear\n").told().key());
        assertEquals(
                "exchange.noCodebook",
                refused("g.json", "{\"format\": \"other\"}").told().key());
        assertEquals("exchange.blank", refused("h.csv", "name,key\n,F\n").told().key());
    }

    @Test
    void shippedCodebooksAreFilesOfThisKind() {
        for (Codebook each : Shipped.read().codebooks()) {
            List<Code> codes = Shipped.read().codes().stream()
                    .filter(code -> code.codebook().equals(each.id()))
                    .toList();
            assertTrue(codes.size() >= 14, each.name());
        }
    }
}
