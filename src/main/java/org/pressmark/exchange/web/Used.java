package org.pressmark.exchange.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entry;

/// The entries of the registers that something written points to, and those that these point to.
final class Used {
    private static final Set<Said> ENTRIES =
            Set.of(Said.SET, Said.SPEAKER, Said.ADDRESSEE, Said.VIA, Said.CLAIM, Said.CLAIMANT, Said.OUTLET, Said.CODE);

    private final Set<UUID> used = new HashSet<>();

    void by(Article article) {
        add(article.provenance().publisher());
        add(article.provenance().provider());
    }

    void by(Annotation annotation, Map<Said, String> told) {
        add(annotation.head().annotator());
        told.forEach((what, id) -> {
            if (ENTRIES.contains(what)) {
                add(UUID.fromString(id));
            }
        });
    }

    private void add(@Nullable UUID id) {
        if (id != null) {
            used.add(id);
        }
    }

    /// Takes up what the entries found so far point to themselves.
    void follow(Named names) {
        names.registers().codes().stream()
                .filter(code -> used.contains(code.id()))
                .toList()
                .forEach(code -> follow(names, code));
        names.registers().sets().stream()
                .filter(set -> used.contains(set.id()))
                .map(AnnotationSet::annotator)
                .forEach(used::add);
    }

    private void follow(Named names, Code code) {
        add(code.codebook());
        Code above = names.find(Code.class, code.parent());
        while (above != null && used.add(above.id())) {
            above = names.find(Code.class, above.parent());
        }
    }

    /// Those of a register that are used, by id.
    <E extends Entry> List<E> of(List<E> register) {
        return register.stream()
                .filter(entry -> used.contains(entry.id()))
                .sorted(Comparator.comparing(entry -> entry.id().toString()))
                .toList();
    }
}
