package org.pressmark.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Reading;
import org.pressmark.model.Registers;

/// All articles of one side of a review, an article at a time: a project, an annotator of a project, or a file.
public interface Side {
    Registers registers();

    /// What is known of the articles, in any order.
    List<Article> articles();

    /// An article with its text and the tags of this side, or null if it is gone.
    @Nullable
    OpenArticle open(UUID article);

    /// Those of this side who said that they are done with an article, tagged or not.
    default Set<UUID> done(UUID article) {
        return Set.of();
    }

    /// What there is to say of how the side was read: what of its file found no place in a text, how it counts.
    default List<Message> notes() {
        return List.of();
    }

    /// The same side with this to say of it.
    default Side told(List<Message> notes) {
        return new SideTold(this, List.copyOf(notes));
    }

    /// The part of this side that these annotators made.
    default Side by(Set<UUID> annotators) {
        return new PartOfSide(this, annotators);
    }

    /// The articles of this side that an annotator is done with. Cost: a question for each article, whenever they
    /// are listed.
    default Side doneBy(UUID annotator) {
        return new DonePart(this, annotator);
    }

    /// What these annotators made in a project. Project thread only.
    static Side of(Reading project, Set<UUID> annotators) {
        return of(project).by(annotators);
    }

    /// What everybody made in a project. Project thread only.
    static Side of(Reading project) {
        return new ProjectSide(project);
    }
}
