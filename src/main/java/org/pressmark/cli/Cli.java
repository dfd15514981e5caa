package org.pressmark.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.session.Workshop;
import org.pressmark.settings.Phrases;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The command line: finds the subcommand, lets it run, and turns what comes of it into an exit code.
///
/// 0 done · 1 could not, said in a sentence; nothing half done · 2 wrong words.
public final class Cli {
    private static final String NAME = "pressmark";
    private static final int COULD_NOT = 1;
    private static final int WRONG_WORDS = 2;

    /// So many reasons are said of one file; the rest are counted.
    private static final int REASONS = 20;

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*");

    private final Counter counter;
    private final Map<String, Subcommand> subcommands = new LinkedHashMap<>();
    private final CommandLine line;

    private Cli(Counter counter) {
        this.counter = counter;
        CommandSpec root = CommandSpec.create().name(NAME).version(Counter.program());
        Phrases phrases = counter.phrases();
        root.usageMessage().description(phrases.say("cli.pressmark")).footer(phrases.say("cli.pressmark.codes"));
        root.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(phrases.say("cli.help"))
                .build());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(phrases.say("cli.version"))
                .build());
        this.line = new CommandLine(root);
        subcommands().forEach(this::add);
        // A file may be called @something; it is not to be opened for more words.
        line.setExpandAtFiles(false);
        line.setOut(writer(counter.out()));
        line.setErr(writer(counter.err()));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }

    private static List<Subcommand> subcommands() {
        return List.of(
                new OpenCommand(),
                new NewCommand(),
                new AddCommand(),
                new ListCommand(),
                new ExportCommand(),
                new OriginalCommand(),
                new ImportCommand(),
                new ReviewCommand(),
                new AgreementCommand(),
                new MergeCommand(),
                new SampleCommand(),
                new CheckCommand(),
                new RecoverCommand(),
                new FormatsCommand());
    }

    private void add(Subcommand subcommand) {
        CommandSpec spec = subcommand.form(counter.phrases()).spec();
        subcommands.put(spec.name(), subcommand);
        line.addSubcommand(spec.name(), new CommandLine(spec));
    }

    /// Does what the words ask for; answers the exit code.
    public static int run(String[] words, PrintStream out, PrintStream err, Phrases phrases, Workshop workshop) {
        return new Cli(Counter.of(out, err, phrases, workshop)).run(words);
    }

    private int run(String[] words) {
        try {
            CommandLine.ParseResult parsed = line.parseArgs(words);
            Integer helped = CommandLine.executeHelpRequest(parsed);
            if (helped != null) {
                return helped;
            }
            return parsed.hasSubcommand() ? run(parsed.subcommand()) : usage();
        } catch (CommandLine.ParameterException wrong) {
            return wrong(wrong);
        }
    }

    private int usage() {
        line.usage(counter.err());
        return WRONG_WORDS;
    }

    private int run(CommandLine.ParseResult parsed) {
        String name = parsed.commandSpec().name();
        try {
            Subcommand subcommand = subcommands.get(name);
            return subcommand == null ? usage() : subcommand.run(new Words(parsed), counter);
        } catch (WrongWords wrong) {
            counter.remark(wrong.told());
            return WRONG_WORDS;
        } catch (CannotImport refusal) {
            sayAll(refusal.all());
            return COULD_NOT;
        } catch (Refusal refusal) {
            counter.refuse(refusal);
            return COULD_NOT;
        } catch (OutOfMemoryError full) {
            // What was made for the file is let go by now, and nothing of it was stored.
            counter.remark("cli.memory", name, Runtime.getRuntime().maxMemory() >> 20);
            return COULD_NOT;
        } catch (RuntimeException fault) {
            // The one place where a fault of the program itself is caught: no stack trace on a command line.
            counter.remark("cli.fault", name, String.valueOf(fault));
            return COULD_NOT;
        }
    }

    private void sayAll(List<Message> reasons) {
        reasons.stream().limit(REASONS).forEach(counter::remark);
        if (reasons.size() > REASONS) {
            counter.remark("cli.more", reasons.size() - REASONS);
        }
    }

    private int wrong(CommandLine.ParameterException wrong) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        switch (wrong) {
            case CommandLine.UnmatchedArgumentException unknown ->
                counter.remark("cli.wrong.unknown", String.join(" ", unknown.getUnmatched()), name);
            case CommandLine.MissingParameterException missing ->
                counter.remark("cli.wrong.missing", labels(missing), name);
            case CommandLine.OverwrittenOptionException twice -> counter.remark("cli.wrong.twice", option(twice), name);
            default -> counter.remark("cli.wrong", option(wrong), name);
        }
        return WRONG_WORDS;
    }

    /// The option a complaint is about, which in some names it only in its own English sentence.
    private static String option(CommandLine.ParameterException wrong) {
        if (wrong.getArgSpec() instanceof OptionSpec option) {
            return option.longestName();
        }
        Matcher named = OPTION.matcher(String.valueOf(wrong.getMessage()));
        return named.find() ? named.group() : "…";
    }

    private static String labels(CommandLine.MissingParameterException missing) {
        return String.join(
                ", ",
                missing.getMissing().stream()
                        .map(word -> word.isOption() && word instanceof OptionSpec option
                                ? option.longestName()
                                : word.paramLabel())
                        .toList());
    }
}
