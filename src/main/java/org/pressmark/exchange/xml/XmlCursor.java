package org.pressmark.exchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Allowance;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;

/// Goes through an XML file once, forwards. What is small is taken whole as an [XmlElement]; what may be large,
/// child by child.
public final class XmlCursor {
    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 256;

    private final String file;
    private final XMLStreamReader reader;
    private final Allowance room;
    private int depth;
    private long entered;

    XmlCursor(String file, XMLStreamReader reader, Allowance room) {
        this.file = file;
        this.reader = reader;
        this.room = room;
    }

    void close() throws XMLStreamException {
        reader.close();
    }

    /// What sentences call the file.
    public String file() {
        return file;
    }

    /// The name of the element at hand, without its prefix.
    public String name() {
        return reader.getLocalName();
    }

    /// The namespace of the element at hand; empty where it has none.
    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /// An attribute of the element at hand, or null.
    public @Nullable String get(String attribute) {
        return XmlElement.among(attributes(), attribute);
    }

    public Place place() {
        return new Place(null, name(), 0, line());
    }

    private int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    void toRoot() throws XMLStreamException {
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            next();
        }
    }

    void toEnd() throws XMLStreamException {
        while (reader.hasNext()) {
            next();
        }
    }

    /// Goes through the children of the element at hand; `child` may take each one or leave it.
    ///
    /// @throws CannotImport if the XML is not well-formed or too deep
    public void children(Consumer<XmlCursor> child) {
        try {
            enter();
            for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    long before = entered;
                    child.accept(this);
                    if (entered == before) {
                        children(each -> {});
                    }
                }
            }
            depth--;
        } catch (XMLStreamException failure) {
            throw XmlInput.told(file, failure);
        }
    }

    /// Takes the element at hand with all it holds.
    ///
    /// @throws CannotImport if the XML is not well-formed or too deep
    public XmlElement element() {
        String name = name();
        int line = line();
        Map<String, String> attributes = attributes();
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try {
            enter();
            for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> children.add(element());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    default -> {}
                }
            }
            depth--;
        } catch (XMLStreamException failure) {
            throw XmlInput.told(file, failure);
        }
        return new XmlElement(name, attributes, children, children.isEmpty() ? text.toString() : "", line);
    }

    private void enter() {
        entered++;
        if (++depth > DEEPEST) {
            throw refused("exchange.xml.deep", DEEPEST);
        }
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            room.take(Allowance.ELEMENT, place());
        }
        if (event == XMLStreamConstants.DTD) {
            throw refused("exchange.xml.doctype");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw refused("exchange.xml.entity");
        }
        return event;
    }

    private Map<String, String> attributes() {
        int many = reader.getAttributeCount();
        if (many > MOST_ATTRIBUTES) {
            throw refused("exchange.limits");
        }
        Map<String, String> attributes = HashMap.newHashMap(many);
        for (int at = 0; at < many; at++) {
            attributes.put(attributeName(at), reader.getAttributeValue(at));
        }
        return attributes;
    }

    /// An attribute that belongs to a namespace is called by its prefix, too, lest it be taken for one that does
    /// not.
    private String attributeName(int at) {
        String prefix = reader.getAttributePrefix(at);
        String name = reader.getAttributeLocalName(at);
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /// A refusal at the element at hand.
    public CannotImport refused(String key, @Nullable Object... more) {
        String name = reader.hasName() ? reader.getLocalName() : "";
        return new CannotImport(CannotImport.message(key, file, new Place(null, name, 0, line()), more));
    }
}
