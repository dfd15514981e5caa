package org.pressmark.exchange.foreign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.own.Placed;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.Message;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.text.Anchor;
import org.pressmark.text.Graphemes;
import org.pressmark.text.Span;

/// Makes the annotations of one article of what a file says of them.
final class Building {
    /// UTF-16 code units of a quote that a sentence shows.
    private static final int SHOWN = 60;

    private final ForeignSet set;
    private final ForeignArticle article;
    private final UUID home;
    private final String text;
    private final Acquaintance acquaintance;
    private final Matches matches;
    private final Ids ids;

    /// How tags get their ids and times.
    interface Ids {
        /// The id of the tag of this key.
        UUID id(ForeignTag tag);

        /// The tag as the project holds it already, or null.
        @Nullable
        Annotation held(UUID id);

        /// Who gets the tags of a file that names nobody.
        String nobody();

        /// When a tag was made of which the file does not say it.
        Instant at();
    }

    Building(
            ForeignSet set,
            ForeignArticle article,
            UUID home,
            String text,
            Acquaintance acquaintance,
            Matches matches,
            Ids ids) {
        this.set = set;
        this.article = article;
        this.home = home;
        this.text = text;
        this.acquaintance = acquaintance;
        this.matches = matches;
        this.ids = ids;
    }

    /// The annotations that could be placed; what could not is told to the [Matches].
    List<Placed<Annotation>> annotations(Places placing, Map<String, ForeignTag> byKey) {
        List<Placed<Annotation>> made = new ArrayList<>();
        for (ForeignTag tag : article.tags()) {
            List<RoleSpan> spans = spans(tag, placing);
            Annotation annotation = isWhole(tag, spans) ? annotation(tag, spans, byKey) : null;
            if (annotation != null) {
                made.add(new Placed<>(annotation, tag.place()));
            }
        }
        Set<UUID> there = made.stream().map(each -> each.value().id()).collect(Collectors.toSet());
        made.replaceAll(each -> new Placed<>(inside(each.value(), there), each.place()));
        return made;
    }

    /// A quote inside one that stands nowhere is inside none.
    private static Annotation inside(Annotation annotation, Set<UUID> there) {
        return switch (annotation) {
            case Quote quote when quote.parent() != null && !there.contains(quote.parent()) -> quote.inside(null);
            case ClaimOccurrence claim
            when claim.quote() != null && !there.contains(claim.quote()) -> claim.attributed(null, claim.claimant());
            default -> annotation;
        };
    }

    private List<RoleSpan> spans(ForeignTag tag, Places placing) {
        List<RoleSpan> spans = new ArrayList<>();
        for (ForeignSpan span : tag.spans()) {
            Places.Found placed = placing.place(span);
            matches.count(span, placed.how());
            if (placed.span() == null) {
                matches.miss(placed.how(), set.file(), tag.place(), article.name(), shown(span));
                continue;
            }
            RoleSpan found = new RoleSpan(span.role(), Anchor.of(text, placed.span()));
            if (!spans.contains(found)) {
                spans.add(found);
            }
        }
        return spans;
    }

    private static String shown(ForeignSpan span) {
        String quote = span.quote();
        if (quote == null) {
            return span.start() + "–" + span.end();
        }
        return quote.length() <= SHOWN
                ? quote
                : quote.substring(0, Graphemes.snap(quote, new Span(0, SHOWN)).end()) + "…";
    }

    /// Whether what makes the tag a tag of its kind was found. A coding without spans is one of the whole article.
    private static boolean isWhole(ForeignTag tag, List<RoleSpan> spans) {
        return switch (tag.kind()) {
            case QUOTE -> spans.stream().anyMatch(span -> span.role() == RoleSpan.Role.CONTENT);
            case CODING -> tag.spans().isEmpty() || !spans.isEmpty();
            case CLAIM, OUTLET, ZONE, QUOTED_TERM -> !spans.isEmpty();
        };
    }

