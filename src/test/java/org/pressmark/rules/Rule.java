package org.pressmark.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// What compiled classes must keep. Each rule is tried on the program and on a class planted to break it; there
/// are no exemptions: where a rule does not fit, the rule is changed or the code.
enum Rule {
    ROOMS_LOOK_WHERE_THE_TABLE_SAYS(Rooms.lookWhereTheTableSays()),
    NO_PACKAGES_IN_A_CIRCLE(RoomRules.noCircles()),
    NODES_ONLY_IN_VIEW(LibraryRules.nodesOnlyInView()),
    NO_TOOLKIT_BELOW_THE_DESK(LibraryRules.noToolkitBelowTheDesk()),
    SQL_ONLY_IN_STORE(LibraryRules.sqlOnlyInStore()),
    JSON_ONLY_AT_THE_BORDERS(LibraryRules.jsonOnlyAtTheBorders()),
    THREADS_ONLY_AT_THE_ROOT(LibraryRules.threadsOnlyAtTheRoot()),
    COMMANDS_NEED_NO_TOOLKIT(LibraryRules.keysWithoutTheToolkit()),
    NO_NETWORK(LibraryRules.noNetwork()),
    ONE_DOOR_TO_THE_DISK(RoomRules.oneDoorToTheDisk()),
    ONLY_THE_ROOT_FEEDS_THE_DESK(RoomRules.onlyTheRootFeedsTheDesk()),
    NOBODY_LOOKS_AT_THE_ROOT(RoomRules.nobodyLooksAtTheRoot()),
    ROOT_SHOWS_ONLY_ITS_START(RoomRules.rootShowsOnlyItsStart()),
    MODEL_HOLDS_VALUES(ShapeRules.modelHoldsValues()),
    STATIC_FIELDS_ARE_FINAL(ShapeRules.staticFieldsFinal()),
    NO_PUBLIC_FIELDS(ShapeRules.noPublicFields()),
    NO_SINGLETONS(ShapeRules.noSingletons()),
    NO_EMPTY_NAMES(ShapeRules.noEmptyNames()),
    NODES_SAY_WHAT_THEY_ARE(ShapeRules.nodesSayWhatTheyAre()),
    JSON_SHAPES_STAY_HOME(ShapeRules.jsonShapesStayHome()),
    CLOCK_ONLY_AT_THE_ROOT(LibraryRules.clockOnlyAtTheRoot()),
    PRINTING_ONLY_AT_THE_COMMAND_LINE(LibraryRules.printingOnlyAtTheCommandLine()),
    NO_BARE_EXCEPTIONS(ShapeRules.noBareExceptions()),
    CLASSES_ARE_FINAL(ShapeRules.classesFinal());

    private final ArchRule law;

    /// A rule may find nothing to look at: that it looks in the right place is shown by its planted class.
    Rule(ArchRule law) {
        this.law = law.allowEmptyShould(true);
    }

    /// One line for each place that breaks the rule.
    List<String> broken(JavaClasses classes) {
        return law.evaluate(classes).getFailureReport().getDetails();
    }

    /// The rule in words, with its reason.
    String sentence() {
        return law.getDescription();
    }
}
