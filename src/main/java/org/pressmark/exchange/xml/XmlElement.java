package org.pressmark.exchange.xml;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Place;

/// An element of an XML file with all it holds. Names are without prefix and namespace, because tools disagree
/// about the namespaces of the formats they share; only an attribute that belongs to a namespace keeps its prefix.
/// `text` is what stands directly in it; `line` counts from 1.
public record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text, int line) {
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /// The value of an attribute, or null.
    public @Nullable String get(String attribute) {
        return among(attributes, attribute);
    }

    public String get(String attribute, String otherwise) {
        String value = get(attribute);
        return value == null ? otherwise : value;
    }

    /// The attribute of this name; where there is none without a namespace, one that has one.
    static @Nullable String among(Map<String, String> attributes, String name) {
        String plain = attributes.get(name);
        return plain != null
                ? plain
                : attributes.entrySet().stream()
                        .filter(each -> each.getKey().endsWith(":" + name))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /// The children of this name, in order.
    public Stream<XmlElement> all(String child) {
        return children.stream().filter(each -> each.name.equals(child));
    }

    /// The first child of this name, or null.
    public @Nullable XmlElement first(String child) {
        return all(child).findFirst().orElse(null);
    }

    /// The text of the first child of this name, or null.
    public @Nullable String textOf(String child) {
        XmlElement first = first(child);
        return first == null ? null : first.text;
    }

    public Place place() {
        return new Place(null, name, 0, line);
    }
}
