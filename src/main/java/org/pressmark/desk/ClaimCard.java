package org.pressmark.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.When;
import org.pressmark.text.Wording;

/// A claim with every place where it is made, the earliest first.
public record ClaimCard(Claim claim, List<Place> places) {
    /// How the words of a place go with the claim's wording and with the other places, typography aside.
    public enum Likeness {
        /// The wording of the claim.
        VERBATIM,
        /// Not that, but the same words as elsewhere.
        SAME_ELSEWHERE,
        /// Words of its own.
        PARAPHRASE
    }

    /// Which end of a link a place is.
    public enum End {
        FROM,
        TO
    }

    /// A link of a place to another occurrence, which has these words.
    public record Link(ClaimLink.Type type, End end, String words) {}

    /// A place where the claim is made.
    public record Place(Article article, ClaimOccurrence tag, Likeness likeness, List<Link> links) {
        /// The day it was published, else said, else came into the project.
        public LocalDate day() {
            When published = article.dates().published();
            When known = published == null ? article.dates().said() : published;
            return known == null ? article.addedAt().atZone(ZoneOffset.UTC).toLocalDate() : known.day();
        }

        /// Who carries the article, or else whose copy it is; null where neither is known.
        public @Nullable UUID outlet() {
            UUID publisher = article.provenance().publisher();
            return publisher == null ? article.provenance().provider() : publisher;
        }
    }

    /// A place as it was read, before it is compared.
    record Read(Article article, ClaimOccurrence tag, List<Link> links) {
        String wording() {
            return Wording.of(ClaimCard.words(tag));
        }
    }

    static ClaimCard of(Claim claim, List<Read> read) {
        String wording = Wording.of(claim.text());
        Map<String, Integer> said = new HashMap<>();
        read.forEach(each -> said.merge(each.wording(), 1, Integer::sum));
        List<Place> places = new ArrayList<>();
        for (Read each : read) {
            String words = each.wording();
            Likeness likeness = words.equals(wording)
                    ? Likeness.VERBATIM
                    : said.getOrDefault(words, 0) > 1 ? Likeness.SAME_ELSEWHERE : Likeness.PARAPHRASE;
            places.add(new Place(each.article(), each.tag(), likeness, each.links()));
        }
        places.sort(Comparator.comparing(Place::day)
                .thenComparingInt(place -> place.tag().start()));
        return new ClaimCard(claim, List.copyOf(places));
    }

    /// The words on which a claim stands.
    public static String words(ClaimOccurrence tag) {
        List<String> words = new ArrayList<>();
        for (RoleSpan span : tag.spans()) {
            words.add(span.anchor().exact());
        }
        return String.join(" … ", words);
    }

    /// How many places there are of each likeness; none where there is none.
    public int count(Likeness likeness) {
        return (int)
                places.stream().filter(place -> place.likeness() == likeness).count();
    }

    /// How many places each outlet has, in the order in which they first made it; null stands for unknown.
    public Map<@Nullable UUID, Integer> outlets() {
        Map<@Nullable UUID, Integer> counts = new LinkedHashMap<>();
        for (Place place : places) {
            counts.merge(place.outlet(), 1, Integer::sum);
        }
        return counts;
    }
}
