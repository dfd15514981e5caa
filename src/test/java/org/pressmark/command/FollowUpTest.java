package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.ArticleFindings;
import org.pressmark.desk.Showing;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Finding;
import org.pressmark.model.Finding.Kind;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.store.Samples;
import org.pressmark.text.Span;

final class FollowUpTest {
    private static final String SAID = "“We are ready,” the mayor said.";

    @TempDir
    Path folder;

    private static List<Dismissal> dismissals(Script script, UUID article) {
        List<Dismissal> found = new ArrayList<>();
        script.desk.session().ask(reading -> reading.dismissals(article), found::addAll);
        return found;
    }

    private static List<Finding> open(Script script) {
        return script.desk.followUp().findingsProperty().get().open();
    }

    private static List<Kind> kinds(Script script) {
        return open(script).stream().map(Finding::kind).toList();
    }

    /// An article of which outlet and day are known, so that only its text counts.
    private Script known(String marked) {
        Script script = new Script(folder, marked);
        Outlet outlet = Outlet.named(UUID.randomUUID(), "Press TV");
        Article article = script.desk.articleProperty().get();
        script.desk
                .session()
                .carryOut(
                        Message.of("deed.test"),
                        Change.several(
                                new Change.Added(outlet),
                                new Change.Edited(
                                        article,
                                        article.from(Provenance.NONE.publisher(outlet.id()))
                                                .dated(article.dates()
                                                        .published(org.pressmark.model.When.on("2022-03-11"))))));
        return script;
    }

    /// Presses keys where they may lead away from the article the script was begun with.
    private static void press(Script script, String... keys) {
        for (String key : keys) {
            script.keymap.command(Keystroke.of(key)).orElseThrow().run();
        }
    }

    private static UUID addArticle(Script script, String text) {
        Samples more = Samples.article(text);
        script.desk
                .session()
                .carryOut(
                        Message.of("deed.test"),
                        Change.several(new Change.Kept(more.content()), new Change.Added(more.article())));
        return more.article().id();
    }

    @Test
    void anArticleTakenOutComesBackWithWhatWasPutAside() {
        try (Script script = new Script(folder, SAID)) {
            Article article = script.desk.articleProperty().get();
            Dismissal made = new Dismissal.Subject(Dismissal.Matter.PROPOSAL, "QUOTE", new Span(0, 15), null)
                    .dismissed(
                            UUID.randomUUID(),
                            article,
                            SAID,
                            script.desk.annotatorProperty().get().id(),
                            article.addedAt());
            script.desk.session().carryOut(Message.of("deed.test"), new Change.Added(made));
            script.keys("Ctrl+Delete");
            assertNull(script.desk.articleProperty().get());
            assertEquals(List.of(), dismissals(script, article.id()));
            script.keys("Ctrl+Z");
            assertEquals(List.of(made), dismissals(script, article.id()));
        }
    }

    @Test
    void whatIsOpenFollowsEveryKey() {
        try (Script script = known("|" + SAID)) {
            assertEquals(List.of(Kind.QUOTATION_NOT_TAGGED), kinds(script));
            script.keys("Q");
            assertEquals(List.of(Kind.QUOTE_WITHOUT_SPEAKER, Kind.QUOTE_WITHOUT_CUE), kinds(script));
            script.keys("Ctrl+Z");
            assertEquals(List.of(Kind.QUOTATION_NOT_TAGGED), kinds(script));
        }
    }

    @Test
    void findingsAreGoneToOneByOne() {
        try (Script script = known("|Then “one” and “two”.").keys("F8")) {
            assertEquals(5, script.desk.caret());
            script.keys("F8");
            assertEquals(15, script.desk.caret());
            script.keys("F8");
            assertEquals(5, script.desk.caret());
            assertEquals(
                    "tell.findingsFromTop",
                    script.desk.saidProperty().get().message().key());
            script.keys("Shift+F8");
            assertEquals(15, script.desk.caret());
        }
    }

