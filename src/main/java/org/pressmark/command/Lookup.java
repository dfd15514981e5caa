package org.pressmark.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Shelf;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entry;
import org.pressmark.model.Making;
import org.pressmark.model.Outlet;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;
import org.pressmark.text.Hidden;
import org.pressmark.text.HiddenCharacters;
import org.pressmark.text.Span;

/// Finds what a field may be filled with: register entries by a few letters, quotes by where they stand.
///
/// Entries used last come first, then those whose own name fits, then those known by it under another. Screen
/// thread only.
public final class Lookup {
    private static final int SHOWN = 50;

    private final Desk desk;

    public Lookup(Desk desk) {
        this.desk = desk;
    }

    public List<Speaker> speakers(String typed) {
        return fitting(desk.shelves().speakers(), Speaker::names, typed);
    }

    public List<Outlet> outlets(String typed) {
        return fitting(desk.shelves().outlets(), Outlet::names, typed);
    }

    /// Codes that are still offered.
    public List<Code> codes(String typed) {
        return fitting(
                desk.shelves().codes(),
                code -> code.use() == Code.Use.RETIRED ? Stream.empty() : Stream.of(code.name()),
                typed);
    }

    private <E extends Entry> List<E> fitting(Shelf<E> shelf, Function<E, Stream<String>> names, String typed) {
        Set<E> found = new LinkedHashSet<>();
        desk.recent().ids().stream()
                .map(shelf::find)
                .filter(Objects::nonNull)
                .filter(entry -> names.apply(entry).anyMatch(name -> Names.fits(name, typed)))
                .forEach(found::add);
        shelf.all().stream()
                .filter(entry -> names.apply(entry).limit(1).anyMatch(name -> Names.fits(name, typed)))
                .forEach(found::add);
        shelf.all().stream()
                .filter(entry -> names.apply(entry).skip(1).anyMatch(name -> Names.fits(name, typed)))
                .forEach(found::add);
        return found.stream().limit(SHOWN).toList();
    }

    /// Quotes of the same annotator that a tag stands in or may belong to, the innermost first; neither itself nor
    /// those nested in it.
    public List<Quote> quotesAround(Annotation tag) {
        return desk.tags().overlapping(new Span(tag.start(), tag.end())).stream()
                .flatMap(other -> other instanceof Quote quote ? Stream.of(quote) : Stream.empty())
                .filter(quote -> quote.head().annotator().equals(tag.head().annotator()))
                .filter(quote -> !isInside(quote, tag.id()))
                .sorted(java.util.Comparator.comparingInt(quote -> quote.end() - quote.start()))
                .toList();
    }

    private boolean isInside(Quote quote, UUID other) {
        for (Quote next = quote; next != null; next = desk.tags().find(next.parent(), Quote.class)) {
            if (next.id().equals(other)) {
                return true;
            }
        }
        return false;
    }

    /// How many tags of the project use an entry of a register; `told` hears it on the screen thread.
    public void uses(UUID entry, IntConsumer told) {
        desk.curtain().project().ask(reading -> reading.uses(entry), told::accept);
    }

    /// How the text of an article was made; `told` hears it on the screen thread, where there is such an article.
    public void making(Article article, Consumer<Making> told) {
        desk.session().ask(reading -> reading.making(article.id()), (@Nullable Making making) -> {
            if (making != null) {
                told.accept(making);
            }
        });
    }

    /// What hides in a text, each kind counted; `told` hears it on the screen thread. Cost: the length of the text.
    public void hidden(String text, Consumer<Map<Hidden.Kind, Integer>> told) {
        desk.session().ask(reading -> HiddenCharacters.counted(HiddenCharacters.in(text)), told);
    }
}
