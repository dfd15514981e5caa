package org.pressmark.desk;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Entry;
import org.pressmark.model.Reading;
import org.pressmark.session.Session;

/// How many articles are not done: counted in slices when the project is opened, and kept in step with every
/// change.
///
/// A change of articles that comes while they are being counted has them counted anew. Screen thread only.
public final class Backlog {
    private static final int SLICE = 500;

    private final Desk desk;
    private @Nullable Integer known;
    private Count counting;

    public Backlog(Desk desk) {
        this.desk = desk;
        this.counting = new Count();
        desk.session().inSlices(counting);
        desk.savedProperty().subscribe(saved -> {
            if (saved != null) {
                changed(Net.of(saved.change()));
            }
        });
    }

    /// Null while it is not known.
    public @Nullable Integer notDone() {
        return known;
    }

    private void changed(Net net) {
        int more = net.entries().values().stream()
                .mapToInt(pair -> open(pair.after()) - open(pair.before()))
                .sum();
        boolean isTouched = net.entries().values().stream().anyMatch(pair -> pair.any() instanceof Article);
        if (known != null && !net.isAnything()) {
            known += more;
        } else if (isTouched || net.isAnything()) {
            known = null;
            counting = new Count();
            desk.session().inSlices(counting);
        }
    }

    private static int open(@Nullable Entry entry) {
        return entry instanceof Article article && article.status() != Article.Status.DONE ? 1 : 0;
    }

    /// One way through the articles.
    private final class Count implements Session.Slices {
        private long next;
        private int counted;

        @Override
        public boolean slice(Reading reading) {
            Reading.Open slice = reading.notDone(next, SLICE);
            counted += slice.count();
            Long more = slice.next();
            next = more == null ? next : more;
            return more != null;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void ended() {
            if (counting.equals(this)) {
                known = counted;
            }
        }
    }
}
