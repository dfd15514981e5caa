package org.pressmark.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.command.Command;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.Wanted;
import org.pressmark.model.Annotation;
import org.pressmark.model.Finding;
import org.pressmark.model.Verdict;
import org.pressmark.review.Facet;
import org.pressmark.review.Stated;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Hidden;
import org.pressmark.view.Words;

/// Every message that is said exists, and every one that exists is said.
///
/// A key is said where it stands in the source as it is, or where it is put together in one of the ways of
/// [#MADE], each of which names all the keys it can make.
final class MessagesTest {
    private static final Set<String> SAYING = Set.of("say", "InvalidChange", "CannotOpen", "NotSaved");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-zA-Z0-9_-]+)+");
    private static final List<Source> PROGRAM = Source.below(Path.of("src", "main", "java"));
    private static final Set<String> KEYS = Phrases.english().keys();

    /// What puts keys together, and all that can come of it.
    private static final Map<String, Set<String>> MADE = Map.of(
            "Command.title and help", commands(),
            "Words.count", counts(),
            "FindingWords: what settles a finding", findings(),
            "KeySheetPane: heads of groups", each("keys.", Command.Group.values()),
            "HiddenBar and SightCommands: what hides", hidden(),
            "MarkCommands: what was marked", Set.of("deed.zone.mark", "deed.term.mark"),
            "Deeds: on words of somebody", deeds(),
            "The review desk: choices and respects", review());

    /// Beginnings of keys whose ends are the names of enumerations.
    private static final Set<String> MADE_ELSEWHERE = Set.of(
            "cli.class.",
            "cli.count.",
            "cli.facet.",
            "cli.kind.",
            "cli.measure.",
            "cli.part.",
            "cli.status.",
            "cli.undefined.",
            "cli.unit.",
            "exchange.loss.part.",
            "importing.field.");

    private static Set<String> commands() {
        Stream<String> written = PROGRAM.stream()
                .flatMap(source -> source.all(MethodInvocationTree.class))
                .map(Source.Found::tree)
                .filter(call -> call.getMethodSelect().toString().equals("Command.of"))
                .map(call -> call.getArguments().getFirst())
                .filter(LiteralTree.class::isInstance)
                .map(name -> String.valueOf(((LiteralTree) name).getValue()));
        Stream<String> presets = IntStream.rangeClosed(1, 9).mapToObj(digit -> "preset" + digit);
        return Stream.concat(written, presets)
                .flatMap(name -> Stream.of("command." + name, "command." + name + ".help"))
                .collect(Collectors.toSet());
    }

    private static Set<String> counts() {
        return Arrays.stream(Annotation.Kind.values())
                .map(kind -> Words.key(kind).replaceAll(".*\\.", ""))
                .flatMap(kind -> Stream.of("one." + kind, "many." + kind))
                .collect(Collectors.toSet());
    }

    private static Set<String> deeds() {
        return PROGRAM.stream()
                .flatMap(source -> source.all(LiteralTree.class))
                .map(literal -> String.valueOf(literal.tree().getValue()))
                .filter(key -> key.startsWith("deed.") && KEYS.contains(key + ".by"))
                .map(key -> key + ".by")
                .collect(Collectors.toSet());
    }

    private static Set<String> review() {
        Set<Verdict.Choice> choices = EnumSet.allOf(Verdict.Choice.class);
        Stream<String> done = choices.stream()
                .map(Phrases::camel)
                .flatMap(choice -> Stream.of("deed.verdict." + choice, "deed.verdicts." + choice));
        Stream<String> listed = choices.stream()
                .filter(choice -> choice.settles() || choice == Verdict.Choice.SKIP || choice == Verdict.Choice.COMMENT)
                .filter(choice -> choice != Verdict.Choice.THIRD_VERSION)
                .map(choice -> "review.all." + Phrases.camel(choice));
        Stream<String> not = Stream.of(
                        Verdict.Choice.TAKE_BORDER,
                        Verdict.Choice.TAKE_FIELDS,
                        Verdict.Choice.THIRD_VERSION,
                        Verdict.Choice.DROP_BOTH)
                .map(choice -> "tell.review.not." + Phrases.camel(choice));
        Stream<String> facets = Arrays.stream(Facet.values()).map(facet -> "review.facet." + Phrases.camel(facet));
        Stream<String> words = Stream.of(
                        Map.entry("review.category.", Category.values()),
                        Map.entry("review.state.", Wanted.values()),
                        Map.entry("review.matter.", Stated.Matter.values()))
                .flatMap(entry ->
                        Arrays.<Enum<?>>stream(entry.getValue()).map(value -> entry.getKey() + Phrases.camel(value)));
        Stream<String> buttons = choices.stream()
                .filter(choice -> choice != Verdict.Choice.AGREED && choice != Verdict.Choice.OBJECTED)
                .map(choice -> "review.do." + Phrases.camel(choice));
        Stream<String> sides = Stream.of("review.side.mine", "review.side.theirs");
        return Stream.of(done, listed, not, facets, words, buttons, sides)
                .flatMap(all -> all)
                .collect(Collectors.toSet());
    }

    private static Set<String> findings() {
        return Arrays.stream(Finding.Kind.values())
                .map(kind -> Words.key(kind) + ".help")
                .collect(Collectors.toSet());
    }

    private static Set<String> hidden() {
        return Arrays.stream(Hidden.Kind.values())
                .flatMap(kind -> Stream.of(Words.key(kind), "tell.hidden." + Phrases.camel(kind)))
                .collect(Collectors.toSet());
    }

    private static Set<String> each(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /// The words for the values of an enumeration of the model, of all of them or of none; see [Words#key].
    private static List<Set<String>> values() {
        return Imported.PROGRAM.stream()
                .filter(type -> type.isEnum() && type.getPackageName().equals("org.pressmark.model"))
                .filter(type -> type.getEnclosingClass().isPresent())
                .map(type -> Arrays.stream(type.reflect().getEnumConstants())
                        .map(value -> Words.key((Enum<?>) value))
                        .collect(Collectors.toSet()))
                .toList();
    }

    /// `makes.ask.via` says more of `ask.via`; where there is none, there is another for all.
    private static boolean saysMore(String key) {
        return key.matches("(makes|hint)\\.ask\\..*") && KEYS.contains(key.replaceFirst("^[a-z]+\\.", ""));
    }

    /// `cli.list.json` tells of the word `--json` of the command `list`, both of which stand in the source.
    private static boolean tellsOfAWord(String key, Set<String> words) {
        return key.startsWith("cli.")
                && words.containsAll(List.of(key.substring(4).split("\\.")));
    }

    private static Set<String> literals() {
        return PROGRAM.stream()
                .flatMap(source -> source.all(LiteralTree.class))
                .map(literal -> String.valueOf(literal.tree().getValue()))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        for (Source source : PROGRAM) {
            source.all(Tree.class).forEach(found -> keyOf(found.tree()).forEach(key -> said.put(key, source.name())));
        }
        return said;
    }

    /// The key that a call says, if it is written there.
    private static Stream<String> keyOf(Tree tree) {
        return switch (tree) {
            case MethodInvocationTree call -> {
                String method = call.getMethodSelect().toString();
                boolean says = method.equals("Message.of") || SAYING.contains(method.replaceAll(".*\\.", ""));
                yield says ? first(call.getArguments()) : Stream.of();
            }
            case NewClassTree made ->
                SAYING.contains(made.getIdentifier().toString()) ? first(made.getArguments()) : Stream.of();
            default -> Stream.of();
        };
    }

    private static Stream<String> first(List<? extends ExpressionTree> arguments) {
        return arguments.stream()
                .limit(1)
                .flatMap(first -> first instanceof LiteralTree literal
                        ? Stream.of(String.valueOf(literal.getValue()))
                        : Stream.of())
                .filter(said -> KEY.matcher(said).matches());
    }

    @Test
    void whatIsSaidExists() {
        Map<String, String> missing = said();
        missing.keySet().removeAll(KEYS);
        assertEquals(Map.of(), missing);
    }

    @Test
    void whatIsPutTogetherExists() {
        Set<String> missing =
                MADE.values().stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(KEYS);
        assertEquals(Set.of(), missing);
    }

    @Test
    void anEnumerationHasWordsForAllItsValuesOrForNone() {
        Set<String> missing = new TreeSet<>();
        for (Set<String> values : values()) {
            if (values.stream().anyMatch(KEYS::contains)) {
                missing.addAll(values);
            }
        }
        missing.removeAll(KEYS);
        assertEquals(Set.of(), missing);
    }

    @Test
    void whatExistsIsSaid() {
        Set<String> unused = new TreeSet<>(KEYS);
        Set<String> literals = literals();
        unused.removeAll(literals);
        MADE.values().forEach(unused::removeAll);
        values().forEach(unused::removeAll);
        unused.removeIf(MessagesTest::saysMore);
        Set<String> words = literals.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("^-+", ""))
                .collect(Collectors.toSet());
        unused.removeIf(key -> tellsOfAWord(key, words));
        unused.removeIf(key -> MADE_ELSEWHERE.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
    }

    @Test
    void aKeyIsDefinedOnce() throws IOException {
        Map<String, Long> counts;
        try (Stream<Path> files = Files.list(Path.of("assets", "messages"))) {
            counts = files.filter(Files::isRegularFile)
                    .flatMap(MessagesTest::lines)
                    .map(line -> line.replaceAll("\\s*=.*", "").strip())
                    .filter(key -> KEY.matcher(key).matches())
                    .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
        }
        assertEquals(new TreeSet<>(KEYS), new TreeSet<>(counts.keySet()));
        counts.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), counts);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
