package org.pressmark.review;

import java.util.List;
import org.pressmark.model.Annotation;

/// An article that both sides have: what they make of it, and which of their tags stand on words that my text does
/// not have.
///
/// Where the texts differ, their tags stand on mine. Immutable, any thread.
public record Reviewed(Compared compared, List<Stated> stated, Texts texts, Work work, List<Annotation> lost) {
    /// How the two texts are known to be one article.
    public enum Texts {
        SAME,
        NEARLY_SAME
    }

    /// Who worked on the article: who tagged in it, or said to be done with it.
    public enum Work {
        BOTH,
        MINE,
        THEIRS,
        NEITHER;

        static Work of(boolean mine, boolean theirs) {
            return mine ? theirs ? BOTH : MINE : theirs ? THEIRS : NEITHER;
        }
    }
}
