package org.pressmark.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Makes tags of another kind that stand where given ones stand. Used for one deed, then forgotten.
final class Recast {
    /// What kind of tag, and what it says where that cannot be known from the words: a code, the type of a zone
    /// or term.
    sealed interface Into {
        Annotation.Kind kind();

        /// A kind that needs no more.
        record Plain(Annotation.Kind kind) implements Into {}

        /// A code put on it.
        record Coded(UUID code) implements Into {
            @Override
            public Annotation.Kind kind() {
                return Annotation.Kind.CODING;
            }
        }

        /// A zone of a type.
        record Zoned(Zone.Type type) implements Into {
            @Override
            public Annotation.Kind kind() {
                return Annotation.Kind.ZONE;
            }
        }

        /// A term of a type.
        record Termed(QuotedTerm.Type type) implements Into {
            @Override
            public Annotation.Kind kind() {
                return Annotation.Kind.QUOTED_TERM;
            }
        }
    }

    private final Desk desk;
    private final Bench bench;
    private final Bench.Page page;
    private final Proposals proposals;
    private final Function<Enum<?>, String> words;
    private final Map<String, Claim> worded = new HashMap<>();
    private final List<Change> first = new ArrayList<>();

    Recast(Bench bench, Bench.Page page, Proposals proposals, Function<Enum<?>, String> words) {
        this.words = words;
        this.bench = bench;
        this.desk = bench.desk();
        this.page = page;
        this.proposals = proposals;
    }

    /// What must come in before the tags that were made.
    List<Change> first() {
        return first;
    }

    /// A tag where `from` stands, with what both kinds can hold.
    Annotation make(Annotation from, Head head, Into into) {
        List<RoleSpan> spans =
                Parts.of(Parts.role(into.kind()), page.text(), from.extent().toList());
        return switch (into) {
            case Into.Coded(UUID code) -> new Coding(head, spans, code);
            case Into.Zoned(Zone.Type type) -> new Zone(head, spans, type);
            case Into.Termed(QuotedTerm.Type type) -> new QuotedTerm(head, spans, type);
            case Into.Plain(Annotation.Kind kind) -> plain(from, head, kind, spans);
        };
    }

    private Annotation plain(Annotation from, Head head, Annotation.Kind kind, List<RoleSpan> spans) {
        if (from.kind() == kind) {
            return from.with(head);
        }
        return switch (kind) {
            case QUOTE -> Quote.of(head, spans).by(from instanceof ClaimOccurrence claim ? claim.claimant() : null);
            case CLAIM -> claim(from, head, spans);
            case OUTLET -> mention(head, spans);
            case CODING, ZONE, QUOTED_TERM -> throw new IllegalArgumentException("says too little: " + kind);
        };
    }

    private ClaimOccurrence claim(Annotation from, Head head, List<RoleSpan> spans) {
        String exact = from.extent().findFirst().orElseThrow().of(page.text());
        String wording = exact.replaceAll("\\s+", " ").strip();
        Claim claim = claim(wording.isEmpty() ? exact : wording);
        ClaimOccurrence made = new ClaimOccurrence(head, spans, claim.id(), ClaimOccurrence.Voice.AUTHOR, null, null);
        UUID speaker = from instanceof Quote quote ? quote.speaker() : null;
        return speaker == null ? made : made.attributed(null, speaker);
    }

    private Claim claim(String wording) {
        return worded.computeIfAbsent(wording, text -> {
            for (Claim known : desk.shelves().claims().all()) {
                if (known.text().equals(text)) {
                    return known;
                }
            }
            Claim made = Claim.worded(bench.newId(), text);
            first.add(new Change.Added(made));
            return made;
        });
    }

    private OutletMention mention(Head head, List<RoleSpan> spans) {
        Span span = spans.getFirst().span();
        Proposals.Named named = proposals.outletAt(new Bench.Page(page.article(), page.open(), span, span.end()));
        return new OutletMention(head, spans, named == null ? null : named.outlet(), proposals.roleOf(page, span));
    }

    /// What a tag says that no tag of another kind could hold, in the words of text and registers.
    List<String> lost(Annotation from, Annotation.Kind to) {
        List<@Nullable String> lost = new ArrayList<>();
        switch (from) {
            case Quote quote
            when to != Annotation.Kind.QUOTE -> {
                if (to != Annotation.Kind.CLAIM) {
                    lost.add(speaker(quote.speaker()));
                }
                lost.add(speaker(quote.addressee()));
                lost.add(outlet(quote.via()));
                quote.spans().stream()
                        .filter(part -> part.role() != RoleSpan.Role.CONTENT)
                        .forEach(
                                part -> lost.add("“" + Bench.brief(part.anchor().exact()) + "”"));
            }
            case ClaimOccurrence claim
            when to != Annotation.Kind.CLAIM -> {
                if (to != Annotation.Kind.QUOTE) {
                    lost.add(speaker(claim.claimant()));
                }
                Claim held = desk.shelves().claims().find(claim.claim());
                lost.add(held == null ? null : Bench.brief(held.text()));
            }
            case OutletMention mention when to != Annotation.Kind.OUTLET -> lost.add(outlet(mention.outlet()));
            case Coding coding when to != Annotation.Kind.CODING -> lost.add(code(coding.code()));
            case Zone zone when to != Annotation.Kind.ZONE -> lost.add(words.apply(zone.type()));
            case QuotedTerm term when to != Annotation.Kind.QUOTED_TERM -> lost.add(words.apply(term.type()));
            default -> {}
        }
        return lost.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private @Nullable String speaker(@Nullable UUID id) {
        var speaker = desk.shelves().speakers().find(id);
        return speaker == null ? null : speaker.name();
    }

    private @Nullable String outlet(@Nullable UUID id) {
        var outlet = desk.shelves().outlets().find(id);
        return outlet == null ? null : outlet.name();
    }

    private @Nullable String code(UUID id) {
        var code = desk.shelves().codes().find(id);
        return code == null ? null : code.name();
    }
}
