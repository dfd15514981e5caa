package org.pressmark.exchange.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.pressmark.exchange.json.Allowance;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.JsonInput.Source;
import org.pressmark.exchange.json.Place;

/// Opens an XML file for reading: no document type, no entities but the five that XML knows, nothing from outside.
///
/// The JDK's own parser is asked for by name, because libraries bring others along. What is wrong with the XML
/// itself becomes a sentence here.
public final class XmlInput {
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
        try (InputStream stream = new CappedStream(name, new BufferedInputStream(source.open()))) {
            return read(new XmlCursor(name, factory().createXMLStreamReader(stream), room), work);
        } catch (XMLStreamException failure) {
            throw told(name, failure);
        } catch (IOException failure) {
            throw CannotImport.unreadable(name, failure);
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
