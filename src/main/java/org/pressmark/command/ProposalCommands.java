package org.pressmark.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.desk.Proposing;
import org.pressmark.desk.TextSearch;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Speaker;
import org.pressmark.settings.Phrases;
import org.pressmark.suggest.proposal.Proposal;
import org.pressmark.text.Span;

/// What the machine proposes: shown with `P`, stepped through, taken one at a time or all of a kind, refused for
/// good, brought back.
///
/// While proposals are shown `.` and `,` step through them, Enter takes, Backspace refuses, Esc hides; every other
/// key does what it always does. A new speaker comes into the register only by a question that is answered.
final class ProposalCommands implements Modes.Layer {
    private final Bench bench;
    private final Desk desk;
    private final Proposing proposing;
    private final TextSearch finding;
    private final SpeakerPrompts speakers;
    private final Takings takings;
    private final Refusals refusals;
    private final Phrases phrases;

    ProposalCommands(
            Bench bench,
            Proposing proposing,
            TextSearch finding,
            SpeakerPrompts speakers,
            Takings takings,
            Phrases phrases) {
        this.bench = bench;
        this.desk = bench.desk();
        this.proposing = proposing;
        this.finding = finding;
        this.speakers = speakers;
        this.takings = takings;
        this.refusals = new Refusals(bench, proposing, phrases);
        this.phrases = phrases;
    }

    List<Command> commands() {
        return List.of(
                Command.of("proposals", Command.Group.TAG, this::toggle, "P"),
                Command.of("takeProposal", Command.Group.TAG, () -> onCurrent(this::take)),
                Command.of("takeProposals", Command.Group.TAG, () -> bench.onPage(this::askAll), "Shift+Enter"),
                Command.of("refuseProposal", Command.Group.TAG, () -> onCurrent(refusals::refuse)),
                Command.of("refusedProposals", Command.Group.TAG, () -> bench.onPage(refusals::ask), "Shift+P"),
                Command.of("takeFurniture", Command.Group.TAG, () -> bench.onPage(this::takeFurniture)));
    }

    @Override
    public @Nullable Runnable on(Keystroke key) {
        if (finding.openProperty().get() || desk.textProperty().get() == null) {
            return null;
        }
        return proposing.shownProperty().get() ? whileShown(key) : whileOffered(key);
    }

    private @Nullable Runnable whileShown(Keystroke key) {
        return switch (key.toString()) {
            case ".", "Tab" -> () -> step(1);
            case ",", "Shift+Tab" -> () -> step(-1);
            case "Enter" -> proposing.currentProperty().get() == null ? null : () -> onCurrent(this::take);
            case "Backspace" -> () -> onCurrent(refusals::refuse);
            case "Esc" -> this::toggle;
            default -> null;
        };
    }

    /// Enter is the offer's only where it means nothing else.
    private @Nullable Runnable whileOffered(Keystroke key) {
        boolean isOffered = !proposing.furniture().offeredProperty().get().isEmpty();
        boolean isFree = desk.chosenProperty().get() == null
                && desk.selectionProperty().get().isEmpty()
                && desk.sight().under(desk.caret()).isEmpty();
        if (!isOffered || !isFree) {
            return null;
        }
        return switch (key.toString()) {
            case "Enter" -> () -> bench.onPage(this::takeFurniture);
            case "Esc" -> proposing.furniture()::decline;
            default -> null;
        };
    }

    private void toggle() {
        if (proposing.shownProperty().get()) {
            proposing.hide();
        } else {
            bench.onPage(page -> proposing.show());
        }
    }

    private void step(int by) {
        proposing.step(by);
        if (proposing.place() > 0) {
            desk.tell(Message.of(
                    "tell.proposal",
                    proposing.place(),
                    proposing.allProperty().get().size()));
        } else {
            tellNone();
        }
    }

    private void tellNone() {
        boolean isLooking = proposing.progressProperty().get() != null;
        boolean isShown = proposing.shownProperty().get();
        String more = proposing.allProperty().get().isEmpty() ? "tell.noProposals" : "tell.noProposalHere";
        desk.tell(Message.of(!isShown ? "tell.proposalsHidden" : isLooking ? "tell.lookingForProposals" : more));
    }

    private void onCurrent(Taking work) {
        Proposal current = proposing.currentProperty().get();
        if (current == null) {
            tellNone();
        } else {
            bench.onPage(page -> work.on(page, current));
        }
    }

    /// What is done with one proposal.
    private interface Taking {
        void on(Bench.Page page, Proposal proposal);
    }

