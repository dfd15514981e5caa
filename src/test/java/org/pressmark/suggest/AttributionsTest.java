package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.suggest.Marked.finds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.text.Span;

final class AttributionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{“We will wait,”} ⟨the mayor⟩ ⟦said⟧.",
                "{“We will wait,”} ⟦said⟧ ⟨the mayor⟩.",
                "{“We will wait”}, ⟦said⟧ ⟨deputy mayor Anna Berg⟩ on Friday.",
                "{\"We will wait,\"} ⟨Harbour Minister Jon Dahl⟩ ⟦has said⟧, without giving a date.",
                "{“Will you wait?”} ⟨a reporter⟩ ⟦asked⟧.",
                "{“Never!”} ⟨she⟩ ⟦shouted⟧ at the door.",
                "{“We will wait,”} ⟨he⟩ ⟦told⟧ reporters in Oslo.",
            })
    void attributionStandsAfterTheQuotation(String drawn) {
        finds(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟨The mayor⟩ ⟦said⟧, {“We will wait.”}",
                "⟨The mayor⟩ ⟦said:⟧ {“We will wait.”}",
                "On Tuesday, ⟨Mayor Anna Berg⟩ ⟦told⟧ a small crowd {that the harbour would open}.",
                "But ⟨Berg⟩ also accused the council of delay, ⟦saying⟧ {“they never answered.”}",
                "Speaking to sailors in Bergen on Monday, ⟨the minister⟩ ⟦warned⟧ {that “storms are coming”}.",
                "⟨Berg⟩ on Monday ⟦announced⟧ {that the harbour would open}.",
                "⟨He⟩ ⟦said⟧ the talks were {“held on an almost daily basis,”} adding that he would keep Berg informed.",
                "⟨Russia⟩ ⟦has time and again denied⟧ {sinking the ferry}.",
            })
    void attributionStandsBeforeTheContent(String drawn) {
        finds(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{“Calm,”} ⟨Anna Berg, the mayor of Bergen,⟩ ⟦said⟧.",
                "{“Calm,”} ⟦said⟧ ⟨Anna Berg, the mayor of Bergen⟩.",
                "⟨Anna Berg, the mayor of Bergen⟩ ⟦described⟧ {the plan as “a gift.”}",
                "⟨Berg, Bergen's first mayor,⟩ ⟦called⟧ {it “a gift.”}",
                "{“Calm,”} ⟦said⟧ ⟨Rep. Ann Berg, D-Calif.⟩",
                "{“Calm,”} ⟦said⟧ ⟨Anna Berg, 46⟩, outside her house.",
                "⟨Anna Berg (R-Ky.)⟩ ⟦said⟧ {the plan was “a gift.”}",
            })
    void sourceHoldsItsApposition(String drawn) {
        finds(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{‘We will wait’}, ⟦said⟧ ⟨Ann Berg, who chairs the council⟩.",
                "{“We will wait,”} ⟨the official, who spoke on condition of anonymity,⟩ ⟦said⟧.",
                "⟨Berg, who chairs the council,⟩ ⟦said:⟧ {«We will wait.»}",
                "{“We wait,”} ⟦said⟧ ⟨Ann Berg, an analyst whose book on harbours appeared in May⟩. It rained.",
            })
    void sourceHoldsTheClauseAboutIt(String drawn) {
        finds(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{“We will wait,”} ⟨the head of the Russian delegation, Vladimir Medinsky,⟩ ⟦said⟧.",
                "{“We wait,”} ⟦said⟧ ⟨the council's chief executive, Ann Berg⟩.",
                "{“We wait,”} ⟦said⟧ ⟨Ann Berg, the founder and director of a group based in Oslo⟩.",
                "{“We wait,”} ⟦said⟧ ⟨Ann Berg, a professor at the University of Bergen who studies harbours⟩.",
                "{“We wait,”} ⟦said⟧ ⟨Ann Berg, the mayor of Bergen⟩, adding that nothing had changed.",
                "{“We wait,”} ⟦said⟧ ⟨Senator Ann Berg, Democrat of Oslo⟩.",
                "{“We wait,”} ⟦said⟧ ⟨a person close to the council⟩.",
                "{“We wait,”} ⟦said⟧ ⟨Berg and her deputy Jon Dahl⟩.",
            })
    void longAppositionIsReadToItsEnd(String drawn) {
        finds(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟨Berg⟩ ⟦opposes⟧ {“the plan”} and supports another.",
                "⟨An earlier report in a Bergen paper⟩ ⟦said⟧ {“the harbour is shut.”}",
                "⟨They⟩⟦’re warning⟧ {that the harbour will be shut}.",
                "⟨Police⟩ ⟦had last month warned⟧ {“the harbour is shut.”}",
                "⟨Berg⟩ ⟦May Not Have Said⟧ {‘The Harbour Is Shut’}",
            })
    void cueIsReadBesideItsSubject(String drawn) {
        finds(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{“We will wait,”} ⟦according to⟧ ⟨the harbour office⟩.",
                "⟦According to⟧ ⟨Berg⟩, {the harbour will open}.",
                "{“We will wait,”} ⟦as quoted by⟧ ⟨the Harbour Gazette⟩.",
            })
    void prepositionMakesACue(String drawn) {
        finds(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Harbour ‘to open soon’}⟦:⟧ ⟨mayor⟩",
                "{“Harbour to open soon”} ⟦–⟧ ⟨Anna Berg⟩",
                "⟨Anna Berg⟩⟦:⟧ {“Harbour to open soon”}",
                "⟨Berg⟩ ⟦Says⟧ {Harbour ‘To Open Soon’}",
            })
    void headlineNamesItsSource(String drawn) {
        finds(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{“We will wait,”} ⟨Berg⟩ ⟦chirruped⟧.",
                "{“We will wait,”} ⟦chirruped⟧ ⟨Berg⟩.",
                "⟨Berg⟩ ⟦chirruped⟧: {“We will wait.”}",
            })
    void verbOfNoListIsFoundByItsPlace(String drawn) {
        finds(drawn.replace("⟧: ", ":⟧ "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{“We will wait,”} ⟨the ministry⟩ ⟦said in a statement⟧ on Friday.",
                "⟨Berg⟩ ⟦did not comment on⟧ {the fire}.",
                "⟨The office⟩ ⟦declined to confirm⟧ {the fire}.",
                "⟨Berg⟩ ⟦then repeatedly pointed out⟧ {that the harbour was shut}.",
            })
    void cueHoldsItsHelpers(String drawn) {
        finds(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{«Мы подождем»}, — ⟦сказал⟧ ⟨Песков⟩.",
                "{«Мы подождем»}, – ⟦заявил⟧ журналистам ⟨пресс-секретарь президента Дмитрий Песков⟩.",
                "⟨Министр иностранных дел Сергей Лавров⟩ ⟦заявил⟧, {что Москва готова к переговорам}.",
                "⟦По словам⟧ ⟨Лаврова⟩, {Москва готова к переговорам}.",
                "⟨Он⟩ ⟦добавил⟧, {что переговоры продолжатся}.",
                "⟨Захарова⟩ ⟦отметила:⟧ {«Мы готовы»}.",
                "{«Ми почекаємо»}, — ⟦сказав⟧ ⟨Зеленський⟩.",
                "⟨Президент України Володимир Зеленський⟩ ⟦повідомив⟧, {що зустріч відбудеться}.",
                "{„Wir warten“}, ⟦sagte⟧ ⟨der Minister⟩ am Freitag.",
                "⟦Laut⟧ ⟨Scholz⟩ {soll der Hafen bald öffnen}.",
                "{« Nous attendrons »}, ⟦a déclaré⟧ ⟨le ministre⟩ vendredi.",
                "⟦Selon⟧ ⟨le ministre⟩, {le port ouvrira}.",
                "{“Esperaremos”}, ⟦dijo⟧ ⟨el ministro⟩ el viernes.",
                "⟨پسکوف⟩ ⟦گفت:⟧ {«ما منتظر می‌مانیم»}.",
            })
    void otherLanguagesAreRead(String drawn) {
        finds(drawn);
    }

    @Test
    void splitQuotationHasOneAttribution() {
        finds("{“We will wait,”} ⟨Berg⟩ ⟦said⟧. {“Then we will sail.”}");
    }

    @Test
    void otherQuotationInTheSentenceIsNotSearched() {
        finds("The poster read “Berg said no,” but ⟨the mayor⟩ ⟦insisted⟧ {that “all is well.”}");
    }

    @Test
    void paragraphBeforeServesWhenItLeadsIn() {
        finds("⟨A man⟩ ⟦interrupted⟧ the candidate:\n\n{“They stole it!”}");
    }

    @Test
    void nothingIsProposedOverAContent() {
        Marked marked = new Marked("{“Berg said we will wait,”} the mayor said, and {“the mayor knows.”}");
        List<Attribution> pairs = Attributions.of(marked.text(), marked.contents());
        assertFalse(pairs.isEmpty());
        for (Attribution pair : pairs) {
            for (Span content : marked.contents()) {
                assertFalse(pair.cue().overlaps(content));
                assertTrue(pair.source() == null || !pair.source().overlaps(content));
            }
        }
    }

    @Test
    void noContentHasNoAttribution() {
        assertEquals(List.of(), Attributions.of("He said so.", List.of()));
    }

    @Test
    void quotationAloneHasNoAttribution() {
        String text = "“We will wait.”";
        assertEquals(List.of(), Attributions.of(text, List.of(new Span(0, text.length()))));
    }
}
