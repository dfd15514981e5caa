package org.pressmark.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;

/// An archive of the web (ISO 28500), packed or not. Its pages are those that a server sent as HTML, all being
/// well.
public final class WarcFile implements ArticleStore {
    private static final String MARK = "WARC/";

    @Override
    public String name() {
        return "warc";
    }

    @Override
    public List<String> endings() {
        return List.of("warc", "warc.gz");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return isNamed(fileName)
                || new String(head, 0, Math.min(head.length, MARK.length()), StandardCharsets.ISO_8859_1).equals(MARK);
    }

    @Override
    public List<Offer> offers(Source source, Limits limits) {
        Captures captures = new Captures(source, limits);
        List<Offer> offers = new ArrayList<>();
        try (InputStream stream = source.open()) {
            captures.list("", stream, offers);
        } catch (IOException failure) {
            throw source.unreadable(failure);
        }
        return captures.orRefuse(offers);
    }

    @Override
    public Draft read(Source source, Offer offer, Limits limits) {
        try (InputStream stream = source.open()) {
            return new Captures(source, limits).read(Place.of(offer.place()), offer, stream);
        } catch (IOException failure) {
            throw source.unreadable(failure);
        }
    }
}
