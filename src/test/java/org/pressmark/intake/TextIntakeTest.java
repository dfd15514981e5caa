package org.pressmark.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pressmark.intake.Draft.Certainty;
import org.pressmark.intake.Draft.Decision;
import org.pressmark.model.Content.Mark;
import org.pressmark.model.Content.Newline;
import org.pressmark.model.Fingerprint;

final class TextIntakeTest {
    private static final String RUSSIAN =
            "Представитель министерства заявил, что переговоры продолжатся на следующей неделе. Мы готовы, сказал он.\n";

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                java.util.Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    /// The same bytes in a character set that somebody chose.
    private static Draft as(Draft draft, Charset charset) {
        ByteBuffer original = draft.content().original().duplicate();
        byte[] bytes = new byte[original.remaining()];
        original.get(bytes);
        return TextIntake.read("a.txt", bytes, charset, Limits.USUAL);
    }

    private static Draft read(byte[] file) {
        return TextIntake.read("a.txt", file, Limits.USUAL);
    }

    private static Draft read(String text, Charset charset) {
        return read(text.getBytes(charset));
    }

    private static String refusal(byte[] file) {
        return assertThrows(CannotRead.class, () -> read(file)).told().key();
    }

    @Test
    void everyKindOfNewlineBecomesLf() {
        assertEquals("a\nb\nc\nd", read("a\r\nb\rc\nd", UTF_8).text());
    }

    @Test
    void unicodeSeparatorsAndFormFeedsStay() {
        String text = "a\u0085b\u2028c\u2029d\fe";
        assertEquals(text, read(text, UTF_8).text());
    }

    @Test
    void newlinesAreRecorded() {
        assertEquals(Newline.NONE, read("a", UTF_8).content().newlines());
        assertEquals(Newline.LF, read("a\nb\n", UTF_8).content().newlines());
        assertEquals(Newline.CRLF, read("a\r\n\r\n", UTF_8).content().newlines());
        assertEquals(Newline.CR, read("a\r\rb", UTF_8).content().newlines());
        assertEquals(Newline.MIXED, read("a\r\nb\n", UTF_8).content().newlines());
    }

    @Test
    void originalBytesAndBothHashesAreKept() {
        byte[] file = "a\r\nb".getBytes(UTF_8);
        Draft draft = read(file);
        assertEquals(ByteBuffer.wrap(file), draft.content().original());
        assertEquals(Fingerprint.sha256(file), draft.content().originalSha256());
        assertEquals(Fingerprint.sha256("a\nb"), draft.content().textSha256());
    }

    @Test
    void byteOrderMarkIsRecordedAndNoPartOfTheText() {
        Draft draft = read(joined(bytes(0xef, 0xbb, 0xbf), "Mayor".getBytes(UTF_8)));
        assertEquals("Mayor", draft.text());
        assertEquals(Mark.PRESENT, draft.content().byteOrderMark());
        assertEquals(Decision.BYTE_ORDER_MARK, draft.decision());
    }

    @Test
    void secondByteOrderMarkIsText() {
        assertEquals("\ufeffa", read("\ufeff\ufeffa", UTF_8).text());
    }

    @Test
    void utf32IsNotMistakenForUtf16() {
        Draft draft = read(joined(bytes(0xff, 0xfe, 0, 0), "Mayor \ud83d\ude00".getBytes(UTF_32LE)));
        assertEquals("Mayor \ud83d\ude00", draft.text());
        assertEquals("UTF-32LE", draft.content().charset());
    }

