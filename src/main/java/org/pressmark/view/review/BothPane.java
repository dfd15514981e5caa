package org.pressmark.view.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.ReviewText;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.desk.review.ThirdVersion;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan;
import org.pressmark.review.Settlement;
import org.pressmark.text.Graphemes;
import org.pressmark.text.Span;
import org.pressmark.view.Letters;
import org.pressmark.view.reader.ReaderView;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarksChange;
import org.pressmark.view.reader.page.Page;

/// The article once, with both sets in it. Screen thread only.
final class BothPane extends Pane {
    private static final double HEAD = 34;

    private final Reviewing review;
    private final ReviewWords words;
    private final ReaderView reader = new ReaderView();
    private final Label title = new Label();

    BothPane(Reviewing review, ReviewWords words) {
        this.review = review;
        this.words = words;
        setId("review-page");
        getStyleClass().add("review-page");
        title.getStyleClass().add("review-title");
        getChildren().addAll(reader, title);
        review.textProperty().subscribe(this::show);
        review.chosenProperty().subscribe(this::choose);
        review.toldProperty().subscribe(this::repaint);
        reader.onMarksClicked(this::clicked);
        reader.selectionProperty().subscribe(now -> selected(now.span()));
        reader.setAccessibleHelp(words.say("review.page"));
    }

    ReaderView reader() {
        return reader;
    }

    /// Where the words that are looked at stand, in the scene, if they are in view.
    Optional<Bounds> place() {
        Item item = review.chosenProperty().get();
        return item == null || item.tags().findAny().isEmpty()
                ? Optional.empty()
                : reader.boundsOf(span(item)).map(reader::localToScene);
    }

    private void show(@Nullable ReviewText text) {
        if (text == null) {
            title.setText("");
            reader.show(Page.empty());
            return;
        }
        Letters.show(title, text.reviewed().compared().mine().article().title());
        List<Item> items = items(text);
        List<Mark> marks = items.stream()
                .flatMap(item -> BothMarks.of(item, review.state(item)).stream())
                .toList();
        reader.show(new Page(text.open().text(), BothMarks.looks(text.open(), items), marks));
        choose(review.chosenProperty().get());
    }

    private List<Item> items(ReviewText text) {
        return review.in(text.reviewed().compared().mine().article().id());
    }

    private void choose(@Nullable Item item) {
        ReviewText text = review.textProperty().get();
        if (item == null || text == null || !text.open().isOf(item.article().id())) {
            reader.choose(Set.of(), "");
            return;
        }
        reader.choose(Set.of(item.number()), words.category(item.category()) + " · " + words.detail(item));
        if (item.tags().findAny().isPresent()) {
            reader.moveTo(span(item).start());
        }
    }

    private static Span span(Item item) {
        List<Span> spans = item.tags().flatMap(Annotation::extent).sorted().toList();
        return spans.isEmpty() ? Span.caret(0) : spans.getFirst();
    }

    /// What was decided loses its colour, what is open again has it again. Cost: the differences of the article.
    private void repaint() {
        ReviewText text = review.textProperty().get();
        if (text != null) {
            for (Item item : items(text)) {
                reader.update(new MarksChange(Set.of(item.number()), BothMarks.of(item, review.state(item))));
            }
            choose(review.chosenProperty().get());
        }
    }

    /// What is selected while a third version is made is what it can stand on.
    private void selected(Span span) {
        ThirdVersion third = review.composing().thirdProperty().get();
        ReviewText text = review.textProperty().get();
        if (third != null && text != null && !span.of(text.open().text()).isBlank()) {
            String article = text.open().text();
            third.selectedProperty()
                    .set(RoleSpan.of(
                            Settlement.main(third.draftProperty().get()), article, Graphemes.snap(article, span)));
        }
    }

    private void clicked(List<Object> numbers) {
        ReviewText text = review.textProperty().get();
        if (text == null || numbers.isEmpty()) {
            return;
        }
        Item now = review.chosenProperty().get();
        int at = now == null ? -1 : numbers.indexOf(now.number());
        Object number = numbers.get((at + 1) % numbers.size());
        items(text).stream()
                .filter(item -> number.equals(item.number()))
                .findFirst()
                .ifPresent(review::choose);
    }

    @Override
    protected double computeMinWidth(double height) {
        return reader.minWidth(height);
    }

    @Override
    protected void layoutChildren() {
        title.resizeRelocate(0, 0, getWidth(), HEAD);
        reader.resizeRelocate(0, HEAD, getWidth(), getHeight() - HEAD);
    }
}
