package org.pressmark.view.register;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.CodeEdits;
import org.pressmark.command.CodeTree;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Message;
import org.pressmark.view.Contrast;
import org.pressmark.view.form.ChoiceField;
import org.pressmark.view.form.ChoiceField.Choice;
import org.pressmark.view.form.ColorField;
import org.pressmark.view.form.FormPane;
import org.pressmark.view.form.ProseField;
import org.pressmark.view.form.Sheet;
import org.pressmark.view.form.TypedField;
import org.pressmark.view.form.Typing;

/// The fields of a code and of its codebook.
final class CodeForm {
    private final Given given;
    private final Contrast contrast = Contrast.ofThemes();

    CodeForm(Given given) {
        this.given = given;
    }

    FormPane code(Sheet<Code> sheet) {
        CodeEdits edits = given.edits().code();
        var name = new TypedField<>(Typing.required(Message.of("typed.name")), "", given.phrases());
        var key = new TypedField<>(Typing.WORDS, given.say("value.none"), given.phrases());
        var color = new ColorField(given.say("code.colorField"), given.phrases());
        var definition = new ProseField(Typing.WORDS, given.say("value.none"), given.phrases());
        var example = new ProseField(Typing.WORDS, given.say("value.none"), given.phrases());
        ChoiceField<UUID> parent = new ChoiceField<>(() -> parents(sheet.shown()), this::name);
        var use = ChoiceField.among(Code.Use.class, given::word);
        sheet.always(name, Code::name, edits::name);
        sheet.maybe(key, Code::key, edits::key);
        sheet.always(color, Code::color, this::color);
        sheet.maybe(definition, Code::definition, edits::definition);
        sheet.maybe(example, Code::example, edits::example);
        sheet.maybe(parent, Code::parent, (code, id) -> edits.parent(code, find(id)));
        sheet.always(use, Code::use, edits::use);
        FormPane form = new FormPane()
                .row("code-name", given.say("register.name"), name)
                .row("code-key", given.say("code.keyField"), key)
                .row(given.say("code.colorField"), color)
                .row("code-definition", given.say("code.definition"), definition)
                .row("code-example", given.say("code.example"), example)
                .row("code-parent", given.say("code.parent"), parent)
                .row("code-use", given.say("code.use"), use);
        color.control().setId("code-color");
        return form;
    }

    FormPane book(Sheet<Codebook> sheet) {
        CodeEdits edits = given.edits().code();
        var name = new TypedField<>(Typing.required(Message.of("typed.name")), "", given.phrases());
        var source = new ProseField(Typing.WORDS, given.say("value.unknown"), given.phrases());
        sheet.always(name, Codebook::name, edits::bookName);
        sheet.maybe(source, Codebook::source, edits::source);
        return new FormPane()
                .row("book-name", given.say("register.name"), name)
                .row("book-source", given.say("code.source"), source);
    }

    /// A colour on which words would be hard to read is made darker or lighter, and that is said.
    private void color(Code code, String wanted) {
        String readable = contrast.readable(wanted);
        if (readable.equals(wanted)) {
            given.edits().code().color(code, wanted);
        } else {
            given.edits().code().colorInstead(code, wanted, readable);
        }
    }

    /// Every code it can stand under: those of its codebook but itself and what stands under it.
    private List<Choice<UUID>> parents(@Nullable Code of) {
        List<Choice<UUID>> all = new ArrayList<>();
        all.add(new Choice<>(null, given.say("code.noParent")));
        if (of != null) {
            CodeTree tree = CodeTree.of(given.desk().shelves().codes().all(), of.codebook());
            for (Code code : tree.inOrder()) {
                if (!code.id().equals(of.id()) && !tree.isUnder(code.id(), of.id())) {
                    all.add(new Choice<>(code.id(), code.name()));
                }
            }
        }
        return all;
    }

    private String name(@Nullable UUID id) {
        Code code = find(id);
        return code == null ? given.say("code.noParent") : code.name();
    }

    private @Nullable Code find(@Nullable UUID id) {
        return given.desk().shelves().codes().find(id);
    }
}
