package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.Group;
import org.pressmark.desk.Shelf;
import org.pressmark.desk.Showing;
import org.pressmark.desk.Sides;
import org.pressmark.desk.Sight;
import org.pressmark.model.Annotation;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

/// What an analyst does at the full desk, a journey for each part of it: keys and clicks in the whole window, on
/// the sample project.
final class DeskJourneysTest extends AtTheDesk {
    @Test
    void overlappingTagsAreGoneThroughLabelledAndFiltered() throws Exception {
        Quote quote =
                first(Quote.class, each -> each.contents().getFirst().exact().length() > 40);
        onScreen(() -> desk.select(new Span(quote.start() + 3, quote.start() + 20), quote.start() + 20));
        press("C");
        eventually(() -> desk.chosenProperty().get() instanceof ClaimOccurrence);
        ClaimOccurrence claim = (ClaimOccurrence) chosen();
        putCaret(quote.start() + 5);
        press("Enter");
        assertEquals(claim.id(), chosen().id());
        press("Enter");
        assertEquals(quote.id(), chosen().id());
        press("Ctrl+L");
        assertTrue(onScreen(() -> desk.sight().shows(Sight.Extra.LABELS)));
        click(node("#chip-claim"));
        assertFalse(onScreen(() -> desk.sight().shows(Group.of(Annotation.Kind.CLAIM))));
        assertEquals(List.of(quote), onScreen(() -> desk.sight().under(quote.start() + 5)));
    }

    @Test
    void aTagIsMovedNotedSplitAndPutTogetherAgain() throws Exception {
        ClaimOccurrence claim = first(ClaimOccurrence.class, each -> true);
        choose(claim);
        press("]", "Left", "Left", "Enter");
        eventually(() -> desk.chosenProperty().get().end() == claim.end() - 2);
        press("Ctrl+Z");
        eventually(() -> desk.chosenProperty().get() != null
                && desk.chosenProperty().get().end() == claim.end());
        int before = tags().size();
        press("D");
        eventually(() -> desk.promptProperty().get() != null);
        press("Enter");
        eventually(() -> desk.tags().all().size() == before + 1);
        press("N");
        eventually(() -> desk.promptProperty().get() != null);
        onScreen(() -> desk.promptProperty().get().type("looked at twice"));
        press("Enter");
        eventually(() ->
                "looked at twice".equals(desk.chosenProperty().get().head().note()));
        press("Ctrl+Z", "Ctrl+Z");
        eventually(() -> desk.tags().all().size() == before);
    }

    @Test
    void anAttributionSaysHowTheWordsCame() throws Exception {
        Quote quote = first(Quote.class, each -> each.stance() == Quote.Stance.NEUTRAL && each.speaker() != null);
        choose(quote);
        press("W");
        eventually(() -> desk.promptProperty().get() != null);
        onScreen(() -> desk.promptProperty().get().type("doubt"));
        press("Enter");
        eventually(() -> ((Quote) desk.chosenProperty().get()).stance() != Quote.Stance.NEUTRAL);
        press("V");
        eventually(() -> desk.promptProperty().get() != null);
        onScreen(() -> desk.promptProperty().get().type("TASS"));
        press("Enter");
        eventually(() -> ((Quote) desk.chosenProperty().get()).via() != null);
        assertTrue(onScreen(() -> stage.getScene().getRoot().lookupAll(".chain-name").stream()
                .anyMatch(label -> ((Labeled) label).getText().contains("TASS"))));
        press("H");
        press("Ctrl+Z", "Ctrl+Z");
        eventually(() -> ((Quote) desk.tags().find(quote.id())).via() == null);
    }

