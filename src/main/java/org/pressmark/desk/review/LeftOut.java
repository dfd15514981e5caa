package org.pressmark.desk.review;

import java.util.List;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.review.Reviewed;

/// What is not among the differences: articles in which tags of theirs could not be found again in my text,
/// articles that only one side has, and what there is to say of how the set of the other was read.
public record LeftOut(List<Reviewed> losing, List<Article> onlyMine, List<Article> onlyTheirs, List<Message> notes) {
    public LeftOut {
        losing = List.copyOf(losing);
        onlyMine = List.copyOf(onlyMine);
        onlyTheirs = List.copyOf(onlyTheirs);
        notes = List.copyOf(notes);
    }
}
