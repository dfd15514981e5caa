package org.pressmark.exchange.foreign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.Content;
import org.pressmark.model.Message;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Reading;
import org.pressmark.model.Review;

/// Counts what goes out of a project in a format that does not carry it, [Part] by [Part].
///
/// 1. Counted is what there is: an article without an address loses none.
/// 2. What belongs to something that is lost itself is not counted beside it: a quote that does not go out takes
/// its
///    speaker along.
/// 3. What nobody asked for is not lost: of a portion neither the other articles nor the entries that nothing in it
///    points to.
///
/// Project thread only. Keeps an id for each review and each link between claims, and for each entry met.
final class Shortfall {
    private static final long OF_ARTICLES =
            EnumSet.allOf(Part.class).stream().filter(Filled::isOfArticles).count();

    private final Set<Part> missing;
    private final Portion portion;
    private final Map<Part, Integer> counted = new EnumMap<>(Part.class);
    private final Mentioned mentioned = new Mentioned();
    private final Map<UUID, Integer> reviews = new HashMap<>();
    private final Set<UUID> linked = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();

    Shortfall(Portion portion, Set<Part> carried) {
        this.missing = EnumSet.allOf(Part.class);
        this.missing.removeAll(carried);
        this.portion = portion;
    }

    void begin(Reading project) {
        if (missing.contains(Part.REVIEWS)) {
            for (Review review : project.reviews()) {
                reviews.merge(review.annotation(), 1, Integer::sum);
            }
        }
        if (missing.contains(Part.CLAIM_LINKS)) {
            for (ClaimLink link : project.claimLinks()) {
                linked.add(link.from());
                linked.add(link.to());
            }
        }
    }

    void article(Reading project, OpenArticle open, Content content) {
        UUID id = open.article().id();
        boolean goesOut = missing.stream().filter(Filled::isOfArticles).count() < OF_ARTICLES;
        for (Part part : missing) {
            boolean counts = part == Part.TEXT || (goesOut && !(part == Part.TITLE && isFirstLine(open)));
            add(part, counts && Filled.isFilled(part, open.article()) ? 1 : 0);
        }
        boolean again = content.originalSha256().equals(content.textSha256());
        add(Part.ORIGINAL, again || missing.contains(Part.TEXT) ? 0 : 1);
        add(
                Part.DISMISSALS,
                project.dismissals(id).stream()
                        .filter(each -> portion.wants(each.annotator()))
                        .count());
        add(
                Part.COMPLETIONS,
                project.completions(id).stream()
                        .filter(each -> portion.wants(each.annotator()))
                        .count());
        add(
                Part.VERDICTS,
                project.verdicts(id).stream()
                        .filter(each -> portion.wants(each.reviewer()))
                        .count());
        if (!missing.contains(Part.PUBLISHER)) {
            mentioned.by(open.article());
        }
        open.annotations().forEach(this::tag);
    }

    /// A title that the text begins with is there again, as readers take it from there.
    private boolean isFirstLine(OpenArticle open) {
        return !missing.contains(Part.TEXT)
                && open.text()
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip()
                        .equals(open.article().title());
    }

    private void tag(Annotation tag) {
        add(Part.REVIEWS, reviews.getOrDefault(tag.id(), 0));
        if (linked.contains(tag.id())) {
            seen.add(tag.id());
        }
        Part kind = Filled.kind(tag);
        if (missing.contains(kind)) {
            add(kind, 1);
            return;
        }
        mentioned.by(tag);
        for (Part part : missing) {
            add(part, Filled.isFilled(part, tag) ? 1 : 0);
        }
    }

    void end(Reading project) {
        add(
                Part.CLAIM_LINKS,
                project.claimLinks().stream()
                        .filter(link -> seen.contains(link.from()) && seen.contains(link.to()))
                        .count());
        add(Part.PRESETS, portion.isWhole() ? project.registers().presets().size() : 0);
        Named names = new Named(project.registers());
        mentioned.follow(names);
        new RegisterLosses(
                        project.registers(),
                        mentioned,
                        portion.isWhole() ? RegisterLosses.Asked.WHOLE : RegisterLosses.Asked.PORTION)
                .each(this::add);
    }

    private void add(Part part, long many) {
        if (many > 0 && missing.contains(part)) {
            counted.merge(part, (int) many, Integer::sum);
        }
    }

    /// A sentence for each part of which something is lost, in the order of the parts.
    List<Message> told() {
        List<Message> told = new ArrayList<>();
        counted.forEach((part, many) -> told.add(Message.of("exchange.loss.part." + part, many)));
        return told;
    }
}