    @Test
    void utf16IsReadWithoutAMarkToo() {
        for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
            for (String text : new String[] {"Hello", "The mayor spoke.\n", RUSSIAN, "他说，情况正在好转。\n他说。\n"}) {
                Draft draft = read(text, charset);
                assertEquals(text, draft.text());
                assertEquals(charset.name(), draft.content().charset());
                assertEquals(Decision.SHAPE_OF_UTF_16, draft.decision());
            }
        }
    }

    @Test
    void validUtf8IsNeverGuessedAt() {
        assertEquals(Decision.VALID_UTF_8, read(RUSSIAN, UTF_8).decision());
        assertEquals(RUSSIAN, read(RUSSIAN, UTF_8).text());
    }

    @Test
    void olderCharacterSetsAreGuessed() {
        assertGuessed(RUSSIAN, "windows-1251");
        assertGuessed(RUSSIAN, "KOI8-R");
        assertGuessed("Le ministre a déclaré que la situation était « préoccupante » à l’époque.", "windows-1252");
        assertGuessed("外交部发言人表示，双方将继续对话。他说，情况正在好转。", "GB18030");
        assertGuessed("قال المتحدث باسم الوزارة إن المحادثات ستستمر الأسبوع المقبل", "windows-1256");
    }

    private static void assertGuessed(String text, String charset) {
        Draft draft = read(text, Charset.forName(charset));
        assertEquals(text, draft.text());
        assertEquals(Decision.GUESSED, draft.decision());
        assertEquals(Certainty.LIKELY, draft.certainty());
    }

    @Test
    void aLetterFarIntoALongFileIsStillGuessedRight() {
        String text = "The minister said that he ate there. ".repeat(1_000) + "It was the “Café”.";
        assertEquals(text, read(text, Charset.forName("windows-1252")).text());
    }

    @Test
    void anotherCharacterSetCanBeChosen() {
        Draft draft = read("Мэр за.", Charset.forName("IBM866"));
        assertNotEquals("Мэр за.", draft.text());
        Draft chosen = as(draft, Charset.forName("IBM866"));
        assertEquals("Мэр за.", chosen.text());
        assertEquals(Certainty.CERTAIN, chosen.certainty());
        assertEquals(draft.content().originalSha256(), chosen.content().originalSha256());
    }

    @Test
    void chosenUtf16MayLeaveTheByteOrderOpen() {
        assertEquals(RUSSIAN, as(read(RUSSIAN, UTF_16LE), UTF_16).text());
        assertEquals(RUSSIAN, as(read("\ufeff" + RUSSIAN, UTF_16LE), UTF_16).text());
    }

    @Test
    void alternativesCanAllBeChosen() {
        Draft draft = read(RUSSIAN, Charset.forName("windows-1251"));
        assertTrue(draft.alternatives().contains(Charset.forName("KOI8-R")));
        assertFalse(draft.alternatives().contains(draft.charset()));
        draft.alternatives().forEach(charset -> as(draft, charset));
    }

    @Test
    void brokenUtf8IsShownWithItsBrokenPlacesCountedAndNotReliedOn() {
        Draft draft = read(joined(RUSSIAN.getBytes(UTF_8), bytes(0xd0)));
        assertEquals(RUSSIAN + "\ufffd", draft.text());
        assertEquals(1, draft.replaced());
        assertEquals(Certainty.UNSURE, draft.certainty());
        assertEquals("replaced: 1", draft.content().note());
    }

    @Test
    void overlongSlashIsNoSlash() {
        Draft draft = read(joined("a ".getBytes(UTF_8), bytes(0xc0, 0xaf, ' ', 0xe0, 0x80, 0xaf)));
        assertFalse(draft.text().contains("/"));
    }

    @Test
    void surrogatesInUtf8OrUtf32NeverComeIn() {
        byte[] cesu = joined("emoji ".getBytes(UTF_8), bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80));
        assertTrue(Decoding.loneSurrogate(read(cesu).text()) < 0);
        byte[] wide = joined(bytes(0xff, 0xfe, 0, 0), "a".getBytes(UTF_32LE), bytes(0, 0xd8, 0, 0));
        assertEquals("a\ufffd", read(wide).text());
    }

    @Test
    void loneSurrogateInAPastedTextIsRefused() {
        CannotRead refused = assertThrows(CannotRead.class, () -> TextIntake.pasted("ab\ud800c", Limits.USUAL));
        assertEquals("intake.surrogate", refused.told().key());
        assertEquals("2", refused.told().arguments().getFirst());
    }

    @Test
    void pastedTextIsKeptAsPasted() {
        Draft draft = TextIntake.pasted("a\r\nb\u00a0\u0301", Limits.USUAL);
        assertEquals("a\nb\u00a0\u0301", draft.text());
        assertEquals(
                ByteBuffer.wrap("a\r\nb\u00a0\u0301".getBytes(UTF_8)),
                draft.content().original());
        assertNull(draft.fileName());
    }

    @Test
    void nothingToReadIsRefusedAsEmpty() {
        assertEquals("intake.empty", refusal(new byte[0]));
        assertEquals("intake.empty", refusal(bytes(0xef, 0xbb, 0xbf)));
        assertEquals("intake.empty", refusal(bytes(0xff, 0xfe)));
        assertEquals("intake.empty", refusal(" \n\t\u00a0\u200b\u2028\ufeff".getBytes(UTF_8)));
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] noise = new byte[4_000];
        new Random(7).nextBytes(noise);
        assertEquals("intake.binary", refusal(noise));
        assertEquals("intake.binary", refusal("a\0b".getBytes(UTF_8)));
        assertEquals("intake.binary", refusal("\1\2\3\4\5 text".getBytes(UTF_8)));
    }

    @Test
    void aStrayControlIsNotBinary() {
        String text = "Saved by an old editor.\n\u001a";
        assertEquals(text, read(text, UTF_8).text());
    }

    @Test
    void otherFilesAreRefusedByWhatTheyAre() {
        assertEquals("intake.picture", refusal(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')));
        assertEquals("intake.program", refusal(bytes(0x7f, 'E', 'L', 'F', 2, 1, 1)));
        assertEquals("intake.pdf", refusal("%PDF-1.7\n".getBytes(UTF_8)));
        assertEquals("intake.office", refusal(bytes('P', 'K', 3, 4, 20)));
        assertEquals("intake.project", refusal("SQLite format 3\0".getBytes(UTF_8)));
    }

    @Test
    void markupNamedAsTextIsText() {
        assertEquals("<p>hello</p>", read("<p>hello</p>", UTF_8).text());
    }

    @Test
    void tooLargeIsRefusedAndTheLimitIsOurs() {
        CannotRead refused = assertThrows(
                CannotRead.class,
                () -> TextIntake.read("a.txt", new byte[(int) Limits.USUAL.bytes() + 1], Limits.USUAL));
        assertEquals("intake.large", refused.told().key());
        assertThrows(CannotRead.class, () -> TextIntake.read("a.txt", "abcd".getBytes(UTF_8), new Limits(3)));
    }

    @Test
    void sameTextInOtherBytesHasTheSameTextHash() {
        assertEquals(
                read("a\nб\n", UTF_8).content().textSha256(),
                as(read("a\r\nб\r\n", Charset.forName("windows-1251")), Charset.forName("windows-1251"))
                        .content()
                        .textSha256());
    }
}
