package org.pressmark.exchange.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.RoleSpan.Role;

/// What selectors mean in a text.
final class SelectorsTest {
    private static final String HEAD =
            "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'Annotation'," + "'id':'http://x.org/1',";

    @TempDir
    Path folder;

    private ForeignSet read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("x.jsonld"), (HEAD + json).replace('\'', '"'));
        return WebReader.read(file, ReadLimits.usual());
    }

    private static List<ForeignSpan> spans(ForeignSet set) {
        return set.articles().getFirst().tags().getFirst().spans();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {'type':'TextPositionSelector','start':4,'end':7}
                    {'type':'FragmentSelector','value':'char=4,7','conformsTo':'http://tools.ietf.org/rfc/rfc5147'}
                    {'type':'RangeSelector','startSelector':{'type':'TextPositionSelector','start':4,'end':5},'endSelector':{'type':'TextPositionSelector','start':7,'end':9}}
                    """)
    void placesAreOneStretch(String selector) throws IOException {
        ForeignSet set = read("'target':{'source':'http://a.org','selector':" + selector + "}}");
        assertEquals(List.of(ForeignSpan.at(Role.CODING, 4, 7, null)), spans(set));
        assertEquals(List.of(), set.notes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {'type':'TextQuoteSelector','exact':'Two'}
                    {'type':'XPathSelector','value':'/p','refinedBy':{'type':'TextQuoteSelector','exact':'Two'}}
                    {'type':'FragmentSelector','value':'p','refinedBy':{'type':'XPathSelector','value':'/p','refinedBy':{'type':'TextQuoteSelector','exact':'Two'}}}
                    {'type':'RangeSelector','startSelector':{'type':'XPathSelector','value':'/a'},'endSelector':{'type':'XPathSelector','value':'/b'},'refinedBy':{'type':'TextQuoteSelector','exact':'Two'}}
                    """)
    void wordsAreFoundByThemselves(String selector) throws IOException {
        ForeignSet set = read("'target':{'source':'http://a.org','selector':" + selector + "}}");
        assertEquals(List.of(ForeignSpan.quoted(Role.CODING, "Two", "", "")), spans(set));
        assertEquals(List.of(), set.notes());
    }

    @Test
    void placeOfAPathIsNotAPlaceInTheText() throws IOException {
        ForeignSet set = read("'target':{'source':'http://a.org','selector':{'type':'XPathSelector','value':'/p',"
                + "'refinedBy':{'type':'TextPositionSelector','start':4,'end':7}}}}");
        assertEquals(List.of(), spans(set));
        assertEquals(1, set.notes().size());
    }

    @Test
    void addressWithCharactersIsAPlace() throws IOException {
        ForeignSet set = read("'target':'http://a.org/x.txt#char=4,7'}");
        assertEquals(List.of(ForeignSpan.at(Role.CODING, 4, 7, null)), spans(set));
    }

    @Test
    void wordsInSeveralLanguagesAreTheFirst() throws IOException {
        ForeignSet set = read("'body':{'type':'TextualBody','purpose':'tagging','value':{'en':'Doubt','de':'Zweifel'}},"
                + "'target':'http://a.org'}");
        assertEquals("Doubt", set.articles().getFirst().tags().getFirst().said().get(Said.CODE));
    }
}
