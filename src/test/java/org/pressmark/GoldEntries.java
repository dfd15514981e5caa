package org.pressmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.Draft;
import org.pressmark.intake.FirstLine;
import org.pressmark.intake.Limits;
import org.pressmark.intake.TextIntake;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Entry;
import org.pressmark.model.Head;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// A reference article with its gold annotations as the entries of a project. Ids are made of the names in the
/// reference data, so the same article gives the same entries every time.
public final class GoldEntries {
    private static final Map<String, Zone.Type> ZONES = Map.of(
            "title", Zone.Type.TITLE,
            "crosshead", Zone.Type.CROSSHEAD,
            "image-caption", Zone.Type.CAPTION,
            "breadcrumb", Zone.Type.BREADCRUMB,
            "site-footer", Zone.Type.SITE_FOOTER,
            "subscribe-widget", Zone.Type.SHARE_WIDGET,
            "error-report-form", Zone.Type.FORM,
            "credit-line", Zone.Type.CREDIT_LINE);
    private static final Map<String, OutletMention.Role> MENTIONS = Map.of(
            "publisher", OutletMention.Role.PUBLISHER,
            "provider-credit", OutletMention.Role.PROVIDER_CREDIT,
            "agency", OutletMention.Role.CITED_OUTLET,
            "quoted-outlet", OutletMention.Role.CITED_OUTLET,
            "photo-agency", OutletMention.Role.PHOTO_CREDIT);
    private static final Map<String, Quote.Channel> CHANNELS = Map.of(
            "televised meeting", Quote.Channel.BROADCAST_ADDRESS,
            "televised address", Quote.Channel.BROADCAST_ADDRESS,
            "video message", Quote.Channel.BROADCAST_ADDRESS,
            "statement", Quote.Channel.STATEMENT);
    private static final Map<String, Claim.Type> CLAIMS = Map.of(
            "quantity", Claim.Type.QUANTITY,
            "prediction", Claim.Type.PREDICTION,
            "correlation_or_causation", Claim.Type.CORRELATION_OR_CAUSATION,
            "other", Claim.Type.OTHER_FACTUAL);

    private final Gold gold;
    private final Annotator annotator;
    private final Instant at;
    private final Draft draft;
    private final Article article;
    private final Map<UUID, Entry> registers = new LinkedHashMap<>();
    private final Map<String, Annotation> annotations = new LinkedHashMap<>();

    public GoldEntries(Gold gold, Annotator annotator, Instant at) {
        this.gold = gold;
        this.annotator = annotator;
        this.at = at;
        this.draft = TextIntake.read(gold.fileName(), gold.text().getBytes(StandardCharsets.UTF_8), Limits.USUAL);
        this.article = draft.article(id(gold.fileName()), at, FirstLine::titleOf);
        gold.items().forEach(this::add);
    }

    public Article article() {
        return article;
    }

    /// The annotations by the names of the gold items they were made of.
    public Map<String, Annotation> annotations() {
        return annotations;
    }

    /// Everything but the annotator, as one change.
    public Change change() {
        List<Change> changes = new ArrayList<>();
        registers.values().forEach(entry -> changes.add(new Change.Added(entry)));
        changes.add(draft.adding(article));
        annotations.values().forEach(each -> changes.add(new Change.Added(each)));
        return new Change.Several(changes);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void add(Gold.Item item) {
        Annotation made =
                switch (item.kind()) {
                    case "quote" -> quote(item);
                    case "claim" -> claim(item);
                    case "outletMention" -> mention(item);
                    case "furniture", "headline", "caption", "subhead" -> zone(item);
                    case "quotedSegment" -> "term".equals(item.type()) ? term(item) : null;
                    default -> null;
                };
        if (made != null) {
            annotations.put(item.id(), made);
        }
    }

    private Head head(Gold.Item item) {
        Head head = Head.made(id(item.id()), article.id(), annotator.id(), at);
        return head.noted(item.said("note"));
    }

    private RoleSpan span(Role role, Span span) {
        return RoleSpan.of(role, draft.text(), span);
    }

    private Quote quote(Gold.Item item) {
        List<RoleSpan> spans = new ArrayList<>();
        item.contents().forEach(content -> spans.add(span(Role.CONTENT, content)));
        if (item.cue() != null) {
            spans.add(span(Role.CUE, item.cue()));
        }
        if (item.source() != null) {
            spans.add(span(Role.SOURCE, item.source()));
        }
        String parent = item.said("parent");
        String medium = item.said("medium");
        Quote quote = Quote.of(head(item), spans)
                .by(speaker(item.said("speaker")))
                .to(speaker(item.said("addressee")))
                .inside(parent == null ? null : id(parent))
                .via(outlet(item.said("via")))
                .channel(medium == null ? Quote.Channel.UNSPECIFIED : CHANNELS.get(medium))
                .polarity(item.said("polarity") == null ? Quote.Polarity.ASSERTED : Quote.Polarity.DENIED);
        Quote.Type type = Quote.Type.valueOf(String.valueOf(item.type()).toUpperCase(Locale.ROOT));
        return quote.computedType() == type ? quote : quote.overruled(type);
    }

    private ClaimOccurrence claim(Gold.Item item) {
        Claim claim = new Claim(
                id("claim " + item.id()),
                item.span().of(draft.text()),
                CLAIMS.get(item.type()),
                Claim.CheckWorthy.UNSET,
                null);
        registers.put(claim.id(), claim);
        ClaimOccurrence made =
                new ClaimOccurrence(head(item), List.of(span(Role.CLAIM, item.span())), claim.id(), null, null, null);
        return "author".equals(item.said("voice"))
                ? made.inAuthorsVoice()
                : made.attributed(null, speaker(item.said("claimant")));
    }

    private OutletMention mention(Gold.Item item) {
        return new OutletMention(
                head(item),
                List.of(span(Role.MENTION, item.span())),
                outlet(item.said("canonical")),
                MENTIONS.get(item.type()));
    }

    private Zone zone(Gold.Item item) {
        Zone.Type type = ZONES.getOrDefault(item.type(), Zone.Type.REFERENCE_BOX);
        return new Zone(head(item), List.of(span(Role.ZONE, item.span())), type);
    }

    private QuotedTerm term(Gold.Item item) {
        return new QuotedTerm(head(item), List.of(span(Role.TERM, item.span())), QuotedTerm.Type.TERM);
    }

    private @Nullable UUID speaker(@Nullable String name) {
        if (name == null) {
            return null;
        }
        Speaker speaker = Speaker.named(id("speaker " + name), name);
        registers.put(speaker.id(), speaker);
        return speaker.id();
    }

    private @Nullable UUID outlet(@Nullable String name) {
        if (name == null) {
            return null;
        }
        Outlet outlet = Outlet.named(id("outlet " + name), name);
        registers.put(outlet.id(), outlet);
        return outlet.id();
    }

    public Gold gold() {
        return gold;
    }

    /// The registers the annotations point to.
    public List<Entry> registers() {
        return List.copyOf(registers.values());
    }
}
