package org.pressmark.suggest.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Да, я за | ru",
                "До встречи | ru",
                "Да здравствует мир | ru",
                "Да будет свет за углом | ru",
                "Кадыров: да, мы за | ru",
                "Кремль не комментирует | ru",
                "Путин заявил о победе | ru",
                "Лукашэнка заявіў, што Беларусь гатовая да перамоў | be",
                "Зеленський: ми готові до переговорів | uk",
                "Вучић је рекао да Србија неће увести санкције | sr",
                "Президентът заяви, че преговорите ще продължат | bg",
                "Le Pen | fr"
            })
    void ofCyrillicLanguagesRussianIsMeantWhereLittleSpeaksForAnother(String text, String language) {
        assertEquals(language, Languages.of(text).orElse(""));
    }

    private static final String RUSSIAN =
            "Министр заявил, что переговоры продолжатся на следующей неделе и что стороны готовы к обмену пленными.";
    private static final String ENGLISH = "The minister said that the talks are to go on in the coming week, and that"
            + " the two sides agreed on an exchange of prisoners with the help of the city and of its people. He said it"
            + " was for the good of the region.";

    @Test
    void wordsInAnotherScriptAreBelievedMoreThanWhatIsStated() {
        assertEquals("ru", Languages.insteadOf("en", RUSSIAN).orElse(""));
        assertEquals("en", Languages.insteadOf("ru-RU", ENGLISH).orElse(""));
    }

    @Test
    void wordsInTheSameScriptAreBelievedWhereTheyAreClear() {
        assertEquals("en", Languages.insteadOf("de", ENGLISH).orElse(""));
        assertEquals(
                "",
                Languages.insteadOf(
                                "de",
                                "The mayor spoke of the talks in a short statement to reporters on Monday morning there.")
                        .orElse(""));
    }

    @Test
    void whatIsStatedStaysWhereItMayBeRight() {
        assertEquals("", Languages.insteadOf("en-GB", ENGLISH).orElse(""));
        assertEquals("", Languages.insteadOf("mk", RUSSIAN).orElse(""));
        assertEquals("", Languages.insteadOf("hr", ENGLISH).orElse(""));
        assertEquals(
                "",
                Languages.insteadOf("en", "Talks: " + RUSSIAN.substring(0, 30)).orElse(""));
        assertEquals("", Languages.insteadOf("uk", RUSSIAN).orElse(""));
    }
}
