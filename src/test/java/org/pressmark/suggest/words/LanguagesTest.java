package org.pressmark.suggest.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
