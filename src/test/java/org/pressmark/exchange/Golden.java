package org.pressmark.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pressmark.Trial;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Completion;
import org.pressmark.model.Dates;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Head;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Review;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Speaker;
import org.pressmark.model.When;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// A project that is hard for every format: characters that tools count differently, spans that tools cannot hold,
/// every kind of tag with every field filled and once more with every field empty that may be, two annotators who
/// tag the same words.
public final class Golden {
    /// Emoji joined to one, combining marks, Arabic, Chinese, a tab, a non-breaking space, a line separator, a
    /// mark that turns the direction. Ends without a newline.
    public static final String TEXT = "\ud83d\udc69\u200d\ud83d\ude80 Golden title\n\n"
            + "“E\u0301te\u0301 is over,” the minister said to us, “and winter \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 begins.”"
            + " قال\u00a0الوزير: «السلام أولاً».\n\n"
            + "中国外交部发言人说:“我们反对。”\u2028Xinhua reported, citing “an ‘inner’ voice”, that prices\trose 5\u202f%.\n"
            + "The “experts” deny it; \u202eturned\u202c. Photo: AFP \ud83c\uddfa\ud83c\udde6\n\nThe end \ud83c\udfc1";

    /// A second article in Russian, with plain newlines, of which nothing else is known.
    public static final String SECOND = "Министр сказал: «Мы готовы».\n\nOutlet, claim, zone, term, code.\n";

    /// A third, which nobody has tagged.
    public static final String UNTAGGED = "Nobody tagged this \ud83d\ude42.\n";

    private final Trial from;
    private final Annotator boris;
    private final List<Entry> tags = new ArrayList<>();
    private final Outlet full;
    private final Outlet bare;
    private final Speaker minister;
    private final Speaker unknown;
    private final Claim claim;
    private final Code parent;
    private final Code child;
    private final AnnotationSet round;

    private Golden(Trial project) {
        this.from = project;
        this.boris = new Annotator(from.id(), "Борис \ud83d\udd8d");
        this.full = new Outlet(
                from.id(),
                "Pravda.Ru",
                List.of("Правда.Ру", "پراودا"),
                List.of("pravda.ru", "english.pravda.ru"),
                "RU",
                Outlet.Kind.NEWS_SITE,
                Outlet.Control.PRIVATE,
                "Q1",
                "note\nof two lines\twith a tab");
        this.bare = Outlet.named(from.id(), "Unknown site");
        this.minister = new Speaker(
                from.id(),
                "الوزير",
                Speaker.Kind.GOVERNMENT,
                List.of("The minister", "Министр"),
                "Minister",
                "Ministry, of; things",
                Speaker.SourceClass.OFFICIAL_POLITICAL,
                "Q2",
                "n \"quoted\"");
        this.unknown = Speaker.named(from.id(), "外交部发言人");
        this.claim = new Claim(from.id(), "Summer is over.\nReally.", Claim.Type.RULE, Claim.CheckWorthy.YES, "why");
        Codebook book = new Codebook(from.id(), "Techniques, golden", "somewhere");
        this.parent = new Code(
                from.id(), book.id(), "Appeal_to_Fear", null, "#aabbcc", null, null, null, Code.Use.OFFERED, 1);
        this.child = new Code(
                from.id(),
                book.id(),
                "Name Calling, Labeling",
                "NC",
                "#000000",
                "what\nit is",
                parent.id(),
                "\tan example",
                Code.Use.RETIRED,
                2);
        this.round = new AnnotationSet(from.id(), "Round 1", from.anna().id(), "2.0");
        from.addAnna();
        from.add(
                boris,
                full,
                bare,
                minister,
                unknown,
                claim,
                book,
                parent,
                child,
                new Preset(from.id(), 9, "Both", Provenance.OriginType.WIRE_COPY, full.id()),
                new Preset(from.id(), 1, "Neither", null, null),
                round);
    }

    /// Fills a project that holds nothing yet.
    public static void in(Trial project) {
        new Golden(project).fill();
    }

