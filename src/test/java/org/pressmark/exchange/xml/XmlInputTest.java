package org.pressmark.exchange.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.Reference;
import org.pressmark.exchange.json.CannotImport;

final class XmlInputTest {
    private static XmlElement read(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return XmlInput.read("a.xml", () -> new ByteArrayInputStream(bytes), XmlCursor::element);
    }

    private static String refusal(String xml) {
        return assertThrows(CannotImport.class, () -> read(xml)).told().key();
    }

    @Test
    void namesAreTakenWithoutPrefixAndNamespace() {
        XmlElement root = read("<q:a xmlns:q='u' q:b='1'><c/><q:c>t</q:c></q:a>");
        assertEquals("a", root.name());
        assertEquals("1", root.get("b"));
        assertEquals(List.of("", "t"), root.all("c").map(XmlElement::text).toList());
    }

    @Test
    void whatAChildIsNotAskedForIsPassedOver() {
        List<String> names = new ArrayList<>();
        byte[] bytes = "<a><b><x/></b> <c/><d>t</d></a>".getBytes(StandardCharsets.UTF_8);
        XmlInput.read("a.xml", () -> new ByteArrayInputStream(bytes), cursor -> {
            cursor.children(child -> {
                names.add(child.name());
                if (child.name().equals("c")) {
                    child.element();
                }
            });
            return names;
        });
        assertEquals(List.of("b", "c", "d"), names);
    }

    @Test
    void whatIsNoUtf8IsRefusedInSilence() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            byte[] bytes = {'<', 'a', '>', (byte) 0xc3, '(', '<', '/', 'a', '>'};
            CannotImport refused = assertThrows(
                    CannotImport.class,
                    () -> XmlInput.read("a.xml", () -> new ByteArrayInputStream(bytes), XmlCursor::element));
            assertEquals("exchange.xml.syntax", refused.told().key());
        } finally {
            System.setErr(before);
        }
        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1251", "ISO-8859-5"})
    void everyEncodingThatAFileDeclaresIsRead(String encoding) {
        String declared = encoding.equals("UTF-16LE") ? "UTF-16" : encoding;
        String xml = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?><a>Да</a>";
        String marked = encoding.equals("UTF-8") || encoding.equals("UTF-16LE") ? "\ufeff" + xml : xml;
        byte[] bytes = marked.getBytes(Charset.forName(encoding));
        assertEquals(
                "Да",
                XmlInput.read("a.xml", () -> new ByteArrayInputStream(bytes), XmlCursor::element)
                        .text());
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertEquals("exchange.xml.doctype", refusal("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"));
    }

    @Test
    void whatIsCutOffIsRefusedWithItsLine() {
        CannotImport refusal = assertThrows(CannotImport.class, () -> read("<a>\n<b>"));
        assertEquals("exchange.xml.syntax", refusal.told().key());
        assertEquals("2", refusal.told().arguments().get(2));
    }

    @Test
    void deepNestingIsRefused() {
        assertEquals("exchange.xml.deep", refusal("<a>".repeat(10_000)));
    }

    @Test
    void everyCharacterComesBackOrIsCounted() throws IOException {
        String text = "a\tb\nc\rd<>&\"' \u0085\u2028\ud83d\ude42";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XmlOutput out = new XmlOutput(bytes)) {
            out.declaration();
            out.start("a").attribute("b", text).text(text + "\u0001\ufffe").end();
            out.flush();
            assertEquals(2, out.replaced());
        }
        XmlElement back = read(bytes.toString(StandardCharsets.UTF_8));
        assertEquals(text, back.get("b"));
        assertEquals(text + "  ", back.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xxe-file.qde", "xxe-parameter.qde", "billion-laughs.qde", "deep.qde"})
    void hostileFilesAreRefused(String name) throws IOException {
        Optional<Path> file = Reference.file("hostile/xml/" + name);
        assumeTrue(file.isPresent(), "the hostile files are not here");
        String xml = Files.readString(file.orElseThrow());
        assertThrows(CannotImport.class, () -> read(xml));
    }
}
