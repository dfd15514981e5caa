package org.pressmark.intake.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pressmark.intake.About;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;

/// Goes through a mailbox once and notes where its messages begin and end, in bytes, and what their heads say.
///
/// Never holds more than the head of one message. Not for several threads.
final class MboxScan {
    /// What one goes through it for: to know how many messages there are, or also what their heads say, which takes
    /// ten times as long.
    enum Aim {
        COUNT,
        READ
    }

    private static final int LONGEST_HEAD = 1 << 16;
    private static final byte[] MARK = "From ".getBytes(StandardCharsets.US_ASCII);

    private final String fileName;
    private final Limits limits;
    private final Aim aim;
    private final List<Offer> offers = new ArrayList<>();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    /// The line that is being read, as far as it matters; a stream for each byte would take most of the time.
    private final byte[] line = new byte[LONGEST_HEAD];

    private int length;
    private int count;
    private long at;
    private long start = -1;
    private long mark = -1;
    private boolean wasBlank = true;
    private boolean isHead;

    MboxScan(String fileName, Limits limits, Aim aim) {
        this.fileName = fileName;
        this.limits = limits;
        this.aim = aim;
    }

    List<Offer> offers() {
        return offers;
    }

    void read(InputStream stream) throws IOException {
        byte[] chunk = new byte[1 << 16];
        for (int got = stream.read(chunk); got >= 0; got = stream.read(chunk)) {
            for (int each = 0; each < got; each++) {
                take(chunk[each]);
            }
        }
        if (length > 0) {
            endLine();
        }
        close(at);
    }

    private void take(byte next) {
        at++;
        if (length < LONGEST_HEAD) {
            line[length++] = next;
        }
        if (next == '\n') {
            endLine();
        }
    }

    private void endLine() {
        boolean isBlank = length <= 2 && (length == 0 || line[0] <= ' ') && (length < 2 || line[1] <= ' ');
        long begin = at - length;
        if (mark >= 0 && isField()) {
            close(mark);
            start = begin;
            isHead = true;
            head.reset();
        }
        mark = wasBlank && isMark() ? begin : -1;
        if (isHead) {
            isHead = !isBlank;
            if (head.size() < LONGEST_HEAD) {
                head.write(line, 0, length);
            }
        }
        wasBlank = isBlank;
        length = 0;
    }

    /// Whether a line is a field of a message's head. Where none follows it, `From ` begins a sentence.
    private boolean isField() {
        int colon = 0;
        while (colon < length && line[colon] > ' ' && line[colon] < 127 && line[colon] != ':') {
            colon++;
        }
        return colon > 0 && colon < length && line[colon] == ':';
    }

    /// Ends the message that is open at this byte.
    private void close(long end) {
        if (start < 0 || end <= start) {
            return;
        }
        if (++count > limits.entries()) {
            throw new CannotRead("intake.bomb.entries", fileName, limits.entries());
        }
        if (aim == Aim.COUNT) {
            return;
        }
        About about = MailArticle.about(new MailReader(fileName).read(head.toByteArray()));
        String title = about.title();
        String shown = title == null ? "(" + (offers.size() + 1) + ")" : title;
        offers.add(new Offer(Long.toString(start), shown, null, about.published(), end - start));
    }

    private boolean isMark() {
        return length > MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
    }

    /// The message with the marks taken away that its program put before lines that begin with `From `.
    static byte[] unescaped(byte[] message) {
        String escaped = new String(message, StandardCharsets.ISO_8859_1);
        return escaped.replaceAll("(?m)^>(>*From )", "$1").getBytes(StandardCharsets.ISO_8859_1);
    }
}
