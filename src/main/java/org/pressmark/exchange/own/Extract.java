package org.pressmark.exchange.own;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Completion;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Reading;
import org.pressmark.model.Registers;
import org.pressmark.model.Review;
import org.pressmark.model.Verdict;
import org.pressmark.model.Zone;

/// What of a project belongs to a portion of it: the articles and annotations asked for, and everything these point
/// to, so that the file can be read without the project.
///
/// A quote that a chosen annotation stands in comes along even if another annotator made it.
final class Extract {
    /// Ids in the order of their text form, which is the order of a file.
    static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    private final Portion portion;
    private final Set<UUID> articles = new TreeSet<>(BY_TEXT);
    private final Set<UUID> annotations = new HashSet<>();
    private final Set<UUID> used = new HashSet<>();

    Extract(Portion portion) {
        this.portion = portion;
    }

    /// Looks at an article that was asked for.
    void survey(Reading project, UUID article) {
        articles.add(article);
        for (Annotation annotation : project.annotations(article)) {
            if (portion.wants(annotation)) {
                take(project, annotation);
            }
        }
    }

    private void take(Reading project, Annotation annotation) {
        if (!annotations.add(annotation.id())) {
            return;
        }
        articles.add(annotation.article());
        use(annotation.head().annotator());
        use(annotation.head().set());
        switch (annotation) {
            case Quote quote -> {
                use(quote.speaker());
                use(quote.addressee());
                use(quote.via());
                follow(project, quote.parent());
            }
            case ClaimOccurrence claim -> {
                use(claim.claim());
                use(claim.claimant());
                follow(project, claim.quote());
            }
            case OutletMention mention -> use(mention.outlet());
            case Coding coding -> useCode(project, coding.code());
            case Zone zone -> {}
            case QuotedTerm term -> {}
        }
    }

    private void follow(Reading project, @Nullable UUID annotation) {
        Annotation found = annotation == null ? null : project.find(Annotation.class, annotation);
        if (found != null) {
            take(project, found);
        }
    }

    private void useCode(Reading project, UUID id) {
        Code code = used.add(id) ? project.find(Code.class, id) : null;
        if (code != null) {
            use(code.codebook());
            if (code.parent() != null) {
                useCode(project, code.parent());
            }
        }
    }

    private void use(@Nullable UUID id) {
        if (id != null) {
            used.add(id);
        }
    }

    /// Looks at what stands around the articles, once all of them have been surveyed.
    void finish(Reading project) {
        for (UUID id : articles) {
            Article article = project.find(Article.class, id);
            if (article != null) {
                use(article.provenance().publisher());
                use(article.provenance().provider());
            }
            dismissals(project, id).forEach(dismissal -> use(dismissal.annotator()));
            completions(project, id).forEach(completion -> use(completion.annotator()));
            verdicts(project, id).forEach(verdict -> {
                use(verdict.reviewer());
                use(verdict.subject().mineBy());
                use(verdict.subject().theirsBy());
            });
        }
        reviews(project).forEach(review -> use(review.reviewer()));
        project.registers().sets().stream()
                .filter(set -> used.contains(set.id()))
                .forEach(set -> use(set.annotator()));
    }

    List<UUID> articles(Reading project) {
        return portion.isWhole() ? project.articles().stream().sorted(BY_TEXT).toList() : List.copyOf(articles);
    }

    List<Annotation> annotations(Reading project, UUID article) {
        List<Annotation> all = project.annotations(article);
        return portion.isWhole()
                ? all
                : all.stream().filter(each -> annotations.contains(each.id())).toList();
    }

    /// What the annotators asked for put aside in an article.
    List<Dismissal> dismissals(Reading project, UUID article) {
        return project.dismissals(article).stream()
                .filter(dismissal -> portion.wants(dismissal.annotator()))
                .sorted(Comparator.comparing(Entry::id, BY_TEXT))
                .toList();
    }

    /// Which of the annotators asked for are done with an article.
    List<Completion> completions(Reading project, UUID article) {
        return project.completions(article).stream()
                .filter(completion -> portion.wants(completion.annotator()))
                .sorted(Comparator.comparing(Entry::id, BY_TEXT))
                .toList();
    }

    /// What the annotators asked for decided about differences in an article.
    List<Verdict> verdicts(Reading project, UUID article) {
        return project.verdicts(article).stream()
                .filter(verdict -> portion.wants(verdict.reviewer()))
                .sorted(Comparator.comparing(Entry::id, BY_TEXT))
                .toList();
    }

    /// The entries of a register that go out, in the order of the file.
    <E extends Entry> List<E> of(List<E> register) {
        return register.stream()
                .filter(entry -> portion.isWhole() || used.contains(entry.id()))
                .sorted(Comparator.comparing(Entry::id, BY_TEXT))
                .toList();
    }

    /// Those who made something that goes out. Who made nothing is not named in a set.
    List<Annotator> annotators(Reading project) {
        Registers registers = project.registers();
        if (portion.isWhole()) {
            registers.sets().forEach(set -> use(set.annotator()));
            reviews(project).forEach(review -> use(review.reviewer()));
        }
        return registers.annotators().stream()
                .filter(each -> used.contains(each.id()) || (portion.isWhole() && project.hasWorked(each.id())))
                .sorted(Comparator.comparing(Entry::id, BY_TEXT))
                .toList();
    }

    List<ClaimLink> claimLinks(Reading project) {
        return project.claimLinks().stream()
                .filter(link -> goesOut(link.from()) && goesOut(link.to()))
                .sorted(Comparator.comparing(Entry::id, BY_TEXT))
                .toList();
    }

    List<Review> reviews(Reading project) {
        return project.reviews().stream()
                .filter(review -> goesOut(review.annotation()))
                .sorted(Comparator.comparing(Entry::id, BY_TEXT))
                .toList();
    }

    private boolean goesOut(UUID annotation) {
        return portion.isWhole() || annotations.contains(annotation);
    }
}
