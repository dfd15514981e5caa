package org.pressmark.view.side;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.ClaimEdits;
import org.pressmark.desk.Browsing;
import org.pressmark.desk.Showing;
import org.pressmark.desk.Tags;
import org.pressmark.model.Annotation;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.view.form.ChoiceField;
import org.pressmark.view.form.ChoiceField.Choice;
import org.pressmark.view.form.FormPane;
import org.pressmark.view.form.ProseField;
import org.pressmark.view.form.Sheet;
import org.pressmark.view.form.Typing;

/// The facts of a claim and of the place where it is made.
final class ClaimForm {
    private final Given given;
    private final ClaimEdits edits;
    private final Sheet<ClaimOccurrence> sheet = new Sheet<>();
    private @Nullable UUID counted;

    private ClaimForm(Given given) {
        this.given = given;
        this.edits = given.edits().claim();
        given.desk().tags().listen(this::recount);
    }

    static TagPane<ClaimOccurrence> pane(Given given) {
        ClaimForm form = new ClaimForm(given);
        ChainBar chain = new ChainBar(given);
        form.sheet.also(chain::show);
        return new TagPane<>(given, form.sheet, form.first(), form.rest()).below(chain);
    }

    private FormPane first() {
        var wording = new ProseField(
                Typing.required(Message.of("typed.claim")), given.say("side.tag.noWording"), given.phrases());
        Label uses = Card.value();
        ChoiceField<ClaimOccurrence.Voice> voice = new ChoiceField<>(this::voices, this::voice);
        var claimant = given.speakerField(given.say("value.unknown"));
        var type = ChoiceField.among(Claim.Type.class, given::word);
        var worthy = ChoiceField.among(Claim.CheckWorthy.class, given::word);
        uses.getStyleClass().add("dim");
        HBox used = new HBox(uses, card());
        used.setAlignment(Pos.BASELINE_LEFT);
        sheet.maybe(wording, held -> wording(held), (held, words) -> {
            if (words != null) {
                edits.wording(held, words);
            }
        });
        sheet.also(held -> countUses(held, uses));
        sheet.always(voice, ClaimOccurrence::voice, edits::voice);
        sheet.maybe(claimant, held -> given.speaker(held.claimant()), edits::claimant);
        onClaim(type, Claim::type, edits::type);
        onClaim(worthy, Claim::checkWorthy, edits::checkWorthy);
        return new FormPane()
                .row("wording", given.say("side.tag.wording"), wording)
                .row(given.say("side.tag.used"), used)
                .row("voice", given.say("side.tag.voice"), voice)
                .row("claimant", given.say("side.tag.claimant"), claimant)
                .row("claimType", given.say("side.tag.claimType"), type)
                .row("checkWorthy", given.say("side.tag.checkWorthy"), worthy);
    }

    private <T> void onClaim(ChoiceField<T> field, Function<Claim, T> read, BiConsumer<ClaimOccurrence, T> write) {
        sheet.always(
                field,
                held -> {
                    Claim claim = claim(held);
                    field.setDisable(claim == null);
                    return claim == null ? null : read.apply(claim);
                },
                write);
    }

    private FormPane rest() {
        ChoiceField<Quote> quote = new ChoiceField<>(this::quotes, this::label);
        sheet.maybe(quote, held -> given.desk().tags().find(held.quote(), Quote.class), edits::quote);
        return new FormPane().row("claimQuote", given.say("side.tag.claimQuote"), quote);
    }

    private @Nullable Claim claim(ClaimOccurrence occurrence) {
        return given.desk().shelves().claims().find(occurrence.claim());
    }

    private @Nullable String wording(ClaimOccurrence occurrence) {
        Claim claim = claim(occurrence);
        return claim == null ? null : claim.text();
    }

    /// Asks the project once for each claim shown, and again when occurrences of claims came or went.
    private void countUses(ClaimOccurrence occurrence, Label uses) {
        UUID claim = occurrence.claim();
        UUID before = counted;
        counted = claim;
        if (claim == null) {
            uses.setText(given.say("side.tag.unlinked"));
        } else if (!claim.equals(before)) {
            given.lookup().uses(claim, count -> {
                if (claim.equals(counted)) {
                    uses.setText(given.say(count == 1 ? "side.tag.usedOnce" : "side.tag.usedOften", count));
                }
            });
        }
    }

    /// Leads to all the places where the claim is made.
    private Hyperlink card() {
        Hyperlink card = new Hyperlink(given.say("side.tag.claimCard"));
        card.setId("claim-card-link");
        card.getStyleClass().add("more");
        card.setOnAction(press -> {
            ClaimOccurrence held = sheet.shown();
            if (held != null && held.claim() != null) {
                given.desk().showing().browsing().look(Browsing.Register.CLAIMS, held.claim());
                given.desk().showing().show(Showing.Sheet.REGISTERS);
            }
        });
        return card;
    }

    private void recount(Tags.Changed changed) {
        if (Stream.concat(changed.gone().stream(), changed.come().stream())
                .anyMatch(tag -> tag.kind() == Annotation.Kind.CLAIM)) {
            counted = null;
        }
    }

    private List<Choice<ClaimOccurrence.Voice>> voices() {
        return List.of(ClaimOccurrence.Voice.values()).stream()
                .map(voice -> new Choice<>(voice, given.word(voice)))
                .toList();
    }

    private String voice(ClaimOccurrence.@Nullable Voice voice) {
        return voice == null ? given.say("side.tag.undecided") : given.word(voice);
    }

    private List<Choice<Quote>> quotes() {
        List<Choice<Quote>> quotes = new ArrayList<>();
        quotes.add(new Choice<>(null, given.say("value.none")));
        ClaimOccurrence held = sheet.shown();
        if (held != null) {
            given.lookup().quotesAround(held).forEach(quote -> quotes.add(new Choice<>(quote, label(quote))));
        }
        return quotes;
    }

    private String label(@Nullable Quote quote) {
        return quote == null ? given.say("value.none") : OneLine.ofMenu(quote.contents());
    }
}
