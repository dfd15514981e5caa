package org.pressmark.command;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.Pairing;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.desk.review.State;
import org.pressmark.desk.review.ThirdVersion;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Verdict.Choice;
import org.pressmark.review.Difference;
import org.pressmark.review.Facet;
import org.pressmark.review.Sayings;
import org.pressmark.review.Settlement;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;

/// What is decided about one difference, or about all that are listed: one change, one undo step, on disk at once.
///
/// Screen thread only; the change is made on the project thread, of what is there when its turn comes.
final class Deciding {
    private final Desk desk;
    private final Reviewing review;
    private final Phrases phrases;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isUnderway;

    Deciding(Desk desk, Reviewing review, Phrases phrases) {
        this.desk = desk;
        this.review = review;
        this.phrases = phrases;
    }

    /// Decides about the difference that is looked at, and goes to the next that is open. A key that is pressed
    /// before the last decision is on disk waits for it: it means the difference that comes then.
    void one(Choice choice) {
        if (isUnderway) {
            waiting.add(() -> one(choice));
            return;
        }
        Item item = review.chosenProperty().get();
        if (item == null) {
            desk.tell(Message.of("tell.review.none"));
        } else if (!allows(choice, item)) {
            desk.tell(Message.of("tell.review.not." + Phrases.camel(choice)));
        } else if (choice == Choice.TAKE_FIELDS) {
            ask(List.of(item), facets -> carryOut(List.of(item), choice, facets, null, null));
        } else {
            carryOut(List.of(item), choice, Set.of(), null, null);
        }
    }

    private static boolean allows(Choice choice, Item item) {
        Difference difference = item.difference();
        if (difference != null) {
            return Settlement.allows(choice, difference);
        }
        return switch (choice) {
            case ACCEPT_THEIRS, KEEP_MINE, SKIP, COMMENT, AGREED, OBJECTED -> true;
            case TAKE_BORDER, TAKE_FIELDS, THIRD_VERSION, DROP_BOTH -> false;
        };
    }

    /// Asks in which of the respects that differ theirs is to be taken; of one there is nothing to ask.
    private void ask(List<Item> items, Consumer<Set<Facet>> then) {
        Set<Facet> differing = EnumSet.noneOf(Facet.class);
        items.forEach(item -> differing.addAll(item.facets()));
        if (differing.size() == 1) {
            then.accept(differing);
            return;
        }
        desk.ask(new Prompt(
                Message.of("ask.review.field"),
                Span.caret(0),
                typed -> differing.stream()
                        .map(facet -> new Prompt.Option(word(facet), null, () -> then.accept(Set.of(facet))))
                        .filter(option -> Names.fits(option.label(), typed))
                        .toList(),
                () -> {}));
    }

    private String word(Facet facet) {
        return phrases.say("review.facet." + Phrases.camel(facet));
    }

    /// Asks whether the same is to be done with every difference in the list that is not decided yet, saying how
    /// many those are; where only decided ones are listed, with those.
    void all(Choice choice) {
        List<Item> listed = List.copyOf(review.listing().shown());
        String said = review.composing().typedProperty().get().strip();
        if (choice == Choice.COMMENT && said.isEmpty()) {
            review.composing().askComment();
            desk.tell(Message.of("tell.review.sayFirst"));
            return;
        }
        desk.session().ask(reading -> meant(listed, choice), items -> {
            if (items.isEmpty()) {
                desk.tell(Message.of("tell.review.nothing"));
            } else if (choice == Choice.TAKE_FIELDS) {
                ask(items, facets -> confirm(differingIn(facets, items), choice, facets));
            } else {
                confirm(items, choice, Set.of());
            }
        });
    }

    private static List<Item> differingIn(Set<Facet> facets, List<Item> items) {
        return items.stream().filter(item -> item.facets().containsAll(facets)).toList();
    }

    private List<Item> meant(List<Item> listed, Choice choice) {
        List<Item> possible =
                listed.stream().filter(item -> allows(choice, item)).toList();
        List<Item> undecided = possible.stream()
                .filter(item -> review.state(item) != State.DECIDED)
                .toList();
        return undecided.isEmpty() ? possible : undecided;
    }

