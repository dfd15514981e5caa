package org.pressmark.exchange.flat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.Sayings;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Code;
import org.pressmark.model.Entry;
import org.pressmark.model.OpenArticle;

/// The register entries that an article and its tags point to, with all that those need to make sense.
public final class Needed {
    private final Named names;
    private final Map<UUID, Entry> found = new HashMap<>();

    private Needed(Named names) {
        this.names = names;
    }

    /// Sorted by kind and id.
    public static List<Entry> of(OpenArticle open, Named names) {
        Needed needed = new Needed(names);
        needed.add(open.article().provenance().publisher());
        needed.add(open.article().provenance().provider());
        open.annotations().forEach(needed::add);
        return needed.found.values().stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.getClass().getSimpleName())
                        .thenComparing(Entry::id))
                .toList();
    }

    private void add(Annotation tag) {
        add(tag.head().annotator());
        Sayings.of(tag).forEach((said, value) -> {
            if (said != Said.PARENT && said != Said.QUOTE) {
                add(FlatTag.id(value));
            }
        });
    }

    private void add(@Nullable UUID id) {
        Entry entry = names.find(Entry.class, id);
        if (entry == null || found.putIfAbsent(entry.id(), entry) != null) {
            return;
        }
        switch (entry) {
            case Code code -> {
                add(code.parent());
                add(code.codebook());
            }
            case AnnotationSet set -> add(set.annotator());
            default -> {}
        }
    }
}
