package org.pressmark.view.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.WhenNotation;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.State;
import org.pressmark.desk.review.Wanted;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Head;
import org.pressmark.model.Message;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Refusal;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Verdict;
import org.pressmark.model.Zone;
import org.pressmark.review.Difference;
import org.pressmark.review.Facet;
import org.pressmark.review.Sayings;
import org.pressmark.review.Stated;
import org.pressmark.review.Value;
import org.pressmark.settings.Phrases;
import org.pressmark.view.DateWords;
import org.pressmark.view.Words;

/// What the review desk calls things.
final class ReviewWords {
    private final Phrases phrases;

    ReviewWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String say(Message message) {
        return phrases.say(message.key(), message.arguments());
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    String category(Category category) {
        return say("review.category." + Phrases.camel(category));
    }

    String state(State state) {
        return say("review.state." + Phrases.camel(state));
    }

    String wanted(Wanted wanted) {
        return say("review.state." + Phrases.camel(wanted));
    }

    String facet(Facet facet) {
        return say("review.facet." + Phrases.camel(facet));
    }

    String matter(Stated stated) {
        return say("review.matter." + Phrases.camel(stated.matter()));
    }

    String kind(Annotation.Kind kind) {
        return say(Words.key(kind));
    }

    String choice(Verdict.Choice choice) {
        return say(Words.key(choice));
    }

    /// The first line of a difference in the list: its words, or what is stated otherwise.
    String head(Item item) {
        Stated stated = item.stated();
        return stated != null
                ? matter(stated)
                : item.tags().findFirst().map(Sayings::wordsOf).orElse("");
    }

    /// What a difference is about, shorter: the kinds, and in what it consists.
    String detail(Item item) {
        Stated stated = item.stated();
        Difference difference = item.difference();
        if (stated != null) {
            return value(stated.matter(), stated.mine()) + " ≠ " + value(stated.matter(), stated.theirs());
        }
        String kinds = item.kinds().map(this::kind).collect(Collectors.joining(" ≠ "));
        String what = difference == null ? "" : what(difference);
        return what.isEmpty() ? kinds : kinds + " · " + what;
    }

    /// In what a difference consists, in a few words.
    String what(Difference difference) {
        List<String> parts = new ArrayList<>();
        switch (difference.outcome()) {
            case BORDER -> parts.add(longer(difference));
            case SPLIT ->
                parts.add(say(
                        "review.split",
                        difference.mine().size(),
                        difference.theirs().size()));
            case SAME, KIND, FIELDS, ONLY_MINE, ONLY_THEIRS -> {}
        }
        difference.facets().stream().sorted().map(this::facet).forEach(parts::add);
        return String.join(", ", parts);
    }

    /// Which side stands on more words, and by how many.
    String longer(Difference difference) {
        int mine = words(difference.mine());
        int theirs = words(difference.theirs());
        if (mine == theirs) {
            return switch (difference.longer()) {
                case MINE -> say("review.longer.mine.signs");
                case THEIRS -> say("review.longer.theirs.signs");
                case NEITHER -> say("review.longer.neither");
            };
        }
        return mine > theirs ? say("review.longer.mine", mine - theirs) : say("review.longer.theirs", theirs - mine);
    }

    private static int words(List<Annotation> side) {
        return side.stream()
                .map(Sayings::wordsOf)
                .mapToInt(words -> words.isBlank() ? 0 : words.strip().split("\\s+").length)
                .sum();
    }

    /// What a tag says in one respect; the words for nothing where it says nothing.
    String value(Facet facet, Value value) {
        if (value.isNone()) {
            return say("review.nothing");
        }
        Class<? extends Enum<?>> kind = kind(facet);
        return kind == null ? value.words() : word(kind, value.words());
    }

    /// The words of a part of a tag, without their places.
    String part(Annotation tag, Facet facet) {
        RoleSpan.Role role = role(facet);
        String words = tag.spans().stream()
                .filter(span -> span.role() == role)
                .map(span -> span.anchor().exact())
                .collect(Collectors.joining(" … "));
        return words.isEmpty() ? say("review.nothing") : words;
    }

    /// The part of a tag that a respect is about, or null.
    static RoleSpan.@Nullable Role role(Facet facet) {
        return switch (facet) {
            case CUE -> RoleSpan.Role.CUE;
            case SOURCE -> RoleSpan.Role.SOURCE;
            case ADDRESSEE_SPAN -> RoleSpan.Role.ADDRESSEE;
            default -> null;
        };
    }

    /// What is stated of the article; the words for nothing where nothing is.
    String value(Stated.Matter matter, Value value) {
        return value(matter, value.words());
    }

    String value(Stated.Matter matter, String stated) {
        if (stated.isEmpty()) {
            return say("review.nothing");
        }
        return switch (matter) {
            case ORIGIN_TYPE -> word(Provenance.OriginType.class, stated);
            case OUTLET_EVIDENCE -> word(Provenance.OutletEvidence.class, stated);
            case GENRE -> word(Article.Genre.class, stated);
            case SAID_AT, PUBLISHED_AT, RETRIEVED_AT -> date(stated);
            case TITLE, PUBLISHER, PROVIDER, URL, BYLINE, LANGUAGE -> stated;
        };
    }

    /// As it stands in the file where it is no date.
    private String date(String stated) {
        try {
            return new DateWords(phrases).show(WhenNotation.read(stated));
        } catch (Refusal noDate) {
            return stated;
        }
    }

    /// The values a respect can take, where those are a few that are the same in every project.
    static @Nullable Class<? extends Enum<?>> kind(Facet facet) {
        return switch (facet) {
            case TYPE -> Quote.Type.class;
            case CHANNEL -> Quote.Channel.class;
            case POLARITY -> Quote.Polarity.class;
            case STANCE -> Quote.Stance.class;
            case VOICE -> ClaimOccurrence.Voice.class;
            case ROLE -> OutletMention.Role.class;
            case ZONE -> Zone.Type.class;
            case TERM -> QuotedTerm.Type.class;
            case CONFIDENCE -> Head.Confidence.class;
            default -> null;
        };
    }

    private String word(Class<? extends Enum<?>> kind, String name) {
        for (Enum<?> constant : kind.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return say(Words.key(constant));
            }
        }
        return name;
    }
}
