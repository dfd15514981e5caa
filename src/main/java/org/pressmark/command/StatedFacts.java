package org.pressmark.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Reading;
import org.pressmark.model.Verdict;
import org.pressmark.review.Stated;
import org.pressmark.review.StatedFact;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;

/// Puts what was decided about articles themselves, such as their outlets and dates, into the articles of the
/// project.
///
/// A decision alone leaves the article as it is: that is one of the two originals, and only the adjudicated layer
/// states what was decided. But a project states the outlet of an article once and not once for each annotator, so
/// the decision would reach no list and no export. Hence this, asked for by name: one change, one undo step, and
/// the verdicts still say who decided it, when and why. Screen thread only.
final class StatedFacts {
    private final Desk desk;
    private final Reviewing review;
    private final Phrases phrases;

    StatedFacts(Desk desk, Reviewing review, Phrases phrases) {
        this.desk = desk;
        this.review = review;
        this.phrases = phrases;
    }

    /// What would become of the articles; `unknown` are outlets that the register does not have any more.
    private record Plan(List<Change> changes, int facts, Set<String> unknown) {}

    /// Asks whether to, saying how many facts and articles those are.
    void putIn() {
        Map<UUID, List<StatedFact>> decided = new LinkedHashMap<>();
        for (Item item : review.listing().everything()) {
            Stated stated = item.stated();
            Verdict verdict = stated == null ? null : review.verdict(item);
            if (stated != null && verdict != null && verdict.stated() != null) {
                decided.computeIfAbsent(item.article().id(), first -> new ArrayList<>())
                        .add(new StatedFact(stated.matter(), verdict.stated()));
            }
        }
        desk.session().ask(reading -> plan(reading, decided), this::confirm);
    }

    private static Plan plan(Reading reading, Map<UUID, List<StatedFact>> decided) {
        List<Outlet> outlets = reading.registers().outlets();
        List<Change> changes = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        int facts = 0;
        for (Map.Entry<UUID, List<StatedFact>> each : decided.entrySet()) {
            Article before = reading.find(Article.class, each.getKey());
            Article after = before;
            for (StatedFact fact : each.getValue()) {
                UUID outlet = fact.isOfOutlet() ? named(outlets, fact.words()) : null;
                if (after == null || (fact.isOfOutlet() && outlet == null)) {
                    unknown.add(fact.words());
                } else {
                    Article stated = stated(after, fact, outlet);
                    facts += stated.equals(after) ? 0 : 1;
                    after = stated;
                }
            }
            if (before != null && after != null && !after.equals(before)) {
                changes.add(new Change.Edited(before, after));
            }
        }
        return new Plan(changes, facts, unknown);
    }

    /// A fact of a newer version that no article can have leaves the article as it is.
    private static Article stated(Article article, StatedFact fact, @Nullable UUID outlet) {
        try {
            return fact.of(article, outlet);
        } catch (IllegalArgumentException | InvalidChange unknown) {
            return article;
        }
    }

    private static boolean isCalled(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /// By its name, or else by another one it has: one that was merged into another left its name there.
    private static @Nullable UUID named(List<Outlet> outlets, String name) {
        return Stream.<Predicate<Outlet>>of(
                        outlet -> isCalled(outlet.name(), name),
                        outlet -> outlet.aliases().stream().anyMatch(alias -> isCalled(alias, name)))
                .flatMap(by -> outlets.stream().filter(by))
                .map(Outlet::id)
                .findFirst()
                .orElse(null);
    }

    private void confirm(Plan plan) {
        if (plan.changes().isEmpty()) {
            desk.tell(
                    plan.unknown().isEmpty()
                            ? Message.of("tell.review.noFacts")
                            : Message.of("tell.review.factsUnknown", String.join(", ", plan.unknown())));
            return;
        }
        int articles = plan.changes().size();
        String what = plan.unknown().isEmpty()
                ? phrases.say("review.facts", plan.facts(), articles)
                : phrases.say("review.facts.but", plan.facts(), articles, String.join(", ", plan.unknown()));
        desk.ask(new Prompt(
                Message.of("ask.review.facts"),
                Span.caret(0),
                typed -> List.of(new Prompt.Option(
                        what,
                        null,
                        () -> desk.session()
                                .carryOut(
                                        Message.of("deed.statedFacts", plan.facts(), articles),
                                        new Change.Several(plan.changes())))),
                () -> {}));
    }
}
