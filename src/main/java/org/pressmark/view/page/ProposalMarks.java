package org.pressmark.view.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.OpenText;
import org.pressmark.desk.Proposing;
import org.pressmark.suggest.proposal.Proposal;
import org.pressmark.text.Span;
import org.pressmark.view.reader.ReaderView;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkForm;
import org.pressmark.view.reader.mark.MarksChange;

/// Draws proposals into the reader, apart from every tag; of a change of them only what is different is drawn anew.
final class ProposalMarks {
    /// What all marks of proposals are hidden by: nothing.
    private static final String GROUP = "proposals";

    /// The mark round the proposal that a key would take.
    private record Here(Proposal proposal) {}

    private final Desk desk;
    private final ReaderView reader;
    private final Set<Object> painted = new HashSet<>();
    private @Nullable OpenText page;

    ProposalMarks(Desk desk, ReaderView reader) {
        this.desk = desk;
        this.reader = reader;
    }

    void follow(Proposing proposing) {
        desk.textProperty().subscribe(text -> {
            page = text;
            painted.clear();
            paint(proposing);
        });
        proposing.allProperty().subscribe(() -> paint(proposing));
        proposing.currentProperty().subscribe(() -> paint(proposing));
    }

    /// While another article is being opened, the reader may still show the one before it.
    private void paint(Proposing proposing) {
        if (page == null || !page.equals(desk.textProperty().get())) {
            return;
        }
        Proposal current = proposing.currentProperty().get();
        Set<Object> wanted = new LinkedHashSet<>(proposing.allProperty().get());
        if (current != null && wanted.contains(current)) {
            wanted.add(new Here(current));
        }
        Set<Object> gone = new HashSet<>(painted);
        gone.removeAll(wanted);
        List<Mark> come = new ArrayList<>();
        wanted.stream().filter(one -> !painted.contains(one)).forEach(one -> come.addAll(marks(one)));
        if (!gone.isEmpty() || !come.isEmpty()) {
            painted.clear();
            painted.addAll(wanted);
            reader.update(new MarksChange(gone, come));
        }
    }

    private static List<Mark> marks(Object one) {
        List<Mark> marks = new ArrayList<>();
        if (one instanceof Here here) {
            here.proposal().extent().forEach(span -> marks.add(mark(one, MarkForm.PROPOSAL_HERE, span)));
        } else if (one instanceof Proposal proposal) {
            MarkForm form =
                    switch (proposal) {
                        case Proposal.Zoned zoned -> MarkForm.PROPOSED_ZONE;
                        case Proposal.Quotation quotation -> MarkForm.PROPOSAL;
                        case Proposal.Mention mention -> MarkForm.PROPOSAL;
                        case Proposal.Equal equal -> MarkForm.PROPOSAL;
                    };
            proposal.extent().forEach(span -> marks.add(mark(one, form, span)));
            parts(proposal).forEach(span -> marks.add(mark(one, MarkForm.PROPOSED_PART, span)));
        }
        return marks;
    }

    private static List<Span> parts(Proposal proposal) {
        List<Span> parts = new ArrayList<>();
        if (proposal instanceof Proposal.Quotation quotation) {
            java.util.stream.Stream.of(
                            java.util.Optional.ofNullable(quotation.source()),
                            java.util.Optional.ofNullable(quotation.cue()))
                    .flatMap(java.util.Optional::stream)
                    .forEach(parts::add);
        }
        return parts;
    }

    private static Mark mark(Object id, MarkForm form, Span span) {
        return new Mark(id, form, span, GROUP);
    }
}
