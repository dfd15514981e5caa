package org.pressmark.desk.review;

import java.util.UUID;
import org.pressmark.model.Verdict;

/// Which difference of all articles: a subject is good within one article only.
record Key(UUID article, Verdict.Subject subject) {
    static Key of(Verdict verdict) {
        return new Key(verdict.article(), verdict.subject());
    }

    static Key of(Item item) {
        return new Key(item.article().id(), item.subject());
    }

    /// The same in one word, for what is kept over runs.
    String word() {
        return (article + "/" + subject.mine() + "/" + subject.theirs() + "/" + subject.matter()).replace(" ", "");
    }
}
