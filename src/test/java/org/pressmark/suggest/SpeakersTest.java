package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

final class SpeakersTest {
    private final Speaker berg = speaker("Anna Berg", "Mayor Berg", "Анна Берг");
    private final Speaker dahl = speaker("Jon Dahl", "Йон Даль");
    private final Speaker erdem = speaker("Çağla Erdem");
    private final Speaker peskov = speaker("Дмитрий Песков");
    private final List<Speaker> register = List.of(berg, dahl, erdem, peskov);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russian President Vladimir Putin | Vladimir Putin",
                "Kremlin spokesman Dmitry Peskov | Dmitry Peskov",
                "Russian Foreign Minister Sergei Lavrov | Sergei Lavrov",
                "Oleh Synegubov, the regional governor | Oleh Synegubov",
                "The foreign minister, Sergei Lavrov | Sergei Lavrov",
                "former Secretary of State Madeleine Albright | Madeleine Albright",
                "President of Finland Alexander Stubb | Alexander Stubb",
                "NATO Secretary-General Jens Stoltenberg | Jens Stoltenberg",
                "Lutsk mayor Igor Polishchuk | Igor Polishchuk",
                "House Speaker Paul Ryan | Paul Ryan",
                "Rep. Nancy Pelosi, D-Calif. | Nancy Pelosi",
                "Robert Antonacci of the New York delegation | Robert Antonacci",
                "Ursula von der Leyen | Ursula von der Leyen",
                "US President Donald Trump's | Donald Trump",
                "President Putin | Putin",
                "Pope Francis | Pope Francis",
                "the ministry | ministry",
                "Ukraine's State Emergencies Service | Ukraine's State Emergencies Service",
                "the United Nations | United Nations",
                "Moscow | Moscow",
                "local officials | local officials",
                "пресс-секретарь президента России Дмитрий Песков | Дмитрий Песков",
                "Президент України Володимир Зеленський | Володимир Зеленський",
            })
    void newSpeakerIsCalledByTheNameAlone(String mention, String name) {
        assertEquals(name, Speakers.properName(mention));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kremlin spokesman Dmitry Peskov | PERSON",
                "he | PERSON",
                "who | PERSON",
                "они | GROUP",
                "Moscow | GOVERNMENT",
                "the Kremlin | GOVERNMENT",
                "Ukraine's State Emergencies Service | ORGANISATION",
                "the ministry | ORGANISATION",
                "local officials | GROUP",
                "the protesters | GROUP",
                "a source close to the talks | UNNAMED",
                "one person | UNNAMED",
                "a report by auditors | DOCUMENT",
                "МИД России | ORGANISATION",
                "Москва | GOVERNMENT",
            })
    void kindIsGuessedFromTheWords(String mention, Speaker.Kind kind) {
        assertEquals(kind, Speakers.kind(mention));
    }

    @Test
    void speakerNamedByTheMentionComesFirst() {
        assertEquals(
                berg,
                Speakers.rank("Mayor Berg", "", register, List.of(dahl.id())).getFirst());
        assertEquals(
                dahl,
                Speakers.rank("Harbour Minister Jon Dahl", "", register, List.of(berg.id()))
                        .getFirst());
    }

    @Test
    void lastUsedComesFirstWhereNobodyIsNamed() {
        List<UUID> recent = List.of(erdem.id(), dahl.id());
        assertEquals(
                List.of(erdem, dahl), Speakers.rank("he", "", register, recent).subList(0, 2));
    }

    @Test
    void typedLettersBeginAnyWordOfAnyName() {
        assertEquals(List.of(dahl), Speakers.rank("", "da", register, List.of()));
        assertEquals(List.of(berg), Speakers.rank("", "ann be", register, List.of()));
        assertEquals(List.of(erdem), Speakers.rank("", "cag", register, List.of()));
        assertEquals(List.of(dahl), Speakers.rank("", "ЙОН", register, List.of()));
    }

    @Test
    void lettersInsideAWordDoNotCount() {
        assertEquals(List.of(), Speakers.rank("", "erg", register, List.of()));
    }

    @Test
    void caseEndingsOfSlavicNamesAreNoObstacle() {
        assertEquals(peskov, Speakers.named("Пескова", register, List.of()).orElseThrow());
    }

    @Test
    void anotherGivenNameIsSomebodyElse() {
        assertTrue(Speakers.named("Peter Berg", register, List.of()).isEmpty());
    }

    @Test
    void strangerIsNobodyOfTheRegister() {
        assertTrue(
                Speakers.named("Harbour Minister Olav Lie", register, List.of()).isEmpty());
        assertTrue(Speakers.named("he", register, List.of(berg.id())).isEmpty());
    }

    @Test
    void surnameGetsItsFullNameFromTheArticle() {
        String text = "Harbour Minister Jon Dahl spoke on Friday. “We wait,” Dahl said.";
        assertEquals("Jon Dahl", Speakers.properName(text, at(text, "Dahl said", 4)));
    }

    @Test
    void pronounIsThePersonNamedNearestBefore() {
        String text = "Mayor Anna Berg left early. Harbour Minister Jon Dahl met Captain Olav Lie on Friday."
                + " “We wait,” he said.";
        Span he = at(text, "he said", 2);
        assertEquals(List.of("Jon Dahl", "Olav Lie", "Anna Berg"), Speakers.nearestNames(text, he));
        assertEquals(
                dahl, Speakers.rank(text, he, "", register, List.of(berg.id())).getFirst());
    }

    @Test
    void bodyGetsItsFullNameFromTheArticle() {
        String text = "The Harbour Ministry met on Friday. “We wait,” the ministry said.";
        assertEquals("Harbour Ministry", Speakers.properName(text, at(text, "the ministry", 12)));
    }

    private static Span at(String text, String words, int length) {
        int start = text.lastIndexOf(words);
        return new Span(start, start + length);
    }

    private static Speaker speaker(String name, String... aliases) {
        return new Speaker(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                Speaker.Kind.PERSON,
                Arrays.asList(aliases),
                null,
                null,
                null,
                null,
                null);
    }
}
