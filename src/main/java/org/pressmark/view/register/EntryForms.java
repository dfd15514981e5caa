package org.pressmark.view.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pressmark.command.ClaimCardEdits;
import org.pressmark.command.OutletEdits;
import org.pressmark.command.SpeakerEdits;
import org.pressmark.model.Claim;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Speaker;
import org.pressmark.view.form.ChoiceField;
import org.pressmark.view.form.ChoiceField.Choice;
import org.pressmark.view.form.FormPane;
import org.pressmark.view.form.NamesField;
import org.pressmark.view.form.ProseField;
import org.pressmark.view.form.Sheet;
import org.pressmark.view.form.TypedField;
import org.pressmark.view.form.Typing;

/// The fields of each kind of entry.
final class EntryForms {
    private final Given given;

    EntryForms(Given given) {
        this.given = given;
    }

    FormPane outlet(Sheet<Outlet> sheet) {
        OutletEdits edits = given.edits().outlet();
        var name = new TypedField<>(Typing.required(Message.of("typed.name")), "", given.phrases());
        var aliases = names("register.aliases", "register.addAlias");
        var domains = names("register.domains", "register.addDomain");
        var country = new TypedField<>(Given.country(), unknown(), given.phrases());
        var kind = ChoiceField.among(Outlet.Kind.class, given::word);
        var control = ChoiceField.among(Outlet.Control.class, given::word);
        var wikidata = new TypedField<>(Given.wikidata(), unknown(), given.phrases());
        var note = note();
        sheet.always(name, Outlet::name, edits::name);
        sheet.always(aliases, Outlet::aliases, edits::aliases);
        sheet.always(domains, Outlet::domains, edits::domains);
        sheet.maybe(country, Outlet::country, edits::country);
        sheet.always(kind, Outlet::kind, edits::kind);
        sheet.always(control, Outlet::control, edits::control);
        sheet.maybe(wikidata, Outlet::wikidata, edits::wikidata);
        sheet.maybe(note, Outlet::note, edits::note);
        return new FormPane()
                .row("outlet-name", given.say("register.name"), name)
                .row(given.say("register.aliases"), aliases)
                .row(given.say("register.domains"), domains)
                .row("outlet-country", given.say("register.country"), country)
                .row("outlet-kind", given.say("register.kind"), kind)
                .row("outlet-control", given.say("register.control"), control)
                .row("outlet-wikidata", given.say("register.wikidata"), wikidata)
                .row("outlet-note", given.say("register.note"), note);
    }

    FormPane speaker(Sheet<Speaker> sheet) {
        SpeakerEdits edits = given.edits().speaker();
        var name = new TypedField<>(Typing.required(Message.of("typed.name")), "", given.phrases());
        var aliases = names("register.aliases", "register.addAlias");
        var kind = ChoiceField.among(Speaker.Kind.class, given::word);
        var role = new TypedField<>(Typing.WORDS, unknown(), given.phrases());
        var affiliation = new TypedField<>(Typing.WORDS, unknown(), given.phrases());
        var source = new ChoiceField<>(this::sourceClasses, this::sourceClass);
        var wikidata = new TypedField<>(Given.wikidata(), unknown(), given.phrases());
        var note = note();
        sheet.always(name, Speaker::name, edits::name);
        sheet.always(aliases, Speaker::aliases, edits::aliases);
        sheet.always(kind, Speaker::kind, edits::kind);
        sheet.maybe(role, Speaker::role, edits::role);
        sheet.maybe(affiliation, Speaker::affiliation, edits::affiliation);
        sheet.maybe(source, Speaker::sourceClass, edits::sourceClass);
        sheet.maybe(wikidata, Speaker::wikidata, edits::wikidata);
        sheet.maybe(note, Speaker::note, edits::note);
        return new FormPane()
                .row("speaker-name", given.say("register.name"), name)
                .row(given.say("register.aliases"), aliases)
                .row("speaker-kind", given.say("register.kind"), kind)
                .row("speaker-role", given.say("register.role"), role)
                .row("speaker-affiliation", given.say("register.affiliation"), affiliation)
                .row("speaker-source", given.say("register.source"), source)
                .row("speaker-wikidata", given.say("register.wikidata"), wikidata)
                .row("speaker-note", given.say("register.note"), note);
    }

    FormPane claim(Sheet<Claim> sheet) {
        ClaimCardEdits edits = given.edits().claimCard();
        var wording = new ProseField(Typing.required(Message.of("typed.claim")), "", given.phrases());
        var type = ChoiceField.among(Claim.Type.class, given::word);
        var worthy = ChoiceField.among(Claim.CheckWorthy.class, given::word);
        var note = note();
        sheet.always(wording, Claim::text, edits::wording);
        sheet.always(type, Claim::type, edits::type);
        sheet.always(worthy, Claim::checkWorthy, edits::checkWorthy);
        sheet.maybe(note, Claim::note, edits::note);
        return new FormPane()
                .row("claim-wording", given.say("register.wording"), wording)
                .row("claim-type", given.say("register.claimType"), type)
                .row("claim-worthy", given.say("register.worthy"), worthy)
                .row("claim-note", given.say("register.note"), note);
    }

    private NamesField names(String name, String add) {
        return new NamesField(given.say(name), given.say(add), given.phrases());
    }

    private ProseField note() {
        return new ProseField(Typing.WORDS, given.say("value.none"), given.phrases());
    }

    private String unknown() {
        return given.say("value.unknown");
    }

    private List<Choice<Speaker.SourceClass>> sourceClasses() {
        List<Choice<Speaker.SourceClass>> all = new ArrayList<>();
        all.add(new Choice<>(null, unknown()));
        Stream.of(Speaker.SourceClass.values())
                .map(value -> new Choice<>(Objects.requireNonNull(value), given.word(value)))
                .forEach(all::add);
        return all;
    }

    private String sourceClass(Speaker.@org.jspecify.annotations.Nullable SourceClass value) {
        return value == null ? unknown() : given.word(value);
    }
}
