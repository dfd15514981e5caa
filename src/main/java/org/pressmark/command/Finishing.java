package org.pressmark.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Article.Status;
import org.pressmark.model.Change;
import org.pressmark.model.Completion;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Tally;

/// An annotator is done with an article, or no longer so; the status of the article follows.
///
/// It is done when everybody who tagged in it is done with it, else in work; new where nobody tagged in it and
/// nobody is done. Made on the project thread, of what is there when its turn comes.
record Finishing(Message deed, Change change) {
    /// Null where the article is gone.
    static @Nullable Finishing of(Reading reading, Completion mine, String who) {
        Article article = reading.find(Article.class, mine.article());
        if (article == null) {
            return null;
        }
        List<Completion> before = reading.completions(article.id()).stream()
                .filter(mine::saysTheSame)
                .toList();
        List<Change> changes = new ArrayList<>();
        before.forEach(completion -> changes.add(new Change.Removed(completion)));
        if (before.isEmpty()) {
            changes.add(new Change.Added(mine));
        }
        Status after = status(reading, mine, before.isEmpty());
        if (after != article.status()) {
            changes.add(new Change.Edited(article, article.now(after)));
        }
        String deed = before.isEmpty() ? "deed.completion" : "deed.completionBack";
        return new Finishing(Message.of(deed, Bench.brief(article.title()), who), new Change.Several(changes));
    }

    private static Status status(Reading reading, Completion mine, boolean isDone) {
        Tally now = reading.tallies(List.of(mine.article())).getFirst();
        Set<UUID> doneBy = new HashSet<>(now.doneBy());
        if (isDone) {
            doneBy.add(mine.annotator());
        } else {
            doneBy.remove(mine.annotator());
        }
        if (!doneBy.isEmpty() && doneBy.containsAll(now.taggedBy())) {
            return Status.DONE;
        }
        return doneBy.isEmpty() && now.tags().isEmpty() ? Status.NEW : Status.IN_WORK;
    }
}
