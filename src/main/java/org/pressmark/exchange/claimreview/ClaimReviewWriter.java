package org.pressmark.exchange.claimreview;

import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.claimreview.Appearances.Appearance;
import org.pressmark.exchange.claimreview.Appearances.Occurrence;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.foreign.StableIds;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Speaker;
import org.pressmark.model.When;

/// Writes a ClaimReview for every claim: its words, the articles it appears in with the words of each occurrence,
/// who is said to claim it. The verdict is left to whoever publishes: Pressmark holds none.
final class ClaimReviewWriter implements SetWriter {
    private static final String UNLINKED = "exchange.loss.unlinkedClaim";
    private static final String UNSORTED = "exchange.loss.claimType";

    private final JsonOutput out;
    private final Stamp stamp;
    private final Appearances appearances;
    private final Losses losses;
    private @Nullable Named names;

    ClaimReviewWriter(OutputStream stream, Stamp stamp, Appearances appearances, Losses losses) {
        this.out = new JsonOutput(stream);
        this.stamp = stamp;
        this.appearances = appearances;
        this.losses = losses;
    }

    @Override
    public void begin(Named all) {
        names = all;
        out.startObject();
        out.text("@context", ClaimReviewFormat.CONTEXT);
        out.startArray("@graph");
    }

    @Override
    public void article(OpenArticle open, Content content) {
        for (Annotation annotation : open.annotations()) {
            if (annotation instanceof ClaimOccurrence occurrence) {
                if (occurrence.claim() == null) {
                    losses.add(UNLINKED);
                } else {
                    appearances.add(open.article(), occurrence);
                }
            }
        }
    }

    @Override
    public void end() {
        Named known = Objects.requireNonNull(names);
        appearances.claims(known.registers().claims()).forEach(claim -> out.object(() -> review(known, claim)));
        out.endArray();
        out.endObject();
    }

    private void review(Named known, Claim claim) {
        List<Appearance> where = appearances.of(claim);
        if (!claim.equals(Claim.worded(claim.id(), claim.text()).noted(claim.note()))) {
            losses.add(UNSORTED);
        }
        out.text("@type", ClaimReviewFormat.TYPE);
        out.text("@id", iri(StableIds.of("claim review", claim.id().toString())));
        out.text("datePublished", stamp.at().toString());
        out.text("claimReviewed", claim.text());
        out.textIfAny("reviewBody", claim.note());
        List<String> annotators = ids(where, Occurrence::annotator).stream()
                .map(id -> String.valueOf(known.name(id)))
                .toList();
        out.array(
                "author",
                annotators,
                name -> out.object(() -> {
                    out.text("@type", "Person");
                    out.text("name", name);
                }));
        out.object("itemReviewed", () -> {
            out.text("@type", "Claim");
            out.text("identifier", iri(claim.id()));
            out.text("text", claim.text());
            out.array("author", ids(where, Occurrence::claimant), id -> {
                Speaker claimant = known.find(Speaker.class, id);
                if (claimant != null) {
                    out.object(() -> speaker(claimant));
                }
            });
            out.array("appearance", where, each -> out.object(() -> appearance(known, each)));
        });
    }

    private static List<UUID> ids(List<Appearance> where, Function<Occurrence, @Nullable UUID> which) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (Appearance appearance : where) {
            for (Occurrence occurrence : appearance.occurrences()) {
                UUID id = which.apply(occurrence);
                if (id != null) {
                    ids.add(id);
                }
            }
        }
        return List.copyOf(ids);
    }

    private void speaker(Speaker speaker) {
        out.text("@type", speaker.kind() == Speaker.Kind.PERSON ? "Person" : "Organization");
        out.text("name", speaker.name());
        out.textIfAny("jobTitle", speaker.kind() == Speaker.Kind.PERSON ? speaker.role() : null);
        String wikidata = speaker.wikidata();
        out.textIfAny("sameAs", wikidata == null ? null : "https://www.wikidata.org/wiki/" + wikidata);
    }

    private void appearance(Named known, Appearance appearance) {
        Article article = appearance.article();
        out.text("@type", "NewsArticle");
        out.text("identifier", "urn:sha256:" + article.text().textSha256());
        out.text("headline", article.title());
        out.textIfAny("url", article.provenance().url());
        out.textIfAny("inLanguage", article.language());
        When published = article.dates().published();
        out.textIfAny("datePublished", published == null ? null : published.value());
        String publisher = known.name(article.provenance().publisher());
        if (publisher != null) {
            out.object("publisher", () -> {
                out.text("@type", "Organization");
                out.text("name", publisher);
            });
        }
        out.array(
                "hasPart",
                appearance.occurrences(),
                each -> out.object(() -> {
                    out.text("@type", "Quotation");
                    out.text("identifier", iri(each.id()));
                    out.text("text", each.words());
                }));
    }

    private static String iri(UUID id) {
        return "urn:uuid:" + id;
    }

    @Override
    public void close() {
        out.close();
    }
}
