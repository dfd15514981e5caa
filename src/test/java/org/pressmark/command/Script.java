package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.desk.Proposing;
import org.pressmark.desk.TextSearch;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Committed;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Refusal;
import org.pressmark.model.RoleSpan;
import org.pressmark.session.Door;
import org.pressmark.session.Ids;
import org.pressmark.session.Session;
import org.pressmark.session.Workshop;
import org.pressmark.store.Samples;
import org.pressmark.text.Span;

/// A whole Pressmark without a window: a real project file, the desk, the commands, and keys pressed on them.
///
/// Texts are written with `[` and `]` around the selection or `|` where the caret stands, and answered with
/// `{q:…}` around what is tagged: q content, s source, u cue, a addressee, c claim, o outlet mention, z zone, x
/// term, t coding. After every key the file, read back, must equal the desk.
final class Script implements AutoCloseable {
    final Desk desk;
    final Keymap keymap;
    final TextSearch finding;
    final Palette palette;
    final FakeShell shell = new FakeShell();
    private final Commands commands;
    private final Door door;
    private UUID article;
    private UUID first;

    /// With nothing proposed.
    Script(Path folder, String marked, Entry... registers) {
        this(folder, new NoProposals(), marked, registers);
    }

    /// With the proposals the program makes.
    static Script proposing(Path folder, String marked, Entry... registers) {
        return new Script(folder, null, marked, registers);
    }

    private Script(Path folder, Proposals proposals, String marked, Entry... registers) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-04T05:06:07Z"));
        Workshop workshop = Workshop.inPlace(clock, new Ids(clock, new Random(7)), folder.resolve("locks"));
        door = Door.create(folder.resolve(UUID.randomUUID() + ".pressmark"), workshop);
        Annotator anna = new Annotator(UUID.randomUUID(), "Anna");
        Samples sample = Samples.article(marked.replaceAll("[\\[\\]|]", ""));
        List<Change> changes = new ArrayList<>(
                List.of(new Change.Added(anna), new Change.Kept(sample.content()), new Change.Added(sample.article())));
        Arrays.stream(registers).forEach(entry -> changes.add(new Change.Added(entry)));
        door.carryOut(anna.id(), Message.of("deed.start"), new Change.Several(changes));
        Desk[] made = new Desk[1];
        Session session = new Session(door, workshop, anna, new Session.Listener() {
            @Override
            public void committed(Committed what) {
                made[0].accept(what);
            }

            @Override
            public void refused(Refusal why) {
                made[0].refuse(why);
            }
        });
        desk = new Desk(session, door.reading().registers());
        made[0] = desk;
        commands = proposals == null
                ? new Commands(desk, shell)
                : new Commands(desk, shell, proposals, EvidenceOffers.NONE);
        keymap = commands.keymap();
        finding = commands.finding();
        palette = commands.palette();
        article = sample.article().id();
        desk.open(article);
        place(marked);
    }

    Door door() {
        return door;
    }

    Commands commands() {
        return commands;
    }

    Borders borders() {
        return commands.borders();
    }

    Proposing proposing() {
        return commands.proposing();
    }

    /// Adds another article of this text and opens it.
    Script another(String text) {
        first = article;
        Samples sample = Samples.article(text);
        desk.session()
                .carryOut(
                        Message.of("deed.start"),
                        new Change.Several(
                                List.of(new Change.Kept(sample.content()), new Change.Added(sample.article()))));
        article = sample.article().id();
        desk.open(article);
        return this;
    }

    /// Opens the first article again.
    Script back() {
        article = first;
        desk.open(article);
        return this;
    }

    /// Moves caret or selection to where it is marked in this copy of the text.
    Script place(String marked) {
        int open = marked.indexOf('[');
        if (open >= 0) {
            int close = marked.indexOf(']');
            desk.select(new Span(open, close - 1), close - 1);
        } else {
            int caret = Math.max(0, marked.indexOf('|'));
            desk.select(Span.caret(caret), caret);
        }
        return this;
    }

    /// Presses keys, separated by blanks; in a prompt, letters are typed and Enter takes the choice.
    Script keys(String keys) {
        for (String key : keys.split(" ")) {
            press(key);
            assertTheFileEqualsTheDesk();
        }
        return this;
    }

    /// Runs a command by its name.
    Script run(String name) {
        keymap.named(name).run();
        return this;
    }

    private void press(String key) {
        Prompt prompt = desk.promptProperty().get();
        if (prompt == null) {
            keymap.command(Keystroke.of(key))
                    .orElseThrow(() -> new IllegalArgumentException("no command on " + key))
                    .run();
            return;
        }
        switch (key) {
            case "Enter" -> desk.takeOption();
            case "Esc" -> desk.dismissPrompt();
            case "Tab" -> desk.tryAnother();
            case "Up" -> prompt.move(-1);
            case "Down" -> prompt.move(1);
            default -> prompt.type(prompt.typed() + key.replace('_', ' '));
        }
    }

    private void assertTheFileEqualsTheDesk() {
        OpenArticle onDisk = door.reading().open(article);
        if (onDisk == null) {
            assertEquals(null, desk.articleProperty().get());
            return;
        }
        assertEquals(onDisk.article(), desk.articleProperty().get());
        assertEquals(onDisk.annotations(), List.copyOf(desk.tags().all()));
        assertEquals(
                door.reading().registers().speakers(),
                List.copyOf(desk.shelves().speakers().all()));
        assertEquals(
                door.reading().registers().claims(),
                List.copyOf(desk.shelves().claims().all()));
    }

    /// The text with what is tagged in it.
    String text() {
        List<RoleSpan> spans = desk.tags().all().stream()
                .flatMap(annotation -> annotation.spans().stream())
                .sorted(Comparator.comparing(RoleSpan::span).thenComparing(RoleSpan::role))
                .toList();
        String text = desk.textProperty().get().text();
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            for (RoleSpan span : spans) {
                if (span.span().end() == at) {
                    shown.append('}');
                }
            }
            for (RoleSpan span : spans) {
                if (span.span().start() == at) {
                    shown.append('{').append(letter(span.role())).append(':');
                }
            }
            if (at < text.length()) {
                shown.append(text.charAt(at));
            }
        }
        return shown.toString();
    }

    private static char letter(RoleSpan.Role role) {
        return switch (role) {
            case CONTENT -> 'q';
            case CUE -> 'u';
            case SOURCE -> 's';
            case ADDRESSEE -> 'a';
            case CLAIM -> 'c';
            case MENTION -> 'o';
            case ZONE -> 'z';
            case TERM -> 'x';
            case CODING -> 't';
        };
    }

    /// The only annotation of a kind.
    <A extends Annotation> A only(Class<A> kind) {
        List<A> found = desk.tags().all().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        assertEquals(1, found.size());
        return found.getFirst();
    }

    String said() {
        return desk.saidProperty().get().message().key();
    }

    @Override
    public void close() {
        door.close();
    }
}
