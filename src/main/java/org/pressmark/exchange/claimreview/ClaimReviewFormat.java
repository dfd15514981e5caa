package org.pressmark.exchange.claimreview;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pressmark.exchange.foreign.ArticleWise;
import org.pressmark.exchange.foreign.ForeignArrival;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Message;

/// What schema.org calls ClaimReview. What goes out is not what comes in: articles do not come back, because the
/// format does not hold their text; claims do.
public final class ClaimReviewFormat implements ReadableFormat, WritableFormat {
    static final String NAME = "claimreview";
    static final String CONTEXT = "https://schema.org";
    static final String TYPE = "ClaimReview";

    /// What a review says of a claim and of where it appears. The other fields of the register are counted beside.
    private static final Set<Part> SAID = EnumSet.of(
            Part.TITLE,
            Part.URL,
            Part.PUBLISHER,
            Part.PUBLISHED,
            Part.LANGUAGE,
            Part.CLAIMS,
            Part.CLAIM,
            Part.CLAIMANT,
            Part.IDS,
            Part.ANNOTATOR,
            Part.CLAIM_REGISTER);

    @Override
    public String name() {
        return NAME;
    }

    /// Pages of fact-checkers carry their reviews inside.
    @Override
    public List<String> endings() {
        return List.of("claimreview.jsonld", "claimreview.json", "html", "htm");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.claimreview");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.claimreview.drops");
    }

    @Override
    public boolean recognises(String beginning) {
        return beginning.contains("\"ClaimReview\"")
                || beginning.contains("schema.org/ClaimReview")
                || beginning.contains("\"MediaReview\"");
    }

    @Override
    public Arrival read(Path file) {
        return new ForeignArrival(ClaimReviewReader.read(file));
    }

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("{")
                && beginning.contains("\"" + CONTEXT + "\"")
                && (beginning.contains("\"" + TYPE + "\"") || beginning.contains("\"@graph\": []"));
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        Appearances appearances = portion.isWhole() ? Appearances.ofAllClaims() : Appearances.ofClaimsMet();
        return ArticleWise.carrying(SAID, portion, new ClaimReviewWriter(stream, stamp, appearances, losses), losses);
    }
}
