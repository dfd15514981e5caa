package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SplitQuotesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{“We wait,”} Berg said. {“Then we sail.”}",
                "{“If we wait,”} Berg said, {“we sail.”}",
                "{‘If we wait’}, explained Berg, {‘we sail.’}",
                "{“We wait,”} Berg said, warning that it is late to say more. {“Then we sail.”}",
                "{“We wait,”} Berg said, and she laughed. {“Then we sail.”}",
                "{“If we wait,”} Berg told reporters who asked about the fire, {“we sail.”}",
                "{“We wait,”} said Ann Berg, who has called for calm. {“Then we sail.”} The harbour is shut.",
                "{“We wait,”} Berg said in May.\n\n{“Then we sail.”} The harbour opened at noon.",
            })
    void partsOfOneQuoteAreTakenTogether(String drawn) {
        Marked marked = new Marked(drawn);
        for (var content : marked.contents()) {
            assertEquals(marked.contents(), SplitQuotes.parts(marked.text(), content));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{“We wait,”} Berg said. “Never,” Dahl replied.",
                "{“We wait,”} Berg said, adding, “Then we sail.”",
                "{“We wait,”} Berg said. The committee asked: “Why?”",
                "{“We wait,”} Berg said in May.\n\n“Then we sail,” the mayor replied.",
            })
    void quotesWithCuesOfTheirOwnStayApart(String drawn) {
        Marked marked = new Marked(drawn);
        assertEquals(
                List.copyOf(marked.contents()),
                SplitQuotes.parts(marked.text(), marked.contents().getFirst()));
    }
}
