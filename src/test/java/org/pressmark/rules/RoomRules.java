package org.pressmark.rules;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.pressmark.desk.Desk;

/// Who may know whom.
final class RoomRules {
    private RoomRules() {}

    /// `(**)` and never `(*)..`: the latter sees no circle between the sub-packages of one room.
    static ArchRule noCircles() {
        return slices().matching(Rooms.ROOT + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule oneDoorToTheDisk() {
        return noClasses()
                .that()
                .resideInAnyPackage(Rooms.inAllBut("store", "session"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Rooms.in("store"))
                .because("a change is checked and told by the session, so nobody else may reach the file");
    }

    static ArchRule onlyTheRootFeedsTheDesk() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.ROOT)
                .should()
                .accessTargetWhere(target(owner(equivalentTo(Desk.class))).and(target(name("accept"))))
                .because("what the desk shows is what the session says is on disk");
    }

    static ArchRule nobodyLooksAtTheRoot() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Rooms.ROOT)
                .because("what a room needs is handed to it");
    }

    static ArchRule rootShowsOnlyItsStart() {
        return classes()
                .that()
                .resideInAPackage(Rooms.ROOT)
                .and()
                .arePublic()
                .should()
                .haveNameMatching(".*\\.(Main|App)")
                .because("the classes that wire are nobody else's business");
    }
}
