package org.pressmark.exchange.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Value;
import org.pressmark.model.Annotation;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Verdict;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.review.dossier.Point;

/// Reads one article of a review. Its differences wait until the text is known.
final class ReviewedReader {
    private final Cursor cursor;
    private final Place place;
    private final Map<String, Value> values = new HashMap<>();
    private final List<Members> points = new ArrayList<>();
    private final List<Members> lost = new ArrayList<>();

    ReviewedReader(Cursor cursor, Place place) {
        this.cursor = cursor;
        this.place = place;
    }

    /// @throws CannotImport if it is not sound
    Dossier.OfArticle read() {
        cursor.object(place, (name, at) -> {
            switch (name) {
                case "differences" -> cursor.array(at, element -> points.add(cursor.members(element)));
                case "lost" -> cursor.array(at, element -> lost.add(cursor.members(element)));
                default -> values.put(name, cursor.value(at));
            }
        });
        Members in = new Members(cursor.file(), place, values);
        UUID id = in.id("id");
        String text = in.text("text");
        Dossier.OfArticle article = new Dossier.OfArticle(
                id,
                in.text("sha256"),
                in.text("theirSha256"),
                in.text("title"),
                text,
                points.stream().map(point -> point(point, id, text)).toList(),
                lost.stream().map(ReviewedReader::lost).toList());
        in.end();
        if (!Fingerprint.sha256(text).equals(article.sha256())) {
            throw in.wrong("exchange.hash", "sha256", article.sha256());
        }
        return article;
    }

    private static Dossier.Lost lost(Members in) {
        Dossier.Lost lost = new Dossier.Lost(in.id("id"), in.word(Annotation.Kind.class, "kind"), in.text("words"));
        in.end();
        return lost;
    }

    private static Point point(Members in, UUID article, String text) {
        List<Annotation> mine = tags(in, "mine", article, text);
        List<Annotation> theirs = tags(in, "theirs", article, text);
        String what = ReviewWords.constant(in.text("class"));
        String matter = in.textOrNull("matter");
        List<Point.Saying> sayings = new ArrayList<>();
        for (Members saying : in.objects("says")) {
            sayings.add(new Point.Saying(
                    ReviewWords.constant(saying.text("respect")), words(saying, "mine"), words(saying, "theirs")));
            saying.end();
        }
        try {
            Verdict.Subject subject = new Verdict.Subject(
                    in.id("mineBy"),
                    in.id("theirsBy"),
                    mine.stream().map(Annotation::id).toList(),
                    theirs.stream().map(Annotation::id).toList(),
                    matter == null ? null : ReviewWords.constant(matter));
            List<Verdict> verdicts = new ArrayList<>();
            for (Members verdict : in.objects("verdicts")) {
                verdicts.add(verdict(verdict, article, subject, what, sayings));
            }
            Point point = new Point(what, subject, mine, theirs, sayings, verdicts, tags(in, "settled", article, text));
            in.end();
            return point;
        } catch (InvalidChange invalid) {
            throw in.unfit("exchange.review");
        }
    }

    private static String words(Members saying, String name) {
        String said = saying.textOrNull(name);
        return said == null ? "" : said;
    }

    private static Verdict verdict(
            Members in, UUID article, Verdict.Subject subject, String what, List<Point.Saying> sayings) {
        List<String> facets = subject.matter() == null
                ? sayings.stream().map(Point.Saying::respect).toList()
                : List.of();
        Verdict verdict = new Verdict(
                in.id("id"),
                article,
                subject,
                new Verdict.Seen(what, facets, in.text("mark")),
                in.word(Verdict.Choice.class, "choice"),
                in.texts("taken").stream().map(ReviewWords::constant).toList(),
                in.ids("results"),
                in.textOrNull("stated"),
                in.textOrNull("comment"),
                in.id("reviewer"),
                in.instant("at"));
        in.end();
        return verdict;
    }

    private static List<Annotation> tags(Members in, String name, UUID article, String text) {
        List<Annotation> tags = new ArrayList<>();
        for (Members tag : in.objects(name)) {
            tags.add(AnnotationMembers.read(tag, article, text));
            tag.end();
        }
        return tags;
    }
}
