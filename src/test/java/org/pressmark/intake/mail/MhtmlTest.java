package org.pressmark.intake.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;
import org.pressmark.model.When;

final class MhtmlTest {
    private static final String HEAD = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://rt.com/1\r\n"
            + "Subject: =?utf-8?Q?Talks?=\r\nDate: Fri, 11 Mar 2022 09:00:00 +0300\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b\"\r\n\r\n\r\n";

    private static final String PAGE = "----b\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://rt.com/1\r\n\r\n"
            + "<html><meta http-equiv=3D\"Content-Type\" content=3D\"text/html; charset=3Dutf-8\"><title>T=\r\nalks</title>"
            + "<p>=D0=9C=D1=8D=D1=80 spoke.\r\n";

    private static final String FRAME =
            "----b\r\nContent-Type: text/html\r\nContent-Location: cid:frame-2\r\n\r\n<p>Advert.\r\n";
    private static final String PICTURE =
            "----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n";

    private static Draft read(String file) {
        return new Mhtml().read(Source.of("page.mhtml", file.getBytes(UTF_8)), Limits.USUAL);
    }

    @Test
    void pageIsReadWithItsUrlAndTheDayItWasSaved() {
        Draft draft = read(HEAD + PAGE + FRAME + PICTURE + "----b--\r\n");
        assertEquals("Мэр spoke.", draft.text());
        assertEquals("Talks", draft.about().title());
        assertEquals("https://rt.com/1", draft.about().url());
        assertEquals(new When("2022-03-11T06:00:00Z", "+03:00"), draft.about().retrieved());
    }

    @Test
    void wholeFileIsKept() {
        String file = HEAD + PAGE + PICTURE + "----b--\r\n";
        assertEquals(ByteBuffer.wrap(file.getBytes(UTF_8)), read(file).content().original());
    }

    @Test
    void characterSetOfThePartIsBelieved() {
        byte[] words = "<p>Мэр выступил.".getBytes(Charset.forName("windows-1251"));
        String file = "MIME-Version: 1.0\r\nContent-Location: https://rt.com/1\r\n"
                + "Content-Type: text/html; charset=\"windows-1251\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(words) + "\r\n";
        Draft draft = new Mhtml().read(Source.of("page.mht", file.getBytes(ISO_8859_1)), Limits.USUAL);
        assertEquals("Мэр выступил.", draft.text());
        assertEquals("https://rt.com/1", draft.about().url());
    }

    @Test
    void partTheFileBeginsWithIsMeant() {
        String head = HEAD.replace("type=\"text/html\";", "start=\"<frame-1@mhtml.blink>\";");
        assertEquals("Мэр spoke.", read(head + FRAME + PAGE + "----b--\r\n").text());
    }

    @Test
    void placeOnADiskIsNoUrl() {
        String file = (HEAD + PAGE + "----b--\r\n").replace("https://rt.com/1", "file:///C:/page.html");
        assertEquals(null, read(file).about().url());
    }

    @Test
    void fileWithoutAPageIsRefused() {
        assertEquals("intake.mhtml.none", refusal(HEAD + PICTURE + "----b--\r\n"));
        assertEquals("intake.mhtml.none", refusal("no message at all"));
        assertEquals("intake.mhtml.none", refusal(""));
    }

    @Test
    void partsWithoutEndAreRefused() {
        assertEquals("intake.mail.parts", refusal(HEAD + FRAME.repeat(3_000) + "----b--\r\n"));
        StringBuilder deep = new StringBuilder(HEAD);
        for (int level = 0; level < 500; level++) {
            deep.append("----b\r\nContent-Type: multipart/related; boundary=\"--b\"\r\n\r\n");
        }
        String refused = assertThrows(CannotRead.class, () -> read(deep.toString()))
                .told()
                .key();
        assertTrue(refused.startsWith("intake."));
        assertFalse(refused.isEmpty());
    }

    private static String refusal(String file) {
        return assertThrows(CannotRead.class, () -> read(file)).told().key();
    }
}
