package org.pressmark.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.own.ProjectArrival;
import org.pressmark.exchange.own.ReviewFileReader;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.review.Agreeing;
import org.pressmark.review.Side;
import org.pressmark.session.Door;

/// Whose work is laid beside whose: projects and files, all opened for reading only.
final class Sides implements AutoCloseable {
    private final Counter counter;
    private final Door door;
    private @Nullable Door other;

    Sides(Path project, Counter counter) {
        this.counter = counter;
        this.door = Door.look(project, counter.workshop());
    }

    /// The first project.
    Reading project() {
        return door.reading();
    }

    /// Those who made anything in the project, but for the adjudicated layer.
    List<Annotator> annotators() {
        Reading project = door.reading();
        return project.registers().annotators().stream()
                .filter(each -> !each.isLayer() && project.hasWorked(each.id()))
                .toList();
    }

    /// What one annotator made in the project, or everybody but the adjudicated layer.
    Agreeing.Named mine(@Nullable String annotator) {
        return of(door, annotator);
    }

    /// The same of another project or file, or of the same project where there is no other.
    Agreeing.Named theirs(@Nullable Path file, @Nullable String annotator) {
        if (file == null) {
            return of(door, annotator);
        }
        if (Door.isProject(file)) {
            Door opened = Door.look(file, counter.workshop());
            other = opened;
            return of(opened, annotator);
        }
        Instant now = counter.workshop().clock().instant();
        Side side = arrival(file, counter).beside(door.reading(), now);
        side.notes().forEach(counter::remark);
        String name = annotator == null ? String.valueOf(file.getFileName()) : annotator;
        Set<UUID> annotators = annotators(side.registers().annotators(), annotator);
        return new Agreeing.Named(name, side.by(annotators));
    }

    /// A file that annotation sets come in.
    static Arrival arrival(Path file, Counter counter) {
        if (ReviewFileReader.isOne(file)) {
            throw new CannotImport(Message.of("exchange.isReview", file));
        }
        Formats formats = counter.formats();
        ReadableFormat format = formats.of(file)
                .or(() -> formats.readable(formats.own().name()))
                .orElseThrow();
        return format.read(file, counter.watch());
    }

    /// Another project or file on its way into a project.
    static Arrival coming(Path file, Counter counter) {
        if (!Door.isProject(file)) {
            return arrival(file, counter);
        }
        return ProjectArrival.of(work -> look(file, counter, work), String.valueOf(file.getFileName()));
    }

    private static void look(Path file, Counter counter, Consumer<Reading> work) {
        try (Door door = Door.look(file, counter.workshop())) {
            work.accept(door.reading());
        }
    }

    private static Agreeing.Named of(Door door, @Nullable String annotator) {
        Reading project = door.reading();
        String name = annotator == null ? String.valueOf(door.path().getFileName()) : annotator;
        return new Agreeing.Named(
                name, Side.of(project, annotators(project.registers().annotators(), annotator)));
    }

    /// By the name, or where several people have it, by the id.
    private static Set<UUID> annotators(List<Annotator> all, @Nullable String name) {
        Set<UUID> chosen = new LinkedHashSet<>();
        for (Annotator annotator : all) {
            boolean isMeant =
                    annotator.name().equals(name) || annotator.id().toString().equals(name);
            if (name == null ? !annotator.isLayer() : isMeant) {
                chosen.add(annotator.id());
            }
        }
        if (name != null && chosen.isEmpty()) {
            throw new WrongWords(Message.of("cli.export.noAnnotator", name));
        }
        if (name != null && chosen.size() > 1) {
            String ids = chosen.stream().map(UUID::toString).collect(Collectors.joining(", "));
            throw new WrongWords(Message.of("cli.review.namesakes", name, ids));
        }
        return chosen;
    }

    /// Each of those who made anything in the project; who has the name of an earlier one is given a number.
    List<Agreeing.Named> people() {
        Map<String, Integer> called = new HashMap<>();
        List<Agreeing.Named> people = new ArrayList<>();
        for (Annotator annotator : annotators()) {
            int times = called.merge(annotator.name(), 1, Integer::sum);
            String name = times == 1 ? annotator.name() : annotator.name() + " (" + times + ")";
            people.add(new Agreeing.Named(name, Side.of(door.reading(), Set.of(annotator.id()))));
        }
        return people;
    }

    @Override
    public void close() {
        if (other != null) {
            other.close();
        }
        door.close();
    }
}
