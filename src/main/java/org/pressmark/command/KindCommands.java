package org.pressmark.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Recast.Into;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotation.Kind;
import org.pressmark.model.Change;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.Message;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Zone;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;

/// Makes tags another kind of tag, and puts a second one where one stands.
final class KindCommands {
    private final Bench bench;
    private final Desk desk;
    private final Proposals proposals;
    private final Phrases phrases;

    KindCommands(Bench bench, Proposals proposals, Phrases phrases) {
        this.phrases = phrases;
        this.bench = bench;
        this.desk = bench.desk();
        this.proposals = proposals;
    }

    List<Command> commands() {
        return List.of(
                Command.of("kind", Command.Group.EDIT, () -> bench.onPage(this::change), "K"),
                Command.of("duplicate", Command.Group.EDIT, () -> bench.onPage(this::duplicate), "D"));
    }

    private void change(Bench.Page page) {
        List<Annotation> tags = placed();
        if (tags.isEmpty()) {
            return;
        }
        Message question = tags.size() == 1
                ? Message.of("ask.kind", EditCommands.label(tags.getFirst()))
                : Message.of("ask.kindSeveral", tags.size());
        askKind(page, question, tags, false, into -> change(page, tags, into));
    }

    private void duplicate(Bench.Page page) {
        List<Annotation> tags = placed();
        if (tags.isEmpty()) {
            return;
        }
        Annotation tag = tags.getFirst();
        Message question = Message.of("ask.duplicate", EditCommands.label(tag));
        askKind(page, question, List.of(tag), true, into -> duplicate(page, tag, into));
    }

    /// Puts a code on the words of all tags in hand; codings among them get this code instead of theirs.
    void code(Bench.Page page) {
        List<Annotation> tags = placed();
        if (!tags.isEmpty()) {
            Span place = Several.place(tags.getFirst(), page.caret());
            desk.ask(new Prompt(
                    Message.of("ask.codeSeveral", tags.size()),
                    place,
                    typed -> codes(typed, into -> code(page, tags, into)),
                    () -> {}));
        }
    }

    private void code(Bench.Page page, List<Annotation> tags, Into into) {
        Recast recast = new Recast(bench, page, proposals, this::word);
        List<Change> changes = new ArrayList<>();
        for (Annotation tag : tags) {
            Annotation held = desk.tags().find(tag.id());
            if (held instanceof Coding coding && into instanceof Into.Coded(UUID code)) {
                if (!coding.code().equals(code)) {
                    changes.add(new Change.Edited(
                            coding, coding.as(code).with(coding.head().updated(bench.now()))));
                }
            } else if (held != null) {
                changes.add(new Change.Added(recast.make(held, bench.head(page), into)));
            }
        }
        if (!changes.isEmpty()) {
            bench.carryOut(Message.of("deed.codeSeveral", changes.size()), new Change.Several(changes));
        }
    }

    private String word(Enum<?> value) {
        return phrases.say(Phrases.keyOf(value));
    }

    /// The tags in hand that stand somewhere; says why there are none.
    private List<Annotation> placed() {
        List<Annotation> tags = bench.inHands();
        List<Annotation> placed =
                tags.stream().filter(tag -> !tag.spans().isEmpty()).toList();
        if (placed.isEmpty()) {
            desk.tell(Message.of(tags.isEmpty() ? "tell.noTag" : "tell.noBorder"));
        }
        return placed;
    }

    private void askKind(
            Bench.Page page, Message question, List<Annotation> tags, boolean isSecond, Consumer<Into> then) {
        Span place = Several.place(tags.getFirst(), page.caret());
        desk.ask(new Prompt(
                question,
                place,
                typed -> Arrays.stream(Kind.values())
                        .filter(kind -> isSecond || tags.stream().anyMatch(tag -> tag.kind() != kind))
                        .filter(kind -> Names.fits(word(kind), typed))
                        .map(kind -> new Prompt.Option(
                                word(kind),
                                isSecond ? null : lost(page, tags, kind),
                                () -> askMore(page, place, kind, then)))
                        .toList(),
                () -> {}));
    }

