package org.pressmark.intake.office;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.CannotRead;

/// One part of an office document, walked from its first tag to its last.
///
/// Nothing outside the part is ever looked at: a document type, which alone could name another file or blow up an
/// entity, refuses the whole file. Not for several threads.
final class Markup implements AutoCloseable {
    /// Tags within tags. A table in a text box in a table reaches some sixty; the JDK stops at a hundred.
    private static final int DEEPEST = 1_000;

    private final String fileName;
    private final String part;
    private final XMLStreamReader reader;
    private int depth;

    private Markup(String fileName, String part, XMLStreamReader reader) {
        this.fileName = fileName;
        this.part = part;
        this.reader = reader;
    }

    static Markup of(String fileName, String part, byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST + 1));
        try {
            return new Markup(fileName, part, factory.createXMLStreamReader(letters(xml)));
        } catch (XMLStreamException broken) {
            throw new CannotRead(broken, "intake.damaged", fileName, part);
        }
    }

    /// Packages are written in UTF-8 or UTF-16. Decoded here, because the parser writes what it thinks of a spoilt
    /// byte on the standard error.
    private static Reader letters(byte[] xml) {
        boolean isWide = xml.length > 1
                && ((xml[0] == (byte) 0xfe && xml[1] == (byte) 0xff)
                        || (xml[0] == (byte) 0xff && xml[1] == (byte) 0xfe));
        boolean hasMark = xml.length > 2 && xml[0] == (byte) 0xef && xml[1] == (byte) 0xbb && xml[2] == (byte) 0xbf;
        int start = hasMark ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(xml, start, xml.length - start),
                (isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /// The next thing in the part: a constant of [XMLStreamConstants].
    ///
    /// @throws CannotRead if the part is no XML, has a document type, or is nested too deeply
    int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new CannotRead("intake.doctype", fileName, part);
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new CannotRead("intake.deep", fileName, part);
            }
            return event;
        } catch (XMLStreamException | RuntimeException broken) {
            if (broken instanceof CannotRead refusal) {
                throw refusal;
            }
            throw new CannotRead(broken, "intake.damaged", fileName, part);
        }
    }

    /// How many tags are open now, the one just met included.
    int depth() {
        return depth;
    }

    boolean isAtEnd() {
        return reader.getEventType() == XMLStreamConstants.END_DOCUMENT;
    }

    /// Goes on to the end of the tag just met, whatever stands in it.
    void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /// The name of the tag just met, without its prefix.
    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    String text() {
        return reader.getText();
    }

    /// An attribute of the tag just met, of whatever namespace, or null.
    @Nullable
    String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException nothingIsLost) {
            depth = 0;
        }
    }
}
