package org.pressmark.intake.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.intake.About;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;

/// Goes through a mailbox once and notes where its messages begin and end, in bytes, and what their heads say.
///
/// Never holds more than the head of one message. Not for several threads.
final class MboxScan {
    private static final int LONGEST_HEAD = 1 << 16;
    private static final int MARK = "From ".length();

    private final String fileName;
    private final Limits limits;
    private final List<Offer> offers = new ArrayList<>();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long at;
    private long start = -1;
    private long mark = -1;
    private boolean wasBlank = true;
    private boolean isHead;

    MboxScan(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    List<Offer> offers() {
        return offers;
    }

    void read(InputStream stream) throws IOException {
        InputStream buffered = new BufferedInputStream(stream, 1 << 16);
        byte[] chunk = new byte[1 << 16];
        for (int got = buffered.read(chunk); got >= 0; got = buffered.read(chunk)) {
            for (int each = 0; each < got; each++) {
                take(chunk[each]);
            }
        }
        if (line.size() > 0) {
            endLine();
        }
        close(at);
    }

    private void take(byte next) {
        at++;
        if (line.size() < LONGEST_HEAD) {
            line.write(next);
        }
        if (next == '\n') {
            endLine();
        }
    }

    private void endLine() {
        byte[] bytes = line.toByteArray();
        boolean isBlank = bytes.length <= 2 && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
        long begin = at - bytes.length;
        if (mark >= 0 && isField(bytes)) {
            close(mark);
            start = begin;
            isHead = true;
            head.reset();
        }
        mark = wasBlank && isMark(bytes) ? begin : -1;
        if (isHead) {
            isHead = !isBlank;
            if (head.size() < LONGEST_HEAD) {
                head.writeBytes(bytes);
            }
        }
        wasBlank = isBlank;
        line.reset();
    }

    /// Whether a line is a field of a message's head. Where none follows it, `From ` begins a sentence.
    private static boolean isField(byte[] line) {
        int colon = 0;
        while (colon < line.length && line[colon] > ' ' && line[colon] < 127 && line[colon] != ':') {
            colon++;
        }
        return colon > 0 && colon < line.length && line[colon] == ':';
    }

    /// Ends the message that is open at this byte.
    private void close(long end) {
        if (start < 0 || end <= start) {
            return;
        }
        if (offers.size() == limits.entries()) {
            throw new CannotRead("intake.bomb.entries", fileName, limits.entries());
        }
        About about = MailArticle.about(new MailReader(fileName).read(head.toByteArray()));
        String title = about.title();
        String shown = title == null ? "(" + (offers.size() + 1) + ")" : title;
        offers.add(new Offer(Long.toString(start), shown, null, about.published(), end - start));
    }

    private static boolean isMark(byte[] line) {
        return line.length > MARK && new String(line, 0, MARK, StandardCharsets.ISO_8859_1).equals("From ");
    }

    /// The message with the marks taken away that its program put before lines that begin with `From `.
    static byte[] unescaped(byte[] message) {
        String escaped = new String(message, StandardCharsets.ISO_8859_1);
        return escaped.replaceAll("(?m)^>(>*From )", "$1").getBytes(StandardCharsets.ISO_8859_1);
    }
}
