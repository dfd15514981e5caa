package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchTest {
    private static final Needle.Trait CASE = Needle.Trait.CASE;
    private static final Needle.Trait WORD = Needle.Trait.WHOLE_WORD;
    private static final Needle.Trait PATTERN = Needle.Trait.PATTERN;

    private static List<String> hits(String text, String words, Needle.Trait... traits) {
        return new Search(text)
                .find(new Needle(words, Set.of(traits)), () -> false).stream()
                        .map(span -> span.of(text))
                        .toList();
    }

    private static PatternException.Reason failure(String text, String pattern) {
        return assertThrows(PatternException.class, () -> hits(text, pattern, PATTERN))
                .reason();
    }

    @Test
    void hitsStandWhereTheWordsAre() {
        assertEquals(
                List.of(new Span(4, 9), new Span(16, 21)),
                new Search("The mayor met a Mayor").find(new Needle("mayor", Set.of()), () -> false));
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertEquals(List.of(), hits("words", ""));
        assertEquals(List.of(), hits("", "words"));
        assertEquals(List.of(), hits("words", "\u200B"));
    }

    @Test
    void hitsDoNotOverlap() {
        assertEquals(List.of("anana"), hits("bananana", "anana"));
    }

    @Test
    void caseCountsOnlyWhereAsked() {
        assertEquals(List.of("NATO", "Nato"), hits("NATO and Nato", "nato"));
        assertEquals(List.of("NATO"), hits("NATO and Nato", "NATO", CASE));
    }

    @Test
    void capitalsOfEveryScriptAreFolded() {
        assertEquals(List.of("КРЕМЛЬ"), hits("КРЕМЛЬ", "кремль"));
        assertEquals(List.of("ΣΟΦΟΣ", "σοφός"), hits("ΣΟΦΟΣ σοφός", "σοφος"));
        assertEquals(List.of("STRASSE", "Straße"), hits("STRASSE Straße", "strasse"));
    }

    @Test
    void softHyphensDoNotHinder() {
        assertEquals(List.of("nego\u00ADti\u00ADations"), hits("The nego\u00ADti\u00ADations.", "negotiations"));
    }

    @Test
    void unseenCharactersDoNotHinder() {
        assertEquals(List.of("Mos\u200Bcow"), hits("in Mos\u200Bcow\u200B.", "moscow"));
        assertEquals(List.of("Te\u200Fhran"), hits("\u202BTe\u200Fhran\u202C", "Tehran"));
        assertEquals(List.of("Kyiv"), hits("\uFEFFKyiv", "k\u2060yiv"));
    }

    @Test
    void anyBlanksAreOneBlank() {
        assertEquals(List.of("NATO\u00A0chief"), hits("The NATO\u00A0chief", "nato chief"));
        assertEquals(List.of("a \u00A0 b"), hits("a \u00A0 b", "a b"));
        assertEquals(List.of("one\ntwo"), hits("one\ntwo", "one two"));
        assertEquals(List.of("one\u2028two"), hits("one\u2028two", "one two"));
    }

    @Test
    void marksOfOneKindAreOne() {
        assertEquals(List.of("we’re"), hits("Yes, we’re ready", "we're"));
        assertEquals(List.of("“We are", "«We are", "\"We are"), hits("“We are «We are \"We are", "\"we are"));
        assertEquals(List.of("1939–45"), hits("in 1939–45.", "1939-45"));
        assertEquals(List.of("wait…"), hits("wait…", "wait..."));
    }

    @Test
    void accentsDoNotHinder() {
        assertEquals(List.of("Kovač", "Kovac\u030C"), hits("Kovač, Kovac\u030C", "kovac"));
        assertEquals(List.of("Zelenskiy"), hits("Zelenskiy", "Zelenskiy\u0301"));
        assertEquals(List.of("Łódź"), hits("In Łódź", "lodz"));
        assertEquals(
                List.of("Ørsted", "fiancé"),
                List.of(
                        hits("Ørsted", "orsted").getFirst(),
                        hits("fiancé", "fiance").getFirst()));
    }

    @Test
    void aHitTakesTheMarksOfItsLastLetter() {
        assertEquals(List.of("cafe\u0301"), hits("cafe\u0301!", "cafe"));
    }

    @Test
    void cyrillicLettersStayTheLettersTheyAre() {
        assertEquals(List.of("еще", "ещё"), hits("еще ещё", "ещё"));
        assertEquals(List.of(), hits("мой", "мои"));
        assertEquals(List.of("Киї"), hits("Київ", "киї"));
        assertEquals(List.of("во\u0301ды"), hits("во\u0301ды", "воды"));
    }

    @Test
    void lookAlikeLettersAreTakenForWhatTheyLookLike() {
        assertEquals(List.of("Кrеmlin"), hits("the Кrеmlin said", "kremlin"));
        assertEquals(List.of("Мoсквa"), hits("в Мoсквa сегодня", "москва"));
        assertEquals(List.of("Kremlin"), hits("Kremlin", "Кremlin"));
    }

    @Test
    void arabicIsFoundWithoutItsVowelsAndStrokes() {
        assertEquals(List.of("مُحَمَّد"), hits("قال مُحَمَّد", "محمد"));
        assertEquals(List.of("إيران", "ايران"), hits("إيران ايران", "ايران"));
        assertEquals(List.of("كـــتاب"), hits("كـــتاب", "کتاب"));
        assertEquals(List.of("می\u200Cخواهم"), hits("می\u200Cخواهم", "ميخواهم"));
    }

    @Test
    void digitsOfEveryScriptAreOne() {
        assertEquals(List.of("۲۰۲۲"), hits("در سال ۲۰۲۲", "2022"));
    }

    @Test
    void hebrewIsFoundWithoutPoints() {
        assertEquals(List.of("שָׁלוֹם"), hits("שָׁלוֹם", "שלום"));
    }

    @Test
    void vowelSignsOfIndianScriptsAreNoAccents() {
        assertEquals(List.of(), hits("दिल्ली", "दल"));
    }

    @Test
    void anEmojiIsNeverCut() {
        String family = "👨\u200D👩\u200D👧";
        assertEquals(List.of(family), hits("a " + family + " b", "👩"));
        assertEquals(List.of("👍🏽"), hits("👍🏽", "👍"));
        assertEquals(List.of("🇺🇦"), hits("🇺🇦 wins", "🇺🇦"));
    }

    @Test
    void aWholeWordGoesOnNeitherBeforeNorBehind() {
        assertEquals(List.of("Iran"), hits("Iranian Iran", "iran", WORD));
        assertEquals(List.of("Trump"), hits("Trump’s", "trump", WORD));
        assertEquals(List.of("Putin"), hits("(Putin)\u00A0said", "putin", WORD));
        assertEquals(List.of(), hits("war\u00ADfare", "war", WORD));
        assertEquals(List.of("мир"), hits("мира мир", "мир", WORD));
    }

    @Test
    void chineseHasBordersEverywhere() {
        assertEquals(List.of("北京"), hits("我在北京住", "北京", WORD));
    }

    @Test
    void patternsFind() {
        assertEquals(List.of("30", "330"), hits("All 30 staff and 330 patients", "\\d+", PATTERN));
        assertEquals(List.of("Putin said", "Peskov said"), hits("Putin said, Peskov said", "p\\w+ said", PATTERN));
        assertEquals(List.of("Путин"), hits("Путин", "\\bп\\w+", PATTERN));
        assertEquals(List.of("two"), hits("one\u2028two", "^t.*$", PATTERN));
    }

    @Test
    void patternsPassOverUnseenCharacters() {
        assertEquals(List.of("nego\u00ADtiate"), hits("to nego\u00ADtiate", "nego\\w+", PATTERN));
        assertEquals(List.of("NATO\u00A0chief"), hits("NATO\u00A0chief", "NATO chief", PATTERN));
    }

    @Test
    void patternsMindCaseAndWordsWhereAsked() {
        assertEquals(List.of("Nato"), hits("NATO Nato", "N[a-z]+", PATTERN, CASE));
        assertEquals(List.of("Iran"), hits("Iranian Iran", "ira.", PATTERN, WORD));
    }

    @Test
    void emptyMatchesAreNoHits() {
        assertEquals(List.of("aa"), hits("baab", "a*", PATTERN));
    }

    @Test
    void aBrokenPatternSaysWhere() {
        PatternException told = assertThrows(PatternException.class, () -> hits("text", "a(b", PATTERN));
        assertEquals(PatternException.Reason.UNREADABLE, told.reason());
        assertTrue(told.at() >= 2 && told.at() <= 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|aa)+$",
                "(.*)*x",
                "(a|b|ab)*c",
                "(?:(?:){9999}){9999}b",
                "a{99999}{99999}",
                "(x?){2147483647}"
            })
    void aCatastrophicPatternIsGivenUp(String pattern) {
        String text = "a".repeat(20_000) + "!";
        PatternException.Reason[] reason = new PatternException.Reason[1];
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reason[0] = failure(text, pattern));
        assertEquals(PatternException.Reason.ENDLESS, reason[0]);
    }

    @Test
    void aSearchThatIsCalledOffEnds() {
        int[] asked = new int[1];
        List<Span> found =
                new Search("a".repeat(20_000)).find(new Needle("a*b", Set.of(PATTERN)), () -> asked[0]++ > 0);
        assertEquals(List.of(), found);
        assertTrue(asked[0] < 4);
    }

    @Test
    void everyHitFoldsToWhatWasLookedFor() {
        String text = "Kovač\u00A0says: “Łódź\u00AD” — 👨\u200D👩\u200D👧 и во\u0301ды\u2028مُحَمَّد ".repeat(40);
        for (String words : List.of("kovac says", "lodz\"", "воды", "محمد", " - ")) {
            List<Span> found = new Search(text).find(new Needle(words, Set.of()), () -> false);
            assertEquals(40, found.size(), words);
            for (Span hit : found) {
                assertEquals(hit, Graphemes.snap(text, hit));
                assertEquals(
                        Folded.forWords(words, false).units().toString(),
                        Folded.forWords(hit.of(text), false).units().toString());
            }
        }
    }
}
