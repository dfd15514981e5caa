package org.pressmark.exchange.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.RoleSpan.Role;

/// Annotations as triple stores and tools of before 2017 give them out.
final class LongNamesTest {
    private static final String PREFIXED = """
            {"@context": {"oa": "http://www.w3.org/ns/oa#", "dcterms": "http://purl.org/dc/terms/"},
             "@id": "http://x.org/1", "@type": "oa:Annotation", "oa:motivatedBy": {"@id": "oa:tagging"},
             "dcterms:creator": {"@type": "foaf:Person", "foaf:name": "Ann"},
             "dcterms:created": {"@value": "2020-01-02T03:04:05Z", "@type": "xsd:dateTime"},
             "oa:hasBody": [{"@type": "oa:TextualBody", "rdf:value": {"@value": "Doubt", "@language": "en"}}],
             "oa:hasTarget": {"@type": "oa:SpecificResource", "oa:hasSource": {"@id": "http://news.org/a"},
               "oa:hasSelector": [
                 {"@type": "oa:TextPositionSelector", "oa:start": {"@value": "4", "@type": "xsd:integer"}, "oa:end": 7},
                 {"@type": "oa:TextQuoteSelector", "oa:exact": "Two", "oa:prefix": "One ", "oa:suffix": " Three"}]}}
            """;

    private static final String EXPANDED = """
            [{"@id": "http://x.org/1", "@type": ["http://www.w3.org/ns/oa#Annotation"],
              "http://www.w3.org/ns/oa#motivatedBy": [{"@id": "http://www.w3.org/ns/oa#tagging"}],
              "http://purl.org/dc/terms/creator": [{"@id": "_:c"}],
              "http://purl.org/dc/terms/created": [{"@value": "2020-01-02T03:04:05Z"}],
              "http://www.w3.org/ns/oa#hasBody": [{"@id": "_:b"}],
              "http://www.w3.org/ns/oa#hasTarget": [{"@id": "_:t"}]},
             {"@id": "_:b", "http://www.w3.org/1999/02/22-rdf-syntax-ns#value": [{"@value": "Doubt"}]},
             {"@id": "_:c", "http://xmlns.com/foaf/0.1/name": [{"@value": "Ann"}]},
             {"@id": "_:t", "http://www.w3.org/ns/oa#hasSource": [{"@id": "http://news.org/a"}],
              "http://www.w3.org/ns/oa#hasSelector": [{"@id": "_:p"}, {"@id": "_:q"}]},
             {"@id": "_:p", "@type": ["http://www.w3.org/ns/oa#TextPositionSelector"],
              "http://www.w3.org/ns/oa#start": [{"@value": 4}], "http://www.w3.org/ns/oa#end": [{"@value": 7}]},
             {"@id": "_:q", "@type": ["http://www.w3.org/ns/oa#TextQuoteSelector"],
              "http://www.w3.org/ns/oa#exact": [{"@value": "Two"}],
              "http://www.w3.org/ns/oa#prefix": [{"@value": "One "}],
              "http://www.w3.org/ns/oa#suffix": [{"@value": " Three"}]}]
            """;

    private static final String OF_2013 = """
            {"@context": "http://www.w3.org/ns/oa-context-20130208.json", "@id": "http://x.org/1",
             "@type": "oa:Annotation", "annotatedBy": {"name": "Ann"}, "annotatedAt": "2020-01-02T03:04:05Z",
             "hasBody": {"@type": ["oa:Tag", "cnt:ContentAsText"], "chars": "Doubt"},
             "hasTarget": {"@type": "oa:SpecificResource", "hasSource": "http://news.org/a", "hasSelector": {
               "@type": "oa:Choice", "items": [{"@type": "oa:TextPositionSelector", "start": 4, "end": 7},
               {"@type": "oa:TextQuoteSelector", "exact": "Two", "prefix": "One ", "suffix": " Three"}]}}}
            """;

    @TempDir
    Path folder;

    private List<ForeignTag> tags(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("x.jsonld"), json);
        return WebReader.read(file, ReadLimits.usual()).articles().stream()
                .flatMap(article -> article.tags().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {PREFIXED, EXPANDED, OF_2013})
    void saySameAsTheModelsOwn(String json) throws IOException {
        ForeignTag tag = tags(json).getFirst();
        assertEquals(List.of(new ForeignSpan(Role.CODING, 4, 7, "Two", "One ", " Three")), tag.spans());
        assertEquals("Doubt", tag.said().get(Said.CODE));
        assertEquals("Ann", tag.annotator());
        assertEquals("2020-01-02T03:04:05Z", String.valueOf(tag.createdAt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"@context\": {}, \"@graph\": %s}", "{\"@graph\": %s, \"@id\": \"http://x.org/g\"}"})
    void graphsAreRead(String shape) throws IOException {
        assertEquals(1, tags(shape.formatted(EXPANDED)).size());
    }

    @Test
    void pagesOfThemAreRead() throws IOException {
        String page = "{\"@type\": \"as:OrderedCollectionPage\", \"as:items\": {\"@list\": [%s]}}";
        assertEquals(1, tags(page.formatted(PREFIXED)).size());
    }

    @Test
    void formatIsRecognised() {
        WebFormat format = new WebFormat(ReadLimits.usual());
        assertTrue(List.of(PREFIXED, EXPANDED, OF_2013).stream().allMatch(format::recognises));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"ClaimReview\", \"url\": \"http://a.org\"}",
                "{\"@graph\": [{\"@id\": \"_:a\", \"rdf:value\": \"x\"}]}"
            })
    void whatHasNoAnnotationIsRefused(String json) {
        assertThrows(CannotImport.class, () -> tags(json));
    }

    @Test
    void thingsThatNameEachOtherHaveAnEnd() throws IOException {
        assertEquals(
                1,
                tags("[{\"@id\": \"_:a\", \"@type\": \"oa:Annotation\", \"oa:hasTarget\": {\"@id\": \"_:t\"}},"
                                + "{\"@id\": \"_:t\", \"oa:hasSource\": {\"@id\": \"_:t\"}, \"oa:refinedBy\": \"_:t\"}]")
                        .size());
    }
}
