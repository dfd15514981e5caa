package org.pressmark.exchange.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.Golden;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.json.ReadLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What we write, judged by schemas that are not ours.
final class WebSchemasTest {
    @TempDir
    Path folder;

    private WebSchemas schemas;
    private JsonNode collection;

    @BeforeEach
    void export() {
        assumeTrue(Files.exists(WebSchemas.folder()), "the W3C's schemas are not here");
        schemas = new WebSchemas();
        try (Trial project = new Trial(folder, "a")) {
            Golden.in(project);
            Path file = project.export("a.jsonld", new WebFormat(ReadLimits.usual()), Portion.ALL);
            collection = JsonMapper.shared().readTree(file.toFile());
        }
    }

    private JsonNode items() {
        return collection.get("first").get("items");
    }

    /// A List of stretches is legal, and the schemas do not know it: it stands in an appendix of the
    /// Recommendation.
    private static boolean isList(JsonNode annotation) {
        return "List".equals(annotation.get("target").path("type").asString(""));
    }

    @Test
    void everyAnnotationOfOneTargetIsAsItMustBe() {
        for (JsonNode annotation : items()) {
            if (!isList(annotation)) {
                assertEquals(Set.of(), new TreeSet<>(schemas.broken(annotation)), annotation.toPrettyString());
            }
        }
    }

    @Test
    void listsOfStretchesBreakNothingElse() {
        for (JsonNode annotation : items()) {
            if (isList(annotation)) {
                assertEquals(
                        Set.of("3.2-targetObjectsRecognized.json"),
                        new TreeSet<>(schemas.broken(annotation)),
                        annotation.toPrettyString());
            }
        }
    }

    @Test
    void judgeRefusesWhatIsSpoilt() throws IOException {
        String spoilt = items().get(1).toString().replace("\"Annotation\"", "\"Nothing\"");
        assertFalse(schemas.broken(JsonMapper.shared().readTree(spoilt)).isEmpty());
    }

    @Test
    void totalIsHowManyThereAre() {
        assertEquals(items().size(), collection.get("total").asInt());
        assertTrue(items().size() > 20);
    }
}
