package org.pressmark.suggest.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Dates;
import org.pressmark.model.Finding;
import org.pressmark.model.Provenance;
import org.pressmark.model.Speaker;

/// Looks through one article for what is open in it.
///
/// It stands in the room of proposals, not in the model: most of what it finds is read off the text by rules that
/// may be wrong, and what it finds is offered, never acted upon. What a finding is, the model knows, because
/// dismissals point to it.
///
/// One inspection goes with one text. It remembers what it knows of the text and of each tag, so that asking again
/// after a change costs what changed and one pass over the list of tags. The first time costs the length of the
/// text and the number of tags. Any thread, one at a time.
public final class Inspection {
    private static final Comparator<Finding> IN_TEXT =
            Comparator.comparingInt(Finding::start).thenComparing(Finding::kind);

    private final MarkFindings marks;
    private final BorderFindings borders;
    private final AttributionFindings attributions = new AttributionFindings();
    private final Wordings wordings = new Wordings();

    public Inspection(String text) {
        marks = new MarkFindings(text);
        borders = new BorderFindings(text);
    }

    /// Everything that is open, in the order of the text, dismissed or not.
    ///
    /// @param annotations those of the article, in the order of the text
    /// @param speakers the register: null for an id that it does not hold
    public List<Finding> of(Article article, List<Annotation> annotations, Function<UUID, @Nullable Speaker> speakers) {
        List<Finding> found = new ArrayList<>();
        addArticle(article, found);
        for (Annotation annotation : annotations) {
            attributions.add(annotation, speakers, found);
            found.addAll(borders.of(annotation));
        }
        borders.keepOnly(annotations);
        WayFindings.add(annotations, wordings, found);
        marks.add(article.id(), annotations, found);
        found.sort(IN_TEXT);
        return List.copyOf(found);
    }

    private static void addArticle(Article article, List<Finding> found) {
        Provenance from = article.provenance();
        if (from.publisher() == null && from.provider() == null && from.originType() == Provenance.OriginType.UNKNOWN) {
            found.add(Finding.of(Finding.Kind.ARTICLE_WITHOUT_OUTLET, article.id()));
        }
        Dates dates = article.dates();
        if (dates.said() == null && dates.published() == null) {
            found.add(Finding.of(Finding.Kind.ARTICLE_WITHOUT_DATE, article.id()));
        }
    }
}
