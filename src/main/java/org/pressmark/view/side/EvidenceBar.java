package org.pressmark.view.side;

import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.EvidenceOffers.Offer;
import org.pressmark.model.Article;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;
import org.pressmark.text.Span;
import org.pressmark.view.Hint;
import org.pressmark.view.Rows;

/// What the article itself says of where it comes from: one line each, with a way to the words and a button that
/// takes it. What is set already is not offered.
final class EvidenceBar extends VBox {
    private final Given given;
    private final ObservableList<Offer> offers;
    private @Nullable Article article;

    EvidenceBar(Given given, ObservableList<Offer> offers) {
        this.given = given;
        this.offers = offers;
        getStyleClass().add("evidence");
        managedProperty().bind(visibleProperty());
        offers.addListener((InvalidationListener) changed -> fill());
    }

    void show(@Nullable Article shown) {
        article = shown;
        fill();
    }

    private void fill() {
        Article open = article;
        List<Offer> left = open == null
                ? List.of()
                : offers.stream()
                        .filter(offer -> !isSet(offer, open.provenance()))
                        .filter(offer -> given.outlet(offer.outlet()) != null)
                        .toList();
        getChildren().setAll(left.stream().map(this::line).toList());
        setVisible(!left.isEmpty());
    }

    private static boolean isSet(Offer offer, Provenance provenance) {
        return switch (offer.part()) {
            case PUBLISHER -> offer.outlet().equals(provenance.publisher());
            case PROVIDER -> offer.outlet().equals(provenance.provider());
        };
    }

    private HBox line(Offer offer) {
        Outlet outlet = Objects.requireNonNull(given.outlet(offer.outlet()));
        Label says = new Label(given.say(key(offer), outlet.name()));
        Hint.show(says, OneLine.of(offer.words()));
        HBox line = new HBox(says);
        line.getStyleClass().add("evidence-line");
        Span place = offer.place();
        if (place != null) {
            line.getChildren().add(way(place));
        }
        Button take = new Button(given.say("side.outlet.take"));
        take.getStyleClass().add("quiet-button");
        take.setMinWidth(USE_PREF_SIZE);
        take.setAccessibleText(given.say("side.outlet.takeThis", says.getText()));
        take.setOnAction(event -> take(offer));
        line.getChildren().addAll(Rows.gap(), take);
        return line;
    }

    private Hyperlink way(Span place) {
        int paragraph = given.paragraph(place);
        Hyperlink way = new Hyperlink(given.say("side.outlet.place", paragraph));
        way.setMinWidth(USE_PREF_SIZE);
        way.setAccessibleText(given.say("side.outlet.goToPlace", paragraph));
        way.setOnAction(event -> {
            way.setVisited(false);
            given.goTo(place.start());
        });
        return way;
    }

    private static String key(Offer offer) {
        return switch (offer.part()) {
            case PROVIDER -> "side.outlet.providerOffer";
            case PUBLISHER ->
                switch (offer.evidence()) {
                    case STATED -> "side.outlet.stated";
                    case FURNITURE_ONLY -> "side.outlet.furniture";
                    case URL -> "side.outlet.byUrl";
                    case INFERRED, UNKNOWN -> "side.outlet.inferred";
                };
        };
    }

    private void take(Offer offer) {
        Article open = article;
        if (open != null) {
            given.edits().article().take(open, offer);
        }
    }
}
