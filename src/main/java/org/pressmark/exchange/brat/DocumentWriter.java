package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.model.Annotation;
import org.pressmark.model.Coding;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;
import org.pressmark.text.Span;

/// Writes the `.ann` file of one annotator's tags in one text: first what stands where, then what is said of it.
///
/// Who came from a brat file keeps its numbers; the others get those that are left.
final class DocumentWriter {
    private final String text;
    private final OffsetMap codePoints;
    private final Types types;
    private final Losses losses;
    private final Numbering numbering;
    private final StringBuilder lines = new StringBuilder();
    private final Map<UUID, String> targets = new LinkedHashMap<>();

    DocumentWriter(String text, List<Annotation> tags, Types types, Losses losses) {
        this.text = text;
        this.codePoints = OffsetUnit.CODE_POINT.map(text);
        this.types = types;
        this.losses = losses;
        this.numbering = new Numbering(tags);
    }

    /// All lines. `numbered` is the name that the numbers of the tags go with.
    String written(List<Annotation> tags, DocumentFacts facts) {
        for (Annotation tag : tags) {
            if (tag.spans().isEmpty()) {
                continue;
            }
            if (Fragments.of(text, tag.extent().toList()).isEmpty()) {
                losses.add("exchange.loss.breaks");
            } else {
                targets.put(tag.id(), tag instanceof Quote quote ? quote(quote) : mark(tag));
            }
        }
        for (Annotation tag : tags) {
            if (targets.containsKey(tag.id())) {
                lines.append(facts.of(tag, targets, exact(tag)));
            }
        }
        return lines.toString();
    }

    private String mark(Annotation tag) {
        String type =
                switch (tag.kind()) {
                    case CODING -> types.type(((Coding) tag).code());
                    case CLAIM -> "Claim";
                    case OUTLET -> "Outlet";
                    case ZONE -> "Zone";
                    case QUOTED_TERM -> "Term";
                    case QUOTE -> "Content";
                };
        Numbers kept = Numbers.in(tag.id());
        return mark(type, tag.extent().toList(), kept == null ? 0 : kept.mark());
    }

    private String mark(String type, List<Span> spans, int wanted) {
        List<Span> pieces = Fragments.of(text, spans);
        StringBuilder line = new StringBuilder(type);
        char before = ' ';
        for (Span piece : pieces) {
            Span said = codePoints.fromUtf16(piece);
            line.append(before).append(said.start()).append(' ').append(said.end());
            before = ';';
        }
        line.append('\t')
                .append(String.join(
                        " ", pieces.stream().map(piece -> piece.of(text)).toList()));
        Numbering.Given given = numbering.mark(line.toString(), wanted);
        if (given.isNew()) {
            lines.append(given.id()).append('\t').append(line).append('\n');
        }
        return given.id();
    }

    private String quote(Quote quote) {
        Numbers kept = Numbers.in(quote.id());
        if (kept != null && kept.event() == 0 && isBareContent(quote)) {
            return mark(quote);
        }
        List<Argument> arguments = arguments(quote, kept);
        boolean usual = kept == null || kept.type() == Numbers.Type.USUAL;
        boolean sourced = !Wording.spans(quote, Role.SOURCE).isEmpty();
        String type = usual == sourced ? Kinds.ATTRIBUTION : Kinds.WITHOUT_SOURCE;
        List<Span> trigger = new ArrayList<>(Wording.spans(quote, Role.CUE));
        if (Fragments.of(text, trigger).isEmpty()) {
            trigger = List.of(quote.contents().getFirst().span());
        }
        StringBuilder event = new StringBuilder();
        Map<Role, Integer> seen = new EnumMap<>(Role.class);
        for (Argument argument : arguments) {
            String name = Kinds.PARTS.getOrDefault(argument.role(), "");
            int again = seen.merge(argument.role(), 1, Integer::sum);
            String mark = mark(name, argument.spans(), argument.wanted());
            event.append(' ')
                    .append(name)
                    .append(again == 1 ? "" : again)
                    .append(':')
                    .append(mark);
        }
        String trigged = mark(type, trigger, kept == null ? 0 : kept.mark());
        String id = numbering.event(kept == null ? 0 : kept.event());
        lines.append(id)
                .append('\t')
                .append(type)
                .append(':')
                .append(trigged)
                .append(event)
                .append('\n');
        return id;
    }

    /// What was a mark of its own in the file and has become nothing more.
    private static boolean isBareContent(Quote quote) {
        return quote.spans().stream().allMatch(span -> span.role() == Role.CONTENT) && quote.speaker() == null;
    }

    /// A mark that plays a part in an event; `wanted` is its number, 0 for any.
    private record Argument(Role role, List<Span> spans, int wanted) {}

    private List<Argument> arguments(Quote quote, @Nullable Numbers kept) {
        Map<Role, List<Integer>> wanted = new EnumMap<>(Role.class);
        List<Role> order = new ArrayList<>();
        if (kept != null) {
            kept.arguments().forEach(each -> {
                wanted.computeIfAbsent(each.role(), any -> new ArrayList<>()).add(each.mark());
                order.add(each.role());
            });
        }
        Map<Role, List<List<Span>>> marks = new EnumMap<>(Role.class);
        Kinds.PARTS
                .keySet()
                .forEach(role -> marks.put(
                        role,
                        marks(
                                Wording.spans(quote, role),
                                wanted.getOrDefault(role, List.of()).size())));
        List<Argument> arguments = new ArrayList<>();
        Map<Role, Integer> taken = new HashMap<>();
        for (Role role : order) {
            int at = taken.merge(role, 1, Integer::sum) - 1;
            List<List<Span>> there = marks.getOrDefault(role, List.of());
            if (at < there.size()) {
                arguments.add(new Argument(
                        role,
                        there.get(at),
                        wanted.getOrDefault(role, List.of()).get(at)));
            }
        }
        marks.forEach((role, all) -> all.stream()
                .skip(taken.getOrDefault(role, 0))
                .forEach(spans -> arguments.add(new Argument(role, spans, 0))));
        return arguments;
    }

    /// Spans as marks: as many as there were; else one, where they do not overlap or touch.
    private List<List<Span>> marks(List<Span> spans, int wanted) {
        List<List<Span>> marks = new ArrayList<>();
        for (Span span : spans) {
            if (Fragments.of(text, span).isEmpty()) {
                continue;
            }
            boolean apart = !marks.isEmpty() && marks.getLast().getLast().end() >= span.start();
            if (marks.isEmpty() || (wanted > 0 ? marks.size() < wanted : apart)) {
                marks.add(new ArrayList<>());
            }
            marks.getLast().add(span);
        }
        return marks;
    }

    /// The stretches themselves, where their pieces do not tell them; or null.
    private @Nullable String exact(Annotation tag) {
        Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
        tag.spans()
                .forEach(span -> spans.computeIfAbsent(span.role(), any -> new ArrayList<>())
                        .add(span.span()));
        boolean told = spans.values().stream()
                .allMatch(all -> Fragments.joined(text, Fragments.of(text, all)).equals(all));
        return told ? null : Exact.of(spans, codePoints);
    }
}