    private @Nullable Annotation annotation(ForeignTag tag, List<RoleSpan> spans, Map<String, ForeignTag> byKey) {
        Saying<Said> said = new Saying<>(set.file(), tag.place(), tag.said(), matches.notes());
        Head head = head(tag, said);
        return switch (tag.kind()) {
            case QUOTE -> quote(head, oneCue(spans, tag.place()), said, byKey);
            case CLAIM -> claim(head, spans, said, byKey);
            case OUTLET ->
                new OutletMention(
                        head,
                        spans,
                        outlet(said.text(Said.OUTLET)),
                        said.word(Said.MENTION_ROLE, OutletMention.Role.class, OutletMention.Role.CITED_OUTLET));
            case CODING -> coding(head, spans, said);
            case ZONE -> new Zone(head, spans, said.word(Said.ZONE, Zone.Type.class, Zone.Type.REFERENCE_BOX));
            case QUOTED_TERM ->
                new QuotedTerm(head, spans, said.word(Said.TERM, QuotedTerm.Type.class, QuotedTerm.Type.TERM));
        };
    }

    private Head head(ForeignTag tag, Saying<Said> said) {
        UUID id = ids.id(tag);
        Annotation held = ids.held(id);
        String name = tag.annotator();
        UUID annotator = acquaintance.annotator(name == null || name.isBlank() ? ids.nobody() : name);
        Instant otherwise = held == null ? ids.at() : held.head().createdAt();
        Instant created = tag.createdAt() == null ? otherwise : tag.createdAt();
        Instant since =
                held == null || tag.createdAt() != null ? created : held.head().updatedAt();
        String set = said.text(Said.SET);
        return new Head(
                id,
                home,
                annotator,
                created,
                tag.updatedAt() == null ? since : tag.updatedAt(),
                said.word(Said.ORIGIN, Head.Origin.class, Head.Origin.IMPORTED),
                said.word(Said.CONFIDENCE, Head.Confidence.class, Head.Confidence.CERTAIN),
                said.text(Said.NOTE),
                set == null ? null : acquaintance.set(set, annotator));
    }

    /// A quote has one cue; of several the first stays, and the others are told.
    private List<RoleSpan> oneCue(List<RoleSpan> spans, Place place) {
        List<RoleSpan> cues =
                spans.stream().filter(span -> span.role() == RoleSpan.Role.CUE).toList();
        if (cues.size() < 2) {
            return spans;
        }
        matches.notes().add(Message.of("exchange.note.cues", set.file(), place.line(), cues.size() - 1));
        return spans.stream()
                .filter(span -> span.role() != RoleSpan.Role.CUE || span.equals(cues.getFirst()))
                .toList();
    }

    private Quote quote(Head head, List<RoleSpan> spans, Saying<Said> said, Map<String, ForeignTag> byKey) {
        return new Quote(
                head,
                spans,
                speaker(said.text(Said.SPEAKER)),
                speaker(said.text(Said.ADDRESSEE)),
                other(said.text(Said.PARENT), byKey),
                outlet(said.text(Said.VIA)),
                said.word(Said.CHANNEL, Quote.Channel.class, Quote.Channel.UNSPECIFIED),
                said.word(Said.POLARITY, Quote.Polarity.class, Quote.Polarity.ASSERTED),
                said.word(Said.STANCE, Quote.Stance.class, Quote.Stance.NEUTRAL),
                said.wordOrNull(Said.TYPE_OVERRIDE, Quote.Type.class),
                said.when(Said.SAID_AT));
    }

    private ClaimOccurrence claim(Head head, List<RoleSpan> spans, Saying<Said> said, Map<String, ForeignTag> byKey) {
        String claim = said.text(Said.CLAIM);
        return new ClaimOccurrence(
                head,
                spans,
                claim == null ? null : acquaintance.claim(claim),
                said.wordOrNull(Said.VOICE, ClaimOccurrence.Voice.class),
                other(said.text(Said.QUOTE), byKey),
                speaker(said.text(Said.CLAIMANT)));
    }

    private Coding coding(Head head, List<RoleSpan> spans, Saying<Said> said) {
        String code = Objects.requireNonNullElse(said.text(Said.CODE), set.format());
        return new Coding(head, spans, acquaintance.code(code, said.text(Said.CODE_COLOR)));
    }

    private @Nullable UUID speaker(@Nullable String name) {
        return name == null ? null : acquaintance.speaker(name);
    }

    private @Nullable UUID outlet(@Nullable String name) {
        return name == null ? null : acquaintance.outlet(name);
    }

    /// The id of another tag of the article; one that the article does not have, or that stands nowhere in it, is
    /// none.
    private @Nullable UUID other(@Nullable String key, Map<String, ForeignTag> byKey) {
        ForeignTag tag = key == null ? null : byKey.get(key);
        return tag == null || tag.kind() != Annotation.Kind.QUOTE ? null : ids.id(tag);
    }
}