    private void confirm(List<Item> items, Choice choice, Set<Facet> facets) {
        String what = phrases.say("review.all." + Phrases.camel(choice), items.size());
        desk.ask(new Prompt(
                Message.of("ask.review.all", items.size()),
                Span.caret(0),
                typed -> List.of(new Prompt.Option(what, null, () -> carryOut(items, choice, facets, null, null))),
                () -> {}));
    }

    /// Puts everything that both agree in into the adjudicated layer.
    void same() {
        desk.session()
                .ask(
                        reading -> review.listing().everything().stream()
                                .filter(item -> item.category() == Category.SAME && review.state(item) == State.OPEN)
                                .toList(),
                        items -> {
                            if (items.isEmpty()) {
                                desk.tell(Message.of("tell.review.nothingSame"));
                            } else {
                                carryOut(items, Choice.KEEP_MINE, Set.of(), null, null);
                            }
                        });
    }

    /// Begins a third version of what is looked at.
    void third() {
        Item item = review.chosenProperty().get();
        Difference difference = item == null ? null : item.difference();
        if (item == null || difference == null) {
            desk.tell(Message.of("tell.review.not.thirdVersion"));
        } else {
            review.composing().beginThird(item, difference);
        }
    }

    /// Stores the third version as it is now.
    void storeThird() {
        ThirdVersion third = review.composing().thirdProperty().get();
        if (third != null) {
            review.composing().endThird();
            carryOut(
                    List.of(third.item()),
                    Choice.THIRD_VERSION,
                    Set.of(),
                    third.draftProperty().get(),
                    null);
        }
    }

    /// Stores a remark about what is looked at.
    void say(String words) {
        Item item = review.chosenProperty().get();
        if (item != null && !words.isBlank()) {
            review.composing().typedProperty().set("");
            carryOut(List.of(item), Choice.COMMENT, Set.of(), null, words.strip());
        }
    }

    /// What was typed and not said yet goes along.
    private void carryOut(
            List<Item> items, Choice choice, Set<Facet> facets, @Nullable Annotation third, @Nullable String said) {
        Pairing pairing = review.pairingProperty().get();
        if (pairing == null) {
            return;
        }
        String typed = review.composing().typedProperty().get().strip();
        String comment = said != null ? said : typed.isEmpty() ? null : typed;
        review.composing().typedProperty().set("");
        Order order = new Order(
                pairing,
                items,
                choice,
                facets,
                third,
                comment,
                desk.session().annotator(),
                desk.session().workshop().clock().instant(),
                desk.session().workshop().ids());
        isUnderway = true;
        boolean[] isStoring = new boolean[1];
        desk.session().ask(reading -> Adjudicating.of(reading, order, review::in), change -> {
            isStoring[0] = true;
            store(order, change);
        });
        afterwards(() -> {
            if (!isStoring[0]) {
                goOn();
            }
        });
    }

    private void store(Order order, Change.Several change) {
        desk.session().carryOut(deed(order), change, () -> {
            Item now = review.chosenProperty().get();
            boolean isLeft =
                    order.items().size() == 1 && now != null && !order.items().contains(now);
            if (!order.choice().isRemark() && !isLeft) {
                review.nextOpen();
            }
        });
        afterwards(this::goOn);
    }

    /// Does something when all that was asked before came to an end, refused or not.
    private void afterwards(Runnable work) {
        desk.session().ask(reading -> true, done -> work.run());
    }

    private void goOn() {
        isUnderway = false;
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
    }

    private Message deed(Order order) {
        Item first = order.items().getFirst();
        String choice = Phrases.camel(order.choice());
        if (order.items().size() > 1) {
            return Message.of("deed.verdicts." + choice, order.items().size());
        }
        String words = first.tags()
                .min(Comparator.comparingInt(Annotation::start))
                .map(Sayings::wordsOf)
                .orElseGet(() -> first.article().title());
        return Message.of("deed.verdict." + choice, Bench.brief(words));
    }
}
