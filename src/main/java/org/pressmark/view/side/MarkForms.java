package org.pressmark.view.side;

import java.util.Objects;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Zone;
import org.pressmark.view.Letters;
import org.pressmark.view.form.ChoiceField;
import org.pressmark.view.form.FormPane;
import org.pressmark.view.form.Sheet;

/// The facts of the kinds that stand for themselves.
final class MarkForms {
    private MarkForms() {}

    static TagPane<OutletMention> mention(Given given) {
        Sheet<OutletMention> sheet = new Sheet<>();
        var outlet = given.outletField(given.say("value.unknown"));
        var role = ChoiceField.among(OutletMention.Role.class, given::word);
        sheet.maybe(outlet, held -> given.outlet(held.outlet()), given.edits().tag()::outlet);
        sheet.always(role, OutletMention::role, given.edits().tag()::role);
        FormPane first = words(given, sheet)
                .row("mentionOutlet", given.say("side.tag.outlet"), outlet)
                .row("role", given.say("side.tag.role"), role);
        return new TagPane<>(given, sheet, first, new FormPane());
    }

    static TagPane<Zone> zone(Given given) {
        Sheet<Zone> sheet = new Sheet<>();
        var type = ChoiceField.among(Zone.Type.class, given::word);
        sheet.always(type, Zone::type, given.edits().tag()::zone);
        FormPane first = words(given, sheet).row("zoneType", given.say("side.tag.zoneType"), type);
        return new TagPane<>(given, sheet, first, new FormPane());
    }

    static TagPane<QuotedTerm> term(Given given) {
        Sheet<QuotedTerm> sheet = new Sheet<>();
        var type = ChoiceField.among(QuotedTerm.Type.class, given::word);
        sheet.always(type, QuotedTerm::type, given.edits().tag()::term);
        FormPane first = words(given, sheet).row("termType", given.say("side.tag.termType"), type);
        return new TagPane<>(given, sheet, first, new FormPane());
    }

    static TagPane<Coding> coding(Given given) {
        Sheet<Coding> sheet = new Sheet<>();
        var code = given.codeField(given.say("value.unknown"));
        DefinitionView definition = new DefinitionView();
        sheet.always(code, held -> code(given, held), given.edits().tag()::code);
        sheet.also(held -> definition.show(code(given, held)));
        FormPane first = words(given, sheet)
                .row("code", given.say("side.tag.code"), code)
                .row(given.say("side.tag.definition"), definition);
        return new TagPane<>(given, sheet, first, new FormPane());
    }

    private static @Nullable Code code(Given given, Coding coding) {
        return given.desk().shelves().codes().find(coding.code());
    }

    /// A form that begins with the words the tag stands on.
    private static <A extends Annotation> FormPane words(Given given, Sheet<A> sheet) {
        Label words = Card.value();
        words.getStyleClass().add("article-words");
        sheet.also(held -> Letters.show(
                words,
                held.spans().isEmpty()
                        ? given.say("side.tag.wholeArticle")
                        : OneLine.of(held.spans().stream()
                                .map(part -> Objects.requireNonNull(part.anchor()))
                                .toList())));
        return new FormPane().row(given.say("side.tag.words"), words);
    }
}
