package org.pressmark.desk.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Verdict;
import org.pressmark.review.Difference;
import org.pressmark.review.Facet;
import org.pressmark.review.Reviewed;
import org.pressmark.review.Seal;
import org.pressmark.review.Stated;

/// One difference in the list: two tags, or what is stated of the article. Exactly one of `difference` and `stated`
/// is there.
///
/// Equal only to itself: two differences may say the same. Immutable, any thread.
public final class Item {
    private final int number;
    private final Reviewed reviewed;
    private final @Nullable Difference difference;
    private final @Nullable Stated stated;
    private final Verdict.Subject subject;

    private Item(
            int number,
            Reviewed reviewed,
            @Nullable Difference difference,
            @Nullable Stated stated,
            Verdict.Subject subject) {
        this.number = number;
        this.reviewed = reviewed;
        this.difference = difference;
        this.stated = stated;
        this.subject = subject;
    }

    /// Everything in which the two make something else of an article, and what they agree in; numbered from
    /// `first` on, what is stated of the article before its tags.
    static List<Item> of(Reviewed reviewed, Pairing pairing, int first) {
        UUID mine = pairing.mine().id();
        UUID theirs = pairing.theirs().id();
        List<Stated> stated = reviewed.stated();
        List<Difference> differences = reviewed.compared().differences();
        Item[] items = new Item[stated.size() + differences.size()];
        for (int at = 0; at < items.length; at++) {
            items[at] = at < stated.size()
                    ? of(first + at, reviewed, stated.get(at), mine, theirs)
                    : of(first + at, reviewed, differences.get(at - stated.size()), mine, theirs);
        }
        return List.of(items);
    }

    private static Item of(int number, Reviewed reviewed, Stated stated, UUID mine, UUID theirs) {
        return new Item(
                number,
                reviewed,
                null,
                stated,
                new Verdict.Subject(
                        mine, theirs, List.of(), List.of(), stated.matter().name()));
    }

    private static Item of(int number, Reviewed reviewed, Difference difference, UUID mine, UUID theirs) {
        return new Item(
                number,
                reviewed,
                difference,
                null,
                new Verdict.Subject(mine, theirs, ids(difference.mine()), ids(difference.theirs()), null));
    }

    private static List<UUID> ids(List<Annotation> side) {
        return side.stream().map(Annotation::id).toList();
    }

    /// Its place among all of a review, counted from 0: articles in their order, each in the order of the text.
    public int number() {
        return number;
    }

    public Reviewed reviewed() {
        return reviewed;
    }

    /// What is known of the article on my side.
    public Article article() {
        return reviewed.compared().mine().article();
    }

    public @Nullable Difference difference() {
        return difference;
    }

    public @Nullable Stated stated() {
        return stated;
    }

    public Verdict.Subject subject() {
        return subject;
    }

    /// What a reviewer sees of it; worked out when it is asked for, since most are never decided twice.
    public Verdict.Seen seen() {
        Difference both = difference;
        if (both == null) {
            return new Verdict.Seen(category().name(), List.of(), mark());
        }
        return new Verdict.Seen(
                both.outcome().name(),
                both.facets().stream().sorted().map(Facet::name).toList(),
                mark());
    }

    /// Another one when either side has changed.
    String mark() {
        Difference both = difference;
        Stated matter = stated;
        return both != null ? Seal.of(both) : matter == null ? "" : Seal.of(matter);
    }

    public Category category() {
        return difference == null ? Category.STATED : Category.of(difference.outcome());
    }

    /// The kinds of the tags it is about; none where it is about the article.
    public Stream<Annotation.Kind> kinds() {
        return tags().map(Annotation::kind).distinct();
    }

    /// The respects in which both sides differ.
    public Set<Facet> facets() {
        return difference == null ? Set.of() : difference.facets();
    }

    /// Mine, then theirs.
    public Stream<Annotation> tags() {
        Difference both = difference;
        return both == null ? Stream.of() : Stream.concat(both.mine().stream(), both.theirs().stream());
    }

    /// Where it begins in the article, UTF-16; 0 where it is about the whole.
    public int start() {
        return tags().mapToInt(Annotation::start).min().orElse(0);
    }
}
