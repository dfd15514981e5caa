package org.pressmark.exchange.flat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Entry;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Registers;

/// The register entries that go out with each article: those it needs. With the first article of a whole project
/// all others go out, too, or the file would not hold those that nothing points to. Project thread only.
public final class Introductions {
    private final Named names;
    private boolean all;

    public Introductions(Named names, Portion portion) {
        this.names = names;
        this.all = portion.isWhole();
    }

    /// Sorted by kind and id.
    public List<Entry> with(OpenArticle open) {
        if (!all) {
            return Needed.of(open, names);
        }
        all = false;
        Registers registers = names.registers();
        return Stream.<List<? extends Entry>>of(
                        registers.annotators(),
                        registers.sets(),
                        registers.outlets(),
                        registers.speakers(),
                        registers.claims(),
                        registers.codebooks(),
                        registers.codes())
                .flatMap(List::stream)
                .map(Entry.class::cast)
                .sorted(Comparator.comparing((Entry entry) -> entry.getClass().getSimpleName())
                        .thenComparing(Entry::id))
                .toList();
    }
}
