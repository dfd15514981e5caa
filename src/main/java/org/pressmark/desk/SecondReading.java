package org.pressmark.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Review;
import org.pressmark.review.sample.Frame;
import org.pressmark.review.sample.Sample;
import org.pressmark.session.Session;
import org.pressmark.session.Workshop;

/// A second reading of tags drawn at random: the sample, the tag that is read, and the marks given.
///
/// The reader is shown the words of a tag and its kind, never what else the first reader said of it. A mark is a
/// review of the tag: accepted is right, rejected wrong, amended a wrong border; on disk at once, taken back by
/// undo. Screen thread only.
public final class SecondReading {
    private static final int SLICE = 20;

    /// What is read: the text around the tag, and its kind.
    public record Shown(String title, String before, String words, String after, Annotation.Kind kind) {}

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Sample> sample = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<UUID, Review>> marks = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
    private final AtomicInteger generation = new AtomicInteger();

    public SecondReading(Desk desk) {
        this.desk = desk;
        desk.savedProperty().subscribe(saved -> {
            if (saved != null && sample.get() != null) {
                saved.change().leaves().forEach(this::follow);
                if (Net.of(saved.change()).isAnything()) {
                    readMarks(sample.get());
                }
            }
        });
    }

    public ReadOnlyObjectProperty<@Nullable Sample> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    /// Which of the drawn is read, counted from 0; -1 for none.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What is read, or null.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The marks of who is at work, by the tag.
    public ReadOnlyObjectProperty<Map<UUID, Review>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /// Ends the drawing; what was drawn before stays.
    public void cancel() {
        generation.incrementAndGet();
        drawing.set(false);
    }

    /// Draws so many tags from what everybody but the reader made.
    public void draw(int size, long seed) {
        int mine = generation.incrementAndGet();
        UUID reader = desk.annotatorProperty().get().id();
        drawing.set(true);
        desk.session().inSlices(new Drawing(mine, reader, size, seed));
    }

    private final class Drawing implements Session.Slices {
        private final int mine;
        private final UUID reader;
        private final int size;
        private final long seed;
        private final Set<UUID> others = new HashSet<>();
        private List<Review> reviews = List.of();
        private @Nullable Frame frame;
        private @Nullable UUID last;

        private Drawing(int mine, UUID reader, int size, long seed) {
            this.mine = mine;
            this.reader = reader;
            this.size = size;
            this.seed = seed;
        }

        @Override
        public boolean slice(Reading reading) {
            Frame filled = frame;
            if (filled == null) {
                frame = new Frame(reading.registers());
                reviews = reading.reviews();
                for (Annotator each : reading.registers().annotators()) {
                    if (!each.isLayer() && !each.id().equals(reader)) {
                        others.add(each.id());
                    }
                }
                return true;
            }
            List<UUID> some = reading.articlesAfter(last, SLICE);
            for (UUID id : some) {
                Article article = reading.find(Article.class, id);
                if (article != null) {
                    filled.add(article, reading.annotations(id), others);
                }
                last = id;
            }
            return !some.isEmpty();
        }

        @Override
        public boolean isCancelled() {
            return mine != generation.get();
        }

        @Override
        public void ended() {
            Frame filled = frame;
            if (!isCancelled() && filled != null) {
                drawing.set(false);
                Sample drawn = filled.draw(size, seed);
                sample.set(drawn);
                marks.set(drawn.marks(reviews, reader));
                choose(firstUnread(drawn));
                if (drawn.drawn().isEmpty()) {
                    desk.tell(Message.of("tell.nothingDrawn"));
                }
            }
        }
    }

    /// The first without a mark, or the first of all; -1 where nothing was drawn.
    private int firstUnread(Sample of) {
        for (int at = 0; at < of.drawn().size(); at++) {
            if (!marks.get().containsKey(of.drawn().get(at).tag())) {
                return at;
            }
        }
        return of.drawn().isEmpty() ? -1 : 0;
    }

    private Sample.@Nullable Drawn drawn(int at) {
        Sample of = sample.get();
        return of == null || at < 0 || at >= of.drawn().size()
                ? null
                : of.drawn().get(at);
    }

    /// Shows another of the drawn.
    public void choose(int at) {
        chosen.set(at);
        Sample.Drawn drawn = drawn(at);
        if (drawn == null) {
            shown.set(null);
            return;
        }
        desk.session().ask(reading -> shown(reading, drawn), read -> {
            if (chosen.get() == at) {
                shown.set(read);
            }
        });
    }

    private static @Nullable Shown shown(Reading reading, Sample.Drawn drawn) {
        Annotation tag = reading.find(Annotation.class, drawn.tag());
        Article article = reading.find(Article.class, drawn.article());
        String text = reading.text(drawn.article());
        if (tag == null || article == null || text == null) {
            return null;
        }
        if (tag.spans().isEmpty()) {
            return new Shown(article.title(), "", article.title(), "", tag.kind());
        }
        int start = tag.extent().mapToInt(span -> span.start()).min().orElse(0);
        int end = tag.extent().mapToInt(span -> span.end()).max().orElse(start);
        return new Shown(
                article.title(),
                around(text, start - 120, start),
                text.substring(start, end),
                around(text, end, end + 120),
                tag.kind());
    }

    /// Never half a character at either end.
    private static String around(String text, int from, int to) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, 0, text.length());
        start += start < end && start > 0 && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        end -= end > start && end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        return text.substring(start, end);
    }

    /// Marks the tag that is read, and goes to the next without a mark. A mark given before becomes this one.
    public void mark(Review.Decision decision) {
        Sample of = sample.get();
        Sample.Drawn drawn = drawn(chosen.get());
        if (of == null || drawn == null) {
            desk.tell(Message.of("tell.drawFirst"));
            return;
        }
        Workshop workshop = desk.session().workshop();
        Review before = marks.get().get(drawn.tag());
        Review after = new Review(
                before == null ? workshop.ids().get() : before.id(),
                drawn.tag(),
                desk.annotatorProperty().get().id(),
                decision,
                of.mark(),
                workshop.clock().instant());
        Change change = before == null ? new Change.Added(after) : new Change.Edited(before, after);
        desk.session()
                .carryOut(
                        Message.of(
                                "deed.secondReading",
                                chosen.get() + 1,
                                of.drawn().size()),
                        change,
                        this::next);
    }

    private void next() {
        Sample of = sample.get();
        if (of != null) {
            for (int step = 1; step <= of.drawn().size(); step++) {
                int at = (chosen.get() + step) % of.drawn().size();
                if (!marks.get().containsKey(of.drawn().get(at).tag())) {
                    choose(at);
                    return;
                }
            }
            desk.tell(Message.of("tell.allRead"));
        }
    }

    /// The marks of who is at work as they are on disk.
    private void readMarks(@Nullable Sample of) {
        UUID reader = desk.annotatorProperty().get().id();
        desk.session().ask(Reading::reviews, reviews -> {
            if (of != null && of.equals(sample.get())) {
                marks.set(of.marks(reviews, reader));
            }
        });
    }

    private void follow(Change leaf) {
        Map<UUID, Review> now = new HashMap<>(marks.get());
        switch (leaf) {
            case Change.Added(Review review) -> put(now, review);
            case Change.Edited(Review before, Review after) -> put(now, after);
            case Change.Removed(Review review) -> now.remove(review.annotation(), review);
            default -> {
                return;
            }
        }
        marks.set(Map.copyOf(now));
    }

    private void put(Map<UUID, Review> now, Review review) {
        Sample of = sample.get();
        if (of != null && of.mark().equals(review.comment())) {
            now.put(review.annotation(), review);
        }
    }
}
