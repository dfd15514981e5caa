package org.pressmark.desk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.model.Verdict;
import org.pressmark.review.Comparison;
import org.pressmark.review.Reviewed;

/// Two sides laid beside each other, with what was decided of it so far. Filled on the project thread, then given
/// to the screen.
final class Laid {
    final List<Item> items = new ArrayList<>();
    final Map<UUID, List<Item>> byArticle = new HashMap<>();
    final Map<Key, Item> byKey = new HashMap<>();
    final List<Verdict> verdicts = new ArrayList<>();
    final Set<UUID> doneByMe = new HashSet<>();
    final List<Article> onlyMine = new ArrayList<>();
    final List<Article> onlyTheirs = new ArrayList<>();
    final List<Reviewed> losing = new ArrayList<>();
    List<Reviewed> articles = List.of();
    List<Message> notes = List.of();

    void of(Comparison comparison) {
        articles = comparison.articles();
        onlyMine.addAll(comparison.onlyMine());
        onlyTheirs.addAll(comparison.onlyTheirs());
    }

    void add(Reviewed reviewed, Pairing pairing) {
        List<Item> here = Item.of(reviewed, pairing, items.size());
        items.addAll(here);
        here.forEach(item -> byKey.put(Key.of(item), item));
        byArticle.put(reviewed.compared().mine().article().id(), here);
        if (!reviewed.lost().isEmpty()) {
            losing.add(reviewed);
        }
    }
}
