package org.pressmark.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every shape finds the text planted to break it, and nothing in a file that keeps them all.
final class SourceShapeBitesTest {
    private static final Map<String, String> INNOCENT = Map.of(
            "room/package-info.java", """
            /// A room.
            @NullMarked
            package room;
            """, "room/Span.java", """
            package room;

            /// A stretch of text. TODO (#12): say which.
            public record Span(int start) {
                record Inner() {}

                private static final String QUOTED = "Thread.sleep(1); @Disabled";

                @Enabled
                void wait(Robot robot) {
                    %s
                }
            }
            """.formatted("robot.waitForFxEvents();\n".repeat(36)));

    @ParameterizedTest
    @EnumSource
    void shapeFindsItsPlant(Shape shape) {
        List<String> plants = plants(shape);
        List<Integer> found = plants.stream()
                .map(plant -> shape.broken(Source.of(Map.of("room/" + fileName(plant), plant)))
                        .size())
                .toList();
        assertEquals(plants.stream().map(plant -> 1).toList(), found);
    }

    @ParameterizedTest
    @EnumSource
    void shapeFindsNothingInAnInnocentFile(Shape shape) {
        assertEquals(List.of(), shape.broken(Source.of(INNOCENT)));
    }

    @Test
    void readmeIsAskedForItsTableOfRoomsOnly() {
        String markdown = """
                | command | does |
                |---|---|
                | `add` | takes articles in |

                | room | what lives there |
                |---|---|
                | `text` | places |
                | `model` | values |
                | `Main`, `App` | start |

                | `later` | another |
                """;
        assertEquals(Set.of("text", "model"), Readme.rooms(markdown));
    }

    @Test
    void readmeWithoutTheTableNamesNoRoom() {
        assertEquals(Set.of(), Readme.rooms("| `add` | takes articles in |\n\nThe room `text`.\n"));
    }

    private static String fileName(String plant) {
        return plant.contains("class ") || plant.contains("interface ") ? "Plant.java" : "package-info.java";
    }

    private static List<String> plants(Shape shape) {
        return switch (shape) {
            case FILES_ARE_SHORT -> List.of("class Plant {" + "\n".repeat(300) + "}");
            case METHODS_ARE_SHORT ->
                List.of(
                        "class Plant { void grow() {" + "\n".repeat(40) + "} }",
                        "class Plant { Plant() {" + "\n".repeat(40) + "} }",
                        "class Plant { static {" + "\n".repeat(40) + "} }");
            case PACKAGES_ARE_INTRODUCED -> List.of("class Plant {}");
            case PACKAGES_SAY_A_SENTENCE ->
                List.of(
                        "@NullMarked package room;",
                        "/// A room.\npackage room;",
                        "/// room\n@NullMarked package room;",
                        "/** A room. */\n@NullMarked package room;");
            case PUBLIC_TYPES_ARE_EXPLAINED ->
                List.of(
                        "public class Plant {}",
                        "/** A plant. */ public class Plant {}",
                        "// A plant.\npublic class Plant {}",
                        "/// A plant.\npublic class Plant { public enum Kind {} }",
                        "/// A plant.\npublic interface Plant { record Leaf() {} }");
            case LEFTOVERS_HAVE_A_NUMBER ->
                List.of("class Plant {} // TODO", "class Plant {} // FIXME water", "class Plant {} // XXX 12");
            case TESTS_DO_NOT_SLEEP ->
                List.of(
                        "class Plant { void grow() { Thread.sleep(10); } }",
                        "class Plant { void grow() { sleep(10); } }",
                        "class Plant { void grow() { TimeUnit.SECONDS.sleep(1); } }");
            case TESTS_ARE_NOT_DISABLED ->
                List.of(
                        "@Disabled class Plant {}",
                        "class Plant { @Disabled(\"later\") void grow() {} }",
                        "class Plant { @org.junit.jupiter.api.Disabled void grow() {} }");
        };
    }
}
