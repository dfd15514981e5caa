package org.pressmark.intake.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.pressmark.intake.CannotRead;

final class ArchiveTest {
    private static final ArchiveLimits SMALL = new ArchiveLimits(3, 8 << 20, 12 << 20, 200);

    private static Archive open(byte[] zip) {
        return Archive.of("a.zip", zip, SMALL);
    }

    @Test
    void anEntryComesOutAsItWentIn() {
        byte[] text = "Москва 🙂".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(text, open(Zips.empty().with("a/б.txt", text).bytes()).get("a/б.txt"));
    }

    @Test
    void whatIsNotThereIsNull() {
        assertNull(open(Zips.empty().with("a", "x").bytes()).find("b"));
    }

    @Test
    void tooManyEntriesAreRefused() {
        Zips zip = Zips.empty().with("1", "").with("2", "").with("3", "").with("4", "");
        CannotRead refusal = assertThrows(CannotRead.class, () -> open(zip.bytes()));
        assertEquals("intake.bomb.entries", refusal.told().key());
    }

    @Test
    void aBombIsRefusedWhileItIsUnpacked() {
        byte[] zip = Zips.empty().with("bomb", new byte[64 << 20]).bytes();
        CannotRead refusal = assertThrows(CannotRead.class, () -> open(zip).get("bomb"));
        assertEquals("intake.bomb", refusal.told().key());
    }

    @Test
    void aCutArchiveIsRefused() {
        byte[] zip = Zips.empty().with("a", "some text").bytes();
        assertThrows(CannotRead.class, () -> open(Arrays.copyOf(zip, zip.length - 30)));
    }
}
