package org.pressmark.exchange.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Entry;
import org.pressmark.model.Quote;

/// Checks of a set what goes beyond a single article: that no id comes twice, and that nothing stands inside
/// itself. Keeps the registers, and of the rest no more than its directory.
final class Checking implements OwnReader.Taker {
    /// What is known of an article takes as much as that of so many annotations.
    private static final int ARTICLE = 4;

    private final String file;
    private final ReadLimits limits;
    private final Problems problems;
    private final List<Placed<Entry>> registers = new ArrayList<>();
    private final Directory directory = new Directory();
    private final Map<Class<?>, IdTable> seen = new HashMap<>();
    private final Parents codes;
    private final Parents across;
    private long known;

    Checking(String file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
        this.problems = new Problems(file);
        this.codes = new Parents(problems);
        this.across = new Parents(problems);
    }

    @Override
    public Problems problems() {
        return problems;
    }

    @Override
    public void register(Placed<Entry> entry) {
        registers.add(entry);
        checkId(entry.value().getClass(), entry.value().id(), entry.place());
        if (entry.value() instanceof Code code) {
            codes.add(code.id(), code.parent(), entry.place());
        }
    }

    @Override
    public void article(Arrived article) {
        know(ARTICLE, article.place());
        checkId(Arrived.class, article.known().id(), article.place());
        int text = directory.enter(article.content().textSha256());
        for (Placed<Annotation> each : article.annotations()) {
            know(1, each.place());
            if (!directory.add(each.value(), text)) {
                problems.add("exchange.duplicate", each.place(), each.value().id());
            }
        }
        checkIds(article.dismissals());
        checkIds(article.completions());
        checkIds(article.verdicts());
        checkParents(article);
    }

    @Override
    public void remark(Placed<Entry> entry) {
        know(1, entry.place());
        directory.add(entry.value());
        checkId(entry.value().getClass(), entry.value().id(), entry.place());
    }

    private void checkIds(List<? extends Placed<? extends Entry>> entries) {
        for (Placed<? extends Entry> each : entries) {
            know(1, each.place());
            checkId(each.value().getClass(), each.value().id(), each.place());
        }
    }

    /// No two entries of a kind, and no two annotations of any kind, may have one id.
    private void checkId(Class<?> kind, UUID id, Place place) {
        if (!seen.computeIfAbsent(kind, first -> new IdTable()).add(id, 0)) {
            problems.add("exchange.duplicate", place, id);
        }
    }

    /// A quote stands inside one of its own article. Only where it says that it does not can a circle run through
    /// several, and those are looked at together in the end.
    private void checkParents(Arrived article) {
        Set<UUID> here = new HashSet<>();
        article.annotations().forEach(each -> here.add(each.value().id()));
        boolean leadsAway = article.annotations().stream()
                .anyMatch(each -> each.value() instanceof Quote quote
                        && quote.parent() != null
                        && !here.contains(quote.parent()));
        Parents parents = leadsAway ? across : new Parents(problems);
        for (Placed<Annotation> each : article.annotations()) {
            if (each.value() instanceof Quote quote && quote.parent() != null) {
                know(leadsAway ? ARTICLE : 0, each.place());
                parents.add(quote.id(), quote.parent(), each.place());
            }
        }
        if (!leadsAway) {
            parents.check();
        }
    }

    private void know(int more, Place place) {
        known += more;
        if (known > limits.tokens()) {
            throw CannotImport.at("exchange.limits", file, place);
        }
    }

    /// @throws CannotImport with everything that was found
    void finish() {
        codes.check();
        across.check();
        problems.stopIfAny();
    }

    List<Placed<Entry>> registers() {
        return registers;
    }

    Directory directory() {
        return directory;
    }
}
