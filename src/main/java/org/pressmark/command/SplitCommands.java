package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Graphemes;
import org.pressmark.text.Span;

/// Makes two of one tag, at the caret.
///
/// The words of a quote become two parts of it; where it has several already, it may become two quotes of the same
/// speaker, cue and source.
final class SplitCommands {
    private final Bench bench;
    private final Desk desk;
    private final Phrases phrases;

    SplitCommands(Bench bench, Phrases phrases) {
        this.phrases = phrases;
        this.bench = bench;
        this.desk = bench.desk();
    }

    List<Command> commands() {
        return List.of(Command.of("split", Command.Group.EDIT, () -> bench.onPage(this::split), "/"));
    }

    private void split(Bench.Page page) {
        Annotation tag = bench.inHand();
        int at = Graphemes.snap(page.text(), Span.caret(page.caret())).start();
        if (tag == null) {
            desk.tell(Message.of("tell.noTag"));
            return;
        }
        List<Span> before = halves(page.text(), tag, span -> span.start() < at, span -> cut(span, span.start(), at));
        List<Span> after = halves(page.text(), tag, span -> span.end() > at, span -> cut(span, at, span.end()));
        boolean isInside = tag.extent().anyMatch(span -> span.start() < at && at < span.end());
        if (before.isEmpty() || after.isEmpty() || (!isInside && tag.extent().count() < 2)) {
            desk.tell(Message.of("tell.noSplit"));
        } else if (!(tag instanceof Quote quote)) {
            inTwo(page, tag, before, after);
        } else if (tag.extent().count() == 1) {
            inParts(page, quote, before, after);
        } else {
            askHow(page, quote, before, after, isInside);
        }
    }

    private static List<Span> halves(
            String text, Annotation tag, Predicate<Span> wanted, java.util.function.UnaryOperator<Span> cut) {
        return tag.extent()
                .filter(wanted)
                .map(cut)
                .map(span -> withoutBlanks(text, span))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private static Span cut(Span span, int from, int to) {
        return new Span(Math.max(span.start(), from), Math.max(Math.max(span.start(), from), Math.min(span.end(), to)));
    }

    private static Span withoutBlanks(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private void askHow(Bench.Page page, Quote quote, List<Span> before, List<Span> after, boolean isInside) {
        List<Prompt.Option> options = new ArrayList<>();
        options.add(
                new Prompt.Option(phrases.say("option.splitQuotes"), null, () -> inTwo(page, quote, before, after)));
        if (isInside) {
            options.add(new Prompt.Option(
                    phrases.say("option.splitParts"), null, () -> inParts(page, quote, before, after)));
        }
        desk.ask(new Prompt(
                Message.of("ask.split", EditCommands.label(quote)),
                Span.caret(page.caret()),
                typed -> options,
                () -> {}));
    }

    private void inParts(Bench.Page page, Quote quote, List<Span> before, List<Span> after) {
        List<Span> all = new ArrayList<>(before);
        all.addAll(after);
        bench.edit(deed(quote), quote, Parts.standing(quote, page.text(), all));
    }

    private void inTwo(Bench.Page page, Annotation asked, List<Span> before, List<Span> after) {
        Annotation tag = desk.tags().find(asked.id());
        if (tag == null) {
            return;
        }
        Annotation first =
                Parts.standing(tag, page.text(), before).with(tag.head().updated(bench.now()));
        Annotation second = Parts.standing(tag, page.text(), after)
                .with(bench.head(page).noted(tag.head().note()).sure(tag.head().confidence()));
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Edited(tag, first));
        changes.add(new Change.Added(second));
        if (tag instanceof Quote) {
            desk.tags().all().stream()
                    .filter(other ->
                            after.stream().anyMatch(span -> span.contains(new Span(other.start(), other.end()))))
                    .forEach(other -> follow(other, tag.id(), second.id(), changes));
        }
        bench.carryOut(deed(tag), new Change.Several(changes), second.id());
    }

    /// What stood in the words of the second quote belongs to it now.
    private static void follow(Annotation other, UUID first, UUID second, List<Change> changes) {
        @Nullable
        Annotation moved =
                switch (other) {
                    case Quote child when first.equals(child.parent()) -> child.inside(second);
                    case ClaimOccurrence claim
                    when first.equals(claim.quote()) -> claim.attributed(second, claim.claimant());
                    default -> null;
                };
        if (moved != null) {
            changes.add(new Change.Edited(other, moved));
        }
    }

    private Message deed(Annotation tag) {
        return Deeds.on(desk, "deed.split", tag);
    }
}
