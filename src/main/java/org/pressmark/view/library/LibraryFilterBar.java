package org.pressmark.view.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryFilter;
import org.pressmark.model.Outlet;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Words;

/// What narrows the library: words of title or text, an outlet, a status of work.
///
/// Typed words are asked for when the typing rests, so that no search is begun for each letter.
final class LibraryFilterBar extends VBox {
    /// One line of a choice; null asks nothing.
    private record Option<T>(String label, @Nullable T value) {}

    /// How far the work has come, and whose.
    private enum Work {
        NEW,
        IN_WORK,
        DONE,
        NOT_DONE_BY_ME;

        static Work of(Article.Status status) {
            return switch (status) {
                case NEW -> NEW;
                case IN_WORK -> IN_WORK;
                case DONE -> DONE;
            };
        }

        Article.@Nullable Status status() {
            return switch (this) {
                case NEW -> Article.Status.NEW;
                case IN_WORK -> Article.Status.IN_WORK;
                case DONE -> Article.Status.DONE;
                case NOT_DONE_BY_ME -> null;
            };
        }
    }

    private static final Duration REST = Duration.millis(200);

    private final Phrases phrases;
    private final Consumer<LibraryFilter> asked;
    private final TextField words = TextFields.createClearableTextField();
    private final ComboBox<Option<UUID>> outlets = new SearchableComboBox<>();
    private final Supplier<UUID> me;
    private final ComboBox<Option<Work>> statuses = new ComboBox<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean quiet = true;

    LibraryFilterBar(
            Phrases phrases, ObservableList<Outlet> register, Supplier<UUID> me, Consumer<LibraryFilter> asked) {
        this.phrases = phrases;
        this.asked = asked;
        this.me = me;
        getStyleClass().add("filter");
        words.setId("library-words");
        words.setPromptText(phrases.say("library.words"));
        words.setAccessibleText(phrases.say("library.words"));
        words.textProperty().subscribe((before, now) -> rest.playFromStart());
        words.setOnAction(enter -> ask());
        rest.setOnFinished(over -> ask());
        prepare(outlets, "library-outlet", "library.byOutlet");
        prepare(statuses, "library-status", "library.byStatus");
        register.addListener((ListChangeListener<Outlet>) change -> offerOutlets(register));
        offerOutlets(register);
        statuses.getItems().setAll(options("library.anyStatus", List.of(Work.values()), this::label, work -> work));
        statuses.getSelectionModel().selectFirst();
        HBox choices = new HBox(outlets, statuses);
        choices.getStyleClass().add("choices");
        HBox.setHgrow(outlets, Priority.ALWAYS);
        getChildren().addAll(words, choices);
        quiet = false;
    }

    private String label(Work work) {
        Article.Status status = work.status();
        return phrases.say(status == null ? "library.notDoneByMe" : Words.key(status));
    }

    /// Shows what is asked for elsewhere, and asks nothing itself.
    void show(LibraryFilter filter) {
        if (!filter.equals(asking())) {
            quiet = true;
            words.setText(filter.words() == null ? "" : filter.words());
            choose(outlets, filter.outlet());
            Article.Status status = filter.status();
            choose(
                    statuses,
                    filter.notDoneBy() != null ? Work.NOT_DONE_BY_ME : status == null ? null : Work.of(status));
            rest.stop();
            quiet = false;
        }
    }

    private static <T> void choose(ComboBox<Option<T>> choice, @Nullable T value) {
        choice.getItems().stream()
                .filter(option -> Objects.equals(option.value(), value))
                .findFirst()
                .ifPresent(choice::setValue);
    }

    /// Somebody else is at work: what is not done by them.
    void annotatorChanged() {
        if (value(statuses) == Work.NOT_DONE_BY_ME) {
            ask();
        }
    }

    /// Asks for everything again.
    void clear() {
        words.clear();
        outlets.getSelectionModel().selectFirst();
        statuses.getSelectionModel().selectFirst();
        ask();
    }

    private <T> void prepare(ComboBox<Option<T>> choice, String id, String name) {
        choice.setId(id);
        choice.setAccessibleText(phrases.say(name));
        choice.setMinWidth(0);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Labels<>());
        choice.valueProperty().subscribe((before, now) -> ask());
    }

    private void offerOutlets(List<Outlet> register) {
        UUID chosen = value(outlets);
        List<Outlet> byName = register.stream()
                .sorted(Comparator.comparing(Outlet::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        List<Option<UUID>> options = options("library.anyOutlet", byName, Outlet::name, Outlet::id);
        outlets.getItems().setAll(options);
        options.stream()
                .filter(option -> Objects.equals(option.value(), chosen))
                .findFirst()
                .ifPresent(outlets::setValue);
    }

    private <S, T> List<Option<T>> options(
            String any, List<S> values, Function<S, String> label, Function<S, T> value) {
        List<Option<T>> options = new ArrayList<>(List.of(new Option<>(phrases.say(any), null)));
        values.forEach(each -> options.add(new Option<>(label.apply(each), value.apply(each))));
        return options;
    }

    private void ask() {
        rest.stop();
        if (!quiet) {
            asked.accept(asking());
        }
    }

    private LibraryFilter asking() {
        String typed = words.getText().strip();
        Work work = value(statuses);
        return new LibraryFilter(
                typed.isEmpty() ? null : typed,
                value(outlets),
                work == null ? null : work.status(),
                work == Work.NOT_DONE_BY_ME ? me.get() : null);
    }

    private static <T> @Nullable T value(ComboBox<Option<T>> choice) {
        Option<T> option = choice.getValue();
        return option == null ? null : option.value();
    }

    private static final class Labels<T> extends StringConverter<Option<T>> {
        @Override
        public String toString(@Nullable Option<T> option) {
            return option == null ? "" : option.label();
        }

        @Override
        public Option<T> fromString(String label) {
            return new Option<>(label, null);
        }
    }
}
