package org.pressmark.view.agreement;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pressmark.command.FigureExport;
import org.pressmark.desk.Concord;
import org.pressmark.model.Annotation;
import org.pressmark.review.Agreeing;
import org.pressmark.review.Agreements;
import org.pressmark.review.FigureLine;
import org.pressmark.review.FigureLine.Place;
import org.pressmark.review.Reach;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Begins;
import org.pressmark.view.Look;
import org.pressmark.view.Rows;
import org.pressmark.view.Tools;
import org.pressmark.view.Words;

/// How far annotators agree: the figures of a pair, over all articles, by outlet or by article; what they confuse;
/// the chart by outlet. Screen thread only.
public final class AgreementPane extends VBox implements Begins {
    private final Tools tools;
    private final Phrases phrases;
    private final Concord concord;
    private final ComboBox<Option<Agreements.OfPair>> pairs = new ComboBox<>();
    private final ComboBox<Place> places = new ComboBox<>();
    private final ComboBox<Option<Annotation.Kind>> kinds = new ComboBox<>();
    private final FiguresPane figures;
    private final ConfusionPane confusion;
    private final OutletsPane outlets;
    private final HBox choices = new HBox();
    private final VBox right = new VBox();
    private final Label note = new Label();
    private List<FigureLine> lines = List.of();

    public AgreementPane(Tools tools) {
        this.tools = tools;
        this.phrases = tools.phrases();
        this.concord = new Concord(tools.desk());
        this.figures = new FiguresPane(phrases);
        this.confusion = new ConfusionPane(phrases);
        this.outlets = new OutletsPane(phrases);
        setId("agreement");
        getStyleClass().add("agreement");
        getStylesheets().add(Look.sheet("agreement"));
        note.setId("agreement-note");
        note.getStyleClass().add("dim");
        right.getChildren().addAll(confusion, outlets);
        right.getStyleClass().add("column");
        BesidePane middle = new BesidePane(figures, right);
        VBox.setVgrow(middle, Priority.ALWAYS);
        fillChoices();
        getChildren().addAll(head(), choices, middle, note);
        concord.toldProperty().subscribe(this::tell);
        concord.progressProperty().subscribe(now -> say());
        concord.staleProperty().subscribe(now -> say());
    }

