package org.pressmark.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.When;

/// Something the two sides state differently of an article as a whole.
public record Stated(Matter matter, Value mine, Value theirs) {
    /// What can be stated of an article.
    public enum Matter {
        TITLE,
        PUBLISHER,
        PROVIDER,
        ORIGIN_TYPE,
        OUTLET_EVIDENCE,
        URL,
        BYLINE,
        SAID_AT,
        PUBLISHED_AT,
        RETRIEVED_AT,
        LANGUAGE,
        GENRE
    }

    /// Everything in which two articles differ.
    static List<Stated> of(Half mine, Half theirs, Lexicon lexicon) {
        Names myNames = lexicon.names(mine);
        Names theirNames = lexicon.names(theirs);
        List<Stated> differing = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            Value own = value(matter, mine.article(), myNames);
            Value other = value(matter, theirs.article(), theirNames);
            if (!own.means(other)) {
                differing.add(new Stated(matter, own, other));
            }
        }
        return differing;
    }

    /// What both state in one matter, the same or not.
    public static Stated of(Matter matter, Half mine, Half theirs) {
        return new Stated(
                matter,
                value(matter, mine.article(), new Names(mine.registers())),
                value(matter, theirs.article(), new Names(theirs.registers())));
    }

    private static Value value(Matter matter, Article article, Names names) {
        return switch (matter) {
            case TITLE -> Value.words(article.title());
            case PUBLISHER -> names.of(article.provenance().publisher());
            case PROVIDER -> names.of(article.provenance().provider());
            case ORIGIN_TYPE -> Value.of(article.provenance().originType());
            case OUTLET_EVIDENCE -> Value.of(article.provenance().evidence());
            case URL -> Value.words(article.provenance().url());
            case BYLINE -> Value.words(article.provenance().byline());
            case SAID_AT -> when(article.dates().said());
            case PUBLISHED_AT -> when(article.dates().published());
            case RETRIEVED_AT -> when(article.dates().retrieved());
            case LANGUAGE -> Value.words(article.language());
            case GENRE -> Value.of(article.genre());
        };
    }

    private static Value when(@Nullable When when) {
        return when == null
                ? Value.NONE
                : Value.words(when.zone() == null ? when.value() : when.value() + " " + when.zone());
    }
}
