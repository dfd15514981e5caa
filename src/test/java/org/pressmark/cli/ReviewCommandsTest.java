package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Speaker;
import org.pressmark.session.Door;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `review`, `agreement` and `merge`.
final class ReviewCommandsTest {
    private static final String ANNA = "samples/anna.pressmark.json";
    private static final String BORIS = "samples/boris.pressmark.json";
    private static final String[] CLASSES = {"same", "border", "kind", "fields", "onlyMine", "onlyTheirs", "split"};

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void makeAProject() {
        terminal = new Terminal(folder);
        terminal.run("new", "./a.pressmark");
        terminal.run("import", "./a.pressmark", ANNA);
    }

    private void makeBoris() {
        terminal.run("new", "./b.pressmark");
        terminal.run("import", "./b.pressmark", BORIS);
    }

    private JsonNode json(String schema, String... words) throws IOException {
        assertEquals(0, terminal.run(words), terminal.err());
        String json = terminal.out();
        assertEquals(
                Set.of(),
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("assets/schema/" + schema + ".schema.json")))
                        .validate(json, InputFormat.JSON));
        return JsonMapper.shared().readTree(json);
    }

    private String exported(String project) {
        terminal.run("export", project, "--out", "./e.pressmark.json");
        return terminal.read("e.pressmark.json").replaceFirst("\"exportedAt\".*", "");
    }

    @Test
    void everyClassOccursInTheSampleSets() throws IOException {
        JsonNode review = json("review", "review", "./a.pressmark", BORIS, "--json");
        for (String name : CLASSES) {
            assertTrue(review.path("totals").path(name).asInt() > 0, name + ": " + review.path("totals"));
        }
    }

    @Test
    void differencesAddUpToTheTotals() throws IOException {
        JsonNode review = json("review", "review", "./a.pressmark", BORIS, "--json");
        for (String name : CLASSES) {
            int count = 0;
            for (JsonNode article : review.path("articles")) {
                for (JsonNode difference : article.path("differences")) {
                    count += difference.path("class").asString().equals(name) ? 1 : 0;
                }
            }
            assertEquals(count, review.path("totals").path(name).asInt(), name);
        }
    }

    @Test
    void aProjectBesideItselfIsAllSame() throws IOException {
        JsonNode totals =
                json("review", "review", "./a.pressmark", ANNA, "--json").path("totals");
        int others = 0;
        for (String name : CLASSES) {
            others += name.equals("same") ? 0 : totals.path(name).asInt();
        }
        assertEquals(0, others);
        assertEquals(391, totals.path("same").asInt());
    }

    @Test
    void aColleaguesProjectIsTheSameAfterwardsToTheByte() throws IOException {
        makeBoris();
        Path file = terminal.file("b.pressmark");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        byte[] before = Files.readAllBytes(file);
        json("review", "review", "./a.pressmark", "./b.pressmark", "--json");
        terminal.run("merge", "./a.pressmark", "./b.pressmark");
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(1_000_000_000_000L, Files.getLastModifiedTime(file).toMillis());
    }

    @Test
    void aProjectThatLostItsEndingIsKnownByItsMark() throws IOException {
        makeBoris();
        JsonNode named = json("review", "review", "./a.pressmark", "./b.pressmark", "--json");
        Files.copy(terminal.file("b.pressmark"), terminal.file("from Boris.json"));
        JsonNode unnamed = json("review", "review", "./a.pressmark", "./from Boris.json", "--json");
        assertEquals(named.path("totals"), unnamed.path("totals"));
        assertEquals(0, terminal.run("merge", "./a.pressmark", "./from Boris.json"), terminal.err());
    }

    @Test
    void twoAnnotatorsOfOneProjectCompareAsTheirFilesDo() throws IOException {
        JsonNode apart = json("review", "review", "./a.pressmark", BORIS, "--json");
        terminal.run("import", "./a.pressmark", BORIS);
        JsonNode inside =
                json("review", "review", "./a.pressmark", "--mine", "Anna Kessler", "--theirs", "Boris Tarn", "--json");
        assertEquals(apart.path("totals"), inside.path("totals"));
    }

    @Test
    void withoutAnotherOrTwoNamesThereIsNothingToCompare() {
        assertEquals(2, terminal.run("review", "./a.pressmark"));
        assertEquals(2, terminal.run("review", "./a.pressmark", BORIS, "--mine", "Nobody"));
        assertEquals(1, terminal.run("review", "./a.pressmark", "./none.pressmark"));
    }

    @Test
    void agreementNamesTheUnitOfEveryFigure() throws IOException {
        terminal.run("import", "./a.pressmark", BORIS);
        JsonNode agreement = json("agreement", "agreement", "./a.pressmark", "--json");
        assertEquals(1, agreement.path("pairs").size());
        assertTrue(agreement.path("agreement").size() > 20);
        assertTrue(agreement.path("pairs").path(0).path("outlets").size() > 1);
        assertEquals(6, agreement.path("pairs").path(0).path("articles").size());
        assertEquals(2, agreement.path("pairs").path(0).path("leftOut").asInt());
    }

    @Test
    void agreementBetweenProjects() throws IOException {
        makeBoris();
        JsonNode agreement =
                json("agreement", "agreement", "./a.pressmark", "./b.pressmark", "./a.pressmark", "--json");
        assertEquals(3, agreement.path("pairs").size());
        assertEquals(
                "alphaUnitizing",
                agreement.path("agreement").path(0).path("measure").asString());
    }

    @Test
    void agreementOfOneIsWrongWords() {
        assertEquals(2, terminal.run("agreement", "./a.pressmark"));
    }

    @Test
    void mergedTwiceIsMergedOnce() throws IOException {
        makeBoris();
        assertEquals(0, terminal.run("merge", "./a.pressmark", "./b.pressmark"), terminal.err());
        byte[] once = Files.readAllBytes(terminal.file("a.pressmark"));
        assertEquals(0, terminal.run("merge", "./a.pressmark", "./b.pressmark"), terminal.err());
        assertArrayEquals(once, Files.readAllBytes(terminal.file("a.pressmark")));
    }

    @Test
    void mergeBringsWhatAnImportBrings() {
        makeBoris();
        terminal.run("merge", "./a.pressmark", "./b.pressmark");
        terminal.run("new", "./c.pressmark");
        terminal.run("import", "./c.pressmark", ANNA);
        terminal.run("import", "./c.pressmark", BORIS);
        assertEquals(exported("./c.pressmark"), exported("./a.pressmark"));
    }

    @Test
    void undoOfAMergeLeavesWhatWasThere() {
        makeBoris();
        String before = exported("./a.pressmark");
        terminal.run("merge", "./a.pressmark", "./b.pressmark");
        try (Door door = Door.open(terminal.file("a.pressmark"), terminal.workshop())) {
            door.undo(door.reading().registers().annotators().getFirst().id());
        }
        assertEquals(before, exported("./a.pressmark"));
    }

    @Test
    void dryRunOfAMergeChangesNothing() throws IOException {
        makeBoris();
        byte[] before = Files.readAllBytes(terminal.file("a.pressmark"));
        assertEquals(0, terminal.run("merge", "./a.pressmark", "./b.pressmark", "--dry-run"));
        assertTrue(terminal.out().contains("quotes"), terminal.out());
        assertArrayEquals(before, Files.readAllBytes(terminal.file("a.pressmark")));
    }

    /// Boris's set with other ids for the speakers that Anna has too.
    private void writeStranger() throws IOException {
        JsonNode set = JsonMapper.shared().readTree(Files.readString(Path.of(BORIS)));
        String text = Files.readString(Path.of(BORIS));
        for (JsonNode speaker : set.path("speakers")) {
            String id = speaker.path("id").asString();
            text = text.replace(id, "f" + id.substring(1));
        }
        terminal.write("stranger.pressmark.json", text);
    }

    /// How many speakers have a name that an earlier one has.
    private long namesakes() {
        try (Door door = Door.look(terminal.file("a.pressmark"), terminal.workshop())) {
            List<Speaker> speakers = door.reading().registers().speakers();
            return speakers.size()
                    - speakers.stream().map(Speaker::name).distinct().count();
        }
    }

    @Test
    void namesakesStayApartAndAreListed() throws IOException {
        writeStranger();
        assertEquals(0, terminal.run("merge", "./a.pressmark", "./stranger.pressmark.json"), terminal.err());
        assertTrue(terminal.err().contains("different ids"), terminal.err());
        assertTrue(namesakes() > 10);
    }

    @Test
    void namesakesCountAsOneWhereAsked() throws IOException {
        writeStranger();
        assertEquals(
                0, terminal.run("merge", "./a.pressmark", "./stranger.pressmark.json", "--same-names"), terminal.err());
        assertEquals(0, namesakes());
        assertEquals(0, terminal.run("check", "./a.pressmark"), terminal.err());
        terminal.run("merge", "./a.pressmark", "./stranger.pressmark.json", "--same-names");
        assertTrue(terminal.out().contains("quotes: "), terminal.out());
        assertTrue(terminal.out().lines().noneMatch(line -> line.matches(".* [1-9]\\d* new.*")), terminal.out());
    }

    @Test
    void aSampleIsTheSameForTheSameSeedAndSaysNothingOfTheFields() throws IOException {
        JsonNode one = json("sample", "sample", "./a.pressmark", "--size", "20", "--seed", "5", "--json");
        JsonNode same = json("sample", "sample", "./a.pressmark", "--size", "20", "--seed", "5", "--json");
        JsonNode other = json("sample", "sample", "./a.pressmark", "--size", "20", "--seed", "6", "--json");
        assertEquals(20, one.path("tags").size());
        assertEquals(one, same);
        assertTrue(!one.path("tags").equals(other.path("tags")));
        assertTrue(one.path("tags").path(0).path("speaker").isMissingNode());
        assertEquals(2, terminal.run("sample", "./a.pressmark", "--size", "x", "--seed", "5"));
    }

    @Test
    void articlesOfOneAloneCountWhereAskedFor() throws IOException {
        terminal.run("import", "./a.pressmark", BORIS);
        JsonNode pair = json("agreement", "agreement", "./a.pressmark", "--all-articles", "--json")
                .path("pairs")
                .path(0);
        assertEquals(8, pair.path("articles").size());
        assertEquals(0, pair.path("leftOut").asInt());
    }

    @Test
    void theSameProjectTwiceIsAllSame() throws IOException {
        JsonNode review = json("review", "review", "./a.pressmark", "./a.pressmark", "--json");
        assertEquals(391, review.path("totals").path("same").asInt());
        for (JsonNode figure : review.path("agreement")) {
            JsonNode value = figure.path("value");
            assertTrue(value.isNull() || value.asDouble() == 1, figure.toString());
        }
        assertEquals(
                1,
                json("agreement", "agreement", "./a.pressmark", "./a.pressmark", "--json")
                        .path("pairs")
                        .size());
        assertEquals(0, terminal.run("merge", "./a.pressmark", "./a.pressmark"), terminal.err());
    }

    @Test
    void anEmptyProjectHasNoFiguresAndIsNoFailure() throws IOException {
        terminal.run("new", "./none.pressmark");
        for (String[] sides : new String[][] {
            {"./none.pressmark", "./a.pressmark"}, {"./a.pressmark", "./none.pressmark"}, {"./none.pressmark", BORIS}
        }) {
            JsonNode review = json("review", "review", sides[0], sides[1], "--json");
            assertEquals(0, review.path("articles").size());
            assertEquals(0, review.path("agreement").size());
            assertEquals(0, review.path("totals").path("onlyMine").asInt());
        }
        json("agreement", "agreement", "./none.pressmark", "./a.pressmark", "--json");
        assertEquals(0, terminal.run("merge", "./a.pressmark", "./none.pressmark"), terminal.err());
        assertEquals(2, terminal.run("agreement", "./none.pressmark"));
    }

    @Test
    void annotatorsOfOneNameAreComparedByWhoTheyAre() throws IOException {
        String namesake = Files.readString(Path.of(BORIS)).replace("Boris Tarn", "Anna Kessler");
        terminal.write("namesake.pressmark.json", namesake);
        JsonNode apart = json("review", "review", "./a.pressmark", BORIS, "--json");
        JsonNode review = json("review", "review", "./a.pressmark", "./namesake.pressmark.json", "--json");
        assertEquals(apart.path("totals"), review.path("totals"));
        assertEquals(0, terminal.run("import", "./a.pressmark", "./namesake.pressmark.json"), terminal.err());
        JsonNode agreement = json("agreement", "agreement", "./a.pressmark", "--json");
        assertEquals(1, agreement.path("pairs").size());
        assertEquals("Anna Kessler (2)", agreement.path("annotators").path(1).asString());
        assertEquals(2, terminal.run("review", "./a.pressmark", "--mine", "Anna Kessler", "--theirs", "Anna Kessler"));
        assertTrue(terminal.err().contains("Several annotators"), terminal.err());
        double value = agreement.path("agreement").path(0).path("value").asDouble();
        assertTrue(value < 1, agreement.path("agreement").path(0).toString());
    }

    @Test
    void tagsOfSomebodyTheSetDoesNotNameAreCompared() throws IOException {
        JsonNode apart = json("review", "review", "./a.pressmark", BORIS, "--json");
        String boris = Files.readString(Path.of(BORIS));
        terminal.write(
                "unnamed.pressmark.json", boris.replaceFirst("(?s)\"annotators\": \\[.*?\\]", "\"annotators\": []"));
        JsonNode review = json("review", "review", "./a.pressmark", "./unnamed.pressmark.json", "--json");
        assertEquals(apart.path("totals"), review.path("totals"));
    }

    /// Every format that keeps all of a tag; a table keeps no texts and stands on those of my project.
    @Test
    void aSetOfAnyFormatComparesAsTheOwnDoes() throws IOException {
        makeBoris();
        JsonNode own = json("review", "review", "./a.pressmark", "./b.pressmark", "--json");
        for (String file : List.of("b.csv", "b.xlsx", "b.jsonld", "b.qdpx", "b.xmi.zip", "b.label-studio.json")) {
            assertEquals(0, terminal.run("export", "./b.pressmark", "--out", "./" + file), terminal.err());
            JsonNode review = json("review", "review", "./a.pressmark", "./" + file, "--json");
            for (String name : CLASSES) {
                if (!name.equals("onlyMine") || !file.equals("b.csv")) {
                    assertEquals(
                            own.path("totals").path(name), review.path("totals").path(name), file + " " + name);
                }
            }
            assertTrue(terminal.err().contains("524 of 524 match"), file + terminal.err());
        }
    }

    /// Another blank, other quotation marks, a sentence more, an emoji in every line: the text is another one.
    @Test
    void textsThatAreNearlyTheSameCompareAsTheSame() throws IOException {
        String boris = Files.readString(Path.of(BORIS));
        String bent = boris.replace("\u00a0", " ").replace("\\u00a0", " ").replace("’", "'");
        assertTrue(!bent.equals(boris));
        JsonNode set = JsonMapper.shared().readTree(bent);
        for (JsonNode article : set.path("articles")) {
            ((tools.jackson.databind.node.ObjectNode) article)
                    .put(
                            "sha256",
                            org.pressmark.model.Fingerprint.sha256(
                                    article.path("text").asString()));
        }
        terminal.write("bent.pressmark.json", set.toString());
        JsonNode apart = json("review", "review", "./a.pressmark", BORIS, "--json");
        JsonNode review = json("review", "review", "./a.pressmark", "./bent.pressmark.json", "--json");
        assertEquals(apart.path("totals"), review.path("totals"));
        assertEquals(0, review.path("onlyTheirs").size());
    }

    @Test
    void whatIsNotFoundAgainInMyTextIsListed() throws IOException {
        String boris = Files.readString(Path.of(BORIS));
        JsonNode set = JsonMapper.shared().readTree(boris);
        tools.jackson.databind.node.ObjectNode article =
                (tools.jackson.databind.node.ObjectNode) set.path("articles").path(0);
        String more = "A sentence that stands nowhere in what the other read.";
        String text = article.path("text").asString() + "\n\n" + more;
        article.put("text", text);
        article.put("sha256", org.pressmark.model.Fingerprint.sha256(text));
        tools.jackson.databind.node.ObjectNode tag = (tools.jackson.databind.node.ObjectNode)
                article.path("annotations").path(0);
        tools.jackson.databind.node.ObjectNode span =
                (tools.jackson.databind.node.ObjectNode) tag.path("spans").path(0);
        span.put("start", text.length() - more.length());
        span.put("end", text.length());
        span.put("exact", more);
        span.put("prefix", text.substring(text.length() - more.length() - 32, text.length() - more.length()));
        span.put("suffix", "");
        terminal.write("longer.pressmark.json", set.toString());
        JsonNode review = json("review", "review", "./a.pressmark", "./longer.pressmark.json", "--json");
        int lost = 0;
        for (JsonNode each : review.path("articles")) {
            lost += each.path("lost").size();
        }
        assertEquals(1, lost);
        assertEquals(0, terminal.run("review", "./a.pressmark", "./longer.pressmark.json"));
        assertTrue(terminal.err().contains("1 tag"), terminal.err());
    }

    /// The colleague goes on working while her project is compared and merged.
    @Test
    void aProjectThatIsOpenElsewhereIsReadAndStaysWritable() throws IOException {
        makeBoris();
        try (Door open = Door.open(terminal.file("b.pressmark"), terminal.workshop())) {
            json("review", "review", "./a.pressmark", "./b.pressmark", "--json");
            Speaker newcomer = Speaker.named(terminal.workshop().ids().get(), "Newcomer");
            open.carryOut(
                    open.reading().registers().annotators().getFirst().id(),
                    org.pressmark.model.Message.of("deed.import", "x"),
                    new org.pressmark.model.Change.Added(newcomer));
            assertEquals(0, terminal.run("merge", "./a.pressmark", "./b.pressmark"), terminal.err());
        }
        try (Door door = Door.look(terminal.file("a.pressmark"), terminal.workshop())) {
            assertTrue(door.reading().registers().speakers().stream()
                    .anyMatch(each -> each.name().equals("Newcomer")));
        }
    }

    @Test
    void aReviewIsNoSetOfTagsAndItIsSaidWhatToDo() {
        assertEquals(
                0,
                terminal.run("review", "./a.pressmark", BORIS, "--out", "./r.pressmark-review.json"),
                terminal.err());
        for (String command : List.of("review", "merge")) {
            assertEquals(1, terminal.run(command, "./a.pressmark", "./r.pressmark-review.json"));
            assertTrue(terminal.err().contains("is a review"), terminal.err());
        }
    }
}
