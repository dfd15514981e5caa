package org.pressmark.desk.review;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Verdict;
import org.pressmark.review.Facet;
import org.pressmark.review.Sayings;

/// Which differences are listed; null asks nothing. `outlet` is the publisher of the article, `words` must stand in
/// the tags or in the article's title. Immutable, any thread.
public record ReviewFilter(
        Set<Category> categories,
        Annotation.@Nullable Kind kind,
        @Nullable Facet facet,
        @Nullable UUID outlet,
        @Nullable UUID article,
        @Nullable Wanted wanted,
        String words) {
    /// Everything but what both agree in.
    public static final ReviewFilter USUAL =
            new ReviewFilter(EnumSet.complementOf(EnumSet.of(Category.SAME)), null, null, null, null, null, "");

    public ReviewFilter {
        categories = Set.copyOf(categories);
    }

    public ReviewFilter toggled(Category category) {
        Set<Category> other = EnumSet.noneOf(Category.class);
        other.addAll(categories);
        if (!other.remove(category)) {
            other.add(category);
        }
        return new ReviewFilter(other, kind, facet, outlet, article, wanted, words);
    }

    public ReviewFilter of(Annotation.@Nullable Kind other) {
        return new ReviewFilter(categories, other, facet, outlet, article, wanted, words);
    }

    public ReviewFilter in(@Nullable Facet other) {
        return new ReviewFilter(categories, kind, other, outlet, article, wanted, words);
    }

    public ReviewFilter from(@Nullable UUID other) {
        return new ReviewFilter(categories, kind, facet, other, article, wanted, words);
    }

    public ReviewFilter inArticle(@Nullable UUID other) {
        return new ReviewFilter(categories, kind, facet, outlet, other, wanted, words);
    }

    public ReviewFilter in(@Nullable Wanted other) {
        return new ReviewFilter(categories, kind, facet, outlet, article, other, words);
    }

    public ReviewFilter saying(String other) {
        return new ReviewFilter(categories, kind, facet, outlet, article, wanted, other);
    }

    boolean lets(Item item, State state, Verdict.@Nullable Choice answer) {
        return categories.contains(item.category())
                && (wanted == null || wanted.fits(state, answer))
                && (kind == null || item.kinds().anyMatch(kind::equals))
                && (facet == null || item.facets().contains(facet))
                && (article == null || article.equals(item.article().id()))
                && (outlet == null || isFrom(item.article(), outlet))
                && (words.isBlank() || says(item, words.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean isFrom(Article article, UUID outlet) {
        return outlet.equals(article.provenance().publisher())
                || outlet.equals(article.provenance().provider());
    }

    private static boolean says(Item item, String wanted) {
        return item.article().title().toLowerCase(Locale.ROOT).contains(wanted)
                || item.tags()
                        .anyMatch(tag ->
                                Sayings.wordsOf(tag).toLowerCase(Locale.ROOT).contains(wanted));
    }
}
