package org.pressmark.exchange.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Change;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;

final class ShippedTest {
    @TempDir
    Path folder;

    private final Shipped shipped = Shipped.read();

    private static Outlet renamed(Outlet outlet, String name) {
        return new Outlet(
                outlet.id(),
                name,
                outlet.aliases(),
                outlet.domains(),
                outlet.country(),
                outlet.kind(),
                outlet.control(),
                outlet.wikidata(),
                outlet.note());
    }

    @Test
    void everyCodebookInTheFolderShips() throws IOException {
        try (var files = Files.list(Path.of("assets/codebooks"))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
            assertEquals(names, Shipped.CODEBOOKS.stream().sorted().toList());
        }
    }

    @Test
    void presetsSetOriginOrOutlet() {
        assertEquals(
                List.of("Kremlin statement", "Press TV", "Sputnik", "Pravda"),
                shipped.presets().stream().map(preset -> preset.name()).toList());
        assertEquals(
                Provenance.OriginType.OFFICIAL_STATEMENT,
                shipped.presets().getFirst().originType());
    }

    @Test
    void newProjectBeginsWithAllOfIt() {
        try (Trial project = new Trial(folder, "a")) {
            project.carryOut(Starter.change(project.anna(), shipped));
            var registers = project.reading().registers();
            assertEquals(shipped.outlets(), registers.outlets());
            assertEquals(shipped.codes(), registers.codes());
            assertEquals(List.of(project.anna()), registers.annotators());
        }
    }

    @Test
    void analystsWordingReplacesTheShippedOne() {
        Outlet before = shipped.outlets().getFirst();
        Outlet after = renamed(before, "Renamed");
        try (Trial from = new Trial(folder, "from");
                Trial to = new Trial(folder, "to")) {
            from.carryOut(Starter.change(from.anna(), shipped));
            from.carryOut(new Change.Edited(before, after));
            to.carryOut(Starter.change(to.anna(), shipped));
            Path file = from.export("a.pressmark.json", Portion.ALL);
            to.take(file, new Arrival.Terms(null, shipped.entries(), Trial.NOW));
            assertEquals(after, to.reading().find(Outlet.class, before.id()));
            assertEquals(Trial.text(file), to.exported());
        }
    }

    @Test
    void oneAnalystsWordingDoesNotReplaceAnothers() {
        Outlet before = shipped.outlets().getFirst();
        try (Trial from = new Trial(folder, "from");
                Trial to = new Trial(folder, "to")) {
            from.add(renamed(before, "Renamed by one"));
            to.add(renamed(before, "Renamed by another"));
            var report = to.take(
                    from.export("a.pressmark.json", Portion.ALL),
                    new Arrival.Terms(null, shipped.entries(), Trial.NOW));
            assertEquals(
                    "Renamed by another",
                    to.reading().find(Outlet.class, before.id()).name());
            assertEquals(1, report.counts().getFirst().kept());
            assertFalse(report.notes().isEmpty());
        }
    }

    @Test
    void everythingPointsToWhatShipsWithIt() {
        List<java.util.UUID> outlets = shipped.outlets().stream().map(Entry::id).toList();
        assertTrue(shipped.presets().stream()
                .allMatch(preset -> preset.outlet() == null || outlets.contains(preset.outlet())));
    }
}
