package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.History;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Entry;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

/// What the first journeys through the full desk leave out: the rest of each part, keys in, file and window out.
final class DeeperJourneysTest extends AtTheDesk {
    private void answer(String words) throws TimeoutException {
        eventually(() -> desk.promptProperty().get() != null);
        onScreen(() -> desk.promptProperty().get().type(words));
        eventually(() -> !desk.promptProperty().get().options().isEmpty());
        press("Enter");
        eventually(() -> desk.promptProperty().get() == null);
    }

    /// Chooses a tag and puts the caret into it, as a click on the page does.
    private void choose(Annotation tag, int caret) {
        onScreen(() -> desk.select(Span.caret(caret), caret));
        choose(tag);
    }

    private Quote quote(UUID id) {
        return onScreen(() -> (Quote) desk.tags().find(id));
    }

    /// What the file says of a tag.
    private <T extends Entry> boolean says(Class<T> kind, UUID id, Predicate<T> what) throws Exception {
        return asked(reading -> {
            T found = reading.find(kind, id);
            return found != null && what.test(found);
        });
    }

    private boolean seen(String words) {
        return onScreen(() -> seen(stage.getScene().getRoot(), words));
    }

    private static boolean seen(Node node, String words) {
        if (!node.isVisible()) {
            return false;
        }
        boolean isHere = node instanceof Labeled labeled
                && labeled.getText() != null
                && labeled.getText().contains(words);
        return isHere
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(child -> seen(child, words)));
    }

    private void look(Showing.Sheet sheet, Register register, UUID entry) {
        onScreen(() -> {
            desk.showing().browsing().look(register, entry);
            desk.showing().show(sheet);
        });
        settled();
    }

    @Test
    void aTagChangesItsKindAndIsCutInTwoAndJoined() throws Exception {
        String text = onScreen(() -> desk.textProperty().get().text());
        int sentence = text.indexOf("Two days of consultations");
        putCaret(sentence + 5);
        press("C");
        eventually(() -> chosen() instanceof ClaimOccurrence);
        Annotation claim = chosen();
        int before = tags().size();
        choose(claim, claim.start() + 15);
        press("/");
        eventually(() -> desk.tags().all().size() == before + 1);
        choose(onScreen(() -> desk.tags().find(claim.id())), claim.start() + 2);
        press("M");
        eventually(() -> desk.tags().all().size() == before);
        assertEquals(claim.end(), onScreen(() -> desk.tags().find(claim.id())).end());
        press("K");
        answer("quote");
        eventually(() -> chosen().kind() == Annotation.Kind.QUOTE);
        assertEquals(claim.start(), chosen().start());
        press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z");
        eventually(() -> claim.equals(desk.tags().find(claim.id())));
        assertTrue(says(Annotation.class, claim.id(), claim::equals));
    }

    @Test
    void severalTagsBecomeAnotherKindAtOnceAndComeBackAtOnce() throws Exception {
        List<Annotation> before = tags();
        List<Annotation> claims = before.stream()
                .filter(tag -> tag.kind() == Annotation.Kind.CLAIM)
                .toList();
        onScreen(() -> desk.picked().pick(claims.subList(0, 2), claims.getFirst()));
        choose(claims.getFirst());
        onScreen(() -> desk.picked().pick(claims.subList(0, 2), claims.getFirst()));
        press("K");
        answer("quote");
        eventually(() -> desk.tags().find(claims.get(1).id()).kind() != Annotation.Kind.CLAIM
                && desk.tags().find(claims.get(0).id()).kind() != Annotation.Kind.CLAIM);
        press("Ctrl+Z");
        eventually(() -> desk.tags().all().equals(before));
    }

    @Test
    void theSameTagGoesOnEqualStringsOneLookAtATime() throws Exception {
        String text = onScreen(() -> desk.textProperty().get().text());
        int at = text.indexOf("water");
        onScreen(() -> desk.select(new Span(at, at + 5), at + 5));
        press("X");
        eventually(() -> desk.promptProperty().get() != null);
        press("Enter");
        eventually(() -> chosen() != null && chosen().start() == at);
        int before = tags().size();
        press("E");
        eventually(() -> selected().equals("water") && desk.caret() > at + 5);
        assertEquals(before, tags().size());
        press("Enter");
        press("Esc");
        eventually(() -> desk.tags().all().size() == before + 1);
    }

    @Test
    void anAttributionIsFilledInKeyByKeyAndIsInTheFile() throws Exception {
        Quote quote = first(Quote.class, each -> each.speaker() != null && each.parent() == null);
        choose(quote);
        press("J");
        answer("denied");
        press("R");
        answer("document");
        eventually(() -> quote(quote.id()).channel() == Quote.Channel.DOCUMENT);
        assertTrue(says(
                Quote.class,
                quote.id(),
                held -> held.polarity() == Quote.Polarity.DENIED && held.channel() == Quote.Channel.DOCUMENT));
        onScreen(() -> desk.select(new Span(quote.end() + 1, quote.end() + 8), quote.end() + 8));
        onScreen(() -> desk.choose(quote(quote.id())));
        press("Shift+S");
        eventually(() -> quote(quote.id()).spans().size() == quote.spans().size() + 1);
        assertTrue(seen("denied"));
    }

    @Test
    void aSpeakerIsNamedInSeveralScriptsAndFoundByEachOfThem() throws Exception {
        Quote spoken = first(Quote.class, each -> each.speaker() != null);
        UUID speaker = spoken.speaker();
        press("Ctrl+R");
        showsSheet(Showing.Sheet.REGISTERS);
        look(Showing.Sheet.REGISTERS, Register.SPEAKERS, speaker);
        for (String alias : List.of("Ильена Марош", "ایلنا ماروش", "אילנה מרוש")) {
            onScreen(() -> adding().requestFocus());
            type(alias);
            press("Enter");
            eventually(() -> desk.shelves().speakers().find(speaker).aliases().contains(alias));
        }
        assertTrue(
                says(Speaker.class, speaker, held -> held.aliases().containsAll(List.of("ایلنا ماروش", "אילנה מרוש"))));
        onScreen(() -> node("#register-filter").requestFocus());
        type("ильена");
        eventually(() -> ((ListView<?>) node("#register-list")).getItems().size() == 1);
        long uses = asked(reading -> reading.articles().stream()
                .flatMap(article -> reading.annotations(article).stream())
                .filter(tag -> tag instanceof Quote quote && speaker.equals(quote.speaker()))
                .count());
        eventually(() -> ((ListView<?>) node("#register-uses")).getItems().size() >= Math.min(uses, 20));
        assertTrue(seen(String.valueOf(uses)));
        onScreen(() -> {
            ListView<?> list = (ListView<?>) node("#register-uses");
            list.requestFocus();
            list.getFocusModel().focus(0);
        });
        press("Enter");
        showsSheet(Showing.Sheet.ARTICLE);
        eventually(() -> chosen() instanceof Quote quote && speaker.equals(quote.speaker()));
    }

    private TextField adding() {
        return stage.getScene().getRoot().lookupAll(".text-field").stream()
                .filter(node -> node instanceof TextField field
                        && "Add a name, in any script".equals(field.getPromptText())
                        && field.getText().isEmpty()
                        && field.localToScene(field.getLayoutBounds()).getWidth() > 0
                        && field.getParent().getParent().isVisible())
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theClaimCardGathersWhereAClaimIsMade() throws Exception {
        Map<UUID, Long> uses = asked(reading -> reading.articles().stream()
                .flatMap(article -> reading.annotations(article).stream())
                .filter(tag -> tag instanceof ClaimOccurrence occurrence && occurrence.claim() != null)
                .map(tag -> ((ClaimOccurrence) tag).claim())
                .collect(java.util.stream.Collectors.groupingBy(id -> id, java.util.stream.Collectors.counting())));
        ClaimOccurrence often =
                first(ClaimOccurrence.class, each -> each.claim() != null && uses.get(each.claim()) > 2);
        choose(often);
        press("Shift+C");
        showsSheet(Showing.Sheet.REGISTERS);
        eventually(() -> ((ListView<?>) node("#claim-places")).getItems().size() == uses.get(often.claim()));
        assertTrue(words("#card-first").startsWith("First seen"));
        eventually(() -> seen("paraphrase") || seen("verbatim"));
    }

    @Test
    void aCodeMovesUnderAnotherAndOutAgainAndIsRetired() throws Exception {
        press("Ctrl+B");
        showsSheet(Showing.Sheet.CODEBOOK);
        List<Code> codes = onScreen(() -> List.copyOf(desk.shelves().codes().all()));
        UUID second = codes.get(1).id();
        onScreen(() -> desk.showing().browsing().look(Register.CODES, second));
        onScreen(() -> node("#code-tree").requestFocus());
        press("Alt+Shift+Right");
        eventually(() ->
                codes.getFirst().id().equals(desk.shelves().codes().find(second).parent()));
        press("Alt+Shift+Left");
        eventually(() -> desk.shelves().codes().find(second).parent() == null);
        press("Ctrl+Shift+Y");
        eventually(() -> desk.shelves().codes().find(second).use() == Code.Use.RETIRED);
        assertTrue(says(Code.class, second, held -> held.use() == Code.Use.RETIRED));
        press("Ctrl+Z");
        eventually(() -> desk.shelves().codes().find(second).use() == Code.Use.OFFERED);
    }

    @Test
    void wordsAreFoundByCaseAndPatternAndPlacesByNumberAndTitle() throws Exception {
        press("Ctrl+F");
        type("MOSCOW");
        eventually(() -> !hits().isEmpty());
        String folded = hits();
        click(node("#find-findCase"));
        eventually(() -> !hits().equals(folded));
        click(node("#find-findCase"));
        click(node("#find-findPattern"));
        type("M[a-z]+cow");
        eventually(() -> hits().equals(folded));
        press("Enter");
        eventually(() -> selected().equals("Moscow"));
        int hit = onScreen(() -> desk.caret());
        press("Enter");
        eventually(() -> desk.caret() != hit);
        press("Esc", "Ctrl+G");
        answer("9");
        String text = onScreen(() -> desk.textProperty().get().text());
        eventually(() -> desk.caret() == text.indexOf("The State Emergency Service"));
        press("Ctrl+G");
        answer("Russia warns");
        eventually(() -> desk.articleProperty().get().title().contains("point of no return"));
    }

    /// How many there are, whichever of them is looked at.
    private String hits() {
        return words("#find-count").replaceAll("\\D+$", "").replaceAll(".*\\D", "");
    }

    @Test
    void whatHappenedIsToldOfTheTagTheArticleAndTheProject() throws Exception {
        Quote quote = first(Quote.class, each -> each.speaker() != null);
        choose(quote);
        press("N");
        answer("seen");
        press("Ctrl+H");
        eventually(() -> desk.showing().panelProperty().get() == Showing.Panel.HISTORY);
        for (History.Of of : History.Of.values()) {
            click(node("#history-" + of.name().toLowerCase(java.util.Locale.ROOT)));
            eventually(() -> desk.history().ofProperty().get() == of
                    && !desk.history().rows().isEmpty());
        }
        assertFalse(onScreen(() -> desk.history().who(desk.history().rows().getFirst()))
                .isBlank());
    }

    @Test
    void aProposalRefusedStaysRefusedAfterReopening() throws Exception {
        Quote quote = first(
                Quote.class,
                each -> each.contents().size() == 1
                        && each.contents().getFirst().exact().startsWith("\""));
        choose(quote);
        press("Delete");
        eventually(() -> desk.tags().find(quote.id()) == null);
        int before = tags().size();
        press("P");
        eventually(() -> !words("#proposals-count").startsWith("Looking"));
        press(".");
        eventually(() -> node("#proposals-takeProposal").isVisible());
        String first = words("#proposals-what");
        press("Backspace");
        eventually(() -> !node("#proposals-takeProposal").isVisible()
                || !words("#proposals-what").equals(first));
        assertEquals(before, tags().size());
        press("P");
        stop();
        start();
        openArticle(1);
        press("P");
        eventually(() ->
                node("#proposals-bar").isVisible() && !words("#proposals-count").startsWith("Looking"));
        assertNotEquals(first, words("#proposals-what"));
    }

    @Test
    void theGuidelineShowsOnlyWhatIsSearchedFor() throws Exception {
        press("Shift+F1");
        eventually(() -> desk.showing().panelProperty().get() == Showing.Panel.GUIDELINE);
        assertTrue(seen("Marks belong to the words"));
        onScreen(() -> node("#guideline-search").requestFocus());
        type("loaded");
        eventually(() -> seen("Loaded language") && !seen("Marks belong to the words"));
    }

    @Test
    void undoIsNamedACitationIsCopiedAndTheSidesStandBackForReading() throws Exception {
        Quote quote = first(Quote.class, each -> each.speaker() != null);
        choose(quote);
        String speaker =
                onScreen(() -> desk.shelves().speakers().find(quote.speaker()).name());
        press("Ctrl+Shift+C");
        eventually(() -> Clipboard.getSystemClipboard().hasString());
        String copied = onScreen(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains(speaker) && copied.contains("Press TV") && copied.contains("2025"), copied);
        press("Delete");
        eventually(() -> desk.tags().find(quote.id()) == null);
        eventually(() -> ((MenuBar) node("#menus"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .anyMatch(item -> item.getText() != null
                                && item.getText().startsWith("Undo")
                                && item.getText().contains(speaker)));
        press("F11");
        eventually(() -> desk.showing().sides().aloneProperty().get() && !seen("LIBRARY"));
        press("F11");
        eventually(() -> !desk.showing().sides().aloneProperty().get() && seen("LIBRARY"));
    }

    @Test
    void theReaderSaysTheSentenceAndTheTagsUnderTheCaret() {
        Quote quote = first(Quote.class, each -> each.speaker() != null);
        putCaret(quote.start() + 2);
        String heard = onScreen(() -> stage.getScene()
                .lookup(".reader")
                .queryAccessibleAttribute(AccessibleAttribute.TEXT)
                .toString());
        assertTrue(
                heard.contains("Quote")
                        && heard.contains(quote.contents().getFirst().exact().substring(0, 8)),
                heard);
    }
}
