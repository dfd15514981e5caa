package org.pressmark.exchange.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
            1-5\t16-19\tA\\|B\tQ1\tORG\t_\tx\t1-3[0_1]\t
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