    /// What would be lost, after a minus; null if nothing is.
    private @Nullable String lost(Bench.Page page, List<Annotation> tags, Kind kind) {
        List<String> lost = losses(page, tags, kind);
        return lost.isEmpty() ? null : "− " + Bench.listed(String.join(" · ", lost));
    }

    private List<String> losses(Bench.Page page, List<Annotation> tags, Kind kind) {
        Recast recast = new Recast(bench, page, proposals, this::word);
        return tags.stream()
                .flatMap(tag -> recast.lost(tag, kind).stream())
                .distinct()
                .toList();
    }

    private void askMore(Bench.Page page, Span place, Kind kind, Consumer<Into> then) {
        switch (kind) {
            case QUOTE, CLAIM, OUTLET -> then.accept(new Into.Plain(kind));
            case CODING -> desk.ask(new Prompt(Message.of("ask.code"), place, typed -> codes(typed, then), () -> {}));
            case ZONE -> {
                List<Zone.Type> types = new ArrayList<>(proposals.zones(page, place));
                Arrays.stream(Zone.Type.values())
                        .filter(type -> !types.contains(type))
                        .forEach(types::add);
                askType(place, "ask.zone", types, type -> then.accept(new Into.Zoned(type)));
            }
            case QUOTED_TERM ->
                askType(
                        place,
                        "ask.term",
                        List.of(QuotedTerm.Type.values()),
                        type -> then.accept(new Into.Termed(type)));
        }
    }

    private <E extends Enum<E>> void askType(Span place, String question, List<E> types, Consumer<E> then) {
        desk.ask(new Prompt(
                Message.of(question),
                place,
                typed -> types.stream()
                        .filter(type -> Names.fits(word(type), typed))
                        .map(type -> new Prompt.Option(word(type), null, () -> then.accept(type)))
                        .toList(),
                () -> {}));
    }

    private List<Prompt.Option> codes(String typed, Consumer<Into> then) {
        String letters = typed.strip().toLowerCase(Locale.ROOT);
        return desk.shelves().codes().all().stream()
                .filter(code -> code.use() == Code.Use.OFFERED)
                .filter(code -> Names.fits(code.name(), typed) || letters.equals(key(code)))
                .map(code -> new Prompt.Option(code.name(), code.key(), () -> then.accept(new Into.Coded(code.id()))))
                .toList();
    }

    private static @Nullable String key(Code code) {
        String key = code.key();
        return key == null ? null : key.toLowerCase(Locale.ROOT);
    }

    private void change(Bench.Page page, List<Annotation> asked, Into into) {
        List<Annotation> tags = asked.stream()
                .filter(tag -> tag.kind() != into.kind() && desk.tags().find(tag.id()) != null)
                .map(tag -> java.util.Objects.requireNonNull(desk.tags().find(tag.id())))
                .toList();
        Recast recast = new Recast(bench, page, proposals, this::word);
        List<Annotation> made = tags.stream()
                .map(tag -> recast.make(tag, tag.head().updated(bench.now()), into))
                .toList();
        List<String> lost = losses(page, tags, into.kind());
        Message deed = tags.size() == 1
                ? Deeds.on(desk, "deed.kind", tags.getFirst())
                : Message.of("deed.kindSeveral", tags.size());
        desk.session()
                .ask(
                        reading -> {
                            List<Change> changes = new ArrayList<>(Removals.of(reading, tags));
                            changes.addAll(recast.first());
                            made.forEach(tag -> changes.add(new Change.Added(tag)));
                            return new Change.Several(changes);
                        },
                        change -> desk.session().carryOut(deed, change, () -> tell(lost)));
    }

    private void tell(List<String> lost) {
        if (!lost.isEmpty()) {
            desk.tell(Message.of("tell.kindLost", Bench.listed(String.join(" · ", lost))));
        }
    }

    private void duplicate(Bench.Page page, Annotation tag, Into into) {
        Head head = bench.head(page).noted(tag.head().note()).sure(tag.head().confidence());
        Recast recast = new Recast(bench, page, proposals, this::word);
        Annotation made = recast.make(tag, head, into);
        List<Change> changes = new ArrayList<>(recast.first());
        changes.add(new Change.Added(made));
        bench.carryOut(Deeds.on(desk, "deed.duplicate", tag), new Change.Several(changes), made.id());
    }
}
