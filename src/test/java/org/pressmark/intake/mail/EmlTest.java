package org.pressmark.intake.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;
import org.pressmark.model.When;

final class EmlTest {
    private static Draft read(byte[] message) {
        return new Eml().read(Source.of("a.eml", message), Limits.USUAL);
    }

    private static Draft read(String message) {
        return read(message.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void subjectSenderAndDateAreKnown() {
        Draft draft = read("""
                From: =?UTF-8?Q?Ann_M=C3=BCller?= <ann@example.org>
                Subject: =?UTF-8?B?0JzQvtGB0Lo=?= =?UTF-8?B?0LLQsA==?= today
                Date: Fri, 11 Mar 2022 09:00:00 +0300 (MSK)

                Text.
                """);
        assertEquals("Ann Müller", draft.about().byline());
        assertEquals("Москва today", draft.about().title());
        assertEquals(new When("2022-03-11T06:00:00Z", "+03:00"), draft.about().published());
        assertEquals("Text.\n", draft.text());
    }

    @Test
    void aLetterCutBetweenEncodedWordsIsWhole() {
        assertEquals("é", EncodedWords.decode("=?UTF-8?Q?=C3?=\r\n =?UTF-8?Q?=A9?="));
    }

    @Test
    void plainTextComesBeforeThePage() {
        assertEquals("Plain “text”.", read("""
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/html; charset=utf-8

                <p>Page</p>
                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Plain =E2=80=9Ctext=E2=80=9D.
                --b--
                """).text().strip());
    }

    @Test
    void aPlainFormThatOnlyPointsToThePageIsNoFormOfIt() {
        assertEquals(
                "The minister spoke about talks and more talks, and about the place where they will be.",
                read("""
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain

                View in browser.
                --b
                Content-Type: text/html

                <div style="display:none">Preheader</div><p>The minister spoke about talks and more talks, and about the
                place where they will be.</p>
                --b--
                """).text().strip());
    }

    @Test
    void aFloodOfTagsIsRefusedSoon() {
        String message = "Content-Type: text/html\n\n" + "<b>".repeat(400_000);
        assertEquals(
                "intake.page.tags",
                assertThrows(CannotRead.class, () -> read(message)).told().key());
    }

    @Test
    void aPageIsReadWhereThereIsNoPlainText() {
        assertEquals(
                "One\n\nTwo",
                read("Content-Type: text/html\n\n<style>p{}</style><p>One<p>Two")
                        .text());
    }

    @Test
    void theNamedCharacterSetIsUsed() {
        byte[] head = "Content-Type: text/plain; charset=koi8-r\n\n".getBytes(StandardCharsets.US_ASCII);
        byte[] body = "Москва".getBytes(Charset.forName("KOI8-R"));
        byte[] all = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        assertEquals("Москва", read(all).text());
    }

    @Test
    void flowedLinesAreOne() {
        assertEquals(
                "One long line.\nNext",
                read("Content-Type: text/plain; format=flowed\n\nOne long \nline.\nNext")
                        .text());
    }

    @Test
    void attachmentsAreCounted() {
        Draft draft = read("""
                Content-Type: multipart/mixed; boundary=b

                --b

                Text
                --b
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                AAAA
                --b--
                """);
        assertEquals("intake.note.attachments", draft.about().notes().getFirst().key());
        assertEquals("Text", draft.text().strip());
    }

    @Test
    void oneSpoiltPartDoesNotSpoilTheOthers() {
        assertEquals("Text", read("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset*0*="no'such; =?x?q?=zz?=
                Content-Disposition: inline; filename*1*=%%%

                Text
                --b
                Content-Transfer-Encoding: base64

                !!!
                --b--
                """).text().strip());
    }

    @Test
    void whatHasNoHeaderIsNoMessage() {
        assertEquals(
                "intake.mail",
                assertThrows(CannotRead.class, () -> read("\njust text")).told().key());
    }

    @Test
    void aMessageOfBlanksHoldsNoText() {
        byte[] blanks = ("From: a@b\n\n" + " ".repeat(19 << 20)).getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                "intake.noText",
                assertThrows(CannotRead.class, () -> new Eml().read(Source.of("a.eml", blanks), Limits.USUAL))
                        .told()
                        .key());
    }
}
