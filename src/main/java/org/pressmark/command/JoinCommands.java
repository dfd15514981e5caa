package org.pressmark.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

/// Makes one tag of several.
final class JoinCommands {
    /// Parts of one quote stand in one paragraph or the next.
    private static final int NEAR = 1;

    private final Bench bench;
    private final Desk desk;

    JoinCommands(Bench bench) {
        this.bench = bench;
        this.desk = bench.desk();
    }

    List<Command> commands() {
        return List.of(Command.of("merge", Command.Group.EDIT, () -> bench.onPage(this::merge), "M"));
    }

    private void merge(Bench.Page page) {
        Annotation tag = bench.inHand();
        if (tag == null) {
            desk.tell(Message.of("tell.noTag"));
            return;
        }
        List<Annotation> tags = desk.picked().tags().isEmpty() ? withNext(page, tag) : alike(tag);
        if (tags.size() < 2) {
            desk.tell(Message.of("tell.nothingToMerge"));
        } else {
            merge(page, tags);
        }
    }

    private List<Annotation> alike(Annotation tag) {
        return desk.picked().tags().stream()
                .filter(other -> isSameSort(tag, other))
                .toList();
    }

    private static boolean isSameSort(Annotation tag, Annotation other) {
        return tag.kind() == other.kind()
                && !other.spans().isEmpty()
                && tag.head().annotator().equals(other.head().annotator());
    }

    /// The tag and the one of its kind that overlaps it, or else stands beside it; a quote also the next one near.
    private List<Annotation> withNext(Bench.Page page, Annotation tag) {
        Span around = new Span(tag.start(), tag.end());
        Annotation other = desk.tags().overlapping(around).stream()
                .filter(there -> isSameSort(tag, there) && !there.id().equals(tag.id()))
                .findFirst()
                .orElseGet(() -> beside(page, tag));
        return other == null
                ? List.of(tag)
                : Stream.of(tag, other).sorted(Annotation.IN_TEXT).toList();
    }

    private @Nullable Annotation beside(Bench.Page page, Annotation tag) {
        List<Annotation> all = desk.tags().all().stream()
                .filter(there -> isSameSort(tag, there) && there.start() >= tag.end())
                .toList();
        Annotation next = all.isEmpty() ? null : all.getFirst();
        if (next == null) {
            return null;
        }
        boolean isNear = tag instanceof Quote
                && page.open().paragraphs().indexAt(next.start())
                                - page.open().paragraphs().indexAt(tag.end())
                        <= NEAR;
        Span first = new Span(tag.start(), tag.end());
        return isNear || Parts.isBeside(page.text(), first, new Span(next.start(), next.end())) ? next : null;
    }

    private void merge(Bench.Page page, List<Annotation> tags) {
        Annotation first = tags.getFirst();
        List<Annotation> rest = tags.subList(1, tags.size());
        List<Span> extents = Parts.joined(
                page.text(), tags.stream().flatMap(Annotation::extent).toList());
        Annotation standing = Parts.standing(first, page.text(), extents);
        Annotation merged = (first instanceof Quote ? quote((Quote) standing, tags) : standing)
                .with(first.head().noted(notes(tags)).updated(bench.now()));
        Message deed = Message.of("deed.mergeTags", tags.size(), EditCommands.label(first));
        desk.session()
                .ask(
                        reading -> {
                            List<Change> changes = new ArrayList<>(Removals.into(reading, rest, merged));
                            changes.add(new Change.Edited(first, merged));
                            return new Change.Several(changes);
                        },
                        change -> desk.session().carryOut(deed, change, () -> {
                            desk.choose(desk.tags().find(merged.id()));
                            tellConflict(tags, merged);
                        }));
    }

    private static @Nullable String notes(List<Annotation> tags) {
        Set<String> notes = tags.stream()
                .map(tag -> tag.head().note())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return notes.isEmpty() ? null : String.join("\n", notes);
    }

    /// Speaker, addressee, outlet and cue are those of the first quote that has any; sources and addressees of all.
    private static Quote quote(Quote standing, List<Annotation> tags) {
        List<Quote> quotes = tags.stream().map(Quote.class::cast).toList();
        Map<UUID, Annotation> gone = tags.stream().skip(1).collect(Collectors.toMap(Annotation::id, tag -> tag));
        List<RoleSpan> spans = new ArrayList<>(standing.spans());
        spans.removeIf(part -> part.role() != RoleSpan.Role.CONTENT);
        quotes.stream()
                .flatMap(quote -> quote.spans().stream())
                .filter(part -> part.role() == RoleSpan.Role.CUE)
                .limit(1)
                .forEach(spans::add);
        quotes.stream()
                .flatMap(quote -> quote.spans().stream())
                .filter(part -> part.role() == RoleSpan.Role.SOURCE || part.role() == RoleSpan.Role.ADDRESSEE)
                .distinct()
                .forEach(spans::add);
        UUID parent = Removals.surviving(standing.parent(), gone);
        return standing.with(spans)
                .by(first(quotes.stream().map(Quote::speaker)))
                .to(first(quotes.stream().map(Quote::addressee)))
                .via(first(quotes.stream().map(Quote::via)))
                .inside(standing.id().equals(parent) ? null : parent);
    }

    private static @Nullable UUID first(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// Says whose words were others' before.
    private void tellConflict(List<Annotation> tags, Annotation merged) {
        if (!(merged instanceof Quote quote)) {
            return;
        }
        String others = tags.stream()
                .map(tag -> ((Quote) tag).speaker())
                .filter(id -> id != null && !id.equals(quote.speaker()))
                .distinct()
                .map(desk.shelves().speakers()::find)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted(Comparator.comparing(Speaker::name))
                .map(Speaker::name)
                .collect(Collectors.joining(", "));
        Speaker kept = desk.shelves().speakers().find(quote.speaker());
        if (!others.isEmpty() && kept != null) {
            desk.tell(Message.of("tell.mergeKept", kept.name(), others));
        } else if (tags.stream()
                        .flatMap(tag -> tag.spans(RoleSpan.Role.CUE))
                        .distinct()
                        .count()
                > 1) {
            desk.tell(Message.of("tell.mergeCue"));
        }
    }
}