    @Test
    void theWordsOfAFindingWithoutATagAreSelected() {
        try (Script script = known("|Then “one” and more.").keys("F8")) {
            assertEquals(new Span(5, 10), script.desk.selectionProperty().get());
            assertEquals(5, script.desk.caret());
            script.keys("Alt+F8");
            assertEquals(List.of(Kind.QUOTE_WITHOUT_SPEAKER, Kind.QUOTE_WITHOUT_CUE), kinds(script));
            script.keys("F8");
            assertTrue(script.desk.selectionProperty().get().isEmpty());
        }
    }

    @Test
    void severalFindingsOfOnePlaceAreGoneToInTurn() {
        try (Script script = known("|“We are ready,” the mayor said.").keys("Q F8")) {
            assertEquals(
                    Kind.QUOTE_WITHOUT_SPEAKER,
                    script.desk.followUp().currentProperty().get().kind());
            script.keys("F8");
            assertEquals(
                    Kind.QUOTE_WITHOUT_CUE,
                    script.desk.followUp().currentProperty().get().kind());
            assertTrue(script.desk.chosenProperty().get() instanceof Quote);
        }
    }

    @Test
    void theWayLeadsOnIntoOtherArticlesAndBack() {
        try (Script script = known("|Nothing is said.")) {
            UUID first = script.desk.articleProperty().get().id();
            addArticle(script, "Nothing here either, and known.");
            UUID third = addArticle(script, "He said “so”.");
            script.desk.open(third);
            press(script, "F8", "F8", "F8");
            assertEquals(8, script.desk.caret());
            press(script, "Shift+F8", "Shift+F8", "Shift+F8");
            assertEquals(
                    Kind.ARTICLE_WITHOUT_DATE,
                    script.desk.followUp().currentProperty().get().kind());
            assertTrue(!script.desk.articleProperty().get().id().equals(third));
            press(script, "F8");
            assertEquals(third, script.desk.articleProperty().get().id());
            script.desk.open(first);
            press(script, "Shift+F8");
            assertEquals(
                    "tell.noEarlierFindings",
                    script.desk.saidProperty().get().message().key());
        }
    }

    @Test
    void puttingAsideIsUndone() {
        try (Script script = known("|Then “one” and “two”.").keys("F8 Ctrl+F8")) {
            assertEquals(1, open(script).size());
            assertEquals(
                    1,
                    script.desk.followUp().findingsProperty().get().dismissed().size());
            script.keys("Ctrl+Z");
            assertEquals(2, open(script).size());
            script.keys("Ctrl+Y");
            assertEquals(1, open(script).size());
        }
    }

    @Test
    void whatWasPutAsideIsBroughtBackForGood() {
        try (Script script = known("|Then “one” and “two”.").keys("F8 Ctrl+F8")) {
            ArticleFindings here = script.desk.followUp().findingsProperty().get();
            new FindingEdits(script.desk).restore(here.dismissed().getFirst());
            assertEquals(2, open(script).size());
            assertEquals(
                    List.of(),
                    dismissals(script, script.desk.articleProperty().get().id()));
        }
    }

    @Test
    void whatWasPutAsideStaysSoWhenItIsFoundAgain() {
        try (Script script = known("|Then “one” and “two”.").keys("F8 Ctrl+F8")) {
            script.place("Then “o|ne” and “two”.").keys("Q Ctrl+Z");
            assertEquals(1, open(script).size());
        }
    }

    @Test
    void aQuotationIsSettledByItsQuote() {
        try (Script script = known("|Then “one”.").keys("F8 Alt+F8")) {
            assertEquals("Then {q:“one”}.", script.text());
        }
    }

    @Test
    void aCutWordIsSettledByTheWholeOfIt() {
        try (Script script = known("The [Krem]lin spoke.").keys("O kremlin Enter")) {
            script.place("|The Kremlin spoke.").keys("F8 Alt+F8");
            assertEquals("The {o:Kremlin} spoke.", script.text());
            assertEquals(List.of(), kinds(script));
        }
    }

