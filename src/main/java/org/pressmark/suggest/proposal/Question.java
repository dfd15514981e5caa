package org.pressmark.suggest.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pressmark.model.Annotation;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Speaker;
import org.pressmark.model.TaggedElsewhere;
import org.pressmark.model.Zone;
import org.pressmark.suggest.OutletNames;

/// An article for which proposals are wanted, and what is known already.
///
/// `tags` are those that the article has, `elsewhere` the words tagged in other places, `refused` what was put
/// aside for good, `apart` what the file itself sets apart from the running text. Immutable, any thread.
public record Question(
        String text,
        Collection<Annotation> tags,
        OutletNames outlets,
        List<Speaker> speakers,
        List<TaggedElsewhere> elsewhere,
        Set<Dismissal.Subject> refused,
        List<Zone.Stretch> apart) {
    public Question {
        tags = List.copyOf(tags);
        speakers = List.copyOf(speakers);
        elsewhere = List.copyOf(elsewhere);
        refused = Set.copyOf(refused);
        apart = List.copyOf(apart);
    }

    /// An article whose file sets nothing apart.
    public Question(
            String text,
            Collection<Annotation> tags,
            OutletNames outlets,
            List<Speaker> speakers,
            List<TaggedElsewhere> elsewhere,
            Set<Dismissal.Subject> refused) {
        this(text, tags, outlets, speakers, elsewhere, refused, List.of());
    }
}
