package org.pressmark.command;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Theirs;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Reading;
import org.pressmark.review.Side;
import org.pressmark.session.Door;
import org.pressmark.session.Workshop;

/// A colleague's work in a file of hers: who tagged in it, and her tags. It is opened for reading only, and is
/// afterwards what it was before.
final class OtherSide implements Theirs {
    private final Path file;
    private final Workshop workshop;
    private final @Nullable Side set;
    private final List<Annotator> annotators;
    private @Nullable Door door;

    private OtherSide(Path file, Workshop workshop, @Nullable Side set, List<Annotator> annotators) {
        this.file = file;
        this.workshop = workshop;
        this.set = set;
        this.annotators = annotators;
    }

    /// Looks into a file: a project, or a set in any format that can be read. `project` is the one it is laid
    /// beside, and may be read on this thread.
    ///
    /// @throws org.pressmark.model.Refusal if it cannot be read
    static OtherSide in(Path file, Reading project, Workshop workshop) {
        if (Door.isProject(file)) {
            try (Door look = Door.look(file, workshop)) {
                return new OtherSide(file, workshop, null, workers(look.reading()));
            }
        }
        Side side =
                Colleague.open(file, workshop).beside(project, workshop.clock().instant());
        return new OtherSide(file, workshop, side, workers(side));
    }

    /// Those who made anything in a project, but for the adjudicated layer.
    static List<Annotator> workers(Reading project) {
        return project.registers().annotators().stream()
                .filter(each -> !each.isLayer() && project.hasWorked(each.id()))
                .toList();
    }

    private static List<Annotator> workers(Side side) {
        Set<UUID> tagging = new HashSet<>();
        for (Article article : side.articles()) {
            OpenArticle open = side.open(article.id());
            if (open != null) {
                open.annotations().forEach(tag -> tagging.add(tag.head().annotator()));
            }
        }
        return side.registers().annotators().stream()
                .filter(each -> !each.isLayer() && tagging.contains(each.id()))
                .toList();
    }

    List<Annotator> annotators() {
        return annotators;
    }

    /// What there is to say of how a set was read.
    List<Message> notes() {
        return set == null ? List.of() : set.notes();
    }

    @Override
    public Side side(Reading project) {
        if (set != null) {
            return set;
        }
        Door look = Door.look(file, workshop);
        door = look;
        Set<UUID> all = new HashSet<>();
        annotators.forEach(each -> all.add(each.id()));
        return Side.of(look.reading(), all);
    }

    @Override
    public void close() {
        if (door != null) {
            door.close();
        }
    }

    /// The other annotator where both are in the same project.
    static Theirs within(Annotator other) {
        return new Theirs() {
            @Override
            public Side side(Reading project) {
                return Side.of(project, Set.of(other.id()));
            }

            @Override
            public void close() {}
        };
    }
}
