package org.pressmark.exchange.own;

import java.util.List;
import org.pressmark.Trial;
import org.pressmark.model.AnnotationSet;
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
import org.pressmark.model.Verdict;
import org.pressmark.model.When;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// A project with one of everything it can hold.
final class Everything {
    /// Hard for tools: emoji joined to one, combining marks, Arabic, a non-breaking space, a line separator.
    private static final String TEXT = "“\ud83d\udc69\u200d\ud83d\ude80 e\u0301te\u0301,” قال\u00a0الوزير.\n\n"
            + "«Outer “inner” words», she said\u2028then. \u202eturned\u202c “More.” \ud83c\uddfa\ud83c\udde6";

    private final Trial from;

    private Everything(Trial project) {
        this.from = project;
    }

    private Head head(Article article) {
        return Head.made(from.id(), article.id(), from.anna().id(), Trial.NOW);
    }

    private static RoleSpan span(Role role, String words) {
        int at = TEXT.indexOf(words);
        return RoleSpan.of(role, TEXT, new Span(at, at + words.length()));
    }

    /// One of everything, each with every field filled, and each once more with every field that may be unknown
    /// unknown.
    static Article in(Trial project) {
        return new Everything(project).fill();
    }

    private Article fill() {
        Outlet full = new Outlet(
                from.id(),
                "Pravda.Ru",
                List.of("Правда.Ру", "پراودا"),
                List.of("pravda.ru"),
                "RU",
                Outlet.Kind.NEWS_SITE,
                Outlet.Control.PRIVATE,
                "Q1",
                "note\nof two lines");
        Outlet bare = Outlet.named(from.id(), "Unknown site");
        Speaker minister = new Speaker(
                from.id(),
                "الوزير",
                Speaker.Kind.PERSON,
                List.of("The minister"),
                "Minister",
                "Ministry",
                Speaker.SourceClass.OFFICIAL_POLITICAL,
                "Q2",
                "n");
        Speaker bareSpeaker = Speaker.named(from.id(), "She");
        Claim claim = new Claim(from.id(), "It was so.\nReally.", Claim.Type.RULE, Claim.CheckWorthy.YES, "n");
        Codebook book = new Codebook(from.id(), "Techniques", "somewhere");
        Code parent = new Code(from.id(), book.id(), "Parent", null, "#AABBcc", null, null, null, Code.Use.OFFERED);
        Code child = new Code(
                from.id(), book.id(), "Child", "CH", "#000000", "what", parent.id(), "example", Code.Use.RETIRED);
        Preset preset = new Preset(from.id(), 9, "Both", Provenance.OriginType.WIRE_COPY, full.id());
        Preset barePreset = new Preset(from.id(), 1, "Neither", null, null);
        AnnotationSet round =
                new AnnotationSet(from.id(), "Round 1", from.anna().id(), "2.0");
        from.add(full, bare, minister, bareSpeaker, claim, book, parent, child, preset, barePreset, round);
        Article article = from.article(TEXT);
        Article known = article.titled("Title «with» \"marks\"")
                .from(new Provenance(
                        full.id(),
                        bare.id(),
                        Provenance.OriginType.AGGREGATION,
                        Provenance.OutletEvidence.FURNITURE_ONLY,
                        "https://example.org/?a=1&b=ü",
                        "By A"))
                .dated(new Dates(
                        When.on("2022-03-11"),
                        new When("2022-03-11T09:00:00Z", "Europe/Moscow"),
                        new When("2022-03-12", "Asia/Tehran")))
                .in("ar")
                .of(Article.Genre.SATIRE)
                .now(Article.Status.DONE)
                .noted("a note");
        from.carryOut(new Change.Edited(article, known));
        Quote outer = new Quote(
                new Head(
                        from.id(),
                        article.id(),
                        from.anna().id(),
                        Trial.NOW,
                        Trial.NOW.plusNanos(123_456_789),
                        Head.Origin.SUGGESTED,
                        Head.Confidence.UNSURE,
                        "n",
                        round.id()),
                List.of(
                        span(Role.CONTENT, "«Outer “inner” words»"),
                        span(Role.CONTENT, "“More.”"),
                        span(Role.CUE, "said"),
                        span(Role.SOURCE, "she"),
                        span(Role.ADDRESSEE, "الوزير")),
                bareSpeaker.id(),
                minister.id(),
                null,
                full.id(),
                Quote.Channel.PHONE_CALL_READOUT,
                Quote.Polarity.DENIED,
                Quote.Stance.DOUBTING,
                Quote.Type.INDIRECT,
                new When("2022-03-10", "Europe/Moscow"));
        Quote inner =
                Quote.of(head(article), List.of(span(Role.CONTENT, "“inner”"))).inside(outer.id());
        Quote orphan = Quote.of(head(article), List.of(span(Role.CONTENT, TEXT.substring(0, TEXT.indexOf('”') + 1))));
        ClaimOccurrence attributed = new ClaimOccurrence(
                head(article),
                List.of(span(Role.CLAIM, "inner” words")),
                claim.id(),
                ClaimOccurrence.Voice.ATTRIBUTED,
                outer.id(),
                bareSpeaker.id());
        ClaimOccurrence open =
                new ClaimOccurrence(head(article), List.of(span(Role.CLAIM, "Outer")), null, null, null, null);
        from.add(
                outer,
                inner,
                orphan,
                attributed,
                open,
                new OutletMention(
                        head(article),
                        List.of(span(Role.MENTION, "الوزير")),
                        full.id(),
                        OutletMention.Role.SELF_REFERENCE),
                new OutletMention(
                        head(article), List.of(span(Role.MENTION, "she")), null, OutletMention.Role.PHOTO_CREDIT),
                new Zone(head(article), List.of(span(Role.ZONE, "\ud83c\uddfa\ud83c\udde6")), Zone.Type.REFERENCE_BOX),
                new QuotedTerm(head(article), List.of(span(Role.TERM, "“inner”")), QuotedTerm.Type.SCARE),
                new Coding(head(article), List.of(span(Role.CODING, "turned")), child.id()),
                new Coding(head(article), List.of(), parent.id()),
                new ClaimLink(from.id(), attributed.id(), open.id(), ClaimLink.Type.DENIES),
                new Review(from.id(), orphan.id(), from.anna().id(), Review.Decision.AMEND, "why", Trial.NOW),
                new Review(from.id(), open.id(), from.anna().id(), Review.Decision.ACCEPT, null, Trial.NOW),
                new Dismissal(
                        from.id(),
                        article.id(),
                        Dismissal.Matter.PROPOSAL,
                        "QUOTE",
                        span(Role.CONTENT, "“\ud83d\udc69\u200d\ud83d\ude80 e\u0301te\u0301,”")
                                .anchor(),
                        orphan.id(),
                        from.anna().id(),
                        Trial.NOW),
                new Dismissal(
                        from.id(),
                        article.id(),
                        Dismissal.Matter.FOLLOW_UP,
                        "ARTICLE_WITHOUT_DATE",
                        null,
                        null,
                        from.anna().id(),
                        Trial.NOW),
                new Completion(from.id(), article.id(), from.anna().id(), Trial.NOW),
                new Verdict(
                        from.id(),
                        article.id(),
                        new Verdict.Subject(
                                from.anna().id(), from.id(), List.of(orphan.id()), List.of(from.id()), null),
                        new Verdict.Seen("FIELDS", List.of("SPEAKER", "VIA"), "0123456789abcdef"),
                        Verdict.Choice.TAKE_FIELDS,
                        List.of("VIA"),
                        List.of(from.id(), from.id()),
                        null,
                        "Through the agency.",
                        from.anna().id(),
                        Trial.NOW),
                new Verdict(
                        from.id(),
                        article.id(),
                        new Verdict.Subject(from.anna().id(), from.id(), List.of(), List.of(), "PUBLISHER"),
                        new Verdict.Seen("STATED", List.of(), ""),
                        Verdict.Choice.SKIP,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        from.anna().id(),
                        Trial.NOW),
                new Verdict(
                        from.id(),
                        article.id(),
                        new Verdict.Subject(from.anna().id(), from.id(), List.of(), List.of(), "PROVIDER"),
                        new Verdict.Seen("STATED", List.of(), ""),
                        Verdict.Choice.ACCEPT_THEIRS,
                        List.of(),
                        List.of(),
                        "TASS",
                        null,
                        from.anna().id(),
                        Trial.NOW));
        return known;
    }
}
