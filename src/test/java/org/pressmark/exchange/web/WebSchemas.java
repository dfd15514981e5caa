package org.pressmark.exchange.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pressmark.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The W3C's own schemas as judge: everything an annotation must be.
final class WebSchemas {
    private static final String BASE = "https://schemas.invalid/";

    private final Path folder;
    private final JsonSchemaFactory factory;

    WebSchemas() {
        this.folder = folder();
        Map<String, String> schemas = schemas();
        this.factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4, builder -> builder.schemaLoaders(loaders -> loaders.schemas(schemas)));
    }

    static Path folder() {
        return Reference.file("formats/w3c-web-annotation/schemas").orElse(Path.of("absent"));
    }

    private Map<String, String> schemas() {
        Map<String, String> schemas = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                schemas.put(BASE + file.getFileName(), Files.readString(file));
            }
            return schemas;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The musts that an annotation breaks.
    List<String> broken(JsonNode annotation) {
        List<String> broken = new ArrayList<>();
        String json = annotation.toString();
        for (String name : musts()) {
            if (!factory.getSchema(SchemaLocation.of(BASE + name))
                    .validate(json, InputFormat.JSON)
                    .isEmpty()) {
                broken.add(name);
            }
        }
        return broken;
    }

    private List<String> musts() {
        JsonNode tests = JsonMapper.shared()
                .readTree(folder.resolve("annotations/annotationMusts.test").toFile());
        List<String> names = new ArrayList<>();
        tests.get("assertions").forEach(each -> names.add(each.asString().replaceAll(".*/", "")));
        return names;
    }
}
