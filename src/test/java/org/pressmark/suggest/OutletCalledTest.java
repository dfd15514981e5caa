package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Outlet;

final class OutletCalledTest {
    private static final Outlet TASS = Outlet.named(UUID.randomUUID(), "TASS").aliases(List.of("ТАСС", "ITAR-TASS"));
    private static final Outlet DAILY =
            Outlet.named(UUID.randomUUID(), "The Daily").domains(List.of("daily.example"));
    private static final Outlet OTHER = Outlet.named(UUID.randomUUID(), "Daily");
    private static final OutletCalled CALLED = new OutletCalled(List.of(TASS, DAILY, OTHER));

    @Test
    void byNameOrAliasWhateverCaseAndMarks() {
        for (String name : List.of("tass", " ТАСС ", "Itar Tass", "“TASS”", "the Tass")) {
            assertEquals(List.of(TASS), CALLED.of(name), name);
        }
    }

    @Test
    void byItsAddress() {
        for (String name : List.of("daily.example", "www.daily.example", "https://eu.daily.example/news?id=1")) {
            assertEquals(List.of(DAILY), CALLED.of(name), name);
        }
    }

    @Test
    void aNameOfSeveralMeansAllOfThem() {
        assertEquals(List.of(DAILY, OTHER), CALLED.of("the daily"));
    }

    @Test
    void aPartOfSeveralNamesMeansAnyOfThem() {
        Outlet first = Outlet.named(UUID.randomUUID(), "Pravda.Ru");
        Outlet second = Outlet.named(UUID.randomUUID(), "Ukrainska Pravda");
        assertEquals(List.of(first, second), new OutletCalled(List.of(first, TASS, second)).of("Pravda"));
        assertEquals(List.of(), new OutletCalled(List.of(first, TASS)).of("Pravda"));
    }

    @Test
    void aPartOfANameMeansNobody() {
        for (String name : List.of("", "—", "Daily Example", "TAS", "no.such.example")) {
            assertEquals(List.of(), CALLED.of(name), name);
        }
    }
}
