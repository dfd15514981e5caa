package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Gold;
import org.pressmark.GoldEntries;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Entry;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.Span;

/// Every gold quote, claim, zone and outlet mention of the reference articles is stored, exported and read back.
final class GoldRoundTripTest {
    @TempDir
    Path folder;

    @Test
    void goldAnnotationsAreStoredExportedAndReadBackWithoutLoss() {
        List<Gold> articles = Gold.articles().orElse(List.of());
        Assumptions.assumeFalse(articles.isEmpty(), "no reference data");
        try (Trial from = new Trial(folder, "from");
                Trial to = new Trial(folder, "to")) {
            from.addAnna();
            List<GoldEntries> all = articles.stream()
                    .map(gold -> new GoldEntries(gold, from.anna(), Trial.NOW))
                    .toList();
            store(from, all);
            Path file = from.export("gold.pressmark.json", Portion.ALL);
            to.take(file);
            assertEquals(Trial.text(file), to.exported());
            all.forEach(each -> check(to, each));
        }
    }

    private static void store(Trial project, List<GoldEntries> all) {
        Map<UUID, Entry> registers = new HashMap<>();
        for (GoldEntries each : all) {
            for (Entry entry : each.registers()) {
                if (registers.putIfAbsent(entry.id(), entry) == null) {
                    project.add(entry);
                }
            }
            List<Change> rest = each.change()
                    .leaves()
                    .filter(leaf -> !(leaf instanceof Change.Added(Entry entry) && registers.containsKey(entry.id())))
                    .toList();
            project.carryOut(new Change.Several(rest));
        }
    }

    private static void check(Trial project, GoldEntries entries) {
        UUID article = entries.article().id();
        assertEquals(entries.gold().text(), project.reading().text(article));
        Map<UUID, Annotation> found = new HashMap<>();
        project.reading().annotations(article).forEach(each -> found.put(each.id(), each));
        assertEquals(tagged(entries.gold()), found.size());
        entries.annotations().forEach((name, made) -> assertEquals(made, found.get(made.id()), name));
        for (Gold.Item item : entries.gold().of("quote")) {
            Quote quote = (Quote) Objects.requireNonNull(
                    found.get(entries.annotations().get(item.id()).id()));
            assertEquals(item.contents(), spans(quote, Role.CONTENT), item.id());
            assertEquals(item.cue() == null ? List.of() : List.of(item.cue()), spans(quote, Role.CUE), item.id());
            assertEquals(
                    item.source() == null ? List.of() : List.of(item.source()), spans(quote, Role.SOURCE), item.id());
            assertEquals(item.said("type"), quote.type().name().toLowerCase(Locale.ROOT), item.id());
            assertEquals(item.said("parent") != null, quote.parent() != null, item.id());
        }
    }

    /// How many gold items are annotations; the others are notes for the tester.
    private static long tagged(Gold gold) {
        return gold.items().stream()
                .filter(item -> switch (item.kind()) {
                    case "article", "trap", "editorialInsertion" -> false;
                    case "quotedSegment" -> "term".equals(item.type());
                    default -> true;
                })
                .count();
    }

    private static List<Span> spans(Quote quote, Role role) {
        return quote.spans(role).toList();
    }
}
