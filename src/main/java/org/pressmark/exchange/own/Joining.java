package org.pressmark.exchange.own;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Arrival.Terms;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.own.Counts.Fate;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Completion;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Head;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Verdict;

/// Joins a file to a project: what the project does not hold yet becomes one step.
///
/// 1. Nothing the project holds is overwritten but what came with the program and was never touched.
/// 2. An article of the same text is the same article; its annotations go to the one that is there.
/// 3. An annotation, link, review, dismissal, completion or verdict of the same id with other content stops the
/// whole import, or gives way, as the terms say. Hence joining the same file twice adds nothing the second time.
///
/// The file is gone through once to see what would come, and once more, in the same way, when it comes: nothing of
/// it is held in between.
final class Joining {
    private final OwnSet given;
    private final OwnSet set;
    private final List<Incoming.Namesake> asked;
    private final Reading project;
    private final Terms terms;
    private final Problems problems;
    private final References references;
    private final Set<Entry> shipped;
    private final Cuts cuts = new Cuts();
    private final Counts counts = new Counts();
    private final Notes notes = new Notes();
    private final List<Annotator> newcomers = new ArrayList<>();
    private final @Nullable UUID[] homes;
    private Consumer<Change> out = change -> {};
    private long changes;

    Joining(OwnSet given, Reading project, Terms terms) {
        Namesakes namesakes = Namesakes.of(given, project.registers());
        this.given = given;
        this.asked = namesakes.asked();
        this.set = switch (terms.namesakes()) {
            case ONE -> namesakes.asOne(given);
            case AS_SAID -> namesakes.said(terms.same()).asOne(given);
            case APART, APART_AND_LISTED -> given;
        };
        notes.addAll(
                switch (terms.namesakes()) {
                    case APART_AND_LISTED -> namesakes.listed();
                    case AS_SAID -> namesakes.doubtful();
                    case APART, ONE -> List.of();
                });
        this.project = project;
        this.terms = terms;
        this.problems = new Problems(set.file());
        this.references = new References(project, set.directory(), problems);
        this.shipped = new HashSet<>(terms.shipped());
        this.homes = new @Nullable UUID[set.directory().texts()];
    }

    /// @throws org.pressmark.exchange.json.CannotImport if it cannot be joined
    Incoming join() {
        goThrough();
        cuts.note(notes);
        return new Incoming(
                (live, into) -> new Joining(given, live, terms).pour(into),
                changes,
                new ImportReport(counts.counts(), notes.all()),
                newcomers,
                asked);
    }

    private void pour(Consumer<Change> into) {
        out = into;
        goThrough();
    }

    private void goThrough() {
        joinGiver();
        List<Placed<Entry>> registers = set.registers().stream()
                .map(placed -> new Placed<>(given(placed.value()), placed.place()))
                .filter(placed -> !isGivenAway(placed.value()))
                .toList();
        registers.forEach(placed -> references.arrives(placed.value()));
        registers.forEach(this::joinRegister);
        set.each(this::joinArticle, this::joinOrStop);
        problems.stopIfAny();
    }

    private void put(Change change) {
        changes++;
        if (change instanceof Change.Added(Annotator newcomer)) {
            newcomers.add(newcomer);
        }
        out.accept(change);
    }

    private void joinGiver() {
        Annotator annotator = terms.annotator();
        if (annotator != null) {
            references.arrives(annotator);
            if (project.find(Annotator.class, annotator.id()) == null) {
                put(new Change.Added(annotator));
            }
        }
    }

    private void joinRegister(Placed<Entry> placed) {
        Entry entry = placed.value();
        Entry there = project.find(entry.getClass(), entry.id());
        if (there == null) {
            add(entry, placed);
        } else if (there.equals(entry)) {
            counts.count(entry, Fate.THERE);
        } else if (shipped.contains(there)) {
            references.check(entry, placed.place());
            put(new Change.Edited(there, entry));
            counts.count(entry, Fate.ADDED);
        } else {
            keep(entry, there);
        }
    }

    /// The project says something else of it and is left as it is.
    private void keep(Entry entry, Entry there) {
        counts.count(entry, Fate.KEPT);
        notes.add(Message.of("exchange.note.kept", Labels.of(there)));
    }

    /// An annotator whose tags go to another is still needed for the reviews he made.
    private boolean isGivenAway(Entry entry) {
        return terms.annotator() != null
                && entry instanceof Annotator
                && !set.directory().reviewed(entry.id());
    }

