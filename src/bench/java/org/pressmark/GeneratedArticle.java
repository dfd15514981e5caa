package org.pressmark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Content;
import org.pressmark.model.Dates;
import org.pressmark.model.Head;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Span;

/// An article of a given length, written by rule, with a given number of annotations spread over it evenly.
///
/// Every sixth paragraph holds a quotation that is left untagged, for the keys to take.
record GeneratedArticle(Article article, Content content, List<Annotation> annotations, List<Integer> untagged) {
    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final String PLAIN = "The council of the river city met for the %dth time and heard the reports of"
            + " its engineers on bridges, pumps and locks, none of which had failed since the spring. ";
    private static final String SAID = "“We have seen the figures of week %d and we are content,” speaker Ana Bel said"
            + " on Friday, adding that the mayor had told her “nothing is lost.” ";

    private record Place(Span content, Span cue, Span source) {}

    static GeneratedArticle of(int length, int tags, UUID annotator) {
        return of(length, tags, annotator, 0);
    }

    /// The same; its sentences are numbered from `first`, so that no two articles have one text.
    static GeneratedArticle of(int length, int tags, UUID annotator, int first) {
        StringBuilder text = new StringBuilder();
        List<Place> places = new ArrayList<>();
        for (int number = first; text.length() < length; number++) {
            text.append(PLAIN.formatted(number));
            int start = text.length();
            String said = SAID.formatted(number);
            places.add(new Place(
                    new Span(start, start + said.indexOf("” speaker") + 1),
                    Span.between(start + said.indexOf("said"), start + said.indexOf("said") + 4),
                    Span.between(start + said.indexOf("speaker"), start + said.indexOf(" said"))));
            text.append(said).append(number % 2 == 0 ? "\n" : "");
        }
        String whole = text.toString();
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        Content content = new Content(
                whole,
                sha256(bytes),
                ByteBuffer.wrap(bytes),
                sha256(bytes),
                "UTF-8",
                Content.Mark.ABSENT,
                Content.Newline.LF,
                "generated",
                null);
        Article article = new Article(
                UUID.randomUUID(),
                "Generated, " + length,
                content.fingerprint(null),
                Provenance.NONE,
                Dates.UNKNOWN,
                "en",
                Article.Genre.UNKNOWN,
                tags == 0 ? Article.Status.NEW : Article.Status.IN_WORK,
                null,
                AT);
        List<Annotation> annotations = new ArrayList<>();
        List<Integer> untagged = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            if (at % 6 == 5) {
                untagged.add(places.get(at).content().start() + 5);
            }
        }
        for (int at = 0; annotations.size() < tags; at++) {
            int index = at % places.size();
            if (index % 6 != 5) {
                annotations.add(tag(whole, places.get(index), article, annotator, at / places.size()));
            }
        }
        return new GeneratedArticle(article, content, annotations, untagged);
    }

    /// In the first round quotes, then claims on ever shorter stretches of the same sentences.
    private static Annotation tag(String text, Place place, Article article, UUID annotator, int round) {
        Head head = Head.made(UUID.randomUUID(), article.id(), annotator, AT);
        if (round == 0) {
            return Quote.of(
                    head,
                    List.of(
                            RoleSpan.of(RoleSpan.Role.CONTENT, text, place.content()),
                            RoleSpan.of(RoleSpan.Role.CUE, text, place.cue()),
                            RoleSpan.of(RoleSpan.Role.SOURCE, text, place.source())));
        }
        Span claimed = new Span(place.content().start() + round, place.content().end() - 2);
        return new ClaimOccurrence(
                head,
                List.of(RoleSpan.of(RoleSpan.Role.CLAIM, text, claimed)),
                null,
                ClaimOccurrence.Voice.AUTHOR,
                null,
                null);
    }

    Change change() {
        List<Change> changes = new ArrayList<>(List.of(new Change.Kept(content), new Change.Added(article)));
        annotations.forEach(annotation -> changes.add(new Change.Added(annotation)));
        return new Change.Several(changes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