    private void take(Bench.Page page, Proposal proposal) {
        if (proposal instanceof Proposal.Quotation quotation
                && quotation.source() != null
                && quotation.speakerName() != null
                && takings.known(quotation) == null) {
            askSpeaker(page, quotation, quotation.source());
        } else {
            commit(proposal, takings.all(page, List.of(proposal), Map.of()));
        }
    }

    /// Enter takes the quote with this speaker, Tab without any.
    private void askSpeaker(Bench.Page page, Proposal.Quotation quotation, Span source) {
        speakers.ask(
                Message.of("ask.proposedSpeaker", Bench.brief(source.of(page.text()))),
                page,
                source,
                (speaker, more) -> take(page, quotation, speaker, more),
                () -> {
                    desk.dismissPrompt();
                    take(page, quotation, null, List.of());
                });
    }

    private void take(Bench.Page page, Proposal.Quotation quotation, @Nullable Speaker speaker, List<Change> more) {
        List<Change> changes = new ArrayList<>(more);
        changes.add(new Change.Added(takings.quote(page, quotation, speaker)));
        commit(quotation, new Change.Several(changes));
    }

    private void commit(Proposal proposal, Change change) {
        if (proposing.allProperty().get().contains(proposal)) {
            desk.session().carryOut(deed(proposal), change, () -> proposing.goFrom(proposal.start()));
        }
    }

    private Message deed(Proposal proposal) {
        String words = Bench.brief(proposal.extent().getFirst().of(bench.text()));
        return switch (proposal.kind()) {
            case QUOTE -> Message.of("deed.quote", words);
            case CLAIM -> Message.of("deed.claim", words);
            case OUTLET -> Message.of("deed.outlet", words);
            case CODING -> Message.of("deed.codingOn", words);
            case ZONE -> Message.of("deed.zone.mark", words);
            case QUOTED_TERM -> Message.of("deed.term.mark", words);
        };
    }

    /// Says how many of each kind there are, that of the current proposal first; Enter takes them all.
    private void askAll(Bench.Page page) {
        List<Proposal> all = proposing.allProperty().get();
        Proposal current = proposing.currentProperty().get();
        if (all.isEmpty()) {
            tellNone();
            return;
        }
        Map<Annotation.Kind, List<Proposal>> kinds = new TreeMap<>();
        all.forEach(proposal -> kinds.computeIfAbsent(proposal.kind(), kind -> new ArrayList<>())
                .add(proposal));
        List<Prompt.Option> options = new ArrayList<>();
        List<Proposal> first = current == null ? null : kinds.remove(current.kind());
        if (first != null) {
            offer(options, page, first);
        }
        kinds.values().forEach(same -> offer(options, page, same));
        Span place =
                current == null ? Span.caret(page.caret()) : current.extent().getFirst();
        desk.ask(new Prompt(
                Message.of("ask.takeProposals", all.size()),
                place,
                typed -> options.stream()
                        .filter(option -> Names.fits(option.label(), typed))
                        .toList(),
                () -> {}));
    }

    private void offer(List<Prompt.Option> options, Bench.Page page, List<Proposal> same) {
        String kind = phrases.say(Phrases.keyOf(same.getFirst().kind()));
        String label = phrases.say("proposals.allOf", kind, same.size());
        List<String> names = takings.newNames(same);
        String plain = names.isEmpty() ? null : phrases.say("proposals.noNewSpeakers");
        options.add(new Prompt.Option(label, plain, () -> takeAll(page, same, List.of())));
        if (!names.isEmpty()) {
            String with = phrases.say("proposals.newSpeakers", Bench.brief(String.join(", ", names)));
            options.add(new Prompt.Option(label, with, () -> takeAll(page, same, names)));
        }
    }

    private void takeAll(Bench.Page page, List<Proposal> same, List<String> newNames) {
        List<Proposal> still =
                same.stream().filter(proposing.allProperty().get()::contains).toList();
        if (still.isEmpty()) {
            return;
        }
        Map<String, Speaker> made = new LinkedHashMap<>();
        newNames.forEach(name -> made.put(name, takings.newSpeaker(name)));
        String kind = phrases.say(Phrases.keyOf(still.getFirst().kind()));
        desk.session()
                .carryOut(
                        Message.of("deed.takeProposals", still.size(), kind),
                        takings.all(page, still, made),
                        () -> proposing.goFrom(page.caret()));
    }

    private void takeFurniture(Bench.Page page) {
        List<Proposal> offered = proposing.furniture().offeredProperty().get();
        if (offered.isEmpty()) {
            desk.tell(Message.of("tell.noFurniture"));
        } else {
            desk.session()
                    .carryOut(Message.of("deed.takeFurniture", offered.size()), takings.all(page, offered, Map.of()));
        }
    }
}
