package org.pressmark.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.intake.Draft.Certainty;

final class CyrillicTest {
    private static final String NEWS = "Президент заявил, что переговоры продолжатся на следующей неделе. По его"
            + " словам, стороны договорились об обмене пленными. «Мы готовы к диалогу», — сказал он журналистам в"
            + " Москве. Министр иностранных дел отметил, что США и НАТО пока не ответили на предложение.";

    private static final String SHORT = "Министр заявил, что переговоры продолжатся.";

    private static Draft read(byte[] bytes) {
        return TextIntake.read("a.txt", bytes, Limits.USUAL);
    }

    private static void assertRead(String text, String charset) {
        Draft draft = read(text.getBytes(Charset.forName(charset)));
        assertEquals(charset, draft.charset().name());
        assertEquals(text, draft.text());
        assertEquals(Certainty.LIKELY, draft.certainty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM866", "KOI8-R", "windows-1251", "ISO-8859-5", "x-MacCyrillic"})
    void russianIsReadInWhateverSetItIsWrittenIn(String charset) {
        boolean hasQuotes = charset.equals("windows-1251") || charset.equals("x-MacCyrillic");
        assertRead(hasQuotes ? NEWS : NEWS.replaceAll("[«»]", "\"").replace('—', '-'), charset);
        assertRead(SHORT, charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM866", "KOI8-R", "windows-1251"})
    void headingsInCapitalsAndFewWordsAmongLatinOnesAreReadToo(String charset) {
        assertRead("ГЛАВА ПЕРВАЯ. О ПЕРЕГОВОРАХ\n\n" + SHORT, charset);
        assertRead("The paper said today, in its own words: \"" + SHORT + "\" Nobody answered it.", charset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | Le ministre a déclaré que la situation était « préoccupante » à l’époque.",
                "windows-1252 | Die Gespräche würden fortgeführt, erklärte der Außenminister für die Länder.",
                "windows-1252 | “Yes” – he said – “we’re ready”. «Oui» – «non»\u00a0: it’s 5\u00a0°C – the “Café” – “it’s” over.",
                "windows-1253 | Ο υπουργός δήλωσε ότι οι διαπραγματεύσεις θα συνεχιστούν την επόμενη εβδομάδα.",
                "windows-1255 | שר החוץ אמר כי השיחות יימשכו בשבוע הבא וכי הצדדים הסכימו על חילופי שבויים.",
                "windows-1256 | قال المتحدث باسم الوزارة إن المحادثات ستستمر الأسبوع المقبل",
                "windows-1254 | Dışişleri Bakanı görüşmelerin önümüzdeki hafta süreceğini söyledi ve şöyle dedi.",
                "GB18030 | 外交部发言人表示，双方将继续对话。他说，情况正在好转。",
                "Shift_JIS | 外務省の報道官は、双方が対話を続けると述べた。状況は改善していると語った。",
                "EUC-KR | 외교부 대변인은 양측이 대화를 계속할 것이라고 말했다. 상황이 나아지고 있다고 했다."
            })
    void otherLettersAreNotTakenForRussian(String charset, String text) {
        Charset written = Charset.forName(charset);
        assertEquals(text, new String(text.getBytes(written), written));
        Charset read = read(text.getBytes(written)).charset();
        assertNotEquals(true, Cyrillic.isOne(read), read.name());
    }

    @Test
    void neighboursOfRussianAreReadInTheirSet() {
        assertRead("Президент заявив, що переговори триватимуть наступного тижня, і їх мета є єдиною.", "windows-1251");
        assertRead("Президентът заяви, че преговорите ще продължат през следващата седмица.", "IBM866");
    }

    @Test
    void utf8IsNeverReadOtherwise() {
        assertEquals(
                StandardCharsets.UTF_8,
                read(NEWS.getBytes(StandardCharsets.UTF_8)).charset());
    }
}
