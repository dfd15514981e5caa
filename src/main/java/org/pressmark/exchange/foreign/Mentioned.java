package org.pressmark.exchange.foreign;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Article;
import org.pressmark.model.Code;

/// The entries of the registers that something points to, and those that these point to.
public final class Mentioned {
    private static final Set<Said> ENTRIES =
            Set.of(Said.SET, Said.SPEAKER, Said.ADDRESSEE, Said.VIA, Said.CLAIM, Said.CLAIMANT, Said.OUTLET, Said.CODE);

    private final Set<UUID> ids = new HashSet<>();

    public void by(Article article) {
        add(article.provenance().publisher());
        add(article.provenance().provider());
    }

    public void by(Annotation tag) {
        by(tag, Sayings.of(tag));
    }

    /// The same, where it is known already what there is to say of the tag.
    public void by(Annotation tag, Map<Said, String> said) {
        add(tag.head().annotator());
        said.forEach((what, id) -> {
            if (ENTRIES.contains(what)) {
                add(UUID.fromString(id));
            }
        });
    }

    private void add(@Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    /// Takes up what the entries found so far point to themselves.
    public void follow(Named names) {
        names.registers().codes().stream()
                .filter(code -> ids.contains(code.id()))
                .toList()
                .forEach(code -> follow(names, code));
        names.registers().sets().stream()
                .filter(set -> ids.contains(set.id()))
                .map(AnnotationSet::annotator)
                .forEach(ids::add);
    }

    private void follow(Named names, Code code) {
        add(code.codebook());
        Code above = names.find(Code.class, code.parent());
        while (above != null && ids.add(above.id())) {
            above = names.find(Code.class, above.parent());
        }
    }

    public boolean has(UUID id) {
        return ids.contains(id);
    }
}
