package org.pressmark.view.side;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.QuoteEdits;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.view.form.ChoiceField;
import org.pressmark.view.form.ChoiceField.Choice;
import org.pressmark.view.form.FormPane;
import org.pressmark.view.form.Sheet;
import org.pressmark.view.form.TypedField;

/// The facts of a quote.
final class QuoteForm {
    private final Given given;
    private final QuoteEdits edits;
    private final Sheet<Quote> sheet = new Sheet<>();

    private QuoteForm(Given given) {
        this.given = given;
        this.edits = given.edits().quote();
    }

    static TagPane<Quote> pane(Given given) {
        QuoteForm form = new QuoteForm(given);
        ChainBar chain = new ChainBar(given);
        ToneBar tone = new ToneBar(given);
        form.sheet.also(chain::show);
        form.sheet.also(quote -> tone.show(quote, new Chain(given).cue(quote)));
        return new TagPane<>(given, form.sheet, form.first(), form.rest())
                .keeping(QuoteForm::telling)
                .below(tone)
                .below(chain);
    }

    private FormPane first() {
        var speaker = given.speakerField(given.say("side.tag.noSpeaker"));
        var stance = ChoiceField.among(Quote.Stance.class, given::word);
        var via = given.outletField(given.say("value.none"));
        ChoiceField<Quote.Type> type = new ChoiceField<>(this::types, this::type);
        sheet.maybe(speaker, quote -> given.speaker(quote.speaker()), edits::speaker);
        sheet.maybe(type, Quote::typeOverride, edits::type);
        sheet.also(quote -> type.show(quote.typeOverride()));
        sheet.always(stance, Quote::stance, edits::stance);
        sheet.maybe(via, quote -> given.outlet(quote.via()), edits::via);
        return new FormPane()
                .row("speaker", given.say("side.tag.speaker"), speaker)
                .row("type", given.say("side.tag.type"), type)
                .row("stance", given.say("side.tag.stance"), stance)
                .row("via", given.say("side.tag.via"), via);
    }

    private List<Choice<Quote.Type>> types() {
        List<Choice<Quote.Type>> types = new ArrayList<>();
        types.add(new Choice<>(null, computed()));
        for (Quote.Type type : Quote.Type.values()) {
            types.add(new Choice<>(type, given.word(type)));
        }
        return types;
    }

    private String type(Quote.@Nullable Type overruled) {
        return overruled == null ? computed() : given.say("side.tag.overruled", given.word(overruled));
    }

    private String computed() {
        Quote quote = sheet.shown();
        return quote == null ? "" : given.say("side.tag.computed", given.word(quote.computedType()));
    }

    private FormPane rest() {
        var addressee = given.speakerField(given.say("value.none"));
        var channel = ChoiceField.among(Quote.Channel.class, given::word);
        var polarity = ChoiceField.among(Quote.Polarity.class, given::word);
        var saidAt =
                new TypedField<>(new WhenTyping(given.phrases()), given.say("side.tag.asArticle"), given.phrases());
        ChoiceField<Quote> parent = new ChoiceField<>(this::parents, this::label);
        sheet.maybe(addressee, quote -> given.speaker(quote.addressee()), edits::addressee);
        sheet.always(channel, Quote::channel, edits::channel);
        sheet.always(polarity, Quote::polarity, edits::polarity);
        sheet.maybe(saidAt, Quote::saidAt, edits::saidAt);
        sheet.maybe(parent, quote -> given.desk().tags().find(quote.parent(), Quote.class), edits::parent);
        return new FormPane()
                .row(given.say("side.tag.source"), parts(RoleSpan.Role.SOURCE))
                .row(given.say("side.tag.cue"), parts(RoleSpan.Role.CUE))
                .row(given.say("side.tag.content"), parts(RoleSpan.Role.CONTENT))
                .row("addressee", given.say("side.tag.addressee"), addressee)
                .row(given.say("side.tag.addressed"), parts(RoleSpan.Role.ADDRESSEE))
                .row("channel", given.say("side.tag.channel"), channel)
                .row("polarity", given.say("side.tag.polarity"), polarity)
                .row("saidAt", given.say("side.tag.saidAt"), saidAt)
                .row("parent", given.say("side.tag.parent"), parent);
    }

    private static Set<String> telling(Quote quote) {
        Set<String> ids = new HashSet<>();
        if (quote.addressee() != null) {
            ids.add("addressee");
        }
        if (quote.channel() != Quote.Channel.UNSPECIFIED) {
            ids.add("channel");
        }
        if (quote.polarity() != Quote.Polarity.ASSERTED) {
            ids.add("polarity");
        }
        if (quote.saidAt() != null) {
            ids.add("saidAt");
        }
        return ids;
    }

    private PartsPane parts(RoleSpan.Role role) {
        PartsPane parts = new PartsPane(given, role);
        sheet.also(parts::show);
        return parts;
    }

    private List<Choice<Quote>> parents() {
        List<Choice<Quote>> parents = new ArrayList<>();
        parents.add(new Choice<>(null, given.say("value.none")));
        Quote quote = sheet.shown();
        if (quote != null) {
            given.lookup().quotesAround(quote).forEach(other -> parents.add(new Choice<>(other, label(other))));
        }
        return parents;
    }

    private String label(@Nullable Quote quote) {
        return quote == null ? given.say("value.none") : OneLine.ofMenu(quote.contents());
    }
}
