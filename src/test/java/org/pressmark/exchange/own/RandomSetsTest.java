package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Whatever text, whatever spans: what goes out comes back.
final class RandomSetsTest {
    /// A kind of annotation and where its spans begin and end, as shares of the text.
    record Mark(int kind, List<Double> ends) {}

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void whatGoesOutComesBack(@ForAll("texts") String text, @ForAll("marks") List<Mark> marks) throws IOException {
        Path folder = Files.createTempDirectory("random-sets");
        try (Trial from = new Trial(folder, "from");
                Trial to = new Trial(folder, "to")) {
            from.addAnna();
            Article article = from.article(text);
            List<Annotation> made = new ArrayList<>();
            for (Mark mark : marks) {
                made.add(annotation(from, article, from.reading().text(article.id()), mark));
            }
            from.carryOut(new Change.Several(
                    made.stream().<Change>map(Change.Added::new).toList()));
            Path file = from.export("a.pressmark.json", Portion.ALL);
            to.take(file);
            assertEquals(Trial.text(file), to.exported());
            assertEquals(from.reading().open(article.id()), to.reading().open(article.id()));
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Annotation annotation(Trial project, Article article, String text, Mark mark) {
        Head head = Head.made(project.id(), article.id(), project.anna().id(), Trial.NOW);
        return switch (mark.kind() % 5) {
            case 0 -> Quote.of(head, spans(Role.CONTENT, text, mark));
            case 1 -> new Zone(head, spans(Role.ZONE, text, mark), Zone.Type.CAPTION);
            case 2 -> new QuotedTerm(head, spans(Role.TERM, text, mark), QuotedTerm.Type.NAME);
            case 3 -> new OutletMention(head, spans(Role.MENTION, text, mark), null, OutletMention.Role.PUBLISHER);
            default -> new ClaimOccurrence(head, spans(Role.CLAIM, text, mark), null, null, null, (UUID) null);
        };
    }

    private static List<RoleSpan> spans(Role role, String text, Mark mark) {
        List<RoleSpan> spans = new ArrayList<>();
        for (int at = 0; at + 1 < mark.ends().size(); at += 2) {
            Span span = span(text, mark.ends().get(at), mark.ends().get(at + 1));
            RoleSpan made = RoleSpan.of(role, text, span);
            if (!spans.contains(made)) {
                spans.add(made);
            }
        }
        return spans;
    }

    /// A span between two places, widened to whole characters and to at least one.
    private static Span span(String text, double one, double other) {
        int start = whole(text, (int) (Math.min(one, other) * text.length()));
        int end = whole(text, (int) (Math.max(one, other) * text.length()));
        if (start < end) {
            return new Span(start, end);
        }
        return start < text.length()
                ? new Span(start, text.offsetByCodePoints(start, 1))
                : new Span(text.offsetByCodePoints(start, -1), start);
    }

    private static int whole(String text, int at) {
        boolean cuts = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return cuts ? at - 1 : at;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(12),
                Arbitraries.of(
                        " ",
                        "\n",
                        "\r\n",
                        "“",
                        "”",
                        "\u00a0",
                        "e\u0301",
                        "\u200d",
                        "\u2028",
                        "\u202e",
                        "\ufeff",
                        "\"",
                        "\\",
                        "\ud83d\udc69\u200d\ud83d\ude80",
                        "\ud83c\uddfa\ud83c\udde6",
                        "\ud800\udc00",
                        "قال",
                        "中文",
                        "\uffff"));
        return piece.list().ofMinSize(1).ofMaxSize(60).map(pieces -> "x" + String.join("", pieces));
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        Arbitrary<List<Double>> ends =
                Arbitraries.doubles().between(0, 1).list().ofMinSize(2).ofMaxSize(6);
        return Combinators.combine(Arbitraries.integers().between(0, 4), ends)
                .as(Mark::new)
                .list()
                .ofMaxSize(15);
    }
}
