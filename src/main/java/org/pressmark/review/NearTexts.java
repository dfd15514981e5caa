package org.pressmark.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pressmark.model.Article;
import org.pressmark.model.OpenArticle;
import org.pressmark.review.Counterparts.Both;
import org.pressmark.text.Likeness;
import org.pressmark.text.Shingles;

/// Finds articles whose texts are nearly the same: a copy with other typography, a corrected one, one with more of
/// the site around it.
///
/// Texts are first compared by length and by a small sample of their shingles; only those that may be alike are
/// compared letter by letter. Of several that would do, the likest answer each other.
final class NearTexts {
    private record Likely(Article mine, Article theirs, double likeness) {}

    private static final double LEAST_LENGTH = 0.7;
    private static final double LEAST_SHARED = 0.2;
    private static final double LEAST_LIKENESS = 0.7;

    /// A shingle in more articles than this is boilerplate.
    private static final int COMMON = 64;

    private final Map<Long, List<Article>> holders = new HashMap<>();
    private final Map<UUID, Shingles> sketches = new HashMap<>();
    private final Map<UUID, String> texts = new HashMap<>();

    private NearTexts() {}

    /// Both lists in an order that does not depend on where they came from.
    static List<Both> of(List<Article> mine, Side mySide, List<Article> theirs, Side theirSide) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return List.of();
        }
        NearTexts near = new NearTexts();
        theirs.forEach(article -> near.learn(article, theirSide));
        List<Likely> likely = new ArrayList<>();
        mine.forEach(article -> likely.addAll(near.like(article, mySide)));
        return oneToOne(likely);
    }

    private void learn(Article article, Side side) {
        String text = text(article, side);
        Shingles sketch = Shingles.of(text);
        texts.put(article.id(), text);
        sketches.put(article.id(), sketch);
        sketch.hashes()
                .forEach(hash -> holders.computeIfAbsent(hash, first -> new ArrayList<>())
                        .add(article));
    }

    private static String text(Article article, Side side) {
        OpenArticle open = side.open(article.id());
        return open == null ? "" : open.text();
    }

    private List<Likely> like(Article own, Side side) {
        String text = text(own, side);
        Shingles sketch = Shingles.of(text);
        Set<Article> candidates = new HashSet<>();
        for (long hash : sketch.hashes()) {
            List<Article> here = holders.getOrDefault(hash, List.of());
            candidates.addAll(here.size() > COMMON ? List.of() : here);
        }
        List<Likely> likely = new ArrayList<>();
        for (Article other : candidates) {
            Shingles theirs = sketches.getOrDefault(other.id(), Shingles.NONE);
            if (isNear(own, other) && sketch.shared(theirs) >= LEAST_SHARED) {
                double likeness = Likeness.of(text, texts.getOrDefault(other.id(), ""));
                likely.add(new Likely(own, other, likeness));
            }
        }
        return likely;
    }

    private static boolean isNear(Article own, Article other) {
        int one = own.text().length();
        int two = other.text().length();
        return Math.min(one, two) >= LEAST_LENGTH * Math.max(one, two);
    }

    private static List<Both> oneToOne(List<Likely> likely) {
        Set<UUID> mine = new HashSet<>();
        Set<UUID> theirs = new HashSet<>();
        List<Both> both = new ArrayList<>();
        likely.stream()
                .filter(pair -> pair.likeness() >= LEAST_LIKENESS)
                .sorted(Comparator.comparingDouble((Likely pair) -> -pair.likeness())
                        .thenComparing(
                                pair -> earlier(pair.mine().id(), pair.theirs().id()))
                        .thenComparing(
                                pair -> later(pair.mine().id(), pair.theirs().id())))
                .forEach(pair -> {
                    if (!mine.contains(pair.mine().id())
                            && !theirs.contains(pair.theirs().id())) {
                        mine.add(pair.mine().id());
                        theirs.add(pair.theirs().id());
                        both.add(new Both(pair.mine(), pair.theirs()));
                    }
                });
        return both;
    }

    private static UUID earlier(UUID one, UUID other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static UUID later(UUID one, UUID other) {
        return one.compareTo(other) <= 0 ? other : one;
    }
}
