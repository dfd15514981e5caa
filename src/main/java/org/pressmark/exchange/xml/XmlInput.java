package org.pressmark.exchange.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
            return read(new XmlCursor(name, reader(bytes, stream), room), work);
        } catch (XMLStreamException failure) {
            throw told(name, failure);
        } catch (IOException failure) {
            throw CannotImport.unreadable(name, failure);
        }
    }

    /// UTF-8 is decoded here, because the parser's own decoder prints what it cannot read.
    private static XMLStreamReader reader(InputStream bytes, InputStream stream)
            throws IOException, XMLStreamException {
        return isUtf8(bytes)
                ? factory().createXMLStreamReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()))
                : factory().createXMLStreamReader(stream);
    }

    /// Whether a file is in UTF-8, by its beginning, which stays to be read but for the byte order mark.
    private static boolean isUtf8(InputStream bytes) throws IOException {
        bytes.mark(LOOKED_AT);
        String beginning = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        bytes.reset();
        if (beginning.startsWith(MARK)) {
            bytes.skipNBytes(MARK.length());
        }
        Matcher declared = DECLARED.matcher(beginning);
        String encoding = declared.lookingAt() ? declared.group(1) : "UTF-8";
        boolean isWide = beginning.startsWith("\u00fe\u00ff")
                || beginning.startsWith("\u00ff\u00fe")
                || beginning.substring(0, Math.min(4, beginning.length())).indexOf('\0') >= 0;
        return !isWide && encoding.equalsIgnoreCase("UTF-8");
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
