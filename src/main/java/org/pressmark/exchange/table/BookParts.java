package org.pressmark.exchange.table;

import java.util.List;

/// The parts of a book around its sheets (ECMA-376, part 1, sections 12 and 15), each as a string of XML.
final class BookParts {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

    /// Stands first and uncompressed in a book, so that its first bytes tell who made it.
    static final String MAKER = XML
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
            + "<Application>Pressmark</Application></Properties>";

    static final String MAKER_NAME = "docProps/app.xml";

    static final String RELATIONS_OF_ALL = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation(1, "officeDocument", "xl/workbook.xml")
            + relation(2, "extended-properties", MAKER_NAME)
            + "</Relationships>";

    /// Two styles: plain text and bold headings.
    static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\">"
            + "<font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
            + "</styleSheet>";

    private BookParts() {}

    static String contentTypes(int sheets) {
        StringBuilder types = new StringBuilder(XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override(MAKER_NAME, "extended-properties")
                + override("xl/workbook.xml", "spreadsheetml.sheet.main")
                + override("xl/styles.xml", "spreadsheetml.styles"));
        for (int sheet = 1; sheet <= sheets; sheet++) {
            types.append(override(sheet(sheet), "spreadsheetml.worksheet"));
        }
        return types.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    static String workbook(List<String> names) {
        StringBuilder book =
                new StringBuilder(XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        for (int at = 1; at <= names.size(); at++) {
            book.append("<sheet name=\"" + names.get(at - 1) + "\" sheetId=\"" + at + "\" r:id=\"rId" + at + "\"/>");
        }
        return book.append("</sheets></workbook>").toString();
    }

    static String relations(int sheets) {
        StringBuilder relations = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int sheet = 1; sheet <= sheets; sheet++) {
            relations.append(relation(sheet, "worksheet", "worksheets/sheet" + sheet + ".xml"));
        }
        return relations
                .append(relation(sheets + 1, "styles", "styles.xml") + "</Relationships>")
                .toString();
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /// Where the sheet of this number stands in the book, from 1.
    static String sheet(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    static String markup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
