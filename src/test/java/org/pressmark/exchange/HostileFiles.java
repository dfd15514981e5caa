package org.pressmark.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pressmark.Reference;

/// Files made to harm readers: small enough for every run.
final class HostileFiles {
    private static final int MEBIBYTE = 1 << 20;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /// Writes them all, and adds the reference's where they are to be had.
    List<Path> all() throws IOException {
        xml();
        json();
        tables();
        zips();
        for (String kind : List.of("xml", "json", "csv", "sqlite")) {
            Path there = Reference.file("hostile/" + kind).orElse(null);
            if (there != null) {
                try (Stream<Path> listed = Files.list(there)) {
                    listed.sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private void xml() throws IOException {
        write("xxe.qde", "<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Project name=\"&x;\"/>");
        write("parameter.qdc", "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\">%x;]><CodeBook/>");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int at = 1; at < 40; at++) {
            laughs.append("<!ENTITY a" + at + " \"&a" + (at - 1) + ";&a" + (at - 1) + ";\">");
        }
        write("laughs.xmi", laughs + "]><a>&a39;</a>");
        write("deep.xmi", "<a>".repeat(50_000));
        write("codes.qdc", "<CodeBook><Codes>" + "<Code name=\"a\"/>".repeat(20_000) + "</Codes></CodeBook>");
    }

    private void json() throws IOException {
        write("deep.json", "[".repeat(100_000));
        write("objects.json", "{\"a\":".repeat(50_000));
        write("number.json", "{\"format\": " + "9".repeat(200_000) + "}");
        write("exponent.jsonl", "[{\"id\": 1e1000000000, \"text\": 1e999999999}]");
        write("half.jsonl", "{\"text\": \"a\\ud800\", \"label\": []}");
        write("nul.jsonl", "{\"text\": \"a\\u0000\", \"label\": []}");
        write("cut.json", "{\"format\": \"pressmark-annotation-set\", \"articles\": [{");
        write("nothing.json", "");
        files.add(Files.write(folder.resolve("zeros.json"), new byte[100_000]));
    }

    private void tables() throws IOException {
        write("wide.csv", "quote,document" + ",x".repeat(50_000) + "\n");
        write("open.csv", "id,document,tag,content\n1,a,b,\"" + "x\n".repeat(20_000));
        write("nul.csv", "id,document,tag,content\n1,a,b,c\0d\n");
    }

    private void zips() throws IOException {
        zip("out.zip", Map.of("../../out.ann", bytes("T1\tA 0 1\tx")));
        zip("root.zip", Map.of("/etc/x.ann", bytes("T1\tA 0 1\tx")));
        zip("windows.zip", Map.of("C:\\x.ann", bytes("T1\tA 0 1\tx")));
        zip("bomb.ann.zip", Map.of("x.ann", new byte[40 * MEBIBYTE]));
        zip("bomb.xmi.zip", Map.of("x.xmi", new byte[40 * MEBIBYTE]));
        byte[] whole = Files.readAllBytes(zip("whole.zip", Map.of("x.ann", bytes("T1\tA 0 1\tx\n".repeat(500)))));
        files.add(Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2)));
        byte[] other = whole.clone();
        other[14] ^= 1;
        other[indexOf(other, "PK\1\2") + 16] ^= 1;
        files.add(Files.write(folder.resolve("checksum.zip"), other));
        byte[] locked = whole.clone();
        locked[6] |= 1;
        files.add(Files.write(folder.resolve("locked.zip"), locked));
    }

    private static int indexOf(byte[] file, String letters) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(letters);
    }

    private void write(String name, String text) throws IOException {
        files.add(Files.writeString(folder.resolve(name), text));
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        files.add(file);
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
