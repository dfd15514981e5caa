package org.pressmark.exchange.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.model.Annotation;

/// Layers as somebody makes them in INCEpTION, written by UIMA itself in both spellings.
final class LinksTest {
    private static final String TEXT = "“No,” said the \ud83d\udc4b mayor. Nobody asked.";
    private static final String QUOTE = "webanno.custom.Speech";
    private static final String LINK = "webanno.custom.SpeechPartsLink";
    private static final String PART = "webanno.custom.Part";
    private static final String TOPIC = "webanno.custom.Topic";
    private static final String METADATA = "de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata";

    @TempDir
    Path folder;

    private CAS cas;

    @BeforeEach
    void makeLayers() throws Exception {
        TypeSystemDescription types =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        types.addType(PART, "", CAS.TYPE_NAME_ANNOTATION).addFeature("label", "", CAS.TYPE_NAME_STRING);
        TypeDescription link = types.addType(LINK, "", CAS.TYPE_NAME_TOP);
        link.addFeature("role", "", CAS.TYPE_NAME_STRING);
        link.addFeature("target", "", CAS.TYPE_NAME_ANNOTATION);
        TypeDescription quote = types.addType(QUOTE, "", CAS.TYPE_NAME_ANNOTATION);
        quote.addFeature("label", "", CAS.TYPE_NAME_STRING);
        quote.addFeature("parts", "", CAS.TYPE_NAME_FS_ARRAY, LINK, false);
        types.addType(TOPIC, "", CAS.TYPE_NAME_ANNOTATION_BASE).addFeature("value", "", CAS.TYPE_NAME_STRING);
        types.addType(METADATA, "", CAS.TYPE_NAME_ANNOTATION_BASE).addFeature("username", "", CAS.TYPE_NAME_STRING);
        cas = CasCreationUtils.createCas(types, null, null);
        cas.setDocumentText(TEXT);
    }

    private AnnotationFS on(CAS view, String type, String words, String label) {
        Type its = view.getTypeSystem().getType(type);
        int begin = view.getDocumentText().indexOf(words);
        AnnotationFS made = view.createAnnotation(its, begin, begin + words.length());
        made.setStringValue(its.getFeatureByBaseName("label"), label);
        view.addFsToIndexes(made);
        return made;
    }

    private void link(AnnotationFS host, String role, AnnotationFS target) {
        Type type = cas.getTypeSystem().getType(LINK);
        FeatureStructure link = cas.createFS(type);
        link.setStringValue(type.getFeatureByBaseName("role"), role);
        link.setFeatureValue(type.getFeatureByBaseName("target"), target);
        var parts = host.getType().getFeatureByBaseName("parts");
        List<FeatureStructure> all = new ArrayList<>();
        if (host.getFeatureValue(parts) instanceof ArrayFS<?> there) {
            Stream.of(there.toArray()).forEach(all::add);
        }
        all.add(link);
        ArrayFS<FeatureStructure> array = cas.createArrayFS(all.size());
        array.copyFromArray(all.toArray(FeatureStructure[]::new), 0, 0, all.size());
        host.setFeatureValue(parts, array);
    }

    private void ofTheDocument(String type, String feature, String value) {
        Type its = cas.getTypeSystem().getType(type);
        FeatureStructure made = cas.createFS(its);
        made.setStringValue(its.getFeatureByBaseName(feature), value);
        cas.addFsToIndexes(made);
    }

    private ForeignSet read(String spelling) throws Exception {
        Path file = folder.resolve("a." + spelling);
        if (spelling.equals("json")) {
            new JsonCas2Serializer().serialize(cas, file.toFile());
        } else {
            try (OutputStream stream = Files.newOutputStream(file)) {
                XmiCasSerializer.serialize(cas, stream);
            }
        }
        return CasReader.read(file, "cas-" + spelling, ArchiveLimits.usual());
    }

    private static String shown(ForeignTag tag) {
        List<String> spans = tag.spans().stream()
                .map(span -> span.role() + " " + span.quote())
                .sorted()
                .toList();
        return tag.kind() + " " + spans;
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xmi"})
    void linksToSourceAndCueMakeAQuote(String spelling) throws Exception {
        AnnotationFS quote = on(cas, QUOTE, "“No,”", "denial");
        link(quote, "source", on(cas, PART, "the \ud83d\udc4b mayor", "source"));
        link(quote, "cue", on(cas, PART, "said", "cue"));
        ForeignSet set = read(spelling);
        ForeignArticle article = set.articles().getFirst();
        assertEquals(
                List.of("QUOTE [CONTENT “No,”, CUE said, SOURCE the \ud83d\udc4b mayor]"),
                article.tags().stream().map(LinksTest::shown).toList());
        assertEquals("Speech > denial", article.tags().getFirst().said().get(Said.NOTE));
        assertEquals(List.of(), set.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xmi"})
    void otherLinksAreToldInTheNote(String spelling) throws Exception {
        AnnotationFS host = on(cas, QUOTE, "“No,”", "denial");
        link(host, "about", on(cas, PART, "Nobody", "PERSON"));
        List<ForeignTag> tags = read(spelling).articles().getFirst().tags();
        assertEquals(
                List.of("CODING [CODING Nobody]", "CODING [CODING “No,”]"),
                tags.stream().map(LinksTest::shown).sorted().toList());
        assertEquals(
                List.of("about: Nobody"),
                tags.stream()
                        .map(tag -> tag.said().get(Said.NOTE))
                        .filter(note -> note != null)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xmi"})
    void whatIsSaidOfTheDocumentIsACodeOfTheArticle(String spelling) throws Exception {
        ofTheDocument(TOPIC, "value", "election");
        ofTheDocument(METADATA, "username", "kim");
        ForeignTag tag = read(spelling).articles().getFirst().tags().getFirst();
        assertEquals(Annotation.Kind.CODING, tag.kind());
        assertEquals(List.of(), tag.spans());
        assertEquals("Topic > election", tag.said().get(Said.CODE));
        assertEquals("kim", tag.annotator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xmi"})
    void eachViewIsAnArticle(String spelling) throws Exception {
        on(cas, PART, "Nobody", "PERSON");
        CAS view = cas.createView("translation");
        view.setDocumentText("Никто не спрашивал.");
        on(view, PART, "Никто", "PERSON");
        assertEquals(
                List.of("CODING [CODING Nobody]", "CODING [CODING Никто]"),
                read(spelling).articles().stream()
                        .flatMap(article -> article.tags().stream())
                        .map(LinksTest::shown)
                        .sorted()
                        .toList());
    }

    @Test
    void sharedSourceIsAPartOfEachQuote() throws Exception {
        AnnotationFS source = on(cas, PART, "the \ud83d\udc4b mayor", "source");
        link(on(cas, QUOTE, "“No,”", "a"), "source", source);
        link(on(cas, QUOTE, "Nobody asked", "b"), "speaker", source);
        assertEquals(2, read("xmi").articles().getFirst().tags().size());
    }
}
