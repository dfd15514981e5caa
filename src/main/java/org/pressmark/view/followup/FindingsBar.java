package org.pressmark.view.followup;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Finding;

/// What is listed: of this article or the project, of which kind, open or put aside.
final class FindingsBar extends VBox {
    /// How far the list reaches.
    enum Scope {
        ARTICLE,
        PROJECT
    }

    /// A kind to choose; null is all.
    private record Option(String label, Finding.@Nullable Kind kind) {}

    private final ToggleButton project = new ToggleButton();
    private final ToggleButton dismissed = new ToggleButton();
    private final ComboBox<Option> kinds = new ComboBox<>();

    /// `changed` runs when something else is to be listed.
    FindingsBar(FindingWords words, Runnable changed) {
        getStyleClass().add("findings-bar");
        ToggleButton here = new ToggleButton(words.phrases().say("followUp.here"));
        here.setId("follow-up-here");
        here.setSelected(true);
        project.setId("follow-up-project");
        project.setText(words.phrases().say("followUp.project"));
        SegmentedButton scopes = new SegmentedButton(here, project);
        scopes.getToggleGroup().selectedToggleProperty().subscribe((before, now) -> keepOne(scopes, before, now));
        dismissed.setId("follow-up-dismissed");
        dismissed.setText(words.phrases().say("followUp.dismissed"));
        dismissed.setTooltip(new Tooltip(words.phrases().say("followUp.dismissed.help")));
        dismissed.setAccessibleText(words.phrases().say("followUp.dismissed.help"));
        dismissed.setMinWidth(USE_PREF_SIZE);
        dismissed.getStyleClass().add("aside");
        offerKinds(words);
        HBox second = new HBox(kinds, dismissed);
        second.getStyleClass().add("choices");
        HBox.setHgrow(kinds, Priority.ALWAYS);
        getChildren().addAll(scopes, second);
        project.selectedProperty().subscribe((before, now) -> changed.run());
        dismissed.selectedProperty().subscribe((before, now) -> changed.run());
        kinds.valueProperty().subscribe((before, now) -> changed.run());
    }

    private static void keepOne(
            SegmentedButton scopes,
            javafx.scene.control.@Nullable Toggle before,
            javafx.scene.control.@Nullable Toggle now) {
        ToggleGroup group = scopes.getToggleGroup();
        if (now == null && before != null) {
            group.selectToggle(before);
        }
    }

    private void offerKinds(FindingWords words) {
        kinds.setId("follow-up-kind");
        kinds.setAccessibleText(words.phrases().say("followUp.kind"));
        kinds.setMinWidth(0);
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setConverter(new Labels());
        kinds.getItems().add(new Option(words.phrases().say("followUp.anyKind"), null));
        for (Finding.Kind kind : Finding.Kind.values()) {
            kinds.getItems().add(new Option(words.kind(kind), kind));
        }
        kinds.getSelectionModel().selectFirst();
    }

    Scope scope() {
        return project.isSelected() ? Scope.PROJECT : Scope.ARTICLE;
    }

    FindingRows.Which which() {
        return dismissed.isSelected() ? FindingRows.Which.DISMISSED : FindingRows.Which.OPEN;
    }

    Finding.@Nullable Kind kind() {
        Option chosen = kinds.getValue();
        return chosen == null ? null : chosen.kind();
    }

    private static final class Labels extends StringConverter<Option> {
        @Override
        public String toString(@Nullable Option option) {
            return option == null ? "" : option.label();
        }

        @Override
        public Option fromString(String label) {
            return new Option(label, null);
        }
    }
}
