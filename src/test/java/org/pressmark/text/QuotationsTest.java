package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    private static List<String> quoted(String text) {
        return Quotations.in(text).all().stream()
                .map(quotation -> quotation.whole().of(text))
                .toList();
    }

    private static void quotes(String text, String... expected) {
        assertEquals(List.of(expected), quoted(text), text);
    }

    private static String around(String textWithCaret) {
        int caret = textWithCaret.indexOf('|');
        String text = textWithCaret.replace("|", "");
        return Quotations.in(text)
                .around(caret)
                .map(quotation -> quotation.whole().of(text))
                .orElse("");
    }

    private static MarkStyle style(String text) {
        return Quotations.in(text).all().getFirst().style();
    }

    @Test
    void possessivesAreToldFromMarks() {
        quotes("the workers' 'new deal' and the states' \"red line\"", "'new deal'", "\"red line\"");
    }

    @Test
    void possessiveInsideSingleMarksDoesNotEndThem() {
        quotes(
                "'The workers' new deal,' he said, 'is the states' best.'",
                "'The workers' new deal,'",
                "'is the states' best.'");
    }

    @Test
    void quotationEndingInAnSIsNotTakenForAPossessive() {
        quotes("He spoke of 'red lines' and the voters' and Putin's 'offer'.", "'red lines'", "'offer'");
    }

    @Test
    void curlyMarkIsApostropheAndClosingMarkAtOnce() {
        quotes(
                "“That’s the workers’ ‘going rate’ now,” she’d said.",
                "“That’s the workers’ ‘going rate’ now,”",
                "‘going rate’");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's the '90s: rock 'n' roll, O'Brien's м'яч and 'tis true",
                "goin' and nothin' at the ol' place, 'cause he told 'em",
                "Trump‘s wall and O´Neill`s house",
                "in the 1990s' boom the Smiths' house was James' and Marx' work",
                "He is 6'2\" tall, the pipe 12\" wide, the room 5' by 6', the spot 48°30'15\"N.",
                "ʼQuoted byʼ letters",
                "צה\"ל וארה\"ב הודיעו על מנכ\"לית ש\"ס",
                "м\"яч і об\"єкт"
            })
    void apostrophesInchesAndAbbreviationsQuoteNothing(String text) {
        Quotations quotations = Quotations.in(text);
        assertEquals(List.of(), quotations.all());
        assertEquals(List.of(), quotations.unbalanced());
    }

    @Test
    void apostropheBesideTheClosingMarkMakesNoDoubleMark() {
        quotes(
                "“He said ‘James’s’ and ‘James’’ car.” 'Don't Stop Believin'' played.",
                "“He said ‘James’s’ and ‘James’’ car.”",
                "‘James’s’",
                "‘James’’",
                "'Don't Stop Believin''");
        quotes("‘a ‘b’’ and ''Foo 'bar'''", "‘a ‘b’’", "‘b’", "''Foo 'bar'''", "'bar'");
    }

    @Test
    void inchSignInsideAQuotationDoesNotEndIt() {
        quotes("\"He was 6'2\" tall and \"big\" too,\" he said.", "\"He was 6'2\" tall and \"big\" too,\"", "\"big\"");
    }

    @Test
    void numberAtTheEndOfAQuotationIsNoInch() {
        quotes("\"We are up 50\" he said. \"Good.\"", "\"We are up 50\"", "\"Good.\"");
    }

    @Test
    void straightMarkAnswersCurlyAndTheOtherWayRound() {
        quotes("\"foo” and “bar\" and 'baz’ and ‘qux'", "\"foo”", "“bar\"", "'baz’", "‘qux'");
        assertEquals(MarkStyle.MIXED, style("\"foo”"));
    }

    @Test
    void guillemetsPairTightAndSpaced() {
        quotes("« Oui », dit-il. «\u00A0Non\u00A0» «Si» ‹So›", "« Oui »", "«\u00A0Non\u00A0»", "«Si»", "‹So›");
    }

    @Test
    void guillemetsPairReversed() {
        quotes(
                "»Das ist gut«, sagte er. »Er sagte ›nein‹ dazu.«",
                "»Das ist gut«",
                "»Er sagte ›nein‹ dazu.«",
                "›nein‹");
        assertEquals(MarkStyle.REVERSED_GUILLEMETS, style("»gut«"));
    }

    @Test
    void lowMarksPairWithEitherHighMark() {
        quotes(
                "„Gut“, sagte er. ‚So‘ und „Er sagte ‚nein‘.“ „Dobrze”",
                "„Gut“",
                "‚So‘",
                "„Er sagte ‚nein‘.“",
                "‚nein‘",
                "„Dobrze”");
        assertEquals(MarkStyle.LOW_DOUBLE, style("„Gut“"));
    }

    @Test
    void nordicMarksPairWithTheirLike() {
        quotes("”Ja, ’nej’, sa han” och »ja»", "”Ja, ’nej’, sa han”", "’nej’", "»ja»");
    }

    @Test
    void marksOfScriptsWithoutBlanksPair() {
        quotes("彼は「『はい』と言った」と言った。", "「『はい』と言った」", "『はい』");
        quotes("他说“你好‘吧’吗”。他说＂你好＂，然后\"再见\"。", "“你好‘吧’吗”", "‘吧’", "＂你好＂", "\"再见\"");
        quotes("그는 \"안녕\"이라고 말했다. '잘가'라고", "\"안녕\"", "'잘가'");
    }

    @Test
    void typewriterMarksPair() {
        quotes(
                "``Foo,'' he said. ''Baz's the '90s,'' `yes' and ,,so''",
                "``Foo,''",
                "''Baz's the '90s,''",
                "`yes'",
                ",,so''");
    }

    @Test
    void prefixedWordsDoNotHideTheOpeningMark() {
        quotes("d'\"exception\" et l'«affaire» et l’“homme”", "\"exception\"", "«affaire»", "“homme”");
        quotes("وقال \"نعم\" و\"لا\" والـ«كلمة»", "\"نعم\"", "\"لا\"", "«كلمة»");
        quotes("ב\"הארץ\" נכתב כי צה\"ל \"הודיעו\"", "\"הארץ\"", "\"הודיעו\"");
    }

    @Test
    void marksStandInsideMarks() {
        quotes(
                "'He said \"no\" to me' and \"'Yes', she said\"",
                "'He said \"no\" to me'",
                "\"no\"",
                "\"'Yes', she said\"",
                "'Yes'");
        quotes("«Концерн «Росатом» работает»", "«Концерн «Росатом» работает»", "«Росатом»");
    }

    @Test
    void depthCountsWhatStandsAround() {
        String text = "“a ‘b “c” d’ e” “f”";
        assertEquals(
                List.of(0, 1, 2, 0),
                Quotations.in(text).all().stream().map(Quotation::depth).toList());
    }

    @Test
    void missingBlanksDoNotHideMarks() {
        quotes(
                "Said:“Foo bar”and left. \"Now.\"He left. “Foo,”he said,\"go.\"",
                "“Foo bar”",
                "\"Now.\"",
                "“Foo,”",
                "\"go.\"");
    }

    @Test
    void superfluousBlanksDoNotHideMarks() {
        quotes("He said: \" Foo bar \" and “ You know ” too", "\" Foo bar \"", "“ You know ”");
    }

    @Test
    void fullStopMayBeginAndEndTheQuotedWords() {
        quotes(
                "the \".com\" boom \"...and then\" he said \"so...\" or \"?\"",
                "\".com\"",
                "\"...and then\"",
                "\"so...\"",
                "\"?\"");
    }

    @Test
    void marksWithNothingBetweenQuoteNothing() {
        quotes("an empty \"\" and “ ” here");
    }

    @Test
    void repeatedOpeningMarksMakeOneQuotationOfAllParagraphs() {
        quotes(
                "“First of it.\n\n“Second of it.\n“Third,” he said. “More.”",
                "“First of it.\n\n“Second of it.\n“Third,”",
                "“More.”");
    }

    @Test
    void frenchParagraphsMayRepeatTheClosingGuillemet() {
        quotes("« Un.\n» Deux.\n» Trois », dit-il.", "« Un.\n» Deux.\n» Trois »");
    }

    @Test
    void innerMarksAreRepeatedAtTheHeadOfAParagraphToo() {
        quotes("“‘Foo bar\n\n“‘Baz’ qux,” he said.", "“‘Foo bar\n\n“‘Baz’ qux,”", "‘Foo bar\n\n“‘Baz’");
    }

    @Test
    void markLeftOpenAtTheEndOfAParagraphQuotesNothing() {
        String text = "He said “we go.\nNext paragraph with “another” one.\nAnd a third.";
        quotes(text, "“another”");
        assertEquals(List.of(8), Quotations.in(text).unbalanced());
    }

    @Test
    void repeatedMarksThatNobodyClosesAreAllUnbalanced() {
        String text = "“One.\n“Two.\nThree.";
        quotes(text);
        assertEquals(List.of(0, 6), Quotations.in(text).unbalanced());
    }

    @Test
    void strayMarkInsideAParagraphDoesNotSwallowTheNextQuotation() {
        String text = "\"Foo bar, he said. \"Baz,\" she said.\n\"Qux,\" he said.";
        quotes(text, "\"Baz,\"", "\"Qux,\"");
        assertEquals(List.of(0), Quotations.in(text).unbalanced());
    }

    @Test
    void closingMarkAloneInTheNextParagraphAnswers() {
        quotes("«\nМы не остановимся»\nОб этом заявил он.", "«\nМы не остановимся»");
    }

    @Test
    void linesBrokenAtAPageWidthDoNotBreakQuotations() {
        quotes(
                "He said \"we came here and\nsaw the whole of the big\ncity\" and left.",
                "\"we came here and\nsaw the whole of the big\ncity\"");
    }

    @Test
    void twoStrayMarksParagraphsApartDoNotPair() {
        quotes("\"Stray here.\nA normal one.\nThird has an end\" here.");
    }

    @Test
    void lineSeparatorIsNoBorder() {
        quotes("He said “one\u2028two\u0085three” there.", "“one\u2028two\u0085three”");
    }

    @Test
    void paragraphSeparatorIsABorder() {
        quotes("He said “one.\u2029Two.\u2029Three” there.");
    }

    @Test
    void apostrophesAreNotReportedAsUnbalanced() {
        assertEquals(
                List.of(), Quotations.in("The workers' party didn't, 'tis said").unbalanced());
    }

    @Test
    void markThatClosesNothingIsUnbalanced() {
        assertEquals(List.of(9), Quotations.in("We leave,” he said.").unbalanced());
    }

    @Test
    void caretInsideFindsTheInnermost() {
        assertEquals("‘no’", around("“He said ‘n|o’ to me”"));
        assertEquals("“He said ‘no’ to me”", around("“He said ‘no’ to| me”"));
    }

    @Test
    void caretTouchingTheOuterSideOfAMarkIsInside() {
        assertEquals("“yes”", around("say |“yes” now"));
        assertEquals("“yes”", around("say “yes”| now"));
        assertEquals("", around("say| “yes” now"));
    }

    @Test
    void betweenTwoQuotationsTheNextOneIsTaken() {
        assertEquals("\"bar\"", around("\"foo\"|\"bar\""));
    }

    @Test
    void caretAtAnApostropheFindsNothing() {
        assertEquals("", around("“Yes,” said O|'Brien to “them”."));
        assertEquals("", around("“Yes,” said O'|Brien to “them”."));
    }

    @Test
    void enclosingIsTheNextOneOut() {
        Quotations quotations = Quotations.in("“a ‘b “c” d’ e”");
        List<Quotation> all = quotations.all();
        assertEquals(all.get(1), quotations.enclosing(all.get(2)).orElseThrow());
        assertTrue(quotations.enclosing(all.getFirst()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "«", "\"'", "“‘\n", "a' ", "'a ", "\u200B\"", "«\"", "\"a\n", "'\""})
    void costStaysLinearWhateverTheMarks(String unit) {
        String text = unit.repeat(400_000 / unit.length());
        assertTimeout(Duration.ofSeconds(20), () -> Quotations.in(text).all().size());
    }
}
