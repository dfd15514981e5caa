package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.Trial;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;

/// A file that is not sound is refused whole, with its name, the place and the reason.
final class OwnReaderTest {
    private static final String SET = """
            {
              "format": "pressmark-annotation-set",
              "version": 1,
              "offsetUnit": "utf-16",
              "annotators": [{"id": "00000000-0000-4000-8000-000000000001", "name": "Anna"}],
              "outlets": [{"id": "00000000-0000-4000-8000-000000000002", "name": "TASS", "aliases": ["Tass"]}],
              "codebooks": [{"id": "00000000-0000-4000-8000-000000000003", "name": "Book"}],
              "codes": [{"id": "00000000-0000-4000-8000-000000000004", "name": "One", "color": "#123456",
                "codebook": "00000000-0000-4000-8000-000000000003"}],
              "articles": [{
                "id": "00000000-0000-4000-8000-000000000005",
                "title": "Mayor",
                "text": "“Yes \\ud83d\\ude00,” the mayor said.",
                "annotations": [{
                  "id": "00000000-0000-4000-8000-000000000006",
                  "kind": "quote",
                  "annotator": "00000000-0000-4000-8000-000000000001",
                  "createdAt": "2026-01-02T03:04:05Z",
                  "spans": [{"role": "content", "start": 0, "end": 9, "exact": "“Yes \\ud83d\\ude00,”"}]
                }]
              }]
            }
            """;

    @TempDir
    Path folder;

    private CannotImport refusal(String json) {
        return refusal(json.getBytes(StandardCharsets.UTF_8));
    }

