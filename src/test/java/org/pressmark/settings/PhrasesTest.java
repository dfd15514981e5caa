package org.pressmark.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PhrasesTest {
    private static final String TAGS = "{0, plural, one {# метка} few {# метки} other {# меток}} у {1}";

    private static String filled(Language language, String sentence, String... arguments) {
        return new Plurals(language.locale()).fill(sentence, List.of(arguments));
    }

    @Test
    void aRussianWordAgreesWithItsNumber() {
        Map<Integer, String> said = Map.of(1, "метка", 21, "метка", 3, "метки", 112, "меток", 122, "метки", 0, "меток");
        said.forEach((number, word) ->
                assertEquals(number + " " + word + " у Анны", filled(Language.RUSSIAN, TAGS, "" + number, "Анны")));
    }

    @Test
    void aNumberIsWrittenAsInTheLanguage() {
        assertEquals("12,345 tags", filled(Language.ENGLISH, "{0, plural, one {# tag} other {# tags}}", "12345"));
        assertEquals("12\u00a0345 меток у x", filled(Language.RUSSIAN, TAGS, "12345", "x"));
    }

    @Test
    void whatIsNoNumberTakesTheUsualForm() {
        assertEquals("many меток у x", filled(Language.RUSSIAN, TAGS, "many", "x"));
    }

    @Test
    void dollarsApostrophesAndBracesOfArgumentsStay() {
        assertEquals("it's {1} $1 \\", filled(Language.ENGLISH, "it's {0}", "{1} $1 \\"));
    }

    @Test
    void aTerminalSaysItsLanguage() {
        assertEquals(Language.RUSSIAN, Language.of(Map.of("LANG", "ru_RU.UTF-8")));
        assertEquals(Language.ENGLISH, Language.of(Map.of("LC_ALL", "C.UTF-8", "LANG", "ru_RU.UTF-8")));
        assertEquals(Language.ENGLISH, Language.of(Map.of()));
    }

    @Test
    void whoeverSpeaksNeitherIsSpokenToInEnglish() {
        assertEquals(Language.ENGLISH, Language.of(Locale.of("uk", "UA")));
        assertEquals(Language.RUSSIAN, Language.of(Locale.of("ru", "KZ")));
    }

    @Test
    void theChosenLanguageGoesBeforeThatOfTheSystem() {
        assertEquals(Language.RUSSIAN, Choices.DEFAULT.languageOr(Language.RUSSIAN));
        Choices english = Choices.DEFAULT.language(Language.ENGLISH);
        assertEquals(Language.ENGLISH, english.languageOr(Language.RUSSIAN));
    }
}