    private void fill() {
        byte[] bytes = ("\ufeff" + TEXT.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        Article first = described(from.article("golden, «crlf».txt", bytes));
        Article second = from.article("second.txt", SECOND.getBytes(StandardCharsets.UTF_8));
        from.article("untagged.txt", UNTAGGED.getBytes(StandardCharsets.UTF_8));
        quotes(first.id());
        rest(first);
        bare(second.id());
        from.add(tags.toArray(Entry[]::new));
    }

    private Article described(Article article) {
        Article known = article.titled("Title «with» \"marks\", \ud83d\udc69\u200d\ud83d\ude80")
                .from(new Provenance(
                        full.id(),
                        bare.id(),
                        Provenance.OriginType.AGGREGATION,
                        Provenance.OutletEvidence.FURNITURE_ONLY,
                        "https://example.org/?a=1&b=ü",
                        "By A. \"B\" C"))
                .dated(new Dates(
                        When.on("2022-03-11"),
                        new When("2022-03-11T09:00:00Z", "Europe/Moscow"),
                        new When("2022-03-12", "Asia/Tehran")))
                .in("ar")
                .of(Article.Genre.SATIRE)
                .now(Article.Status.DONE)
                .noted("a note\n\tof two lines");
        from.carryOut(new Change.Edited(article, known));
        return known;
    }

    private void quotes(UUID article) {
        Quote split = new Quote(
                new Head(
                        from.id(),
                        article,
                        from.anna().id(),
                        Trial.NOW.minusSeconds(86_400),
                        Trial.NOW.plusNanos(123_456_789),
                        Head.Origin.SUGGESTED,
                        Head.Confidence.UNSURE,
                        "a note\nof two lines\twith a tab, \"marks\" and \\n",
                        round.id()),
                List.of(
                        span(Role.CONTENT, "“E\u0301te\u0301 is over,”"),
                        span(Role.CONTENT, "“and winter \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 begins.”"),
                        span(Role.CUE, "said"),
                        span(Role.SOURCE, "the minister"),
                        span(Role.SOURCE, "الوزير"),
                        span(Role.ADDRESSEE, "us")),
                minister.id(),
                unknown.id(),
                null,
                full.id(),
                Quote.Channel.PHONE_CALL_READOUT,
                Quote.Polarity.DENIED,
                Quote.Stance.DOUBTING,
                Quote.Type.INDIRECT,
                new When("2022-03-10", "Europe/Moscow"));
        Quote outer = Quote.of(
                        head(article, from.anna()),
                        List.of(span(Role.CONTENT, "“an ‘inner’ voice”"), span(Role.CUE, "citing")))
                .via(bare.id())
                .saidAt(new When("2022-03-11T09:00:00Z", null));
        Quote inner = Quote.of(head(article, from.anna()), List.of(span(Role.CONTENT, "‘inner’")))
                .by(unknown.id())
                .inside(outer.id());
        Quote orphan = Quote.of(head(article, boris), List.of(span(Role.CONTENT, "«السلام أولاً»")));
        Quote same = Quote.of(
                        head(article, boris),
                        List.of(
                                span(Role.CONTENT, "“E\u0301te\u0301 is over,”"),
                                span(
                                        Role.CONTENT,
                                        "“and winter \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 begins.”"),
                                span(Role.CUE, "said")))
                .by(minister.id())
                .stance(Quote.Stance.ENDORSING);
        ClaimOccurrence attributed = new ClaimOccurrence(
                head(article, from.anna()),
                List.of(span(Role.CLAIM, "E\u0301te\u0301 is over")),
                claim.id(),
                ClaimOccurrence.Voice.ATTRIBUTED,
                split.id(),
                minister.id());
        ClaimOccurrence author = new ClaimOccurrence(
                head(article, from.anna()),
                List.of(span(Role.CLAIM, "prices\trose 5\u202f%")),
                claim.id(),
                ClaimOccurrence.Voice.AUTHOR,
                null,
                null);
        tags.addAll(List.of(split, outer, inner, orphan, same, attributed, author));
        tags.add(new ClaimLink(from.id(), attributed.id(), author.id(), ClaimLink.Type.DENIES));
        tags.add(new Review(from.id(), orphan.id(), from.anna().id(), Review.Decision.AMEND, "why,\nthen", Trial.NOW));
        tags.add(new Review(from.id(), split.id(), boris.id(), Review.Decision.ACCEPT, null, Trial.NOW));
        tags.add(aside(article, orphan.id()));
    }

    private Dismissal aside(UUID article, UUID about) {
        return new Dismissal(
                from.id(),
                article,
                Dismissal.Matter.PROPOSAL,
                "QUOTE",
                span(Role.CONTENT, "“我们反对。”").anchor(),
                about,
                from.anna().id(),
                Trial.NOW);
    }

    private void rest(Article article) {
        UUID id = article.id();
        int end = TEXT.length();
        tags.add(new Zone(head(id, from.anna()), List.of(at(Role.ZONE, 0, TEXT.indexOf('\n'))), Zone.Type.TITLE));
        tags.add(new Zone(
                head(id, boris),
                List.of(span(Role.ZONE, "Photo: AFP \ud83c\uddfa\ud83c\udde6")),
                Zone.Type.CREDIT_LINE));
        tags.add(new OutletMention(
                head(id, from.anna()),
                List.of(span(Role.MENTION, "Xinhua")),
                full.id(),
                OutletMention.Role.CITED_OUTLET));
        tags.add(new OutletMention(
                head(id, boris), List.of(span(Role.MENTION, "AFP")), null, OutletMention.Role.PHOTO_CREDIT));
        tags.add(new QuotedTerm(head(id, from.anna()), List.of(span(Role.TERM, "“experts”")), QuotedTerm.Type.SCARE));
        RoleSpan both = span(Role.CODING, "“experts” deny");
        Head unsure = new Head(
                from.id(),
                id,
                from.anna().id(),
                Trial.NOW.minusSeconds(7),
                Trial.NOW.minusSeconds(5),
                Head.Origin.HUMAN,
                Head.Confidence.UNSURE,
                "perhaps",
                round.id());
        tags.add(new Coding(unsure, List.of(both), parent.id()));
        tags.add(new Coding(head(id, from.anna()), List.of(both), child.id()));
        tags.add(new Coding(
                head(id, from.anna()), List.of(span(Role.CODING, "deny it; \u202eturned\u202c")), child.id()));
        tags.add(new Coding(head(id, boris), List.of(both), child.id()));
        tags.add(new Coding(head(id, boris), List.of(at(Role.CODING, TEXT.indexOf("Photo"), end)), parent.id()));
        tags.add(
                new Coding(head(id, boris), List.of(at(Role.CODING, end - 2, end), at(Role.CODING, 0, 5)), child.id()));
        tags.add(new Coding(head(id, from.anna()).noted("of the whole"), List.of(), child.id()));
        tags.add(new Completion(from.id(), id, from.anna().id(), Trial.NOW));
    }

    private void bare(UUID article) {
        tags.add(Quote.of(head(article, boris), List.of(second(Role.CONTENT, "«Мы готовы»"))));
        tags.add(new ClaimOccurrence(
                head(article, boris), List.of(second(Role.CLAIM, "claim")), null, null, null, null));
        tags.add(new OutletMention(
                head(article, boris), List.of(second(Role.MENTION, "Outlet")), null, OutletMention.Role.PUBLISHER));
        tags.add(new Zone(head(article, boris), List.of(second(Role.ZONE, "zone")), Zone.Type.CAPTION));
        tags.add(new QuotedTerm(head(article, boris), List.of(second(Role.TERM, "term")), QuotedTerm.Type.NAME));
        tags.add(new Coding(head(article, boris), List.of(second(Role.CODING, "code")), parent.id()));
    }

    private Head head(UUID article, Annotator by) {
        return Head.made(from.id(), article, by.id(), Trial.NOW);
    }

    private static RoleSpan span(Role role, String words) {
        int at = TEXT.indexOf(words);
        return at(role, at, at + words.length());
    }

    private static RoleSpan at(Role role, int start, int end) {
        return RoleSpan.of(role, TEXT, new Span(start, end));
    }

    private static RoleSpan second(Role role, String words) {
        int at = SECOND.indexOf(words);
        return RoleSpan.of(role, SECOND, new Span(at, at + words.length()));
    }
}