    private CannotImport refusal(byte[] file) {
        return assertThrows(CannotImport.class, () -> Trial.format().read(write(file)));
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(folder.resolve("set.pressmark.json"), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String with(String part, String instead) {
        assertTrue(SET.contains(part), part);
        return SET.replace(part, instead);
    }

    @Test
    void leastThatIsNeededIsRead() {
        Trial.format().read(write(SET.getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Arguments> faults() {
        String span = "\"start\": 0, \"end\": 9";
        String quote = "\"kind\": \"quote\",";
        return Stream.of(
                Arguments.of(with("-set\"", "-sets\""), "exchange.foreign", null),
                Arguments.of("[]", "exchange.foreign", null),
                Arguments.of("{}", "exchange.foreign", null),
                Arguments.of("\"text\"", "exchange.foreign", null),
                Arguments.of(with("\"version\": 1", "\"version\": 2"), "exchange.newer", null),
                Arguments.of(with("\"version\": 1", "\"version\": 9999, \"futures\": {}"), "exchange.newer", null),
                Arguments.of(with("\"version\": 1", "\"version\": \"1\""), "exchange.version", null),
                Arguments.of(with("\"version\": 1", "\"version\": 1.0"), "exchange.version", null),
                Arguments.of(with("utf-16", "code-point"), "exchange.unit", null),
                Arguments.of(SET + "{\"x\": 1}", "exchange.trailing", null),
                Arguments.of(SET.substring(0, SET.length() / 2), "exchange.cut", null),
                Arguments.of(
                        with("\"name\": \"TASS\"", "\"name\": \"TASS\", \"name\": \"AFP\""), "exchange.twice", null),
                Arguments.of(with("\"title\": \"Mayor\",", "\"title\": Mayor,"), "exchange.syntax", null),
                Arguments.of(with("\"articles\"", "\"author\": 1, \"articles\""), "exchange.unknown", "author"),
                Arguments.of(
                        with(quote, quote + "\"quality\": 1,"),
                        "exchange.unknown",
                        "articles[0].annotations[0].quality"),
                Arguments.of(with("\"title\": \"Mayor\",", ""), "exchange.needed", "articles[0]"),
                Arguments.of(with("\"title\": \"Mayor\"", "\"title\": 5"), "exchange.text", "articles[0].title"),
                Arguments.of(with("\"title\": \"Mayor\"", "\"title\": \" \""), "exchange.blank", "articles[0]"),
                Arguments.of(with("\"title\": \"Mayor\"", "\"title\": \"a\\nb\""), "exchange.lines", "articles[0]"),
                Arguments.of(
                        with("\"title\": \"Mayor\"", "\"title\": \"a\\u0000b\""), "exchange.nul", "articles[0].title"),
                Arguments.of(
                        with("\"title\": \"Mayor\"", "\"title\": \"a\\ud83db\""),
                        "exchange.surrogate",
                        "articles[0].title"),
                Arguments.of(
                        with("\"title\": \"Mayor\"", "\"title\": \"Mayor\", \"sha256\": \"00\""),
                        "exchange.hash",
                        "articles[0].sha256"),
                Arguments.of(
                        with("\"title\": \"Mayor\"", "\"title\": \"Mayor\", \"original\": \"?\""),
                        "exchange.base64",
                        "articles[0].original"),
                Arguments.of(
                        with("\"title\": \"Mayor\"", "\"title\": \"Mayor\", \"charset\": \"x-none\""),
                        "exchange.charset",
                        "articles[0].charset"),
                Arguments.of(
                        with("\"title\": \"Mayor\"", "\"title\": \"Mayor\", \"charset\": \"windows-1252\""),
                        "exchange.original",
                        "articles[0]"),
                Arguments.of(
                        with("\"title\": \"Mayor\"", "\"title\": \"Mayor\", \"saidAt\": {\"value\": \"May\"}"),
                        "exchange.when",
                        "articles[0].saidAt"),
                Arguments.of(
                        with(
                                "\"title\": \"Mayor\"",
                                "\"title\": \"Mayor\", \"saidAt\": {\"value\": \"2026-01-02\", \"zone\": \"Mars\"}"),
                        "exchange.zone",
                        "articles[0].saidAt"),
                Arguments.of(with("the mayor said.", "the\\r\\nmayor said."), "exchange.newlines", "articles[0].text"),
                Arguments.of(with("\"#123456\"", "\"red\""), "exchange.color", "codes[0]"),
                Arguments.of(with("[\"Tass\"]", "[1]"), "exchange.text", "outlets[0].aliases[0]"),
                Arguments.of(with("[\"Tass\"]", "\"Tass\""), "exchange.array", "outlets[0].aliases"),
                Arguments.of(with("\"annotators\": [{", "\"annotators\": [7, {"), "exchange.object", "annotators[0]"),
                Arguments.of(with("\"00000000-0000-4000-8000-000000000002\"", "\"2\""), "exchange.id", "outlets[0].id"),
                Arguments.of(with("05Z", "05"), "exchange.instant", "articles[0].annotations[0].createdAt"),
                Arguments.of(
                        with("\"kind\": \"quote\"", "\"kind\": \"saying\""),
                        "exchange.word",
                        "articles[0].annotations[0].kind"),
                Arguments.of(
                        with(span, "\"start\": -1, \"end\": 9"),
                        "exchange.range",
                        "articles[0].annotations[0].spans[0]"),
                Arguments.of(
                        with(span, "\"start\": 9, \"end\": 9"),
                        "exchange.range",
                        "articles[0].annotations[0].spans[0]"),
                Arguments.of(
                        with(span, "\"start\": 9, \"end\": 0"),
                        "exchange.range",
                        "articles[0].annotations[0].spans[0]"),
                Arguments.of(
                        with(span, "\"start\": 0, \"end\": 99"),
                        "exchange.range",
                        "articles[0].annotations[0].spans[0]"),
                Arguments.of(
                        with(span, "\"start\": 2147483648, \"end\": 2147483649"),
                        "exchange.number",
                        "articles[0].annotations[0].spans[0].start"),
                Arguments.of(
                        with(span, "\"start\": 0, \"end\": 9223372036854775808"),
                        "exchange.number",
                        "articles[0].annotations[0].spans[0].end"),
                Arguments.of(
                        with(span, "\"start\": 0.0, \"end\": 9"),
                        "exchange.number",
                        "articles[0].annotations[0].spans[0].start"),
                Arguments.of(
                        with(span, "\"start\": \"0\", \"end\": 9"),
                        "exchange.number",
                        "articles[0].annotations[0].spans[0].start"),
                Arguments.of(
                        with(span, "\"start\": 1e999999999, \"end\": 9"),
                        "exchange.number",
                        "articles[0].annotations[0].spans[0].start"),
                Arguments.of(
                        with(span, "\"start\": 0, \"end\": 6"), "exchange.pair", "articles[0].annotations[0].spans[0]"),
                Arguments.of(
                        with(span, "\"start\": 1, \"end\": 9"),
                        "exchange.words",
                        "articles[0].annotations[0].spans[0]"),
                Arguments.of(
                        with("\"role\": \"content\",", "\"role\": \"content\", \"suffix\": \" the major\","),
                        "exchange.context",
                        "articles[0].annotations[0].spans[0].suffix"),
                Arguments.of(
                        with("\"role\": \"content\"", "\"role\": \"zone\""),
                        "exchange.role",
                        "articles[0].annotations[0]"),
                Arguments.of(
                        with("\"role\": \"content\"", "\"role\": \"cue\""),
                        "exchange.noContent",
                        "articles[0].annotations[0]"),
                Arguments.of(
                        with(quote, quote + "\"parent\": \"00000000-0000-4000-8000-000000000006\","),
                        "exchange.circle",
                        "articles[0].annotations[0]"),
                Arguments.of(
                        with("\"#123456\",", "\"#123456\", \"parent\": \"00000000-0000-4000-8000-000000000004\","),
                        "exchange.circle",
                        "codes[0]"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsRefusedWithItsPlace(String json, String key, String path) {
        Message told = refusal(json).told();
        assertEquals(key, told.key());
        assertTrue(told.arguments().getFirst().contains("set.pressmark.json"));
        if (path != null) {
            assertEquals(path, told.arguments().get(1));
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyRefusalIsASentenceWithAllItsBlanksFilled(String json, String key, String path) {
        Message told = refusal(json).told();
        String sentence = Phrases.english().say(told.key(), told.arguments());
        assertTrue(sentence.contains("set.pressmark.json"), sentence);
        assertTrue(sentence.endsWith("."), sentence);
        assertTrue(!sentence.matches(".*\\{\\d}.*") && !sentence.contains("“”"), sentence);
    }

    @Test
    void lineIsSaid() {
        assertEquals(
                "16",
                refusal(with("\"kind\": \"quote\"", "\"kind\": \"saying\""))
                        .told()
                        .arguments()
                        .get(2));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        String json = SET.replace("\"start\": 0", "\"start\": 1").replace("\"#123456\"", "\"red\"");
        List<Message> all = refusal(json).all();
        assertEquals(
                List.of("exchange.color", "exchange.words"),
                all.stream().map(Message::key).toList());
    }

    @Test
    void sameIdTwiceIsRefused() {
        String annotation = SET.substring(
                SET.indexOf("{\n      \"id\": \"00000000-0000-4000-8000-000000000006\""), SET.indexOf("]\n  }]"));
        Message told = refusal(SET.replace(annotation, annotation.strip() + ", " + annotation))
                .told();
        assertEquals("exchange.duplicate", told.key());
        assertEquals("articles[0].annotations[1]", told.arguments().get(1));
    }

    @Test
    void depthNumbersNamesAndLengthsAreLimited() {
        assertEquals("exchange.limits", refusal("{\"a\":".repeat(5_000)).told().key());
        assertEquals(
                "exchange.limits",
                refusal("{\"a\": " + "9".repeat(200_000) + "}").told().key());
        assertEquals(
                "exchange.limits",
                refusal("{\"" + "k".repeat(60_000) + "\": 1}").told().key());
        OwnFormat small = new OwnFormat(new ReadLimits(100, 1_000, 1_000));
        CannotImport large =
                assertThrows(CannotImport.class, () -> small.read(write(SET.getBytes(StandardCharsets.UTF_8))));
        assertEquals("exchange.limits", large.told().key());
        OwnFormat few = new OwnFormat(new ReadLimits(1_000_000, 20, 1_000));
        CannotImport many =
                assertThrows(CannotImport.class, () -> few.read(write(SET.getBytes(StandardCharsets.UTF_8))));
        assertEquals("exchange.limits", many.told().key());
    }

    @Test
    void endlessNestingOfQuotesIsRefusedInLinearTime() {
        StringBuilder chain = new StringBuilder();
        String annotation = SET.substring(
                        SET.indexOf("{\n      \"id\": \"00000000-0000-4000-8000-000000000006\""),
                        SET.indexOf("]\n  }]"))
                .strip();
        for (int at = 0; at < 3_000; at++) {
            chain.append(chain.isEmpty() ? "" : ", ")
                    .append(annotation
                            .replace("4000-8000-000000000006", String.format("4001-8000-%012d", at))
                            .replace(
                                    "\"kind\": \"quote\",",
                                    at == 0
                                            ? "\"kind\": \"quote\","
                                            : "\"kind\": \"quote\", \"parent\": \"00000000-0000-"
                                                    + String.format("4001-8000-%012d", at - 1) + "\","));
        }
        assertEquals(
                "exchange.deep", refusal(SET.replace(annotation, chain)).told().key());
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] json = SET.getBytes(StandardCharsets.UTF_8);
        json[SET.indexOf("Mayor")] = (byte) 0xff;
        assertEquals("exchange.syntax", refusal(json).told().key());
        assertEquals("exchange.foreign", refusal(new byte[0]).told().key());
    }

    @Test
    void setInUtf16IsReadAsWell() {
        Trial.format().read(write(("\ufeff" + SET).getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void membersMayComeInAnyOrder() {
        String text = "    \"text\": \"“Yes \\ud83d\\ude00,” the mayor said.\",\n";
        String moved = SET.replace(text, "").replace("}]\n    }]", "}]\n    }],\n" + text.replace(",\n", ""));
        moved = moved.replace("  \"format\": \"pressmark-annotation-set\",\n", "")
                .replace("\n}\n", ",\n\"format\": \"pressmark-annotation-set\"}\n");
        Trial.format().read(write(moved.getBytes(StandardCharsets.UTF_8)));
    }
}
