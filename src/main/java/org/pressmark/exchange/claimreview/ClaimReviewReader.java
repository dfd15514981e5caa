package org.pressmark.exchange.claimreview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.foreign.StableIds;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Claim;
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the claims that reviews are about, out of JSON-LD or of a saved page that holds some. Much is let through,
/// because pages differ; what the review found becomes the note of its claim.
final class ClaimReviewReader {
    private static final long HEAP = Runtime.getRuntime().maxMemory();

    /// No file comes near this; in a small heap less fits.
    private static final ReadLimits LIMITS =
            new ReadLimits(Math.min(32 << 20, HEAP / 8), Math.min(1_000_000, HEAP / 400), 1 << 20);

    /// A page of nothing but marks takes so many times its length once it is taken apart.
    private static final int HEAP_PER_MARK = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(LIMITS.constraints())
                    .build())
            .build();

    private final String file;
    private final Graph graph = new Graph();
    private int broken;

    private ClaimReviewReader(String file) {
        this.file = file;
    }

    /// @throws CannotImport if it cannot be read or holds no review of a claim
    static ForeignSet read(Path file) {
        return new ClaimReviewReader(String.valueOf(file.getFileName())).read(bytes(file));
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CannotImport(Message.of(Files.exists(file) ? "exchange.irregular" : "exchange.missing", file));
        }
        try {
            if (Files.size(file) > LIMITS.bytes()) {
                throw new CannotImport(Message.of("exchange.large", file, LIMITS.megabytes()));
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw CannotImport.unreadable(file, failure);
        }
    }

    private ForeignSet read(byte[] bytes) {
        if (isMarkup(bytes)) {
            if (bytes.length > HEAP / HEAP_PER_MARK) {
                throw new CannotImport(Message.of("exchange.large", file, (HEAP / HEAP_PER_MARK) >> 20));
            }
            page(bytes);
        } else {
            json(bytes);
        }
        Map<UUID, Claim> claims = claims();
        if (claims.isEmpty()) {
            throw new CannotImport(Message.of("exchange.claimreview.none", file));
        }
        List<Message> notes =
                broken == 0 ? List.of() : List.of(Message.of("exchange.claimreview.note.broken", file, broken));
        return new ForeignSet(
                file, ClaimReviewFormat.NAME, OffsetUnit.CODE_POINT, List.copyOf(claims.values()), List.of(), notes);
    }

    private static boolean isMarkup(byte[] bytes) {
        for (byte each : bytes) {
            if (each > ' ') {
                return each == '<';
            }
        }
        return false;
    }

    private void json(byte[] bytes) {
        try {
            graph.add(MAPPER.readTree(bytes));
        } catch (JacksonException failure) {
            int line = failure.getLocation() == null
                    ? 1
                    : Math.max(1, failure.getLocation().getLineNr());
            throw new CannotImport(
                    CannotImport.message("exchange.syntax", file, new Place(null, "", 0, line)), failure);
        }
    }

    /// What of a page is no JSON is passed over and counted: a page is not made for us.
    private void page(byte[] bytes) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            for (Element script : page.select("script[type=application/ld+json]")) {
                try {
                    graph.add(MAPPER.readTree(script.data()));
                } catch (JacksonException notJson) {
                    broken++;
                }
            }
            Microdata.reviews(page).forEach(graph::add);
        } catch (IOException failure) {
            throw CannotImport.unreadable(file, failure);
        }
    }

    /// Several reviews of the same words are one claim; a page often says one review twice, in JSON and in its
    /// elements, and the fuller wording of the two is kept.
    private Map<UUID, Claim> claims() {
        Map<UUID, Claim> claims = new LinkedHashMap<>();
        Map<UUID, Map<String, String>> notes = new HashMap<>();
        for (JsonNode node : graph.reviews()) {
            Reviewed review = new Reviewed(node, graph);
            String words = review.claim();
            if (words != null) {
                UUID known = review.id();
                UUID id = known == null ? StableIds.of("claim", words) : known;
                claims.putIfAbsent(id, Claim.worded(id, words));
                String note = review.note();
                if (note != null) {
                    notes.computeIfAbsent(id, any -> new LinkedHashMap<>())
                            .merge(review.key(), note, ClaimReviewReader::fuller);
                }
            }
        }
        notes.forEach((id, each) ->
                claims.computeIfPresent(id, (any, claim) -> claim.noted(String.join("\n\n", each.values()))));
        return claims;
    }

    private static String fuller(String one, String other) {
        return other.length() > one.length() ? other : one;
    }
}