    @Test
    void aVoiceIsAskedFor() {
        try (Script script = known("|The price rose.").keys("C")) {
            ClaimOccurrence claim = (ClaimOccurrence) script.desk.tags().all().getFirst();
            ClaimOccurrence open = new ClaimOccurrence(claim.head(), claim.spans(), claim.claim(), null, null, null);
            script.desk.session().carryOut(Message.of("deed.test"), new Change.Edited(claim, open));
            assertEquals(List.of(Kind.CLAIM_WITHOUT_VOICE), kinds(script));
            script.keys("F8 Alt+F8 au Enter");
            assertEquals(List.of(), kinds(script));
        }
    }

    @Test
    void anUnknownMentionBecomesAnAlias() {
        try (Script script = known("|“We are ready,” the boss said.")) {
            script.keys("Q").place("“We are ready,” [the boss] said.").keys("S ilena Enter");
            script.place("“We are ready,” the boss [said].").keys("U");
            assertEquals(List.of(Kind.SOURCE_BY_NO_ALIAS), kinds(script));
            script.place("|“We are ready,” the boss said.").keys("F8 Alt+F8 Enter");
            assertEquals(List.of(), kinds(script));
            assertEquals(
                    List.of("the boss"),
                    script.desk.shelves().speakers().all().getFirst().aliases());
        }
    }

    @Test
    void outletAndDayAreAskedFor() {
        Outlet tass = Outlet.named(UUID.randomUUID(), "TASS");
        try (Script script = new Script(folder, "|Nothing is said.", tass).keys("F8 Alt+F8 tas Enter")) {
            assertEquals(
                    tass.id(), script.desk.articleProperty().get().provenance().publisher());
            script.keys("F8 Alt+F8 2022-03-11 Enter");
            assertEquals(List.of(), kinds(script));
        }
    }

    @Test
    void thePanelComesAndGoes() {
        try (Script script = new Script(folder, SAID).keys("Ctrl+Shift+F")) {
            assertEquals(
                    Showing.Panel.FOLLOW_UP,
                    script.desk.showing().panelProperty().get());
            script.keys("Ctrl+Shift+F");
            assertEquals(
                    Showing.Panel.LIBRARY, script.desk.showing().panelProperty().get());
        }
    }

    @Test
    void theWholeProjectIsLookedThrough() {
        try (Script script = known("|Then “one”.")) {
            for (int at = 0; at < 120; at++) {
                addArticle(script, "Article " + at + " says “so”.");
            }
            script.desk.followUp().sweep().begin();
            assertEquals(121, script.desk.followUp().sweep().found().size());
            assertEquals(121, script.desk.followUp().sweep().searchedProperty().get());
            Finding elsewhere =
                    script.desk.followUp().sweep().found().get(5).open().getLast();
            new FindingEdits(script.desk).dismiss(elsewhere);
            assertEquals(
                    List.of(elsewhere),
                    script.desk.followUp().sweep().found().get(5).dismissed());
            press(script, "Ctrl+Z");
            assertEquals(
                    List.of(), script.desk.followUp().sweep().found().get(5).dismissed());
        }
    }

    /// Property: whatever is put aside in whatever order, undoing it all gives back the same list, also after
    /// looking at it anew.
    @Test
    void puttingAsideInAnyOrderAndUndoingGivesBackTheSameList() {
        java.util.Random random = new java.util.Random(11);
        for (int round = 0; round < 20; round++) {
            try (Script script = known("|“One” and ‘two’ and “three. Then «four», “five” and «six.")) {
                script.place("“On|e” and ‘two’ and “three. Then «four», “five” and «six.")
                        .keys("Q");
                List<Finding> before = open(script);
                int aside = 0;
                while (!open(script).isEmpty() && random.nextInt(6) > 0) {
                    new FindingEdits(script.desk)
                            .dismiss(
                                    open(script).get(random.nextInt(open(script).size())));
                    aside++;
                }
                assertEquals(before.size() - aside, open(script).size());
                for (int back = 0; back < aside; back++) {
                    script.keys("Ctrl+Z");
                }
                assertEquals(before, open(script));
                for (int again = 0; again < aside; again++) {
                    script.keys("Ctrl+Y");
                }
                assertEquals(before.size() - aside, open(script).size());
            }
        }
    }
}
