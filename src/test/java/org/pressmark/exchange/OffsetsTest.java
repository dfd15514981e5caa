package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Annotation;
import org.pressmark.model.Coding;
import org.pressmark.model.RoleSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The places of each export lead to the words of the tags for a reader that counts as the format's own tool does:
/// Python counts code points, a browser UTF-16 code units. Nothing of the program's counting is used here.
final class OffsetsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Trial project;
    private final Set<String> read = new TreeSet<>();

    /// Beside the hard project an article whose file had Windows' newlines and a byte order mark.
    @BeforeEach
    void makeAProject() {
        project = new Trial(folder, "project");
        Golden.in(project);
        project.article("windows.txt", "\ufeffOne \ud83d\ude42\r\n\r\nTwo.\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        project.close();
    }

    /// The files of an export, which may be one alone.
    private Map<String, String> export(String name) throws IOException {
        WritableFormat format = Formats.usual().writable(name).orElseThrow();
        Path file = project.export("set." + format.endings().getFirst(), format, Portion.ALL);
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files.isEmpty() ? Map.of("", Files.readString(file)) : files;
    }

    private Set<String> tagged(Predicate<Annotation> which) {
        Set<String> words = new TreeSet<>();
        project.reading()
                .articles()
                .forEach(article -> project.reading().annotations(article).stream()
                        .filter(which)
                        .flatMap(tag -> tag.spans().stream())
                        .map(RoleSpan::anchor)
                        .forEach(anchor -> words.add(anchor.exact())));
        assertFalse(words.isEmpty());
        return words;
    }

    private static String codePoints(String text, int start, int end) {
        return new String(text.codePoints().skip(start).limit(end - start).toArray(), 0, end - start);
    }

    @Test
    void doccanoCountsUtf16() throws IOException {
        for (String line : export("doccano").get("").split("\n")) {
            JsonNode task = JSON.readTree(line);
            for (JsonNode label : task.path("label")) {
                if (label.isArray()) {
                    read.add(task.path("text")
                            .asString()
                            .substring(label.get(0).asInt(), label.get(1).asInt()));
                }
            }
        }
        assertEquals(tagged(any -> true), read);
    }

    @Test
    void prodigyCountsCodePoints() throws IOException {
        for (String line : export("prodigy").get("").split("\n")) {
            JsonNode task = JSON.readTree(line);
            for (JsonNode span : task.path("spans")) {
                read.add(codePoints(
                        task.path("text").asString(),
                        span.path("start").asInt(),
                        span.path("end").asInt()));
            }
        }
        assertEquals(tagged(any -> true), read);
    }

    @Test
    void labelStudioCountsUtf16() throws IOException {
        for (JsonNode task : JSON.readTree(export("label-studio").get("tasks.json"))) {
            String text = task.path("data").path("text").asString();
            for (JsonNode value : task.findValues("value")) {
                if (value.has("start")) {
                    String words = text.substring(
                            value.path("start").asInt(), value.path("end").asInt());
                    assertEquals(value.path("text").asString(), words);
                    read.add(words);
                }
            }
        }
        assertEquals(tagged(any -> true), read);
    }

    @Test
    void webAnnotationsCountCodePoints() throws IOException, NoSuchAlgorithmException {
        Map<String, String> texts = new HashMap<>();
        for (var id : project.reading().articles()) {
            String text = project.reading().content(id).text();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            texts.put("urn:sha256:" + HexFormat.of().formatHex(hash), text);
        }
        for (JsonNode target : JSON.readTree(export("w3c").get("")).findParents("selector")) {
            JsonNode place = target.path("selector").get(0);
            String words = codePoints(
                    texts.get(target.path("source").asString()),
                    place.path("start").asInt(),
                    place.path("end").asInt());
            assertEquals(target.path("selector").get(1).path("exact").asString(), words);
            read.add(words);
        }
        assertEquals(tagged(any -> true), read);
    }

    /// A stretch over several lines stands in pieces, a blank between them.
    @Test
    void bratCountsCodePoints() throws IOException {
        Map<String, String> files = export("brat");
        Pattern line = Pattern.compile("(?m)^T\\d+\t\\S+ ([\\d; ]+)\t(.*)$");
        files.forEach((name, lines) -> {
            Matcher tag = line.matcher(name.endsWith(".ann") ? lines : "");
            while (tag.find()) {
                StringBuilder words = new StringBuilder();
                for (String piece : tag.group(1).split(";")) {
                    String[] ends = piece.split(" ");
                    String text = files.get(name.replaceFirst("\\.ann$", ".txt"));
                    words.append(words.isEmpty() ? "" : " ")
                            .append(codePoints(text, Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
                }
                assertEquals(words.toString().replaceAll("[\t\n]", " "), tag.group(2));
                read.add(tag.group(2));
            }
        });
        assertFalse(read.isEmpty());
    }

    @Test
    void propagandaLabelsCountCodePoints() throws IOException {
        Map<String, String> files = export("ptc");
        files.forEach((name, lines) -> {
            for (String line : name.endsWith(".labels") ? lines.lines().toList() : List.<String>of()) {
                String[] cells = line.split("\t");
                String text = files.entrySet().stream()
                        .filter(file -> file.getKey().endsWith("article" + cells[0] + ".txt"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
                read.add(codePoints(text, Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
            }
        });
        assertEquals(tagged(Coding.class::isInstance), read);
    }

    @Test
    void qualitativeProjectsCountCodePoints() throws IOException {
        Map<String, String> files = export("refi-qda");
        String text = null;
        Matcher each = Pattern.compile(
                        "plainTextPath=\"internal://([^\"]+)\"|startPosition=\"(\\d+)\" endPosition=\"(\\d+)\"")
                .matcher(files.get("project.qde"));
        while (each.find()) {
            if (each.group(1) != null) {
                String source = files.get("sources/" + each.group(1));
                text = source == null ? text : source;
            } else {
                read.add(codePoints(text, Integer.parseInt(each.group(2)), Integer.parseInt(each.group(3))));
            }
        }
        assertEquals(tagged(any -> true), read);
    }

    /// One newline a line is counted, whatever the file of the article had; so are its texts.
    @Test
    void textsGoOutAsTheyAreCounted() throws IOException {
        assertTrue(export("brat").containsValue("One \ud83d\ude42\n\nTwo.\n"));
        assertTrue(export("refi-qda").containsValue("One \ud83d\ude42\n\nTwo.\n"));
    }
}