    private void joinArticle(Arrived arrived) {
        Article article = arrived.article(terms.at());
        int text = set.directory().enter(article.text().textSha256());
        UUID known = homes[text];
        UUID home = known == null ? home(article, arrived) : known;
        homes[text] = home;
        for (Placed<Annotation> each : arrived.annotations()) {
            joinOrStop(new Placed<>(at(home, each.value()), each.place()));
            cuts.look(each, arrived.content().text());
        }
        for (Placed<Dismissal> each : arrived.dismissals()) {
            joinOrStop(new Placed<>(at(home, each.value()), each.place()));
        }
        joinCompletions(home, arrived);
        for (Placed<Verdict> each : arrived.verdicts()) {
            joinOrStop(new Placed<>(at(home, each.value()), each.place()));
        }
    }

    /// Who is done with an article is so once, however many copies say it.
    private void joinCompletions(UUID home, Arrived arrived) {
        List<Completion> there = new ArrayList<>(project.completions(home));
        for (Placed<Completion> each : arrived.completions()) {
            Completion completion = at(home, each.value());
            if (there.stream().anyMatch(completion::saysTheSame)) {
                counts.count(completion, Fate.THERE);
            } else {
                there.add(completion);
                joinOrStop(new Placed<>(completion, each.place()));
            }
        }
    }

    /// The id under which the project holds this text, or will.
    private UUID home(Article article, Arrived arrived) {
        Article there = project.articleWithText(article.text().textSha256());
        if (there != null) {
            if (saysTheSame(there, article)) {
                counts.count(article, Fate.THERE);
            } else {
                keep(article, there);
            }
            return there.id();
        }
        if (project.find(Article.class, article.id()) != null) {
            problems.add("exchange.otherText", arrived.place(), article.id());
        } else {
            put(new Change.Kept(arrived.content()));
            add(article, new Placed<>(article, arrived.place()));
        }
        return article.id();
    }

    private static boolean saysTheSame(Article one, Article other) {
        return one.title().equals(other.title())
                && one.provenance().equals(other.provenance())
                && one.dates().equals(other.dates())
                && one.genre() == other.genre();
    }

    private void joinOrStop(Placed<? extends Entry> placed) {
        Entry entry = placed.value();
        Entry there = entry instanceof Annotation
                ? project.find(Annotation.class, entry.id())
                : project.find(entry.getClass(), entry.id());
        if (there == null) {
            add(entry, placed);
        } else if (there.equals(entry)) {
            counts.count(entry, Fate.THERE);
        } else if (terms.clash() == Arrival.Clash.GIVES_WAY) {
            counts.count(entry, Fate.KEPT);
            notes.add(Message.of("exchange.note.changed", entry.id()));
        } else {
            problems.add("exchange.conflict", placed.place(), entry.id());
        }
    }

    private void add(Entry entry, Placed<? extends Entry> placed) {
        references.check(entry, placed.place());
        put(new Change.Added(entry));
        counts.count(entry, Fate.ADDED);
    }

    private Annotation at(UUID home, Annotation annotation) {
        Head head = annotation.head();
        Annotator annotator = terms.annotator();
        UUID by = annotator == null ? head.annotator() : annotator.id();
        if (home.equals(head.article()) && by.equals(head.annotator())) {
            return annotation;
        }
        return annotation.with(new Head(
                head.id(),
                home,
                by,
                head.createdAt(),
                head.updatedAt(),
                head.origin(),
                head.confidence(),
                head.note(),
                head.set()));
    }

    private Dismissal at(UUID home, Dismissal dismissal) {
        Annotator annotator = terms.annotator();
        return dismissal.with(home, annotator == null ? dismissal.annotator() : annotator.id());
    }

    private Completion at(UUID home, Completion completion) {
        Annotator annotator = terms.annotator();
        return completion.with(home, annotator == null ? completion.annotator() : annotator.id());
    }

    private Verdict at(UUID home, Verdict verdict) {
        Annotator annotator = terms.annotator();
        return verdict.with(home, annotator == null ? verdict.reviewer() : annotator.id());
    }

    private Entry given(Entry entry) {
        Annotator annotator = terms.annotator();
        return annotator != null && entry instanceof AnnotationSet of
                ? new AnnotationSet(of.id(), of.name(), annotator.id(), of.guidelineVersion())
                : entry;
    }
}
