package org.pressmark.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.Watch;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.session.Workshop;
import org.pressmark.settings.Phrases;

/// What a subcommand is given: where to speak, in which words, and with what to work.
///
/// Results go to `out`, a line each; everything else is said on `err`. Files write their own names into both, so
/// what could steer a terminal is taken out first.
record Counter(
        PrintStream out, PrintStream err, Phrases phrases, Workshop workshop, Formats formats, Progress progress) {
    private static final String PROGRAM = "Pressmark";
    private static final long LARGE = 100L << 20;

    /// UTF-8 into files and pipes, what the terminal understands on a terminal.
    static Counter of(PrintStream out, PrintStream err, Phrases phrases, Workshop workshop) {
        boolean live = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new Counter(
                live ? out : utf8(out),
                live ? err : utf8(err),
                phrases,
                workshop,
                Formats.usual(phrases::say),
                live ? new Progress(err) : Progress.none());
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /// Says of large files how many megabytes of how many are read.
    Watch watch() {
        return (done, all) -> {
            if (all >= LARGE) {
                progress.at((int) (done >> 20), (int) (all >> 20));
            }
            return Watch.Verdict.GO_ON;
        };
    }

    void line(String... columns) {
        progress.clear();
        out.println(
                String.join("\t", List.of(columns).stream().map(Counter::plain).toList()));
    }

    /// A line of results in the words of the program.
    void say(String key, Object... arguments) {
        progress.clear();
        out.println(plain(phrases.say(key, arguments)));
    }

    /// A remark beside the results.
    void remark(String key, Object... arguments) {
        progress.clear();
        err.println(plain(phrases.say(key, arguments)));
    }

    void remark(Message said) {
        progress.clear();
        err.println(plain(phrases.say(said.key(), said.arguments())));
    }

    void refuse(Refusal refusal) {
        remark(refusal.told());
    }

    /// Without controls and without characters that turn the direction of a line.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isISOControl(point) || isTurning(point) ? ' ' : point)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isTurning(int point) {
        return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    }

    static String program() {
        String version = Counter.class.getPackage().getImplementationVersion();
        return version == null ? PROGRAM : PROGRAM + " " + version;
    }

    Stamp stamp() {
        return new Stamp(program(), workshop.clock().instant());
    }

    /// The name of whoever works at this computer.
    static String user() {
        String name = System.getProperty("user.name", "");
        return name.isBlank() ? "analyst" : name.strip();
    }

    /// The annotator of this name in a project, or a new one.
    static Annotator annotator(Reading project, String name, Supplier<UUID> ids) {
        return project.registers().annotators().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Annotator(ids.get(), name));
    }
}
