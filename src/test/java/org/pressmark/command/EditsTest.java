package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Head;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

class EditsTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> screen = new ArrayDeque<>();
    private boolean isSlow;
    private Office office;
    private Desk desk;
    private Edits edits;

    /// What comes back from the project waits while the office is slow.
    @BeforeEach
    void open() {
        office = new Office(folder, task -> {
            if (isSlow) {
                screen.add(task);
            } else {
                task.run();
            }
        });
        desk = office.desk;
        edits = new Edits(desk);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void catchUp() {
        isSlow = false;
        while (!screen.isEmpty()) {
            screen.poll().run();
        }
    }

    private Article article() {
        return desk.articleProperty().get();
    }

    private Article onDisk() {
        return office.door.reading().find(Article.class, article().id());
    }

    private <A extends Annotation> A onDisk(Class<A> kind, A tag) {
        return office.door.reading().find(kind, tag.id());
    }

    private <A extends Annotation> A any(Class<A> kind) {
        return desk.tags().all().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private void undo() {
        desk.session().undo();
    }

    @Test
    void anEditIsOnDiskAndOnTheDesk() {
        edits.article().title(article(), "Another title");
        assertEquals("Another title", onDisk().title());
        assertEquals(onDisk(), article());
    }

    @Test
    void ofTwoInQuickSuccessionBothArrive() {
        isSlow = true;
        Article shown = article();
        edits.article().title(shown, "Another title");
        edits.article().byline(shown, "By the desk");
        edits.article().genre(shown, Article.Genre.OPINION);
        catchUp();
        assertEquals("Another title", article().title());
        assertEquals("By the desk", article().provenance().byline());
        assertEquals(Article.Genre.OPINION, article().genre());
        assertEquals(onDisk(), article());
    }

    @Test
    void afterARefusalTheNextEditIsMadeOfWhatIsThere() {
        isSlow = true;
        take(UUID.randomUUID());
        edits.article().byline(article(), "Built on what was refused");
        catchUp();
        edits.article().byline(article(), "By the desk");
        assertEquals("By the desk", onDisk().provenance().byline());
    }

    private void take(UUID provider) {
        edits.article()
                .take(
                        article(),
                        new EvidenceOffers.Offer(
                                EvidenceOffers.Part.PROVIDER,
                                provider,
                                Provenance.OutletEvidence.STATED,
                                "(TASS)",
                                null));
    }

    @Test
    void anEditThatChangesNothingLeavesNoStep() {
        long before = office.door.reading().latest();
        edits.article().title(article(), article().title());
        assertEquals(before, office.door.reading().latest());
    }

    @Test
    void aNameThatBreaksTheProjectIsRefusedInASentence() {
        edits.article().title(article(), " ");
        assertEquals("name.blank", desk.saidProperty().get().message().key());
        assertEquals(article(), onDisk());
    }

    @Test
    void aNewSpeakerComesAndGoesWithTheEdit() {
        Quote quote = any(Quote.class);
        Speaker made = edits.newSpeaker("  Somebody else ");
        edits.quote().speaker(quote, made);
        assertEquals(
                "Somebody else",
                desk.shelves()
                        .speakers()
                        .find(onDisk(Quote.class, quote).speaker())
                        .name());
        undo();
        assertNull(desk.shelves().speakers().find(made.id()));
        assertEquals(quote.speaker(), onDisk(Quote.class, quote).speaker());
    }

    @Test
    void claimsAttributedToAQuoteFollowItsSpeaker() {
        Quote quote = any(Quote.class);
        ClaimOccurrence claim = claimIn(quote);
        edits.quote().speaker(quote, office.telek);
        assertEquals(office.telek.id(), onDisk(ClaimOccurrence.class, claim).claimant());
        edits.quote().speaker(desk.tags().find(quote.id(), Quote.class), null);
        assertNull(onDisk(ClaimOccurrence.class, claim).claimant());
    }

    private ClaimOccurrence claimIn(Quote quote) {
        Span span = quote.spans(RoleSpan.Role.CONTENT).findFirst().orElseThrow();
        desk.select(span, span.end());
        office.commands.keymap().named("claim").run();
        return (ClaimOccurrence) desk.chosenProperty().get();
    }

    @Test
    void anAttributedClaimGetsTheQuoteItStandsIn() {
        Quote quote = any(Quote.class);
        ClaimOccurrence claim = claimIn(quote);
        edits.claim().voice(claim, ClaimOccurrence.Voice.AUTHOR);
        assertNull(onDisk(ClaimOccurrence.class, claim).quote());
        edits.claim().voice(claim, ClaimOccurrence.Voice.ATTRIBUTED);
        assertEquals(quote.id(), onDisk(ClaimOccurrence.class, claim).quote());
        assertEquals(quote.speaker(), onDisk(ClaimOccurrence.class, claim).claimant());
    }

    @Test
    void aClaimantMakesTheClaimAnAttributedOne() {
        ClaimOccurrence claim = any(ClaimOccurrence.class);
        edits.claim().claimant(claim, office.marosz);
        assertEquals(
                ClaimOccurrence.Voice.ATTRIBUTED,
                onDisk(ClaimOccurrence.class, claim).voice());
        assertEquals(office.marosz.id(), onDisk(ClaimOccurrence.class, claim).claimant());
    }

    @Test
    void wordingAndTypeAreTheClaimsWhereverItIsMade() {
        ClaimOccurrence occurrence = any(ClaimOccurrence.class);
        edits.claim().wording(occurrence, "Put shortly.");
        edits.claim().type(occurrence, Claim.Type.PREDICTION);
        edits.claim().checkWorthy(occurrence, Claim.CheckWorthy.YES);
        Claim claim = office.door.reading().find(Claim.class, occurrence.claim());
        assertEquals(new Claim(claim.id(), "Put shortly.", Claim.Type.PREDICTION, Claim.CheckWorthy.YES, null), claim);
    }

    @Test
    void anEditStampsTheTagAndNothingElseIsTouched() {
        Quote quote = any(Quote.class);
        edits.tag().confidence(quote, Head.Confidence.UNSURE);
        Quote after = onDisk(Quote.class, quote);
        assertEquals(quote.with(quote.head().sure(Head.Confidence.UNSURE).updated(Office.NOW)), after);
    }

    @Test
    void aTagThatIsNotChosenIsEditedWithoutBeingChosen() {
        Quote quote = any(Quote.class);
        desk.choose(null);
        edits.quote().stance(quote, Quote.Stance.DOUBTING);
        assertNull(desk.chosenProperty().get());
    }

    @Test
    void aQuoteKeepsItsLastContent() {
        Quote quote = any(Quote.class);
        edits.quote().without(quote, quote.spans().getFirst());
        assertEquals(quote, onDisk(Quote.class, quote));
        assertEquals("quote.content", desk.saidProperty().get().message().key());
    }

    @Test
    void anOfferSetsOutletAndEvidenceInOneStep() {
        UUID tass = office.tass.id();
        take(tass);
        assertEquals(tass, onDisk().provenance().provider());
        assertEquals(Provenance.OutletEvidence.STATED, onDisk().provenance().evidence());
        undo();
        assertNull(onDisk().provenance().provider());
    }

    @Test
    void aPresetIsOfferedForASourceThatHasNone() {
        assertTrue(edits.preset().offered(article(), Enum::name).isEmpty());
        edits.article().publisher(article(), edits.newOutlet("Quayside Courier"));
        Preset offered = edits.preset().offered(article(), Enum::name).orElseThrow();
        assertEquals(5, offered.digit());
        edits.preset().add(offered);
        assertTrue(desk.shelves().presets().all().contains(offered));
        assertTrue(edits.preset().offered(article(), Enum::name).isEmpty());
        edits.preset().remove(offered);
        assertNull(desk.shelves().presets().find(offered.id()));
    }

    @Test
    void lettersFindByTheOtherNamesToo() {
        edits.article().publisher(article(), edits.newOutlet("Quayside Courier"));
        Lookup lookup = new Lookup(desk);
        assertEquals("Quayside Courier", lookup.outlets("cour").getFirst().name());
        assertEquals("Quayside Courier", lookup.outlets("qc").getFirst().name());
    }
}
