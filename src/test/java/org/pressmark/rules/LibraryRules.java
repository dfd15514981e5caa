package org.pressmark.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.util.Date;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import javafx.application.Platform;

/// Which room may use which library, and who may touch what belongs to the whole process.
final class LibraryRules {
    private static final DescribedPredicate<JavaClass> TOOLKIT = resideInAnyPackage(
                    "javafx..", "jfx..", "com.sun.javafx..", "org.controlsfx..", "impl.org.controlsfx..")
            .or(resideInAnyPackage("atlantafx.."));
    private static final DescribedPredicate<JavaClass> OBSERVABLE =
            resideInAnyPackage("javafx.beans..", "javafx.collections..");
    private static final DescribedPredicate<JavaClass> KEYS = resideInAnyPackage("javafx.scene.input..");
    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");

    private LibraryRules() {}

    static ArchRule nodesOnlyInView() {
        return CompositeArchRule.of(usesNothingOf("desk", TOOLKIT.and(not(OBSERVABLE))))
                .and(usesNothingOf("command", TOOLKIT.and(not(OBSERVABLE.or(KEYS)))))
                .because("desk and command are tried without a window");
    }

    static ArchRule noToolkitBelowTheDesk() {
        return noClasses()
                .that()
                .resideInAnyPackage(Rooms.inAllBut("desk", "command", "view"))
                .should()
                .dependOnClassesThat(TOOLKIT)
                .because("the command line runs without a screen");
    }

    static ArchRule sqlOnlyInStore() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.in("store"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."));
    }

    static ArchRule jsonOnlyAtTheBorders() {
        return noClasses()
                .that()
                .resideInAnyPackage(Rooms.inAllBut("exchange", "intake", "cli", "settings", "store"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."));
    }

    static ArchRule threadsOnlyAtTheRoot() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.ROOT)
                .should()
                .dependOnClassesThat(belongToAnyOf(
                                Thread.class,
                                Executors.class,
                                ThreadPoolExecutor.class,
                                ForkJoinPool.class,
                                CompletableFuture.class,
                                Timer.class,
                                Platform.class)
                        .or(resideInAnyPackage("javafx.concurrent..")))
                .because("a room that is handed its executors runs in place in a test");
    }

    static ArchRule clockOnlyAtTheRoot() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.ROOT)
                .should()
                .accessTargetWhere(describe("the clock is read", LibraryRules::readsTheClock))
                .because("a test says what time it is");
    }

    /// Matching it starts the toolkit, and a key script has none: Ctrl or ⌘ is chosen once, elsewhere.
    static ArchRule keysWithoutTheToolkit() {
        return noClasses()
                .that()
                .resideInAPackage(Rooms.in("command"))
                .should()
                .accessTargetWhere(describe(
                        "the shortcut key is asked for",
                        access -> access.getTarget().getName().matches("SHORTCUT_(DOWN|ANY)|isShortcutDown")));
    }

    static ArchRule noNetwork() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        belongToAnyOf(URLConnection.class, Socket.class, ServerSocket.class, DatagramSocket.class)
                                .or(assignableTo(NetworkChannel.class))
                                .or(resideInAnyPackage("java.net.http..", "java.rmi..", "javafx.scene.web..")))
                .orShould()
                .accessTargetWhere(describe("an address is opened", LibraryRules::opensAnAddress))
                .because("nothing that is read or written here reaches out");
    }

    static ArchRule printingOnlyAtTheCommandLine() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.in("cli"))
                .and()
                .haveNameNotMatching("org\\.pressmark\\.(Main|Quiet|Faults)(\\$.*)?")
                .should()
                .accessTargetWhere(describe("a standard stream is used", LibraryRules::usesAStandardStream))
                .because("whoever sits before a window does not see it");
    }

    private static ArchRule usesNothingOf(String room, DescribedPredicate<JavaClass> foreign) {
        return noClasses().that().resideInAPackage(Rooms.in(room)).should().dependOnClassesThat(foreign);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.equals(System.class.getName()) && name.equals("currentTimeMillis")
                || owner.equals(Date.class.getName()) && name.equals("<init>")
                || owner.startsWith("java.time.") && name.equals("now")
                || CLOCKS.contains(owner) && (name.startsWith("system") || name.startsWith("tick"));
    }

    private static boolean opensAnAddress(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(URL.class)
                && access.getTarget().getName().matches("openStream|openConnection|getContent");
    }

    private static boolean usesAStandardStream(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("in", "out", "err", "setIn", "setOut", "setErr")
                                .contains(name)
                || access.getTargetOwner().isAssignableTo(Throwable.class) && name.equals("printStackTrace");
    }
}
