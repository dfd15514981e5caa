package org.pressmark.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import javafx.scene.Node;

/// What a class may look like.
final class ShapeRules {
    private static final String EMPTY_NAMES = ".*(Util|Utils|Helper|Manager|Impl|Misc|Common)";

    private static final String[] EMPTY_PACKAGES = {
        "..util..", "..common..", "..helper..", "..manager..", "..impl..", "..controller.."
    };

    private ShapeRules() {}

    static ArchRule modelHoldsValues() {
        return classes()
                .that()
                .resideInAPackage(Rooms.in("model"))
                .and()
                .arePublic()
                .should(be(
                        "a record, an enum, an interface, an exception or a final class of functions",
                        type -> type.isRecord()
                                || type.isEnum()
                                || type.isInterface()
                                || type.isAssignableTo(Throwable.class)
                                || holdsFunctionsOnly(type)));
    }

    static ArchRule staticFieldsFinal() {
        return fields().that().areStatic().should().beFinal();
    }

    static ArchRule noPublicFields() {
        return noFields().that().areNotStatic().should().bePublic();
    }

    static ArchRule noSingletons() {
        return noMethods().that().areStatic().should().haveNameMatching("getInstance|instance|get");
    }

    static ArchRule noEmptyNames() {
        return CompositeArchRule.of(noClasses().should().haveNameMatching(EMPTY_NAMES))
                .and(noClasses().should().resideInAnyPackage(EMPTY_PACKAGES))
                .because("they say nothing of what is inside");
    }

    static ArchRule nodesSayWhatTheyAre() {
        return classes()
                .that()
                .areAssignableTo(Node.class)
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveNameMatching(".*(View|Pane|Cell|Field|Bar|Dialog)");
    }

    static ArchRule jsonShapesStayHome() {
        return noClasses().that().haveSimpleNameEndingWith("Json").should().bePublic();
    }

    static ArchRule noBareExceptions() {
        return CompositeArchRule.of(noClasses()
                        .should()
                        .accessTargetWhere(describe("a bare exception is made", ShapeRules::makesABareException)))
                .and(noCodeUnits().should().declareThrowableOfType(Exception.class))
                .and(noCodeUnits().should().declareThrowableOfType(RuntimeException.class))
                .and(noCodeUnits().should().declareThrowableOfType(Throwable.class));
    }

    /// An exception may stand open for those that extend it in other rooms; sealing it would take one package.
    static ArchRule classesFinal() {
        return classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should(be(
                        "final",
                        type -> type.getModifiers().contains(JavaModifier.FINAL)
                                || type.isAssignableTo(Throwable.class)
                                        && !type.getSubclasses().isEmpty()));
    }

    private static boolean holdsFunctionsOnly(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && type.getMembers().stream()
                        .filter(member -> !member.getName().equals("<init>"))
                        .allMatch(member -> member.getModifiers().contains(JavaModifier.STATIC));
    }

    /// The call of a constructor by that of a subclass makes no bare exception.
    private static boolean makesABareException(JavaAccess<?> access) {
        JavaClass made = access.getTargetOwner();
        boolean bare = made.isEquivalentTo(Exception.class)
                || made.isEquivalentTo(RuntimeException.class)
                || made.isEquivalentTo(Throwable.class);
        return bare
                && access.getTarget().getName().equals("<init>")
                && !(access.getOrigin().isConstructor()
                        && access.getOriginOwner()
                                .getRawSuperclass()
                                .filter(made::equals)
                                .isPresent());
    }

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> claim) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, claim.test(type), "Class <" + type.getName() + "> is not " + what));
            }
        };
    }
}
