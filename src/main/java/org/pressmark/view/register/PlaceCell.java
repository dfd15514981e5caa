package org.pressmark.view.register;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.ClaimCard;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Speaker;
import org.pressmark.model.Use;
import org.pressmark.view.Letters;
import org.pressmark.view.TagWords;

/// A place where a claim is made: when and where, whether in the claim's words, whose voice, and how it stands to
/// others.
final class PlaceCell extends ListCell<ClaimCard.Place> {
    private final Given given;
    private final TagWords names;
    private final Label day = new Label();
    private final Label outlet = new Label();
    private final Label likeness = new Label();
    private final Label words = new Label();
    private final Label voice = new Label();
    private final Label links = new Label();
    private final VBox lines;

    PlaceCell(Given given) {
        this.given = given;
        this.names = new TagWords(given.desk(), given.phrases());
        getStyleClass().add("place-cell");
        day.getStyleClass().add("use-kind");
        outlet.getStyleClass().add("use-title");
        likeness.getStyleClass().add("likeness");
        words.getStyleClass().addAll("use-words", "article-words");
        voice.getStyleClass().add("use-kind");
        links.getStyleClass().addAll("use-kind", "links");
        day.setMinWidth(Region.USE_PREF_SIZE);
        likeness.setMinWidth(Region.USE_PREF_SIZE);
        voice.setMinWidth(Region.USE_PREF_SIZE);
        links.setMinWidth(0);
        outlet.setMinWidth(0);
        outlet.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(outlet, Priority.ALWAYS);
        lines = new VBox(line(day, outlet, likeness), words, line(voice, links));
        lines.getStyleClass().add("entry-lines");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            ClaimCard.Place place = getItem();
            if (place != null && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                given.goTo(new Use(place.article(), place.tag()));
            }
        });
    }

    private static HBox line(Label... labels) {
        HBox line = new HBox(labels);
        line.getStyleClass().add("entry-line");
        return line;
    }

    @Override
    protected void updateItem(ClaimCard.@Nullable Place place, boolean empty) {
        super.updateItem(place, empty);
        if (place == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        day.setText(ClaimCardPane.DAY.withLocale(given.phrases().locale()).format(place.day()));
        Letters.show(
                outlet, place.outlet() == null ? given.say("library.outletUnknown") : names.outlet(place.outlet()));
        likeness.setText(given.say(
                switch (place.likeness()) {
                    case VERBATIM -> "register.verbatim";
                    case SAME_ELSEWHERE -> "register.sameElsewhere";
                    case PARAPHRASE -> "register.paraphrase";
                }));
        Letters.show(words, UseCell.words(place.tag()));
        Letters.show(voice, voice(place.tag()));
        Letters.show(links, place.links().stream().map(this::link).collect(Collectors.joining(" · ")));
        setAccessibleText(Stream.of(day, outlet, likeness, words, voice, links)
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
        setGraphic(lines);
    }

    private String voice(ClaimOccurrence tag) {
        Speaker claimant = given.desk().shelves().speakers().find(tag.claimant());
        String voice = tag.voice() == null ? given.say("tag.noVoice") : given.word(tag.voice());
        return Stream.of(voice, claimant == null ? null : claimant.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String link(ClaimCard.Link link) {
        String key =
                switch (link.type()) {
                    case CONTRADICTS ->
                        link.end() == ClaimCard.End.FROM ? "register.contradicts" : "register.contradicted";
                    case DENIES -> link.end() == ClaimCard.End.FROM ? "register.denies" : "register.denied";
                    case SUPPORTS -> link.end() == ClaimCard.End.FROM ? "register.supports" : "register.supported";
                };
        return given.say(key, link.words());
    }
}