    @Test
    void theRegistersOpenOnWhoSpeaks() throws Exception {
        UUID from = first(Quote.class, each -> each.speaker() != null).speaker();
        press("Ctrl+R");
        showsSheet(Showing.Sheet.REGISTERS);
        onScreen(() -> {
            ListView<?> list = (ListView<?>) node("#register-list");
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        settled();
        assertNotNull(from);
        press("Esc");
        showsSheet(Showing.Sheet.ARTICLE);
    }

    @Test
    void twoEntriesOfARegisterBecomeOneAndEveryTagFollows() throws Exception {
        UUID speaker = first(Quote.class, each -> each.speaker() != null).speaker();
        UUID outlet = first(OutletMention.class, each -> each.outlet() != null).outlet();
        UUID claim = first(ClaimOccurrence.class, each -> each.claim() != null).claim();
        merge(
                Register.SPEAKERS,
                desk.shelves().speakers(),
                Speaker::name,
                speaker,
                tag -> tag instanceof Quote quote ? quote.speaker() : null);
        merge(
                Register.OUTLETS,
                desk.shelves().outlets(),
                Outlet::name,
                outlet,
                tag -> tag instanceof OutletMention mention ? mention.outlet() : null);
        merge(
                Register.CLAIMS,
                desk.shelves().claims(),
                Claim::text,
                claim,
                tag -> tag instanceof ClaimOccurrence occurrence ? occurrence.claim() : null);
    }

    /// Merges an entry into another by keys and takes it back; `meant` is the entry that a tag points to.
    private <E extends Entry> void merge(
            Register register, Shelf<E> shelf, Function<E, String> name, UUID gone, Function<Annotation, UUID> meant)
            throws Exception {
        Map<UUID, Long> before = uses(meant);
        E kept = onScreen(() -> shelf.all().stream()
                .filter(entry -> !entry.id().equals(gone))
                .findFirst()
                .orElseThrow());
        onScreen(() -> {
            desk.showing().show(Showing.Sheet.REGISTERS);
            desk.showing().browsing().look(register, gone);
        });
        settled();
        press("Ctrl+M");
        eventually(() -> desk.promptProperty().get() != null);
        onScreen(() -> desk.promptProperty().get().type(name.apply(kept)));
        press("Enter");
        eventually(() -> desk.promptProperty().get() != null
                && desk.promptProperty().get().options().size() == 2);
        press("Enter");
        eventually(() -> shelf.find(gone) == null);
        Map<UUID, Long> merged = uses(meant);
        assertFalse(merged.containsKey(gone));
        assertEquals(before.getOrDefault(kept.id(), 0L) + before.get(gone), merged.get(kept.id()));
        press("Ctrl+Z");
        eventually(() -> shelf.find(gone) != null);
        assertEquals(before, uses(meant));
    }

    /// How many tags of the whole project point to each entry.
    private Map<UUID, Long> uses(Function<Annotation, UUID> meant) throws Exception {
        return asked(reading -> reading.articles().stream()
                .flatMap(article -> reading.annotations(article).stream())
                .map(meant)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    @Test
    void aCodeIsMadeInTheCodebookAndPutOnWords() throws Exception {
        press("Ctrl+B");
        showsSheet(Showing.Sheet.CODEBOOK);
        assertNotNull(node("#code-tree"));
        press("Esc");
        showsSheet(Showing.Sheet.ARTICLE);
        int before = tags().size();
        onScreen(() -> desk.select(new Span(60, 80), 80));
        press("T");
        eventually(() -> desk.promptProperty().get() != null);
        Code code = onScreen(() -> desk.shelves().codes().all().getFirst());
        onScreen(() -> desk.promptProperty().get().type(code.name()));
        press("Enter");
        eventually(() -> desk.tags().all().size() == before + 1);
    }

    @Test
    void wordsAreFoundAndEveryCommandIsAFewLettersAway() throws Exception {
        press("Ctrl+F");
        type("Marosz");
        press("Enter");
        eventually(() -> selected().equalsIgnoreCase("Marosz"));
        press("Esc");
        assertTrue(selected().equalsIgnoreCase("Marosz"));
        press("Ctrl+K");
        type("larger");
        int before = onScreen(() -> choices().fontSize());
        press("Enter");
        eventually(() -> choices().fontSize() > before);
    }

    @Test
    void whatIsOpenIsGoneToAndPutAside() throws Exception {
        press("Ctrl+Shift+F");
        eventually(() -> desk.showing().panelProperty().get() == Showing.Panel.FOLLOW_UP);
        press("F8");
        eventually(() -> desk.followUp().currentProperty().get() != null);
        int before =
                onScreen(() -> desk.followUp().findingsProperty().get().open().size());
        click(node("#follow-up-aside"));
        eventually(() -> desk.followUp().findingsProperty().get().open().size() < before);
        press("Ctrl+Z");
        eventually(() -> desk.followUp().findingsProperty().get().open().size() == before);
    }

    @Test
    void whatWasDoneIsSeenAndGoneBackTo() throws Exception {
        List<Annotation> before = tags();
        choose(first(ClaimOccurrence.class, each -> true));
        press("Delete");
        eventually(() -> desk.tags().all().size() == before.size() - 1);
        press("Ctrl+H");
        eventually(() -> desk.showing().panelProperty().get() == Showing.Panel.HISTORY);
        eventually(() -> desk.history().rows().size() > 1);
        onScreen(() -> desk.history().compare(desk.history().rows().get(1)));
        eventually(() -> desk.history().comparedProperty().get() != null);
        onScreen(() -> desk.history().goBack());
        eventually(() -> desk.tags().all().size() == before.size());
    }

    @Test
    void hiddenCharactersAreShownOnRequest() throws Exception {
        press("Ctrl+Shift+H");
        eventually(() -> desk.sight().shows(Sight.Extra.HIDDEN));
        press("Ctrl+Shift+H");
        eventually(() -> !desk.sight().shows(Sight.Extra.HIDDEN));
    }

    @Test
    void furnitureFoldsAndProposalsAreNoTags() throws Exception {
        press("F");
        eventually(() -> desk.sight().shows(Sight.Extra.FOLDS));
        press("F");
        eventually(() -> !desk.sight().shows(Sight.Extra.FOLDS));
        int before = tags().size();
        press("P");
        eventually(() -> node("#proposals-bar").isVisible());
        assertEquals(before, tags().size());
    }

    @Test
    void theGuidelineIsSearched() throws Exception {
        press("Shift+F1");
        eventually(() -> desk.showing().panelProperty().get() == Showing.Panel.GUIDELINE);
        onScreen(() -> node("#guideline-search").requestFocus());
        type("cue");
        assertNotNull(node("#guideline"));
    }

    @Test
    void progressIsCountedRightAfterAChange() throws Exception {
        press("Ctrl+Shift+O");
        showsSheet(Showing.Sheet.OVERVIEW);
        eventually(() -> stage.getScene().lookup("#overview-total") != null
                && words("#overview-total").matches(".*\\d.*"));
        press("Esc");
        press("Ctrl+D");
        eventually(() -> desk.savedProperty().get() != null);
    }

    @Test
    void panelsHideAndComeBackAsLeft() throws Exception {
        press("F9");
        eventually(() -> place() == Sides.Place.HIDDEN);
        stop();
        start();
        eventually(() -> place() == Sides.Place.HIDDEN);
        press("F9");
        eventually(() -> place() == Sides.Place.BESIDE);
    }

    private Sides.Place place() {
        return desk.showing().sides().place(Sides.Side.LEFT);
    }

    @Test
    void aRemarkNotSaidYetStandsThereAfterReopening() throws Exception {
        onScreen(() -> typedRemark().set("half a tho"));
        stop();
        start();
        assertEquals("half a tho", onScreen(() -> typedRemark().get()));
    }

    private StringProperty typedRemark() {
        return projects.commandsOrNull().reviewing().composing().typedProperty();
    }
}
