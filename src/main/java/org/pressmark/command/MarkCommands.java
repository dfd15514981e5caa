package org.pressmark.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Message;
import org.pressmark.model.OutletMention;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Quotation;
import org.pressmark.text.Span;

/// The kinds that stand for themselves: outlet mentions, zones, terms in marks, codings.
final class MarkCommands {
    private final Bench bench;
    private final Desk desk;
    private final OutletPrompts outlets;
    private final Proposals proposals;
    private final Phrases phrases;

    MarkCommands(Bench bench, OutletPrompts outlets, Proposals proposals, Phrases phrases) {
        this.bench = bench;
        this.desk = bench.desk();
        this.outlets = outlets;
        this.proposals = proposals;
        this.phrases = phrases;
    }

    List<Command> commands() {
        return List.of(
                Command.of("outlet", Command.Group.TAG, () -> bench.onPage(this::outlet), "O"),
                Command.of("zone", Command.Group.TAG, () -> bench.onPage(this::zone), "Z"),
                Command.of("term", Command.Group.TAG, () -> bench.onPage(this::term), "X"),
                Command.of("coding", Command.Group.TAG, () -> bench.onPage(this::coding), "T"));
    }

    private void outlet(Bench.Page page) {
        Proposals.Named named = proposals.outletAt(page);
        Span selected = page.selected();
        if (named != null) {
            mention(page, named.span(), named.outlet(), List.of());
        } else if (selected != null) {
            outlets.ask(
                    Message.of("ask.outlet", Bench.brief(selected.of(page.text()))),
                    page,
                    selected,
                    (outlet, more) -> mention(page, selected, outlet.id(), more));
        } else {
            desk.tell(Message.of("tell.noOutletName"));
        }
    }

    private void mention(Bench.Page page, Span span, java.util.UUID outlet, List<Change> more) {
        OutletMention made = new OutletMention(
                bench.head(page), Bench.spans(RoleSpan.Role.MENTION, page, span), outlet, proposals.roleOf(page, span));
        add(made, "deed.outlet", span.of(page.text()), more);
    }

    private void zone(Bench.Page page) {
        Span selected = page.selected();
        Span span = selected != null ? selected : page.open().paragraphs().at(page.caret());
        if (span.isEmpty()) {
            desk.tell(Message.of("tell.noParagraph"));
            return;
        }
        List<Zone.Type> types = new ArrayList<>(proposals.zones(page, span));
        Arrays.stream(Zone.Type.values()).filter(type -> !types.contains(type)).forEach(types::add);
        choose(
                page,
                span,
                "ask.zone",
                "zone.",
                types,
                type -> new Zone(bench.head(page), Bench.spans(RoleSpan.Role.ZONE, page, span), type));
    }

    private void term(Bench.Page page) {
        Span selected = page.selected();
        Span span = selected != null
                ? selected
                : page.open()
                        .quotations()
                        .around(page.caret())
                        .map(Quotation::whole)
                        .orElse(null);
        if (span == null) {
            desk.tell(Message.of("tell.noQuotation"));
            return;
        }
        choose(
                page,
                span,
                "ask.term",
                "term.",
                List.of(QuotedTerm.Type.values()),
                type -> new QuotedTerm(bench.head(page), Bench.spans(RoleSpan.Role.TERM, page, span), type));
    }

    /// Asks which of an enumeration's values it is; a letter or two of its name narrow the choice.
    private <E extends Enum<E>> void choose(
            Bench.Page page, Span span, String question, String prefix, List<E> values, Function<E, Annotation> make) {
        String words = span.of(page.text());
        desk.ask(new Prompt(
                Message.of(question, Bench.brief(words)),
                span,
                typed -> values.stream()
                        .filter(value -> Names.fits(word(value), typed))
                        .map(value -> new Prompt.Option(
                                word(value),
                                null,
                                () -> add(make.apply(value), "deed." + prefix + "mark", words, List.of())))
                        .toList(),
                () -> {}));
    }

    private String word(Enum<?> value) {
        return phrases.say(Phrases.keyOf(value));
    }

    private void coding(Bench.Page page) {
        if (!desk.picked().tags().isEmpty()) {
            new KindCommands(bench, proposals, phrases).code(page);
            return;
        }
        Span selected = page.selected();
        Span span = selected != null ? selected : page.open().sentences().at(page.caret());
        if (span.isEmpty()) {
            desk.tell(Message.of("tell.noSentence"));
            return;
        }
        desk.ask(new Prompt(Message.of("ask.code"), span, typed -> codes(page, span, typed), () -> {}));
    }

    private List<Prompt.Option> codes(Bench.Page page, Span span, String typed) {
        List<Code> found = new ArrayList<>(desk.shelves().codes().all());
        found.removeIf(code -> code.use() == Code.Use.RETIRED || !fits(code, typed));
        found.sort(java.util.Comparator.<Code, Boolean>comparing(code -> !isKey(code, typed))
                .thenComparingInt(code -> place(desk.recent().ids().indexOf(code.id()))));
        return found.stream()
                .map(code -> new Prompt.Option(
                        code.name(),
                        code.key(),
                        () -> add(
                                new Coding(bench.head(page), Bench.spans(RoleSpan.Role.CODING, page, span), code.id()),
                                "deed.coding",
                                code.name(),
                                List.of())))
                .toList();
    }

    private static boolean fits(Code code, String typed) {
        return isKey(code, typed) || Names.fits(code.name(), typed);
    }

    private static boolean isKey(Code code, String typed) {
        String key = code.key();
        return key != null && key.toLowerCase(Locale.ROOT).equals(typed.toLowerCase(Locale.ROOT));
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private void add(Annotation made, String deed, String words, List<Change> more) {
        Annotation there = sameThere(made);
        if (there != null) {
            desk.choose(there);
            desk.tell(Message.of("tell.tagThere"));
            return;
        }
        List<Change> changes = new ArrayList<>(more);
        changes.add(new Change.Added(made));
        bench.carryOut(Message.of(deed, Bench.brief(words)), new Change.Several(changes), made.id());
    }

    /// A tag of the same annotator that says just the same, or null.
    private @Nullable Annotation sameThere(Annotation made) {
        Span where = new Span(made.start(), made.end());
        for (Annotation there : desk.tags().overlapping(where)) {
            if (there.head().annotator().equals(made.head().annotator())
                    && there.with(made.head()).equals(made)) {
                return there;
            }
        }
        return null;
    }
}
