package org.pressmark.view.register;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.ClaimCard;
import org.pressmark.desk.ClaimCard.Likeness;
import org.pressmark.desk.ClaimGathering;
import org.pressmark.model.Claim;
import org.pressmark.model.Use;
import org.pressmark.view.Escape;
import org.pressmark.view.TagWords;

/// The card of a claim: when and where it was first seen, which outlets make it, how often in the same words; and
/// every place, the earliest first. Enter opens the article there.
final class ClaimCardPane extends VBox {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");
    private static final double ROW = 74;
    private static final int OUTLETS = 6;

    private final Given given;
    private final ClaimGathering gathering;
    private final TagWords names;
    private final Label head = new Label();
    private final Label first = line("card-first");
    private final Label outlets = line("card-outlets");
    private final Label likeness = line("card-likeness");
    private final ObservableList<ClaimCard.Place> places = FXCollections.observableArrayList();
    private final ListView<ClaimCard.Place> list = new ListView<>(places);

    ClaimCardPane(Given given) {
        this.given = given;
        this.gathering = new ClaimGathering(given.desk());
        this.names = new TagWords(given.desk(), given.phrases());
        getStyleClass().addAll("uses", "claim-card");
        head.getStyleClass().add("panel-head");
        VBox facts = new VBox(first, outlets, likeness);
        facts.getStyleClass().add("card-facts");
        list.setId("claim-places");
        Escape.past(list);
        list.getStyleClass().add("register-list");
        list.setAccessibleText(given.say("register.uses"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(any -> new PlaceCell(given));
        Label nothing = new Label(given.say("register.unused"));
        nothing.getStyleClass().add("nothing");
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            ClaimCard.Place place = list.getFocusModel().getFocusedItem();
            if (key.getCode() == KeyCode.ENTER && place != null) {
                key.consume();
                given.goTo(new Use(place.article(), place.tag()));
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, facts, list);
        gathering.cardProperty().subscribe(this::draw);
    }

    private static Label line(String id) {
        Label line = new Label();
        line.setId(id);
        line.getStyleClass().add("card-fact");
        return line;
    }

    /// Shows the card of a claim, or of none.
    void show(@Nullable Claim claim) {
        gathering.of(claim);
    }

    private void draw(@Nullable ClaimCard card) {
        int count = card == null ? 0 : card.places().size();
        head.setText(given.say(count == 1 ? "register.madeOnce" : "register.madeOften", count));
        if (card == null || count == 0) {
            places.clear();
            Stream.of(first, outlets, likeness).forEach(line -> line.setText(""));
            return;
        }
        if (!places.equals(card.places())) {
            places.setAll(card.places());
        }
        ClaimCard.Place earliest = card.places().getFirst();
        first.setText(given.say(
                "register.firstSeen",
                DAY.withLocale(given.phrases().locale()).format(earliest.day()),
                outlet(earliest.outlet())));
        String named = card.outlets().entrySet().stream()
                .limit(OUTLETS)
                .map(each -> outlet(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(" · "));
        outlets.setText(given.say("register.byOutlets", card.outlets().size(), named));
        outlets.setTooltip(new Tooltip(outlets.getText()));
        likeness.setText(Stream.of(Likeness.values())
                .filter(each -> card.count(each) > 0)
                .map(each -> given.say(counted(each), card.count(each)))
                .collect(Collectors.joining(" · ")));
    }

    private static String counted(Likeness likeness) {
        return switch (likeness) {
            case VERBATIM -> "register.countVerbatim";
            case SAME_ELSEWHERE -> "register.countSame";
            case PARAPHRASE -> "register.countParaphrase";
        };
    }

    private String outlet(java.util.@Nullable UUID id) {
        return id == null ? given.say("library.outletUnknown") : names.outlet(id);
    }
}
