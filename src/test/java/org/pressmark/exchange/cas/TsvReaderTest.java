package org.pressmark.exchange.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Quote;

/// WebAnno TSV by its description; the same document as XMI is the judge.
final class TsvReaderTest {
    private static final String TSV = """
            #FORMAT=WebAnno TSV 3.3
            #T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value
            #T_SP=webanno.custom.Bare
            #T_RL=webanno.custom.Rel|label|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity


            #Text=Ms \ud83d\ude42 Smith saw A\\|B .
            1-1\t0-2\tMs\t*[1]\tPER[1]\t_\t_\t_\t
            1-2\t3-5\t\ud83d\ude42\t*[1]\tPER[1]\t_\t_\t_\t
            1-3\t6-11\tSmith\t*[1]|*[2]\tPER[1]|my\\_name[2]\t_\t_\t_\t
            1-3.1\t6-8\tSm\t_\t_\t*\t_\t_\t
            1-4\t12-15\tsaw\t_\t_\t*\t_\t_\t
            1-5\t16-19\tA\\|B\tQ1\tORG\t_\tx\t1-1[1_0]\t
            1-6\t20-21\t.\t_\t_\t_\t_\t_\t

            #Text=Two
            #Text=lines .
            2-1\t22-25\tTwo\t_\tTIME\t_\t_\t_\t
            2-2\t26-31\tlines\t_\t_\t_\t_\t_\t
            2-3\t32-33\t.\t_\t_\t_\t_\t_\t
            """.indent(0);
    private static final String XMI = """
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///webanno/custom.ecore"
            xmlns:n="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmi:version="2.0">
            <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Ms \ud83d\ude42 Smith saw A|B .&#10;Two&#10;lines ."/>
            <n:NamedEntity xmi:id="2" sofa="1" begin="0" end="11" value="PER"/>
            <n:NamedEntity xmi:id="3" sofa="1" begin="6" end="11" value="my_name"/>
            <n:NamedEntity xmi:id="4" sofa="1" begin="16" end="19" value="ORG" identifier="Q1"/>
            <n:NamedEntity xmi:id="5" sofa="1" begin="22" end="25" value="TIME"/>
            <custom:Bare xmi:id="6" sofa="1" begin="6" end="8"/>
            <custom:Bare xmi:id="7" sofa="1" begin="12" end="15"/>
            <custom:Rel xmi:id="8" sofa="1" begin="16" end="19" Governor="2" Dependent="4" label="x"/>
            </xmi:XMI>
            """;

    @TempDir
    Path folder;

    private Set<String> tags(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        try (Trial project = new Trial(folder, name)) {
            ImportReport report = project.take(
                    file,
                    name.endsWith("tsv")
                            ? new WebAnnoFormat(ArchiveLimits.usual())
                            : CasFormat.xmi(ArchiveLimits.usual()));
            Set<String> tags = new TreeSet<>();
            tags.add(report.notes().toString().replace(name, ""));
            for (Annotation tag :
                    project.reading().annotations(project.reading().articles().getFirst())) {
                Code code = project.reading().find(Code.class, ((Coding) tag).code());
                tags.add(tag.start() + "-" + tag.end() + " " + code.name() + " "
                        + tag.head().note());
            }
            tags.add(project.reading()
                    .content(project.reading().articles().getFirst())
                    .text());
            return tags;
        }
    }

    @Test
    void saysTheSameAsTheXmiOfTheSameDocument() throws IOException {
        assertEquals(tags("a.xmi", XMI), tags("a.tsv", TSV));
    }

