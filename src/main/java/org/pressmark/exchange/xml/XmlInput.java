package org.pressmark.exchange.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pressmark.exchange.json.Allowance;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.JsonInput.Source;
import org.pressmark.exchange.json.Place;

/// Opens an XML file for reading: no document type, no entities but the five that XML knows, nothing from outside.
///
/// The JDK's own parser is asked for by name, because libraries bring others along. What is wrong with the XML
/// itself becomes a sentence here.
public final class XmlInput {
    private static final int LOOKED_AT = 256;

    /// The byte order mark of UTF-8, byte for byte.
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private static final Pattern DECLARED =
            Pattern.compile("(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private XmlInput() {}

    /// Reads what a source gives from its root element to its end; `name` is what sentences call it.
    ///
    /// @throws CannotImport if it cannot be read, is not well-formed XML, or has a document type
    public static <T> T read(String name, Source source, Function<XmlCursor, T> work) {
        return read(name, source, Allowance.of(name), work);
    }

    /// The same with other room for the elements.
    ///
    /// @throws CannotImport if it cannot be read, is not well-formed XML, has a document type or too much in it
    public static <T> T read(String name, Source source, Allowance room, Function<XmlCursor, T> work) {
        try (InputStream bytes = new BufferedInputStream(source.open());
                InputStream stream = new CappedStream(name, bytes)) {
            return read(new XmlCursor(name, reader(name, bytes, stream), room), work);
        } catch (XMLStreamException failure) {
            throw told(name, failure);
        } catch (IOException failure) {
            throw CannotImport.unreadable(name, failure);
        }
    }

    /// Decoded here in every encoding, because the parser's own decoders print what they cannot read.
    private static XMLStreamReader reader(String name, InputStream bytes, InputStream stream)
            throws IOException, XMLStreamException {
        return factory()
                .createXMLStreamReader(
                        new InputStreamReader(stream, charset(name, bytes).newDecoder()));
    }

    /// What a file is in, by its beginning, which stays to be read but for the byte order mark of UTF-8.
    private static Charset charset(String name, InputStream bytes) throws IOException {
        bytes.mark(LOOKED_AT);
        String beginning = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        bytes.reset();
        if (beginning.startsWith(MARK)) {
            bytes.skipNBytes(MARK.length());
        }
        if (isWide(beginning)) {
            return beginning.startsWith("<\0") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
        }
        Matcher declared = DECLARED.matcher(beginning);
        return charset(name, declared.lookingAt() ? declared.group(1) : "UTF-8");
    }

    private static boolean isWide(String beginning) {
        return beginning.startsWith("\u00fe\u00ff")
                || beginning.startsWith("\u00ff\u00fe")
                || beginning.substring(0, Math.min(4, beginning.length())).indexOf('\0') >= 0;
    }

    /// One byte a letter has shown itself already, whatever is declared.
    private static Charset charset(String name, String declared) {
        try {
            Charset charset = Charset.forName(declared);
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalArgumentException unknown) {
            throw new CannotImport(
                    CannotImport.message("exchange.xml.syntax", name, new Place(null, "", 0, 1)), unknown);
        }
    }

    private static <T> T read(XmlCursor cursor, Function<XmlCursor, T> work) throws XMLStreamException {
        try {
            cursor.toRoot();
            T result = work.apply(cursor);
            cursor.toEnd();
            return result;
        } finally {
            cursor.close();
        }
    }

    static CannotImport told(String name, XMLStreamException failure) {
        int line = failure.getLocation() == null ? 1 : failure.getLocation().getLineNumber();
        return new CannotImport(
                CannotImport.message("exchange.xml.syntax", name, new Place(null, "", 0, Math.max(1, line))), failure);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
