package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Span;

/// Claims: `C` takes the sentence around the caret and decides the voice by what it stands in; `L` says that it is
/// a claim that is known already.
final class ClaimCommands {
    private final Bench bench;
    private final Desk desk;

    ClaimCommands(Bench bench) {
        this.bench = bench;
        this.desk = bench.desk();
    }

    List<Command> commands() {
        return List.of(
                Command.of("claim", Command.Group.TAG, () -> bench.onPage(this::claim), "C"),
                Command.of("sameClaim", Command.Group.TAG, () -> bench.onPage(this::sameClaim), "L"));
    }

    private void claim(Bench.Page page) {
        Span selected = page.selected();
        Span span = selected != null ? selected : page.open().sentences().at(page.caret());
        if (span.isEmpty()) {
            desk.tell(Message.of("tell.noSentence"));
            return;
        }
        ClaimOccurrence there = there(span);
        if (there != null) {
            desk.choose(there);
            desk.tell(Message.of("tell.claimThere"));
            return;
        }
        List<Change> changes = new ArrayList<>();
        Claim claim = worded(span.of(page.text()), changes);
        ClaimOccurrence made = voiced(
                new ClaimOccurrence(
                        bench.head(page),
                        Bench.spans(RoleSpan.Role.CLAIM, page, span),
                        claim.id(),
                        ClaimOccurrence.Voice.AUTHOR,
                        null,
                        null),
                span);
        changes.add(new Change.Added(made));
        bench.carryOut(Message.of("deed.claim", Bench.brief(claim.text())), new Change.Several(changes), made.id());
    }

    private @Nullable ClaimOccurrence there(Span span) {
        UUID me = desk.session().annotator().id();
        return desk.tags().overlapping(span).stream()
                .flatMap(annotation -> annotation instanceof ClaimOccurrence claim
                        ? java.util.stream.Stream.of(claim)
                        : java.util.stream.Stream.empty())
                .filter(claim -> claim.head().annotator().equals(me)
                        && claim.extent().toList().equals(List.of(span)))
                .findFirst()
                .orElse(null);
    }

    /// The claim of the register with these words, or a new one.
    private Claim worded(String words, List<Change> changes) {
        String wording = words.replaceAll("\\s+", " ").strip();
        for (Claim known : desk.shelves().claims().all()) {
            if (known.text().equals(wording)) {
                return known;
            }
        }
        Claim claim = Claim.worded(bench.newId(), wording);
        changes.add(new Change.Added(claim));
        return claim;
    }

    /// In a quote's content, or around it, the claim is its speaker's; elsewhere the author's own.
    private ClaimOccurrence voiced(ClaimOccurrence made, Span span) {
        Quote quote = quoteAround(desk, span, made.head().annotator());
        return quote == null ? made : made.attributed(quote.id(), quote.speaker());
    }

    /// The shortest quote of this annotator in whose content a span stands, or around which it stands; or null.
    static @Nullable Quote quoteAround(Desk desk, Span span, UUID annotator) {
        Quote quote = null;
        for (org.pressmark.model.Annotation annotation : desk.tags().overlapping(span)) {
            if (annotation instanceof Quote candidate
                    && candidate.head().annotator().equals(annotator)
                    && candidate.extent().anyMatch(content -> content.contains(span) || span.contains(content))
                    && (quote == null || candidate.end() - candidate.start() < quote.end() - quote.start())) {
                quote = candidate;
            }
        }
        return quote;
    }

    private void sameClaim(Bench.Page page) {
        if (!(bench.inHand() instanceof ClaimOccurrence occurrence)) {
            desk.tell(Message.of("tell.noClaim"));
            return;
        }
        Span place = occurrence.extent().findFirst().orElse(Span.caret(page.caret()));
        desk.ask(new Prompt(Message.of("ask.sameClaim"), place, typed -> offers(occurrence, typed), () -> {}));
    }

    private List<Prompt.Option> offers(ClaimOccurrence occurrence, String typed) {
        List<Prompt.Option> options = new ArrayList<>();
        for (UUID id : desk.recent().ids()) {
            Claim claim = desk.shelves().claims().find(id);
            if (claim != null) {
                offer(options, occurrence, claim, typed);
            }
        }
        for (Claim claim : desk.shelves().claims().all()) {
            if (!desk.recent().ids().contains(claim.id())) {
                offer(options, occurrence, claim, typed);
            }
        }
        return options;
    }

    private void offer(List<Prompt.Option> options, ClaimOccurrence occurrence, Claim claim, String typed) {
        boolean fits = claim.text().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
        if (fits && !claim.id().equals(occurrence.claim()) && options.size() < SpeakerPrompts.SHOWN) {
            options.add(new Prompt.Option(claim.text(), null, () -> link(occurrence.id(), claim)));
        }
    }

    /// Links the occurrence to a claim; the wording it had of its own goes if nothing else uses it.
    private void link(UUID occurrence, Claim claim) {
        ClaimOccurrence held = desk.tags().find(occurrence, ClaimOccurrence.class);
        if (held == null) {
            return;
        }
        Claim own = desk.shelves().claims().find(held.claim());
        ClaimOccurrence after = held.of(claim.id()).with(held.head().updated(bench.now()));
        desk.session().ask(reading -> own == null ? 0 : reading.uses(own.id()), uses -> {
            List<Change> changes = new ArrayList<>(List.of(new Change.Edited(held, after)));
            if (own != null && uses == 1 && !Objects.equals(own.id(), claim.id())) {
                changes.add(new Change.Removed(own));
            }
            bench.carryOut(
                    Message.of("deed.sameClaim", Bench.brief(claim.text())), new Change.Several(changes), held.id());
        });
    }
}
