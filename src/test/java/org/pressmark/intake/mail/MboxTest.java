package org.pressmark.intake.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;

final class MboxTest {
    private static final byte[] BOX = """
            From ann@example.org Fri Mar 11 09:00:00 2022
            Subject: One
            Date: Fri, 11 Mar 2022 09:00:00 GMT

            Text one.
            >From the first line on.

            From bob@example.org Fri Mar 11 10:00:00 2022
            Subject: Two

            Text
            From inside a paragraph.
            """.getBytes(StandardCharsets.US_ASCII);

    private static final Source SOURCE = Source.of("a.mbox", BOX);

    private static final List<Offer> OFFERS = new Mbox().offers(SOURCE, Limits.USUAL);

    @Test
    void messagesAreOfferedByTheirSubjects() {
        assertEquals(List.of("One", "Two"), OFFERS.stream().map(Offer::title).toList());
    }

    @Test
    void eachMessageIsReadAlone() {
        assertEquals(
                "Text one.\nFrom the first line on.",
                new Mbox().read(SOURCE, OFFERS.getFirst(), Limits.USUAL).text().strip());
        assertEquals(
                "Text\nFrom inside a paragraph.",
                new Mbox().read(SOURCE, OFFERS.getLast(), Limits.USUAL).text().strip());
    }

    @Test
    void aParagraphThatBeginsLikeAMarkIsNone() {
        byte[] box =
                "From a@b Fri Mar 11 09:00:00 2022\nSubject: One\n\nText.\n\nFrom here on it is prose: more.\n\nEnd.\n\nFrom \nSubject: Two\n\nText two.\n"
                        .getBytes(StandardCharsets.US_ASCII);
        Source source = Source.of("a.mbox", box);
        List<Offer> offers = new Mbox().offers(source, Limits.USUAL);
        assertEquals(List.of("One", "Two"), offers.stream().map(Offer::title).toList());
        assertEquals(
                "Text.\n\nFrom here on it is prose: more.\n\nEnd.",
                new Mbox().read(source, offers.getFirst(), Limits.USUAL).text().strip());
    }

    @Test
    void aMailboxIsKnownByItsFirstLine() {
        assertTrue(new Mbox().recognises("inbox", BOX));
    }

    @Test
    void aMailboxOfTooManyMessagesIsRefused() {
        byte[] box = "From a\nSubject: S\n\n".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        Source many = Source.of("a.mbox", box);
        assertEquals(
                "intake.bomb.entries",
                assertThrows(CannotRead.class, () -> new Mbox().offers(many, Limits.USUAL))
                        .told()
                        .key());
    }
}
