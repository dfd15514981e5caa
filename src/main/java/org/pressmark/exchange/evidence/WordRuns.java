package org.pressmark.exchange.evidence;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pressmark.exchange.report.Inert;
import org.pressmark.text.Direction;

/// Paragraphs and runs of WordprocessingML. Members stand in the order in which its schema wants them.
final class WordRuns {
    private static final String MARK = "FFF2A8";
    private static final String DIM = "6B7078";

    private final XMLStreamWriter xml;

    WordRuns(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// How words look.
    enum Look {
        BOLD,
        DIM,
        MARKED,
        UNDERLINED
    }

    /// What stands in a paragraph.
    interface Inside {
        void write() throws XMLStreamException;
    }

    void paragraph(String style, Direction direction, Inside inside) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        value("w:pStyle", style);
        if (direction == Direction.RIGHT_TO_LEFT) {
            xml.writeEmptyElement("w:bidi");
        }
        xml.writeEndElement();
        inside.write();
        xml.writeEndElement();
    }

    void plain(String words) throws XMLStreamException {
        run(words, Set.of());
    }

    /// Words of right-to-left scripts are runs of their own kind, so that Word takes the right font and order.
    void run(String words, Set<Look> looks) throws XMLStreamException {
        xml.writeStartElement("w:r");
        properties(looks, Direction.hasRightToLeft(words));
        text(inert(words));
        xml.writeEndElement();
    }

    private static String inert(String words) {
        StringBuilder inert = new StringBuilder(words.length());
        words.codePoints().forEach(sign -> Inert.add(sign, inert));
        return inert.toString();
    }

    private void properties(Set<Look> looks, boolean rightToLeft) throws XMLStreamException {
        if (looks.isEmpty() && !rightToLeft) {
            return;
        }
        xml.writeStartElement("w:rPr");
        if (looks.contains(Look.BOLD)) {
            xml.writeEmptyElement("w:b");
            xml.writeEmptyElement("w:bCs");
        }
        if (looks.contains(Look.DIM)) {
            value("w:color", DIM);
        }
        if (looks.contains(Look.UNDERLINED)) {
            value("w:u", "single");
        }
        if (looks.contains(Look.MARKED)) {
            xml.writeEmptyElement("w:shd");
            xml.writeAttribute("w:val", "clear");
            xml.writeAttribute("w:color", "auto");
            xml.writeAttribute("w:fill", MARK);
        }
        if (rightToLeft) {
            xml.writeEmptyElement("w:rtl");
        }
        xml.writeEndElement();
    }

    private void value(String element, String value) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("w:val", value);
    }

    /// Line ends and tabs are elements of their own.
    private void text(String words) throws XMLStreamException {
        int from = 0;
        for (int at = 0; at <= words.length(); at++) {
            char sign = at == words.length() ? '\n' : words.charAt(at);
            if (sign == '\n' || sign == '\t') {
                piece(words.substring(from, at));
                if (at < words.length()) {
                    xml.writeEmptyElement(sign == '\t' ? "w:tab" : "w:br");
                }
                from = at + 1;
            }
        }
    }

    private void piece(String words) throws XMLStreamException {
        if (!words.isEmpty()) {
            xml.writeStartElement("w:t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(words);
            xml.writeEndElement();
        }
    }
}
