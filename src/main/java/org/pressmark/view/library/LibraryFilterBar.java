package org.pressmark.view.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
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

    private static final Duration REST = Duration.millis(200);

    private final Phrases phrases;
    private final Consumer<LibraryFilter> asked;
    private final TextField words = TextFields.createClearableTextField();
    private final ComboBox<Option<UUID>> outlets = new SearchableComboBox<>();
    private final ComboBox<Option<Article.Status>> statuses = new ComboBox<>();
    private final PauseTransition rest = new PauseTransition(REST);

    LibraryFilterBar(Phrases phrases, ObservableList<Outlet> register, Consumer<LibraryFilter> asked) {
        this.phrases = phrases;
        this.asked = asked;
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
        statuses.getItems()
                .setAll(options(
                        "library.anyStatus",
                        List.of(Article.Status.values()),
                        status -> phrases.say(Words.key(status)),
                        status -> status));
        statuses.getSelectionModel().selectFirst();
        HBox choices = new HBox(outlets, statuses);
        choices.getStyleClass().add("choices");
        HBox.setHgrow(outlets, Priority.ALWAYS);
        getChildren().addAll(words, choices);
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
                .filter(option -> java.util.Objects.equals(option.value(), chosen))
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
        String typed = words.getText().strip();
        asked.accept(new LibraryFilter(typed.isEmpty() ? null : typed, value(outlets), value(statuses)));
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
