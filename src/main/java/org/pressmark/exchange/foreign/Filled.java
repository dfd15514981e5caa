package org.pressmark.exchange.foreign;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.pressmark.exchange.format.Part;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Zone;

/// Which [Part]s an article or a tag has something in that would not be there again by itself: what a reader takes
/// where a file says nothing is no loss.
final class Filled {
    private static final Map<Part, Predicate<Article>> OF_ARTICLES = Map.ofEntries(
            entry(Part.TEXT, any -> true),
            entry(Part.FILE_NAME, article -> article.text().fileName() != null),
            entry(Part.TITLE, any -> true),
            entry(Part.URL, article -> article.provenance().url() != null),
            entry(Part.BYLINE, article -> article.provenance().byline() != null),
            entry(Part.PUBLISHER, article -> article.provenance().publisher() != null),
            entry(Part.PROVIDER, article -> article.provenance().provider() != null),
            entry(Part.ORIGIN_TYPE, article -> article.provenance().originType() != Provenance.OriginType.UNKNOWN),
            entry(
                    Part.OUTLET_EVIDENCE,
                    article -> article.provenance().evidence() != Provenance.OutletEvidence.UNKNOWN),
            entry(Part.SAID, article -> article.dates().said() != null),
            entry(Part.PUBLISHED, article -> article.dates().published() != null),
            entry(Part.RETRIEVED, article -> article.dates().retrieved() != null),
            entry(Part.LANGUAGE, article -> article.language() != null),
            entry(Part.GENRE, article -> article.genre() != Article.Genre.UNKNOWN),
            entry(Part.STATUS, article -> article.status() != Article.Status.NEW),
            entry(Part.ARTICLE_NOTE, article -> article.note() != null),
            entry(Part.ADDED, any -> true));

    private static final Map<Part, Predicate<Annotation>> OF_TAGS = Map.ofEntries(
            entry(Part.FRAGMENTS, tag -> tag.extent().count() > 1),
            entry(Part.IDS, any -> true),
            entry(Part.ANNOTATOR, any -> true),
            entry(Part.TIMES, any -> true),
            entry(Part.ORIGIN, tag -> tag.head().origin() != Head.Origin.IMPORTED),
            entry(Part.CONFIDENCE, tag -> tag.head().confidence() != Head.Confidence.CERTAIN),
            entry(Part.NOTE, tag -> tag.head().note() != null),
            entry(Part.SET, tag -> tag.head().set() != null),
            entry(Part.CUE, quote(quote -> quote.spans(Role.CUE).findAny().isPresent())),
            entry(Part.SOURCE, quote(quote -> quote.spans(Role.SOURCE).findAny().isPresent())),
            entry(
                    Part.ADDRESSED,
                    quote(quote -> quote.spans(Role.ADDRESSEE).findAny().isPresent())),
            entry(Part.SPEAKER, quote(quote -> quote.speaker() != null)),
            entry(Part.ADDRESSEE, quote(quote -> quote.addressee() != null)),
            entry(Part.PARENT, quote(quote -> quote.parent() != null)),
            entry(Part.VIA, quote(quote -> quote.via() != null)),
            entry(Part.CHANNEL, quote(quote -> quote.channel() != Quote.Channel.UNSPECIFIED)),
            entry(Part.POLARITY, quote(quote -> quote.polarity() != Quote.Polarity.ASSERTED)),
            entry(Part.STANCE, quote(quote -> quote.stance() != Quote.Stance.NEUTRAL)),
            entry(Part.QUOTE_TYPE, quote(quote -> quote.typeOverride() != null)),
            entry(Part.SAID_AT, quote(quote -> quote.saidAt() != null)),
            entry(Part.CLAIM, claim(claim -> claim.claim() != null)),
            entry(Part.VOICE, claim(claim -> claim.voice() != null)),
            entry(Part.CLAIM_QUOTE, claim(claim -> claim.quote() != null)),
            entry(Part.CLAIMANT, claim(claim -> claim.claimant() != null)),
            entry(Part.OUTLET, tag -> tag instanceof OutletMention mention && mention.outlet() != null),
            entry(
                    Part.MENTION_ROLE,
                    tag -> tag instanceof OutletMention mention && mention.role() != OutletMention.Role.CITED_OUTLET),
            entry(Part.ZONE_TYPE, tag -> tag instanceof Zone zone && zone.type() != Zone.Type.REFERENCE_BOX),
            entry(Part.TERM_TYPE, tag -> tag instanceof QuotedTerm term && term.type() != QuotedTerm.Type.TERM),
            entry(Part.CODE, tag -> tag instanceof Coding));

    private Filled() {}

    private static Predicate<Annotation> quote(Predicate<Quote> says) {
        return tag -> tag instanceof Quote quote && says.test(quote);
    }

    private static Predicate<Annotation> claim(Predicate<ClaimOccurrence> says) {
        return tag -> tag instanceof ClaimOccurrence claim && says.test(claim);
    }

    static boolean isFilled(Part part, Article article) {
        return Objects.requireNonNullElse(OF_ARTICLES.get(part), (Predicate<Article>) none -> false)
                .test(article);
    }

    static boolean isFilled(Part part, Annotation tag) {
        return Objects.requireNonNullElse(OF_TAGS.get(part), (Predicate<Annotation>) none -> false)
                .test(tag);
    }

    static boolean isOfArticles(Part part) {
        return OF_ARTICLES.containsKey(part);
    }

    /// The part that a tag is one of.
    static Part kind(Annotation tag) {
        return switch (tag) {
            case Quote quote -> Part.QUOTES;
            case ClaimOccurrence claim -> Part.CLAIMS;
            case OutletMention mention -> Part.OUTLETS;
            case Zone zone -> Part.ZONES;
            case QuotedTerm term -> Part.QUOTED_TERMS;
            case Coding coding -> coding.spans().isEmpty() ? Part.ARTICLE_CODINGS : Part.CODINGS;
        };
    }
}
