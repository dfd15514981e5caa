package org.pressmark.suggest.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotation.Kind;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Head;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.TaggedElsewhere;
import org.pressmark.suggest.OutletNames;
import org.pressmark.text.Span;

final class ProposalsTest {
    private static final OutletNames OUTLETS = OutletNames.of(Shipped.read().outlets());
    private static final UUID ID = new UUID(1, 2);
    private static final String TEXT = """
            Harbour shut

            Mayor Anna Berg met the council. “We will wait,” Berg said, TASS reports. “Then we sail.”

            «Никогда», — ответил Иван Дал.

            She called it the “new deal”.
            """;

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static Question question(List<Annotation> tags, List<TaggedElsewhere> elsewhere) {
        return new Question(TEXT, tags, OUTLETS, List.of(), elsewhere, Set.of());
    }

    private static List<Proposal> proposals() {
        return Proposals.of(question(List.of(), List.of()));
    }

    private static Proposal.Quotation quotation(List<Proposal> among, String words) {
        return among.stream()
                .filter(Proposal.Quotation.class::isInstance)
                .map(Proposal.Quotation.class::cast)
                .filter(one -> one.contents().contains(span(words)))
                .findFirst()
                .orElseThrow();
    }

    private static Head head() {
        return Head.made(ID, ID, ID, Instant.EPOCH);
    }

    @Test
    void splitQuotationIsOneProposalWithCueSourceAndSpeaker() {
        Proposal.Quotation found = quotation(proposals(), "“We will wait,”");
        assertEquals(List.of(span("“We will wait,”"), span("“Then we sail.”")), found.contents());
        assertEquals(span("said"), found.cue());
        assertEquals("Berg", found.source() == null ? "" : found.source().of(TEXT));
        assertEquals("Anna Berg", found.speakerName());
        assertEquals(Proposal.Reason.ATTRIBUTED, found.why());
    }

    @Test
    void guillemetsAndRussianVerbsCount() {
        Proposal.Quotation found = quotation(proposals(), "«Никогда»");
        assertEquals(span("Иван Дал"), found.source());
    }

    @Test
    void speakerOfTheRegisterIsNamed() {
        Speaker berg = Speaker.named(ID, "Anna Berg");
        Question asked = new Question(TEXT, List.of(), OUTLETS, List.of(berg), List.of(), Set.of());
        assertEquals(ID, quotation(Proposals.of(asked), "“We will wait,”").speaker());
    }

    @Test
    void outletOfTheRegisterIsProposedWhereItIsNamed() {
        assertTrue(proposals().stream()
                .anyMatch(one -> one.kind() == Kind.OUTLET && one.extent().equals(List.of(span("TASS")))));
    }

    @Test
    void nothingIsProposedOverATagOfItsKind() {
        Quote tag = Quote.of(head(), List.of(RoleSpan.of(RoleSpan.Role.CONTENT, TEXT, span("We will"))));
        assertTrue(Proposals.of(question(List.of(tag), List.of())).stream()
                .filter(one -> one.kind() == Kind.QUOTE)
                .noneMatch(one -> one.extent().stream().anyMatch(span("We will")::overlaps)));
    }

    @Test
    void wordsThatQuoteNobodyAreNoQuotation() {
        QuotedTerm tag = new QuotedTerm(
                head(), List.of(RoleSpan.of(RoleSpan.Role.TERM, TEXT, span("«Никогда»"))), QuotedTerm.Type.TERM);
        assertTrue(Proposals.of(question(List.of(tag), List.of())).stream()
                .noneMatch(one -> one.extent().contains(span("«Никогда»"))));
    }

    @Test
    void refusedOnesStayRefused() {
        Set<Dismissal.Subject> refused =
                Set.copyOf(proposals().stream().map(Proposal::subject).toList());
        assertEquals(List.of(), Proposals.of(new Question(TEXT, List.of(), OUTLETS, List.of(), List.of(), refused)));
    }

    @Test
    void stringTaggedElsewhereIsProposedBetweenWordBorders() {
        TaggedElsewhere council = new TaggedElsewhere("the council", Kind.CODING, ID);
        TaggedElsewhere part = new TaggedElsewhere("counc", Kind.CODING, ID);
        List<Proposal> found = Proposals.of(question(List.of(), List.of(council, part)));
        assertEquals(
                List.of(span("the council")),
                found.stream()
                        .filter(Proposal.Equal.class::isInstance)
                        .flatMap(one -> one.extent().stream())
                        .toList());
    }

    @Test
    void stringTaggedInTwoWaysIsDoubtful() {
        TaggedElsewhere one = new TaggedElsewhere("the council", Kind.CODING, ID);
        TaggedElsewhere other = new TaggedElsewhere("the council", Kind.CODING, new UUID(3, 4));
        TaggedElsewhere sure = new TaggedElsewhere("Harbour shut", Kind.CODING, ID);
        List<Double> confidences = Proposals.of(question(List.of(), List.of(one, other, sure))).stream()
                .filter(Proposal.Equal.class::isInstance)
                .map(Proposal::confidence)
                .toList();
        assertEquals(2, confidences.size());
        assertTrue(confidences.getFirst() > confidences.getLast());
    }

    @Test
    void proposalsStandInTextOrderEachWithItsConfidence() {
        List<Proposal> found = proposals();
        for (int i = 1; i < found.size(); i++) {
            assertTrue(found.get(i - 1).start() <= found.get(i).start());
        }
        assertTrue(found.stream().allMatch(one -> one.confidence() > 0 && one.confidence() <= 1));
    }

    @Test
    void slicesGiveTheSameAsAllAtOnce() {
        String text = (TEXT + "\n").repeat(200);
        Question asked = new Question(text, List.of(), OUTLETS, List.of(), List.of(), Set.of());
        Proposals sliced = Proposals.about(asked);
        List<Integer> sizes = new ArrayList<>();
        while (!sliced.isDone()) {
            sliced.step();
            sizes.add(sliced.all().size());
        }
        assertTrue(sizes.size() > 10);
        assertEquals(Proposals.of(asked), sliced.all());
    }
}
