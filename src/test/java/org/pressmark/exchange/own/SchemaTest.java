package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.cli.Cli;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Content;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Head;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Review;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;
import org.pressmark.settings.Phrases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schemas in `assets/schema` describe what is written and read, no more and no less.
final class SchemaTest {
    private static final Path SETS = Path.of("assets/schema/annotation-set.schema.json");

    @TempDir
    Path folder;

    private static JsonSchema schema(Path file) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
    }

    private static Set<ValidationMessage> faults(Path schema, String json) throws IOException {
        return schema(schema).validate(json, InputFormat.JSON);
    }

    private String everything() {
        try (Trial project = new Trial(folder, "a")) {
            project.addAnna();
            Everything.in(project);
            return project.exported();
        }
    }

    @Test
    void exportsFitTheSchema() throws IOException {
        assertEquals(Set.of(), faults(SETS, everything()));
    }

    @Test
    void sampleSetsFitTheSchema() throws IOException {
        for (String name : new String[] {"anna", "boris"}) {
            String json = Files.readString(Path.of("samples/" + name + ".pressmark.json"));
            assertEquals(Set.of(), faults(SETS, json), name);
        }
    }

    @Test
    void schemaRefusesWhatTheReaderRefuses() throws IOException {
        String good = everything();
        String[] bad = {
            good.replaceFirst("\"version\": 1", "\"version\": 2"),
            good.replaceFirst("\"offsetUnit\": \"utf-16\"", "\"offsetUnit\": \"code-point\""),
            good.replaceFirst("\"articles\": \\[", "\"author\": null,\n  \"articles\": ["),
            good.replaceFirst("\"start\": \\d+", "\"start\": -1"),
            good.replaceFirst("\"start\": (\\d+)", "\"start\": \"$1\""),
            good.replaceFirst("\"role\": \"cue\"", "\"role\": \"verb\""),
            good.replaceFirst("\"kind\": \"zone\"", "\"kind\": \"area\""),
            good.replaceFirst("\"zone\": \"referenceBox\"", "\"zone\": null"),
            good.replaceFirst("\"exact\"", "\"quote\""),
            good.replaceFirst("\"color\": \"#", "\"color\": \""),
        };
        for (int at = 0; at < bad.length; at++) {
            String json = bad[at];
            assertFalse(json.equals(good), "case " + at);
            assertFalse(faults(SETS, json).isEmpty(), "case " + at);
            Path file = Files.writeString(folder.resolve("bad.pressmark.json"), json);
            assertThrows(CannotImport.class, () -> Trial.format().read(file), "case " + at);
        }
    }

    @Test
    void listFitsItsSchema() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file;
        try (Trial project = new Trial(folder, "a")) {
            project.addAnna();
            Everything.in(project);
            file = project.door().path();
        }
        String[] words = {"list", file.toString(), "--json"};
        assertEquals(0, Cli.run(words, new PrintStream(out), System.err, Phrases.english(), Trial.workshop(folder, 1)));
        Path list = Path.of("assets/schema/list.schema.json");
        assertEquals(Set.of(), faults(list, out.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void schemaNamesExactlyTheWordsOfTheModel() throws IOException {
        JsonNode kinds = JsonMapper.shared().readTree(Files.readString(SETS)).path("$defs");
        assertWords(kinds, "outlet", "kind", Outlet.Kind.class);
        assertWords(kinds, "outlet", "control", Outlet.Control.class);
        assertWords(kinds, "speaker", "kind", Speaker.Kind.class);
        assertWords(kinds, "speaker", "sourceClass", Speaker.SourceClass.class);
        assertWords(kinds, "claim", "type", Claim.Type.class);
        assertWords(kinds, "claim", "checkWorthy", Claim.CheckWorthy.class);
        assertWords(kinds, "code", "use", Code.Use.class);
        assertWords(kinds, "preset", "originType", Provenance.OriginType.class);
        assertWords(kinds, "article", "originType", Provenance.OriginType.class);
        assertWords(kinds, "article", "outletEvidence", Provenance.OutletEvidence.class);
        assertWords(kinds, "article", "genre", Article.Genre.class);
        assertWords(kinds, "article", "status", Article.Status.class);
        assertWords(kinds, "article", "byteOrderMark", Content.Mark.class);
        assertWords(kinds, "article", "newlines", Content.Newline.class);
        assertWords(kinds, "span", "role", RoleSpan.Role.class);
        assertWords(kinds, "quote", "origin", Head.Origin.class);
        assertWords(kinds, "quote", "confidence", Head.Confidence.class);
        assertWords(kinds, "quote", "type", Quote.Type.class);
        assertWords(kinds, "quote", "channel", Quote.Channel.class);
        assertWords(kinds, "quote", "polarity", Quote.Polarity.class);
        assertWords(kinds, "quote", "stance", Quote.Stance.class);
        assertWords(kinds, "claimOccurrence", "voice", ClaimOccurrence.Voice.class);
        assertWords(kinds, "outletMention", "role", OutletMention.Role.class);
        assertWords(kinds, "zone", "zone", Zone.Type.class);
        assertWords(kinds, "quotedTerm", "term", QuotedTerm.Type.class);
        assertWords(kinds, "claimLink", "type", ClaimLink.Type.class);
        assertWords(kinds, "review", "decision", Review.Decision.class);
        assertWords(kinds, "dismissal", "matter", Dismissal.Matter.class);
    }

    private static <E extends Enum<E>> void assertWords(JsonNode kinds, String kind, String member, Class<E> words) {
        Set<String> said = new TreeSet<>();
        for (JsonNode word : kinds.path(kind).path("properties").path(member).path("enum")) {
            if (word.isString()) {
                said.add(word.asString());
            }
        }
        Set<String> meant = Arrays.stream(words.getEnumConstants())
                .map(Spelling::of)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(meant, said, kind + "." + member);
    }
}
