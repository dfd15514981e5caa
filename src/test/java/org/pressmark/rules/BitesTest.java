package org.pressmark.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.PlantedWiring;
import org.pressmark.cli.planted.SecondDoor;
import org.pressmark.command.planted.AsksForTheShortcut;
import org.pressmark.command.planted.ReadsJson;
import org.pressmark.command.planted.ShowsNodes;
import org.pressmark.intake.planted.ReachesOut;
import org.pressmark.model.planted.Keeper;
import org.pressmark.model.planted.Observes;
import org.pressmark.model.planted.ReadsTheClock;
import org.pressmark.session.planted.AsksSql;
import org.pressmark.session.planted.MakesThreads;
import org.pressmark.settings.planted.ChangesForAll;
import org.pressmark.settings.planted.PlantedJson;
import org.pressmark.settings.planted.Singletons;
import org.pressmark.text.planted.EmptyNames;
import org.pressmark.text.planted.Extensible;
import org.pressmark.text.planted.ExtensibleFault;
import org.pressmark.text.planted.LooksAtTheRoot;
import org.pressmark.text.planted.LooksUp;
import org.pressmark.text.planted.OpenField;
import org.pressmark.text.planted.ThrowsAnything;
import org.pressmark.view.planted.FeedsTheDesk;
import org.pressmark.view.planted.PrintsAloud;
import org.pressmark.view.planted.TagBox;
import org.pressmark.view.planted.left.Left;
import org.pressmark.view.planted.right.Right;
import org.pressmark.view.planted.util.Buried;

/// Every rule catches what was planted to break it, place by place, and nothing that was planted to keep it.
final class BitesTest {
    @ParameterizedTest
    @EnumSource
    void ruleCatchesItsPlant(Rule rule) {
        String report = String.join("\n", rule.broken(Imported.PLANTED));
        assertAll(plants(rule).stream()
                .flatMap(BitesTest::places)
                .map(place -> () -> assertTrue(names(report, place), place + " was not caught, only:\n" + report)));
    }

    @ParameterizedTest
    @EnumSource
    void ruleAccusesNoInnocent(Rule rule) {
        List<String> accused = rule.broken(Imported.PLANTED).stream()
                .filter(line -> line.contains("Innocent"))
                .toList();
        assertEquals(List.of(), accused, rule.sentence());
    }

    @Test
    void packageThatIsNoRoomIsFound() {
        TreeSet<String> found = new TreeSet<>(Rooms.found(Imported.PLANTED));
        found.removeAll(Rooms.TABLE.keySet());
        assertEquals(new TreeSet<>(List.of("stray")), found);
    }

    /// Whether a report names a place, and not only one whose name begins like it.
    private static boolean names(String report, String place) {
        return Pattern.compile(Pattern.quote(place) + "(?![\\w$])")
                .matcher(report)
                .find();
    }

    private static List<Class<?>> plants(Rule rule) {
        return switch (rule) {
            case ROOMS_LOOK_WHERE_THE_TABLE_SAYS -> List.of(LooksUp.class, SecondDoor.class);
            case NO_PACKAGES_IN_A_CIRCLE -> List.of(Left.class, Right.class);
            case NODES_ONLY_IN_VIEW -> List.of(ShowsNodes.class, org.pressmark.desk.planted.ShowsNodes.class);
            case NO_TOOLKIT_BELOW_THE_DESK -> List.of(Observes.class);
            case SQL_ONLY_IN_STORE -> List.of(AsksSql.class);
            case JSON_ONLY_AT_THE_BORDERS -> List.of(ReadsJson.class);
            case THREADS_ONLY_AT_THE_ROOT -> List.of(MakesThreads.class);
            case COMMANDS_NEED_NO_TOOLKIT -> List.of(AsksForTheShortcut.class);
            case NO_NETWORK -> List.of(ReachesOut.class);
            case ONE_DOOR_TO_THE_DISK -> List.of(SecondDoor.class);
            case ONLY_THE_ROOT_FEEDS_THE_DESK -> List.of(FeedsTheDesk.class);
            case NOBODY_LOOKS_AT_THE_ROOT -> List.of(LooksAtTheRoot.class);
            case ROOT_SHOWS_ONLY_ITS_START -> List.of(PlantedWiring.class);
            case MODEL_HOLDS_VALUES -> List.of(Keeper.class);
            case STATIC_FIELDS_ARE_FINAL -> List.of(ChangesForAll.class);
            case NO_PUBLIC_FIELDS -> List.of(OpenField.class);
            case NO_SINGLETONS -> List.of(Singletons.class);
            case NO_EMPTY_NAMES -> List.of(EmptyNames.class, Buried.class);
            case NODES_SAY_WHAT_THEY_ARE -> List.of(TagBox.class);
            case JSON_SHAPES_STAY_HOME -> List.of(PlantedJson.class);
            case CLOCK_ONLY_AT_THE_ROOT -> List.of(ReadsTheClock.class);
            case PRINTING_ONLY_AT_THE_COMMAND_LINE -> List.of(PrintsAloud.class);
            case NO_BARE_EXCEPTIONS -> List.of(ThrowsAnything.class);
            case CLASSES_ARE_FINAL -> List.of(Extensible.class, ExtensibleFault.class);
        };
    }

    /// Where a plant breaks its rule: in each of its methods, or else in each class it holds, or else as a whole.
    private static Stream<String> places(Class<?> plant) {
        List<String> methods = Arrays.stream(plant.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .map(name -> plant.getName() + "." + name)
                .toList();
        List<String> held =
                Arrays.stream(plant.getDeclaredClasses()).map(Class::getName).toList();
        return Stream.of(methods, held, List.of(plant.getName()))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElseThrow()
                .stream();
    }
}