    @Test
    void linksToSourceAndCueMakeAQuote() throws IOException {
        String tsv = """
            #FORMAT=WebAnno TSV 3.3
            #T_SP=webanno.custom.Part|label
            #T_SP=webanno.custom.Quote|kind|ROLE_webanno.custom.Quote:parts_webanno.custom.QuotePartsLink|webanno.custom.Part


            #Text=Ann told TASS today : We will .
            1-1\t0-3\tAnn\tSpeaker\t_\t_\t_\t
            1-2\t4-8\ttold\t*\t_\t_\t_\t
            1-3\t9-13\tTASS\t*[1]|Agency[2]\t_\t_\t_\t
            1-4\t14-19\ttoday\t*[1]\t_\t_\t_\t
            1-5\t20-21\t:\t_\t_\t_\t_\t
            1-6\t22-24\tWe\t_\tdirect[3]\tsource;cue;via[3]\t1-1;1-2;1-3[2]\t
            1-7\t25-29\twill\t_\tdirect[3]\tsource;cue;via[3]\t1-1;1-2;1-3[2]\t
            1-8\t30-31\t.\t_\t_\t_\t_\t
            """.indent(0);
        Path file = Files.writeString(folder.resolve("links.tsv"), tsv);
        try (Trial project = new Trial(folder, "links")) {
            project.take(file, new WebAnnoFormat(ArchiveLimits.usual()));
            Annotation quote = project
                    .reading()
                    .annotations(project.reading().articles().getFirst())
                    .stream()
                    .filter(Quote.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    "[CONTENT We will, CUE told, SOURCE Ann] Quote > direct\nvia: TASS",
                    quote.spans().stream()
                                    .map(span ->
                                            span.role() + " " + span.anchor().exact())
                                    .sorted()
                                    .toList()
                            + " " + quote.head().note());
        }
    }

    @Test
    void linksAreNeverTheNameOfACode() throws IOException {
        String tsv = """
            #FORMAT=WebAnno TSV 3.3
            #T_SP=webanno.custom.Part|label
            #T_SP=webanno.custom.Event|ROLE_webanno.custom.Event:args_webanno.custom.EventArgsLink|uima.tcas.Annotation


            #Text=Ann met Ben
            1-1\t0-3\tAnn\tA\t_\t_\t
            1-2\t4-7\tmet\t_\tagent;other\t1-1;1-3\t
            1-3\t8-11\tBen\t_\t_\t_\t
            """.indent(0);
        String tags = tags("event.tsv", tsv).toString();
        assertTrue(tags.startsWith("[0-3 A null, 4-7 Event agent: Ann\nother: Ben, Ann met Ben"), tags);
    }

    @Test
    void membersOfAChainAreTagsThatSayTheirChain() throws IOException {
        String tsv = """
            #FORMAT=WebAnno TSV 3.3
            #T_CH=webanno.custom.CoreferenceLink|referenceRelation|referenceType


            #Text=Ann said she left
            1-1\t0-3\tAnn\t*->1-1\tPER[1]\t
            1-2\t4-8\tsaid\t_\t_\t
            1-3\t9-12\tshe\tcoref->1-2\tPER[1]\t
            1-4\t13-17\tleft\tcoref->1-2\tPER[1]\t
            """.indent(0);
        assertEquals(
                "[0-3 PER chain: 1, 9-17 PER chain: 1\nreferenceRelation: coref, Ann said she left,"
                        + " [Message[key=exchange.note.match.UTF_16, arguments=[2, 2]]]]",
                tags("chain.tsv", tsv).toString());
    }

    @Test
    void valuesAreUnescapedAndStacked() {
        assertEquals(
                List.of(new TsvValue("a|b", "1"), new TsvValue(null, "2"), new TsvValue("c[x]", null)),
                TsvValue.of("a\\|b[1]|*[2]|c\\[x\\]"));
    }

    @Test
    void aRowWithoutAPlaceIsRefusedWithItsLine() {
        CannotImport refusal = assertThrows(
                CannotImport.class, () -> TsvReader.read("a.tsv", "#FORMAT=WebAnno TSV 3.3\n\n1-1\tx\ty\n"));
        assertEquals(List.of("a.tsv", "", "3"), refusal.told().arguments());
    }

    @Test
    void placesBeyondTheTextAreRefused() {
        String far = "#FORMAT=WebAnno TSV 3.3\n\n#Text=a\n1-1\t900000000-900000001\ta\n";
        assertThrows(CannotImport.class, () -> TsvReader.read("a.tsv", far));
    }
}