    private HBox head() {
        Label title = new Label(phrases.say("agreement.head"));
        title.getStyleClass().add("title");
        ProgressBar bar = new ProgressBar();
        bar.setId("agreement-progress");
        bar.setAccessibleText(phrases.say("agreement.head"));
        bar.visibleProperty().bind(concord.progressProperty().isNotNull());
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            Concord.Progress now = concord.progressProperty().get();
                            return now == null || now.all() == 0 ? -1.0 : now.done() / (double) now.all();
                        },
                        concord.progressProperty()));
        Button stop = button("agreement-stop", "agreement.stop", concord::cancel);
        stop.visibleProperty().bind(concord.progressProperty().isNotNull());
        Button again = button("agreement-again", "agreement.again", concord::begin);
        again.disableProperty().bind(concord.progressProperty().isNotNull());
        Button copy = button(
                "agreement-copy",
                "agreement.copy",
                () -> FigureExport.copy(tools.desk(), tools.shell(), figures.shown()));
        Button export = button(
                "agreement-export",
                "agreement.export",
                () -> FigureExport.write(tools.desk(), tools.shell(), figures.shown()));
        HBox head = new HBox(title, Rows.gap(), bar, stop, again, copy, export);
        head.getStyleClass().add("head");
        return head;
    }

    private Button button(String id, String key, Runnable work) {
        Button button = Rows.button(phrases, id, key, work);
        button.getStyleClass().add("quiet");
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void fillChoices() {
        pairs.setId("agreement-pairs");
        pairs.setAccessibleText(phrases.say("figure.head.who"));
        pairs.setConverter(new Shown<>(Option::label));
        pairs.setMaxWidth(420);
        places.setId("agreement-places");
        places.setAccessibleText(phrases.say("figure.head.where"));
        places.setConverter(new Shown<>(this::place));
        places.getItems().setAll(Place.values());
        places.setValue(Place.ALL);
        kinds.setId("agreement-kinds");
        kinds.setAccessibleText(phrases.say("figure.head.kind"));
        kinds.setConverter(new Shown<>(Option::label));
        kinds.getItems().add(new Option<>(phrases.say("agreement.allKinds"), null));
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            kinds.getItems().add(new Option<>(phrases.say(Words.key(kind)), kind));
        }
        kinds.getSelectionModel().selectFirst();
        pairs.valueProperty().subscribe(pair -> show());
        places.valueProperty().subscribe(place -> show());
        kinds.valueProperty().subscribe(kind -> show());
        choices.getChildren().addAll(pairs, places, kinds, reach());
        choices.getStyleClass().add("choices");
    }

    private CheckBox reach() {
        CheckBox all = new CheckBox(phrases.say("agreement.allArticles"));
        all.setId("agreement-all");
        all.setMinWidth(USE_PREF_SIZE);
        all.setTooltip(new Tooltip(phrases.say("agreement.allArticles.help")));
        all.selectedProperty().subscribe(isAll -> concord.reachProperty().set(isAll ? Reach.ALL : Reach.SHARED));
        return all;
    }

    private String place(Place place) {
        return switch (place) {
            case ALL -> phrases.say("figure.allArticles");
            case OUTLET -> phrases.say("agreement.byOutlet");
            case ARTICLE -> phrases.say("agreement.byArticle");
        };
    }

    private void tell(Agreements told) {
        lines = FigureLine.of(told);
        int pair = Math.max(0, pairs.getSelectionModel().getSelectedIndex());
        List<Option<Agreements.OfPair>> all = new ArrayList<>();
        told.pairs()
                .forEach(
                        each -> all.add(new Option<>(phrases.say("agreement.pair", each.mine(), each.theirs()), each)));
        if (!told.together().isEmpty()) {
            all.add(new Option<>(phrases.say("figure.together"), null));
        }
        pairs.getItems().setAll(all);
        choices.setVisible(!all.isEmpty());
        choices.setManaged(!all.isEmpty());
        right.setVisible(!all.isEmpty());
        pairs.getSelectionModel().select(Math.min(pair, pairs.getItems().size() - 1));
        show();
    }

    private void show() {
        Agreements.OfPair pair =
                pairs.getValue() == null ? null : pairs.getValue().value();
        Annotation.Kind kind =
                kinds.getValue() == null ? null : kinds.getValue().value();
        Place place = pair == null ? Place.ALL : places.getValue();
        places.setDisable(pair == null);
        figures.show(new Choice(pair, place, kind).of(lines), place);
        confusion.show(pair);
        outlets.show(pair, kind);
        say();
    }

    private void say() {
        note.setText(said());
        figures.explain(phrases.say(why()));
    }

    private String why() {
        if (isAlone()) {
            boolean isNobody = concord.toldProperty().get().annotators().isEmpty();
            return isNobody ? "agreement.nobody" : "agreement.alone";
        }
        return areAllLeftOut() ? "agreement.apart" : "agreement.nothing";
    }

    private String said() {
        Concord.Progress now = concord.progressProperty().get();
        Agreements told = concord.toldProperty().get();
        if (now != null) {
            return phrases.say("agreement.comparing", now.done(), now.all());
        }
        if (isAlone()) {
            return "";
        }
        String stale = concord.staleProperty().get() ? " " + phrases.say("agreement.stale") : "";
        Agreements.OfPair pair =
                pairs.getValue() == null ? null : pairs.getValue().value();
        String left = pair == null || pair.leftOut() == 0 ? "" : " " + phrases.say("agreement.leftOut", pair.leftOut());
        return phrases.say("agreement.said", String.join(", ", told.annotators())) + left + stale;
    }

    /// There is nobody yet to agree with.
    private boolean isAlone() {
        Agreeing.Named beside = tools.desk().showing().besideProperty().get();
        return beside == null && concord.toldProperty().get().annotators().size() < 2;
    }

    /// No article was worked on by both, but some by one.
    private boolean areAllLeftOut() {
        Agreements.OfPair pair =
                pairs.getValue() == null ? null : pairs.getValue().value();
        return pair != null && pair.leftOut() > 0 && pair.confusions().isEmpty();
    }

    @Override
    public void begin() {
        figures.begin();
    }
}
