package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Portion;
import org.pressmark.intake.Draft;
import org.pressmark.intake.FirstLine;
import org.pressmark.intake.Limits;
import org.pressmark.intake.TextIntake;
import org.pressmark.model.Change;
import org.pressmark.model.Content;
import tools.jackson.databind.json.JsonMapper;

/// Real texts go into a project, out into a set, into another project, and come out byte for byte.
final class CorporaTest {
    @TempDir
    Path folder;

    @Test
    void realTextsComeOutByteForByte() throws IOException {
        Map<String, byte[]> files = files();
        Assumptions.assumeFalse(files.isEmpty(), "no reference data");
        assertTrue(files.size() > 300);
        try (Trial from = new Trial(folder, "from");
                Trial to = new Trial(folder, "to")) {
            Map<UUID, byte[]> stored = store(from, files);
            Path set = from.export("all.pressmark.json", Portion.ALL);
            to.take(set);
            assertEquals(Trial.text(set), to.exported());
            stored.forEach((id, bytes) -> assertSame(to.reading().content(id), bytes));
        }
    }

    private static void assertSame(Content content, byte[] bytes) {
        byte[] original = new byte[content.original().remaining()];
        content.original().duplicate().get(original);
        assertArrayEquals(bytes, original);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertEquals(text.replace("\r\n", "\n").replace('\r', '\n'), content.text());
    }

    private static Map<UUID, byte[]> store(Trial project, Map<String, byte[]> files) {
        Map<UUID, byte[]> stored = new LinkedHashMap<>();
        Map<String, UUID> texts = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        files.forEach((name, bytes) -> {
            Draft draft = TextIntake.read(name, bytes, Limits.USUAL);
            if (texts.putIfAbsent(draft.content().textSha256(), project.anna().id()) == null) {
                var article = draft.article(project.id(), Trial.NOW, FirstLine::titleOf);
                changes.add(draft.adding(article));
                stored.put(article.id(), bytes);
            }
        });
        project.carryOut(new Change.Several(changes));
        return stored;
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Path posts = Reference.file("corpora/telegram/gold.jsonl").orElse(null);
        if (posts != null) {
            for (String line : Files.readAllLines(posts)) {
                var post = JsonMapper.shared().readTree(line);
                files.put(
                        post.path("id").asString() + ".txt",
                        post.path("text").asString().getBytes(StandardCharsets.UTF_8));
            }
        }
        Path news = Reference.file("corpora/polnear").orElse(null);
        if (news != null) {
            try (Stream<Path> texts = Files.walk(news)) {
                for (Path text : texts.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    files.put(text.getFileName().toString(), Files.readAllBytes(text));
                }
            }
        }
        return files;
    }
}
