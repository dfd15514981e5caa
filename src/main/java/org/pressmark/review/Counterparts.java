package org.pressmark.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.model.Article;

/// Which articles of two sides answer each other: those of the same text, then those of nearly the same.
///
/// The same whatever the order of the articles. Immutable, any thread.
record Counterparts(List<Both> both, List<Article> onlyMine, List<Article> onlyTheirs) {
    /// Two articles that are one.
    record Both(Article mine, Article theirs) {
        boolean isOneText() {
            return mine.text().textSha256().equals(theirs.text().textSha256());
        }
    }

    /// Cost: linear in the articles, and in the texts of those whose text the other side does not have.
    static Counterparts of(Side mine, Side theirs) {
        Map<String, Article> waiting = new HashMap<>();
        theirs.articles().forEach(article -> waiting.put(article.text().textSha256(), article));
        List<Both> both = new ArrayList<>();
        List<Article> left = new ArrayList<>();
        for (Article own : mine.articles()) {
            Article other = waiting.remove(own.text().textSha256());
            if (other == null) {
                left.add(own);
            } else {
                both.add(new Both(own, other));
            }
        }
        List<Article> others = sorted(waiting.values().stream().toList());
        List<Both> near = NearTexts.of(sorted(left), mine, others, theirs);
        both.addAll(near);
        return new Counterparts(
                both,
                without(left, near.stream().map(Both::mine)),
                without(others, near.stream().map(Both::theirs)));
    }

    private static List<Article> sorted(List<Article> articles) {
        return articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    }

    private static List<Article> without(List<Article> articles, Stream<Article> gone) {
        Set<UUID> taken = gone.map(Article::id).collect(Collectors.toSet());
        return articles.stream()
                .filter(article -> !taken.contains(article.id()))
                .toList();
    }
}
