package org.pressmark.view.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.ReviewFilter;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.desk.review.Tallied;
import org.pressmark.desk.review.Wanted;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Outlet;
import org.pressmark.model.Registers;
import org.pressmark.review.Facet;
import org.pressmark.review.Reviewed;

/// What narrows the list of differences: class, state, kind, respect, outlet, article.
final class FilterBar extends VBox {
    /// One line of a choice; null asks nothing.
    private record Option<T>(String label, @Nullable T value) {}

    private final Reviewing review;
    private final ReviewWords words;
    private final Map<Category, ToggleButton> chips = new EnumMap<>(Category.class);
    private final ComboBox<Option<Wanted>> states = new ComboBox<>();
    private final ComboBox<Option<Annotation.Kind>> kinds = new ComboBox<>();
    private final ComboBox<Option<Facet>> facets = new ComboBox<>();
    private final ComboBox<Option<UUID>> outlets = new SearchableComboBox<>();
    private final ComboBox<Option<UUID>> articles = new SearchableComboBox<>();
    private boolean isQuiet = true;

    FilterBar(Reviewing review, ReviewWords words) {
        this.review = review;
        this.words = words;
        getStyleClass().add("review-filter");
        FlowPane classes = new FlowPane();
        classes.getStyleClass().add("classes");
        for (Category category : Category.values()) {
            classes.getChildren().add(chip(category));
        }
        GridPane choices = new GridPane();
        choices.getStyleClass().add("choices");
        choices.addRow(0, states, kinds);
        choices.addRow(1, facets, outlets);
        choices.add(articles, 0, 2, 2, 1);
        prepare(states, "review-state", "review.anyState");
        prepare(kinds, "review-kind", "review.anyKind");
        prepare(facets, "review-facet", "review.anyFacet");
        prepare(outlets, "review-outlet", "review.anyOutlet");
        prepare(articles, "review-article", "review.anyArticle");
        getChildren().addAll(classes, choices);
        offer(states, "review.anyState", List.of(Wanted.values()), words::wanted);
        offer(kinds, "review.anyKind", List.of(Annotation.Kind.values()), words::kind);
        offer(facets, "review.anyFacet", List.of(Facet.values()), words::facet);
        review.phaseProperty().subscribe(this::offerArticles);
        review.listing().talliedProperty().subscribe(this::count);
        isQuiet = false;
    }

    private ToggleButton chip(Category category) {
        Label count = new Label();
        count.getStyleClass().add("count");
        HBox content = new HBox(new Label(words.category(category)), count);
        content.getStyleClass().add("content");
        ToggleButton chip = new ToggleButton(null, content);
        chip.setId("review-class-"
                + category.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        chip.getStyleClass().setAll("class-chip", DifferenceCell.style(category));
        chip.setFocusTraversable(false);
        chip.setTooltip(new Tooltip(words.say("review.class.tip", words.category(category))));
        chip.setOnAction(press ->
                review.listing().filter(review.listing().filterProperty().get().toggled(category)));
        review.listing()
                .filterProperty()
                .subscribe(filter -> chip.setSelected(filter.categories().contains(category)));
        chips.put(category, chip);
        return chip;
    }

    private void count(Tallied tallied) {
        chips.forEach((category, chip) -> {
            int many = tallied.of(category);
            ((Label) ((HBox) chip.getGraphic()).getChildren().getLast()).setText(String.valueOf(many));
            chip.setAccessibleText(words.category(category) + " " + many);
            chip.setVisible(many > 0);
            chip.setManaged(many > 0);
        });
    }

    private <T> void prepare(ComboBox<Option<T>> choice, String id, String key) {
        choice.setId(id);
        choice.setAccessibleText(words.say(key));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinWidth(0);
        choice.setPrefWidth(0);
        GridPane.setHgrow(choice, Priority.ALWAYS);
        choice.setCellFactory(any -> new OptionCell<>());
        choice.setButtonCell(new OptionCell<>());
        choice.getSelectionModel().selectedItemProperty().subscribe(now -> ask());
        choice.skinProperty().subscribe(() -> selectAny(choice));
    }

    /// A searchable choice forgets what is selected when it is first drawn.
    private <T> void selectAny(ComboBox<Option<T>> choice) {
        if (choice.getSelectionModel().getSelectedItem() == null) {
            quietly(choice);
        }
    }

    private <T> void quietly(ComboBox<Option<T>> choice) {
        boolean wasQuiet = isQuiet;
        isQuiet = true;
        choice.getSelectionModel().selectFirst();
        isQuiet = wasQuiet;
    }

    private <T> void offer(ComboBox<Option<T>> choice, String any, List<T> values, Function<T, String> word) {
        List<Option<T>> options = new ArrayList<>();
        options.add(new Option<>(words.say(any), null));
        values.forEach(value -> options.add(new Option<>(word.apply(value), value)));
        boolean wasQuiet = isQuiet;
        isQuiet = true;
        choice.getItems().setAll(options);
        isQuiet = wasQuiet;
        quietly(choice);
    }

    /// The articles that were compared, and the outlets they are of.
    private void offerArticles() {
        Map<UUID, String> titles = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        for (Reviewed reviewed : review.articles()) {
            Article article = reviewed.compared().mine().article();
            titles.put(article.id(), article.title());
            name(article.provenance().publisher(), reviewed.compared().mine().registers(), names);
            name(article.provenance().provider(), reviewed.compared().mine().registers(), names);
        }
        List<UUID> sorted = names.keySet().stream()
                .sorted(Comparator.comparing(id -> names.getOrDefault(id, "")))
                .toList();
        offer(outlets, "review.anyOutlet", sorted, id -> names.getOrDefault(id, ""));
        offer(articles, "review.anyArticle", List.copyOf(titles.keySet()), id -> titles.getOrDefault(id, ""));
    }

    private static void name(@Nullable UUID outlet, Registers registers, Map<UUID, String> names) {
        if (outlet != null && !names.containsKey(outlet)) {
            registers.outlets().stream()
                    .filter(each -> each.id().equals(outlet))
                    .map(Outlet::name)
                    .findFirst()
                    .ifPresent(name -> names.put(outlet, name));
        }
    }

    private void ask() {
        if (!isQuiet) {
            ReviewFilter now = review.listing().filterProperty().get();
            Set<Category> shown = EnumSet.noneOf(Category.class);
            shown.addAll(now.categories());
            review.listing()
                    .filter(new ReviewFilter(
                            shown,
                            value(kinds),
                            value(facets),
                            value(outlets),
                            value(articles),
                            value(states),
                            now.words()));
        }
    }

    private static <T> @Nullable T value(ComboBox<Option<T>> choice) {
        Option<T> chosen = choice.getSelectionModel().getSelectedItem();
        return chosen == null ? null : chosen.value();
    }

    /// A line of a choice: names stay on one line.
    private static final class OptionCell<T> extends ListCell<Option<T>> {
        @Override
        protected void updateItem(@Nullable Option<T> option, boolean empty) {
            super.updateItem(option, empty);
            setText(option == null || empty ? null : option.label());
        }
    }
}
