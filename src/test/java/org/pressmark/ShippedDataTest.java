package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What ships as data keeps its promises: registers, presets, codebooks and fonts.
final class ShippedDataTest {
    private static final Path ASSETS = Path.of("assets");
    private static final Pattern UUID_V7 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern HOST = Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2,}");

    @Test
    void registerHoldsTheOutletsAnAnalystMeetsFirst() {
        String wanted = "Press TV, Sputnik, Pravda.Ru, RT, TASS, RIA Novosti, Interfax, Kremlin,"
                + " Russian Foreign Ministry, Russian Defence Ministry, Pravda (Communist Party), Komsomolskaya Pravda,"
                + " Ukrainska Pravda, Pravda network, Strana, IRNA, Xinhua, CGTN, Al Mayadeen, Reuters, AFP, AP, BBC";
        assertTrue(texts(outlets(), "name").containsAll(List.of(wanted.split(", "))));
    }

    @Test
    void everyNameAndAliasMeansOneOutlet() {
        Set<String> seen = new HashSet<>();
        for (JsonNode outlet : outlets()) {
            for (String name : names(outlet)) {
                assertTrue(seen.add(name), name + " stands twice");
                assertEquals(name.strip(), name);
            }
        }
    }

    @Test
    void theBareWordPravdaMeansNoOutlet() {
        for (JsonNode outlet : outlets()) {
            for (String name : names(outlet)) {
                String word = name.replaceAll("[«»\"“”]", "").toLowerCase(Locale.ROOT);
                assertTrue(!word.equals("pravda") && !word.equals("правда"), outlet.toString());
            }
        }
    }

    @Test
    void everyDomainIsAHostOfOneOutlet() {
        Set<String> seen = new HashSet<>();
        for (JsonNode outlet : outlets()) {
            for (JsonNode domain : outlet.path("domains")) {
                assertTrue(HOST.matcher(domain.asString()).matches(), domain.asString());
                assertTrue(seen.add(domain.asString()), domain + " stands twice");
            }
        }
    }

    @Test
    void outletsUseTheWordsOfTheModel() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        Set<String> kinds = Set.of("newsSite", "broadcaster", "newsAgency", "newspaper", "governmentBody", "other");
        Set<String> controls = Set.of("stateControlled", "stateFundedIndependent", "party", "private", "unknown");
        for (JsonNode outlet : outlets()) {
            JsonNode country = outlet.path("country");
            assertAll(
                    outlet.path("name").asString(),
                    () -> assertTrue(country.isNull() || countries.contains(country.asString())),
                    () -> assertTrue(kinds.contains(outlet.path("kind").asString())),
                    () -> assertTrue(controls.contains(outlet.path("control").asString())),
                    () -> assertTrue(!outlet.path("note").asString().isBlank()));
        }
    }

    @Test
    void everyShippedIdIsAVersionSevenUuidAndUnique() throws IOException {
        Set<String> seen = new HashSet<>();
        List<JsonNode> all = new ArrayList<>(list(outlets()));
        all.addAll(list(read("registers/presets.json").path("presets")));
        for (JsonNode codebook : codebooks()) {
            all.add(codebook.path("codebook"));
            all.addAll(list(codebook.path("codes")));
        }
        for (JsonNode thing : all) {
            String id = thing.path("id").asString();
            assertTrue(UUID_V7.matcher(id).matches(), id);
            assertTrue(seen.add(id), id + " stands twice");
        }
    }

    @Test
    void presetsAreTheFourInTheirOrder() {
        JsonNode presets = read("registers/presets.json").path("presets");
        assertEquals(List.of("Kremlin statement", "Press TV", "Sputnik", "Pravda"), texts(presets, "name"));
        for (int i = 0; i < presets.size(); i++) {
            assertEquals(i + 1, presets.get(i).path("digit").asInt());
        }
        assertEquals("officialStatement", presets.get(0).path("originType").asString());
    }

    @Test
    void presetsPointAtOutletsOfTheRegister() {
        List<String> shown = list(read("registers/presets.json").path("presets")).stream()
                .filter(preset -> !preset.path("outlet").isNull())
                .map(preset -> nameOf(preset.path("outlet").asString()))
                .toList();
        assertEquals(List.of("Press TV", "Sputnik", "Pravda.Ru"), shown);
    }

    @Test
    void semEvalTask11HasItsFourteenTechniques() {
        assertEquals(
                14, read("codebooks/semeval-2020-task-11.json").path("codes").size());
    }

    @Test
    void semEvalTask3HasItsTwentyThreeTechniquesInSixGroups() {
        JsonNode codes = read("codebooks/semeval-2023-task-3-techniques.json").path("codes");
        long groups = list(codes).stream()
                .filter(code -> code.path("parent").isNull())
                .count();
        assertEquals(6, groups);
        assertEquals(23, codes.size() - groups);
    }

    @Test
    void thereAreFourteenPolicyFrames() {
        assertEquals(14, read("codebooks/policy-frames.json").path("codes").size());
    }

    @Test
    void keysOfOneCodebookAreToldApartWhileTyping() throws IOException {
        for (JsonNode codebook : codebooks()) {
            List<String> keys = texts(codebook.path("codes"), "key");
            for (String key : keys) {
                assertTrue(key.matches("[A-Z]{1,4}"), key);
                assertEquals(
                        1, keys.stream().filter(other -> other.startsWith(key)).count(), key);
            }
        }
    }

    @Test
    void parentsOfCodesStandInTheSameCodebook() throws IOException {
        for (JsonNode codebook : codebooks()) {
            List<String> ids = texts(codebook.path("codes"), "id");
            for (JsonNode code : codebook.path("codes")) {
                assertTrue(code.path("parent").isNull()
                        || ids.contains(code.path("parent").asString()));
            }
        }
    }

    @Test
    void textStaysReadableOnEveryCodeColour() throws IOException {
        for (JsonNode codebook : codebooks()) {
            for (JsonNode code : codebook.path("codes")) {
                Colour colour = Colour.of(code.path("color").asString());
                double light = Colour.of("#1d1f23").contrast(colour.over(Colour.of("#fffefb")));
                double dark = Colour.of("#e6e4df").contrast(colour.over(Colour.of("#1e2024")));
                assertTrue(Math.min(light, dark) >= 4.5, code.path("name") + " " + light + " " + dark);
            }
        }
    }

    @Test
    void coloursOfOneCodebookAreToldApart() throws IOException {
        for (JsonNode codebook : codebooks()) {
            List<Colour> colours = texts(codebook.path("codes"), "color").stream()
                    .map(Colour::of)
                    .toList();
            for (int i = 0; i < colours.size(); i++) {
                for (int k = i + 1; k < colours.size(); k++) {
                    double difference = colours.get(i).difference(colours.get(k));
                    assertTrue(difference >= 20, colours.get(i) + " " + colours.get(k) + " " + difference);
                }
            }
        }
    }

    @Test
    void everyFontLoadsAndItsLicenceStandsBeside() throws IOException {
        for (Path font : files(ASSETS.resolve("fonts"), ".ttf")) {
            assertNotNull(Font.loadFont(font.toUri().toString(), 12), font.toString());
            String licence = Files.readString(font.resolveSibling("OFL.txt"));
            assertTrue(licence.contains("Copyright") && licence.contains("SIL OPEN FONT LICENSE"), font.toString());
        }
    }

    @Test
    void fontsStayUnderTwelveMegabytes() throws IOException {
        long size = 0;
        for (Path font : files(ASSETS.resolve("fonts"), "")) {
            size += Files.size(font);
        }
        assertTrue(size < 12_000_000, size + " bytes");
    }

    private static JsonNode outlets() {
        return read("registers/outlets.json").path("outlets");
    }

    private static List<JsonNode> codebooks() throws IOException {
        return files(ASSETS.resolve("codebooks"), ".json").stream()
                .map(ShippedDataTest::read)
                .toList();
    }

    private static String nameOf(String outletId) {
        return list(outlets()).stream()
                .filter(outlet -> outlet.path("id").asString().equals(outletId))
                .map(outlet -> outlet.path("name").asString())
                .findFirst()
                .orElse("none");
    }

    private static List<String> names(JsonNode outlet) {
        List<String> names = new ArrayList<>();
        names.add(outlet.path("name").asString());
        outlet.path("aliases").forEach(alias -> names.add(alias.asString()));
        return names;
    }

    private static List<String> texts(JsonNode array, String member) {
        return list(array).stream().map(thing -> thing.path(member).asString()).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode read(String path) {
        return read(ASSETS.resolve(path));
    }

    private static JsonNode read(Path file) {
        return new JsonMapper().readTree(file.toFile());
    }

    /// A colour in linear light, each part between 0 and 1 (WCAG 2.2 for contrast, CIELAB for difference).
    private record Colour(double red, double green, double blue) {
        static Colour of(String hex) {
            int value = Integer.parseInt(hex.substring(1), 16);
            return new Colour(linear(value >> 16), linear(value >> 8 & 255), linear(value & 255));
        }

        private static double linear(int part) {
            double share = part / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }

        private static double encoded(double part) {
            return part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
        }

        /// A quarter of this colour over the ground, mixed as a screen mixes: in encoded values.
        Colour over(Colour ground) {
            return new Colour(mixed(red, ground.red), mixed(green, ground.green), mixed(blue, ground.blue));
        }

        private static double mixed(double part, double ground) {
            return linear((int) Math.round(255 * (0.25 * encoded(part) + 0.75 * encoded(ground))));
        }

        double contrast(Colour other) {
            double brighter = Math.max(luminance(), other.luminance());
            return (brighter + 0.05) / (Math.min(luminance(), other.luminance()) + 0.05);
        }

        private double luminance() {
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        }

        double difference(Colour other) {
            double[] mine = lab();
            double[] theirs = other.lab();
            return Math.hypot(Math.hypot(mine[0] - theirs[0], mine[1] - theirs[1]), mine[2] - theirs[2]);
        }

        private double[] lab() {
            double x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
            double y = bent(luminance());
            double z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double bent(double part) {
            return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
        }
    }
}
