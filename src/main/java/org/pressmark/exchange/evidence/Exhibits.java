package org.pressmark.exchange.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;
import org.pressmark.review.report.Wording;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;

/// Makes the exhibits of one article: what is known of each tag, in the words of whoever reads the pack.
final class Exhibits {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Wording wording;
    private final Named names;
    private final Chain chain;
    private final Passages passages;
    private final OffsetMap points;

    Exhibits(Wording wording, Named names, OpenArticle open) {
        this.wording = wording;
        this.names = names;
        this.chain = new Chain(wording, names, open);
        this.passages = new Passages(open.text(), open.article().language());
        this.points = OffsetUnit.CODE_POINT.map(open.text());
    }

    /// An instant as people read it, to the minute.
    static String time(Instant at) {
        return MINUTES.format(at);
    }

    /// The word for a value of the model.
    static String word(Wording wording, Enum<?> value) {
        Class<?> kind = value.getDeclaringClass();
        Class<?> around = kind.getEnclosingClass();
        String before = around == null ? "" : small(around.getSimpleName()) + ".";
        return wording.say(before + small(kind.getSimpleName()) + "." + Spelling.of(value));
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /// `number` counts the exhibits of the pack from 1.
    Exhibit of(Annotation annotation, int number) {
        Rows rows = new Rows(wording);
        Code code = annotation instanceof Coding coding ? names.find(Code.class, coding.code()) : null;
        kind(rows, annotation);
        head(rows, annotation);
        return new Exhibit(
                number + " · " + word(wording, annotation.kind()) + about(annotation),
                code == null ? null : code.color(),
                passages.of(annotation),
                rows.all());
    }

    private String about(Annotation annotation) {
        String name = names.name(
                switch (annotation) {
                    case Quote quote -> quote.speaker();
                    case OutletMention mention -> mention.outlet();
                    case Coding coding -> coding.code();
                    case ClaimOccurrence claim -> claim.claimant();
                    case Zone zone -> null;
                    case QuotedTerm term -> null;
                });
        return name == null ? "" : " · " + name;
    }

    private void kind(Rows rows, Annotation annotation) {
        switch (annotation) {
            case Quote quote -> quote(rows, quote);
            case ClaimOccurrence claim -> claim(rows, claim);
            case OutletMention mention -> {
                rows.add("evidence.outlet", names.name(mention.outlet()));
                rows.add("evidence.as", word(wording, mention.role()));
            }
            case Zone zone -> rows.add("evidence.type", word(wording, zone.type()));
            case QuotedTerm term -> rows.add("evidence.type", word(wording, term.type()));
            case Coding coding -> code(rows, names.find(Code.class, coding.code()));
        }
    }

    private void quote(Rows rows, Quote quote) {
        rows.add("evidence.speaker", speaker(quote.speaker()));
        rows.add("evidence.cue", words(quote, Role.CUE));
        rows.add("evidence.source", words(quote, Role.SOURCE));
        rows.add("evidence.addressee", addressee(quote));
        rows.add("evidence.chain", chain.of(quote));
        rows.add("evidence.type", word(wording, quote.type()));
        if (quote.channel() != Quote.Channel.UNSPECIFIED) {
            rows.add("evidence.channel", word(wording, quote.channel()));
        }
        if (quote.polarity() != Quote.Polarity.ASSERTED) {
            rows.add("evidence.polarity", word(wording, quote.polarity()));
        }
        if (quote.stance() != Quote.Stance.NEUTRAL) {
            rows.add("evidence.stance", word(wording, quote.stance()));
        }
        rows.add("evidence.saidAt", Rows.when(quote.saidAt()));
    }

    private @Nullable String addressee(Quote quote) {
        String name = names.name(quote.addressee());
        return name == null ? words(quote, Role.ADDRESSEE) : name;
    }

    /// A person's name with what he is and where.
    private String speaker(@Nullable UUID id) {
        Speaker speaker = names.find(Speaker.class, id);
        if (speaker == null) {
            return wording.say("evidence.unknownSpeaker");
        }
        String role = speaker.role() == null ? "" : " · " + speaker.role();
        return speaker.name() + role + (speaker.affiliation() == null ? "" : " · " + speaker.affiliation());
    }

    private static @Nullable String words(Annotation annotation, Role role) {
        String words = annotation.spans().stream()
                .filter(span -> span.role() == role)
                .map(RoleSpan::anchor)
                .map(anchor -> anchor.exact())
                .collect(Collectors.joining(" … "));
        return words.isEmpty() ? null : words;
    }

    private void claim(Rows rows, ClaimOccurrence claim) {
        rows.add("evidence.claim", names.name(claim.claim()));
        rows.add("evidence.voice", claim.voice() == null ? null : word(wording, claim.voice()));
        rows.add("evidence.claimant", names.name(claim.claimant()));
        rows.add("evidence.chain", chain.of(claim.quote()));
    }

    private void code(Rows rows, @Nullable Code code) {
        if (code != null) {
            rows.add("evidence.code", names.path(code));
            rows.add("evidence.definition", code.definition());
            rows.add("evidence.example", code.example());
        }
    }

    private void head(Rows rows, Annotation annotation) {
        Head head = annotation.head();
        rows.add("evidence.note", head.note());
        if (head.confidence() == Head.Confidence.UNSURE) {
            rows.add("evidence.confidence", word(wording, head.confidence()));
        }
        rows.add("evidence.annotator", names.name(head.annotator()));
        rows.add("evidence.tagged", time(head.createdAt()));
        if (!head.updatedAt().equals(head.createdAt())) {
            rows.add("evidence.changed", time(head.updatedAt()));
        }
        rows.add("evidence.place", place(annotation));
        rows.add("evidence.id", head.id().toString());
    }

    private String place(Annotation annotation) {
        List<String> places = annotation
                .extent()
                .map(points::fromUtf16)
                .map(span -> span.start() + "–" + span.end())
                .toList();
        return places.isEmpty() ? wording.say("evidence.wholeArticle") : String.join(", ", places);
    }
}
