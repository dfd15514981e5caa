package org.pressmark.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URL;
import java.util.List;
import org.pressmark.Main;

/// The classes the rules are tried on, read once: the program without its tests, and what is planted to be caught.
final class Imported {
    static final JavaClasses PROGRAM = new ClassFileImporter().importUrls(List.of(whereIs(Main.class)));
    static final JavaClasses PLANTED =
            new ClassFileImporter().withImportOption(Imported::isPlanted).importUrls(List.of(whereIs(Imported.class)));

    private Imported() {}

    private static URL whereIs(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /// Planted classes stand in packages `planted` below the room whose rule they break, or are named so at the
    /// root.
    private static boolean isPlanted(Location location) {
        return location.contains("/planted/") || location.contains("/pressmark/Planted");
    }
}
