package org.pressmark.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Span;

/// The annotations of the open article: by id, in the order of the text, by what lies under a place.
///
/// The text is cut into blocks, each of which knows what stands in it, so that neither a change nor a look under
/// the caret costs more with more annotations elsewhere. Screen thread only.
public final class Tags {
    private static final int BLOCK = 512;

    /// One step of change: what went, and what came.
    public record Changed(List<Annotation> gone, List<Annotation> come) {
        public Changed {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }

        boolean isNothing() {
            return gone.isEmpty() && come.isEmpty();
        }
    }

    private final Map<UUID, Annotation> byId = new HashMap<>();
    private final Map<Integer, Set<UUID>> blocks = new HashMap<>();
    private final ObservableList<Annotation> listed = FXCollections.observableArrayList();
    private final ObservableList<Annotation> shown = FXCollections.unmodifiableObservableList(listed);
    private final Map<Annotation.Kind, ReadOnlyIntegerWrapper> counts = new EnumMap<>(Annotation.Kind.class);
    private final TagGroups groups = new TagGroups();
    private final List<Consumer<Changed>> listeners = new ArrayList<>();

    Tags() {
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            counts.put(kind, new ReadOnlyIntegerWrapper());
        }
    }

    /// All of them in the order of the text.
    public ObservableList<Annotation> all() {
        return shown;
    }

    public @Nullable Annotation find(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }

    /// The annotation with this id if it is of this kind, or null.
    public <A extends Annotation> @Nullable A find(@Nullable UUID id, Class<A> kind) {
        Annotation found = find(id);
        return kind.isInstance(found) ? kind.cast(found) : null;
    }

    public ReadOnlyIntegerProperty count(Annotation.Kind kind) {
        return counter(kind).getReadOnlyProperty();
    }

    /// Hears of every change after it was made here; not of another article being opened.
    public void listen(Consumer<Changed> listener) {
        listeners.add(listener);
    }

    /// What lies under a place, any of its spans counting; the shortest first, so that the innermost comes first.
    public List<Annotation> under(int offset) {
        return near(new Span(offset, offset + 1))
                .filter(annotation -> touches(annotation, offset))
                .sorted(Comparator.comparingInt((Annotation annotation) -> lengthAt(annotation, offset))
                        .thenComparing(Annotation.IN_TEXT))
                .toList();
    }

    /// Those that have a span overlapping this one, in the order of the text.
    public List<Annotation> overlapping(Span span) {
        return near(span)
                .filter(annotation ->
                        annotation.spans().stream().anyMatch(part -> part.span().overlaps(span)))
                .sorted(Annotation.IN_TEXT)
                .toList();
    }

    private Stream<Annotation> near(Span span) {
        Set<UUID> ids = new LinkedHashSet<>();
        int last = Math.max(span.start(), span.end() - 1) / BLOCK;
        for (int block = Math.max(0, span.start() - 1) / BLOCK; block <= last; block++) {
            ids.addAll(blocks.getOrDefault(block, Set.of()));
        }
        return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id)));
    }

    private static boolean touches(Annotation annotation, int offset) {
        return annotation.spans().stream().anyMatch(part -> part.span().touches(offset));
    }

    private static int lengthAt(Annotation annotation, int offset) {
        return annotation.spans().stream()
                .map(RoleSpan::span)
                .filter(span -> span.touches(offset))
                .mapToInt(Span::length)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// The place of an annotation in the list, or -1 if it is not there.
    public int indexOf(Annotation annotation) {
        Annotation held = byId.get(annotation.id());
        return held == null ? -1 : Collections.binarySearch(listed, held, Annotation.IN_TEXT);
    }

    /// How many there are of each kind; kinds with none are absent.
    Map<Annotation.Kind, Integer> counts() {
        Map<Annotation.Kind, Integer> found = new EnumMap<>(Annotation.Kind.class);
        counts.forEach((kind, count) -> {
            if (count.get() > 0) {
                found.put(kind, count.get());
            }
        });
        return found;
    }

    /// The first that begins after a place, or null.
    public @Nullable Annotation after(int offset) {
        int at = firstFrom(offset + 1);
        return at < listed.size() ? listed.get(at) : null;
    }

    /// The last that begins before a place, or null.
    public @Nullable Annotation before(int offset) {
        int at = firstFrom(offset) - 1;
        return at >= 0 ? listed.get(at) : null;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = listed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (listed.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// How many there are of each group; groups with none are absent.
    public Map<Group, Integer> groupCounts() {
        return groups.counts();
    }

    TagGroups groups() {
        return groups;
    }

    void replaceAll(List<Annotation> annotations) {
        byId.clear();
        blocks.clear();
        groups.clear();
        annotations.forEach(this::index);
        listed.setAll(annotations);
        counts.forEach((kind, count) -> count.set((int) annotations.stream()
                .filter(annotation -> annotation.kind() == kind)
                .count()));
    }

    void change(Changed changed) {
        changed.gone().forEach(this::take);
        changed.come().forEach(this::put);
        listeners.forEach(listener -> listener.accept(changed));
    }

    private void put(Annotation annotation) {
        index(annotation);
        int at = Collections.binarySearch(listed, annotation, Annotation.IN_TEXT);
        listed.add(at < 0 ? -at - 1 : at, annotation);
        count(annotation, 1);
    }

    private void take(Annotation annotation) {
        Annotation held = byId.remove(annotation.id());
        if (held == null) {
            return;
        }
        groups.take(held);
        blocksOf(held)
                .forEach(block ->
                        blocks.getOrDefault(block, new LinkedHashSet<>()).remove(held.id()));
        int at = Collections.binarySearch(listed, held, Annotation.IN_TEXT);
        listed.remove(at);
        count(held, -1);
    }

    private void index(Annotation annotation) {
        byId.put(annotation.id(), annotation);
        groups.put(annotation);
        blocksOf(annotation)
                .forEach(block -> blocks.computeIfAbsent(block, any -> new LinkedHashSet<>())
                        .add(annotation.id()));
    }

    private static Set<Integer> blocksOf(Annotation annotation) {
        Set<Integer> found = new LinkedHashSet<>();
        for (RoleSpan part : annotation.spans()) {
            int last = (part.span().end() - 1) / BLOCK;
            for (int block = part.span().start() / BLOCK; block <= last; block++) {
                found.add(block);
            }
        }
        return found;
    }

    private void count(Annotation annotation, int more) {
        ReadOnlyIntegerWrapper count = counter(annotation.kind());
        count.set(count.get() + more);
    }

    private ReadOnlyIntegerWrapper counter(Annotation.Kind kind) {
        return java.util.Objects.requireNonNull(counts.get(kind));
    }
}
