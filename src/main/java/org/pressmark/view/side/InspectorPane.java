package org.pressmark.view.side;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Zone;
import org.pressmark.view.Keyboard;

/// All there is to know of the chosen tag, a form for each kind; or, with nothing chosen, how to choose.
final class InspectorPane extends VBox {
    private final Given given;
    private final Label head;
    private final HintsPane nothing;
    private final TagPane<Quote> quote;
    private final TagPane<ClaimOccurrence> claim;
    private final TagPane<OutletMention> mention;
    private final TagPane<Coding> coding;
    private final TagPane<Zone> zone;
    private final TagPane<QuotedTerm> term;
    private final List<TagPane<?>> all;

    InspectorPane(Given given, Keyboard keyboard) {
        this.given = given;
        head = Card.head("");
        nothing = new HintsPane(given, keyboard);
        quote = QuoteForm.pane(given);
        claim = ClaimForm.pane(given);
        mention = MarkForms.mention(given);
        coding = MarkForms.coding(given);
        zone = MarkForms.zone(given);
        term = MarkForms.term(given);
        all = List.of(quote, claim, mention, coding, zone, term);
        StackPane forms = new StackPane();
        forms.getChildren().addAll(all);
        forms.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("panel");
        getChildren().addAll(head, nothing, forms);
        given.desk().chosenProperty().subscribe(this::show);
        given.desk().picked().idsProperty().subscribe(this::showHead);
        Redraw.whenNamesChange(given.desk(), this::refresh);
        given.desk().articleProperty().subscribe(article -> refresh());
        given.desk().tags().listen(changed -> refresh());
    }

    /// Hands over what was typed and not yet committed.
    void settle() {
        all.forEach(TagPane::settle);
    }

    private void refresh() {
        all.forEach(TagPane::refresh);
    }

    private void show(@Nullable Annotation chosen) {
        TagPane<?> shown =
                switch (chosen) {
                    case null -> null;
                    case Quote tag -> quote.showing(tag);
                    case ClaimOccurrence tag -> claim.showing(tag);
                    case OutletMention tag -> mention.showing(tag);
                    case Coding tag -> coding.showing(tag);
                    case Zone tag -> zone.showing(tag);
                    case QuotedTerm tag -> term.showing(tag);
                };
        all.stream().filter(pane -> pane != shown).forEach(TagPane::close);
        Card.show(nothing, shown == null);
        showHead();
    }

    /// Where several tags are in hand, says so: what is changed here is changed on all of the kind.
    private void showHead() {
        int several = given.desk().picked().idsProperty().get().size();
        Annotation chosen = given.desk().chosenProperty().get();
        head.setText(several == 0 ? given.say(head(chosen)) : given.say("side.tag.several", several));
    }

    private static String head(@Nullable Annotation chosen) {
        return switch (chosen) {
            case null -> "side.tag.head";
            case Quote tag -> "side.tag.quote";
            case ClaimOccurrence tag -> "side.tag.claim";
            case OutletMention tag -> "side.tag.mention";
            case Coding tag -> "side.tag.coding";
            case Zone tag -> "side.tag.zone";
            case QuotedTerm tag -> "side.tag.term";
        };
    }
}
