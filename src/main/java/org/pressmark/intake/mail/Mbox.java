package org.pressmark.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;
import org.pressmark.intake.TooLarge;

/// A mailbox: messages one behind the other, each after a line that begins with `From ` (RFC 4155).
public final class Mbox implements ArticleStore {
    private static final Pattern FIRST_LINE =
            Pattern.compile("From [^\\r\\n]{3,200}\\d{2}:\\d{2}[^\\r\\n]*\\d{4}[^\\r\\n]*\\r?\\n");

    /// What a message has at least with the line before it, in bytes.
    private static final int SHORTEST = 10;

    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public List<String> endings() {
        return List.of("mbox", "mbx");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        String begin = new String(head, StandardCharsets.ISO_8859_1);
        return isNamed(fileName) || FIRST_LINE.matcher(begin).lookingAt();
    }

    @Override
    public List<Offer> offers(Source source, Limits limits) {
        if (source.size() / SHORTEST > limits.entries()) {
            // There may be too many: that is known before the heads of the first are read.
            Source counted = source.watched(share -> source.watch().at(0));
            scanned(counted, limits, MboxScan.Aim.COUNT);
        }
        MboxScan scan = scanned(source, limits, MboxScan.Aim.READ);
        if (scan.offers().isEmpty()) {
            throw new CannotRead("intake.mailbox", source.name());
        }
        return scan.offers();
    }

    private static MboxScan scanned(Source source, Limits limits, MboxScan.Aim aim) {
        MboxScan scan = new MboxScan(source.name(), limits, aim);
        try (InputStream stream = source.open()) {
            scan.read(stream);
            return scan;
        } catch (IOException failure) {
            throw source.unreadable(failure);
        }
    }

    @Override
    public Draft read(Source source, Offer offer, Limits limits) {
        if (offer.size() > limits.bytes()) {
            throw new TooLarge(source.name() + " (" + offer.title() + ")", offer.size(), limits);
        }
        try (InputStream stream = source.open()) {
            long start = Long.parseLong(offer.place());
            stream.skipNBytes(start);
            byte[] message = MboxScan.unescaped(stream.readNBytes((int) offer.size()));
            return MailArticle.draft(source.name(), message, "from: " + source.name() + " at byte " + start, limits);
        } catch (IOException failure) {
            throw source.unreadable(failure);
        }
    }
}
