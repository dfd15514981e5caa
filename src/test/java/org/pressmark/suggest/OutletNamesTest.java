package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Outlet;

final class OutletNamesTest {
    private static final List<Outlet> REGISTER = Shipped.read().outlets();
    private static final OutletNames NAMES = OutletNames.of(REGISTER);

    @Test
    void namesAreFoundWithTheirOutlets() {
        assertFound(
                "Press TV and TASS, cited by RIA Novosti.",
                "Press TV=Press TV",
                "TASS=TASS",
                "RIA Novosti=RIA Novosti");
        assertFound("Как сообщает ТАСС, и РИА Новости.", "ТАСС=TASS", "РИА Новости=RIA Novosti");
    }

    @Test
    void bareAmbiguousWordMatchesNothing() {
        assertFound("Pravda wrote so. Правда писала. The Pravda report.");
    }

    @Test
    void ambiguousWordOfTheUsersOwnRegisterMatchesNothing() {
        List<Outlet> more = new ArrayList<>(REGISTER);
        more.add(Outlet.named(UUID.nameUUIDFromBytes("own".getBytes(StandardCharsets.UTF_8)), "Pravda"));
        assertEquals(List.of(), OutletNames.of(more).in("Pravda wrote so."));
    }

    @Test
    void longestNameWins() {
        assertFound(
                "Pravda.Ru, Komsomolskaya Pravda and Ukrainska Pravda",
                "Pravda.Ru=Pravda.Ru",
                "Komsomolskaya Pravda=Komsomolskaya Pravda",
                "Ukrainska Pravda=Ukrainska Pravda");
        assertFound("Interfax-Ukraine reported", "Interfax-Ukraine=Interfax-Ukraine");
    }

    @Test
    void possessiveIsNoPartOfTheName() {
        assertFound("Press TV’s website and TASS's feed", "Press TV=Press TV", "TASS=TASS");
    }

    @Test
    void shortCapitalsCountOnlyAsCapitals() {
        assertFound("Art, rt and Rt; ap; AP", "AP=AP");
    }

    @Test
    void smallLettersAreNoName() {
        assertFound("the current time, a sputnik, the insider, the white house");
    }

    @Test
    void partOfAWordIsNoName() {
        assertFound("ARTS and RTs, TASSEL");
    }

    @Test
    void blanksOfAnyKindAreOne() {
        assertFound("Press\u00A0TV, RIA  Novosti", "Press\u00A0TV=Press TV", "RIA  Novosti=RIA Novosti");
    }

    @Test
    void cyrillicNamesMayBeDeclined() {
        assertFound("по данным Интерфакса", "Интерфакса=Interfax");
    }

    @Test
    void nameIsFoundAroundTheCaret() {
        String text = "According to TASS, yes.";
        assertEquals("TASS", NAMES.around(text, 15).orElseThrow().span().of(text));
        assertEquals("TASS", NAMES.around(text, 17).orElseThrow().span().of(text));
        assertTrue(NAMES.around(text, 5).isEmpty());
    }

    private static void assertFound(String text, String... expected) {
        List<String> found = NAMES.in(text).stream()
                .map(one -> one.span().of(text) + "=" + name(one.outlet()))
                .toList();
        assertEquals(List.of(expected), found);
    }

    private static String name(UUID outlet) {
        String name = REGISTER.stream()
                .filter(one -> one.id().equals(outlet))
                .findFirst()
                .orElseThrow()
                .name();
        return switch (name) {
            case "Associated Press", "The Associated Press" -> "AP";
            default -> name;
        };
    }
}
