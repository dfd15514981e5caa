package org.pressmark.cli;

import org.pressmark.settings.Phrases;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The words a subcommand takes. What help says of each stands in `assets/messages` under
/// `cli.<subcommand>.<word>`.
final class Form {
    private final Phrases phrases;
    private final CommandSpec spec;

    Form(Phrases phrases, String name) {
        this.phrases = phrases;
        this.spec = CommandSpec.create().name(name);
        spec.usageMessage().description(phrases.say("cli." + name)).sortOptions(false);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(phrases.say("cli.help"))
                .build());
    }

    /// A word that must be there.
    Form word(String label) {
        return positional(label, true);
    }

    /// A word that may be there.
    Form maybe(String label) {
        return positional(label, false);
    }

    /// One word or more, to the end of the line.
    Form words(String label) {
        int index = spec.positionalParameters().size();
        spec.addPositional(PositionalParamSpec.builder()
                .index(index + "..*")
                .arity("1..*")
                .required(true)
                .type(java.util.List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(said(label))
                .build());
        return this;
    }

    private Form positional(String label, boolean needed) {
        int index = spec.positionalParameters().size();
        spec.addPositional(PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .arity(needed ? "1" : "0..1")
                .required(needed)
                .type(String.class)
                .paramLabel(label)
                .description(said(label))
                .build());
        return this;
    }

    /// An option without a value.
    Form flag(String name) {
        spec.addOption(OptionSpec.builder("--" + name)
                .arity("0")
                .type(boolean.class)
                .description(said(name))
                .build());
        return this;
    }

    /// An option with a value.
    Form option(String name, String label) {
        return option(name, label, OptionSpec.builder("--" + name).type(String.class));
    }

    /// An option with a value that must be there.
    Form needed(String name, String label) {
        return option(
                name, label, OptionSpec.builder("--" + name).type(String.class).required(true));
    }

    /// An option that may be there several times.
    Form several(String name, String label) {
        return option(
                name,
                label,
                OptionSpec.builder("--" + name).type(java.util.List.class).auxiliaryTypes(String.class));
    }

    private Form option(String name, String label, OptionSpec.Builder option) {
        spec.addOption(
                option.arity("1").paramLabel(label).description(said(name)).build());
        return this;
    }

    private String said(String word) {
        return phrases.say("cli." + spec.name() + "." + word.toLowerCase(java.util.Locale.ROOT));
    }

    CommandSpec spec() {
        return spec;
    }
}
