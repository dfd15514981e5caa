package org.pressmark.intake.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/// Walks one part of a Word document and gathers what Word shows of it.
///
/// Struck-out text, moved text at its old place, field codes, comments and hidden text are left out; of two forms
/// of the same thing, one for new programs and one for old, only the first is read. Not for several threads.
final class WordBody {
    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "sectPr",
            "tblPr",
            "trPr",
            "tcPr",
            "tblGrid",
            "sdtPr",
            "rt",
            "docPr",
            "annotationRef");

    /// What strikes out the end of a paragraph.
    private static final Set<String> STRUCK = Set.of("del", "moveFrom");

    private final WordNotes notes;
    private final Blocks blocks = new Blocks();
    /// One for each pair of alternatives that is open: whether its first was met.
    private final Deque<Boolean> alternatives = new ArrayDeque<>();

    private boolean isText;
    private boolean isRun;
    private boolean isHidden;
    private int hidden;

    WordBody(WordNotes notes) {
        this.notes = notes;
    }

    List<String> blocks(String fileName, String part, byte[] xml) {
        try (Markup markup = Markup.of(fileName, part, xml)) {
            while (!markup.isAtEnd()) {
                step(markup);
            }
        }
        return blocks.all();
    }

    /// The paragraphs within the tag just met.
    List<String> within(Markup markup) {
        int outside = markup.depth() - 1;
        while (markup.depth() > outside) {
            step(markup);
        }
        return blocks.all();
    }

    /// How many runs of letters were left out because Word hides them.
    int hidden() {
        return hidden;
    }

    private void step(Markup markup) {
        switch (markup.next()) {
            case XMLStreamConstants.START_ELEMENT -> begin(markup);
            case XMLStreamConstants.END_ELEMENT -> end(markup.name());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (isText && !isHidden) {
                    blocks.add(markup.text());
                }
            }
            default -> {}
        }
    }

    private void begin(Markup markup) {
        String name = markup.name();
        if (LEFT_OUT.contains(name)) {
            markup.skip();
            return;
        }
        switch (name) {
            case "p" -> blocks.beginParagraph();
            case "pPr" -> properties(markup);
            case "r" -> {
                isRun = true;
                isHidden = false;
            }
            case "vanish" -> hide(markup.attribute("val"));
            case "t" -> isText = true;
            case "txbxContent" -> blocks.beginBox();
            case "tr" -> blocks.beginRow();
            case "tc" -> blocks.beginCell();
            case "AlternateContent" -> alternatives.push(false);
            case "Choice", "Fallback" -> choose(markup);
            default -> sign(markup, name);
        }
    }

    /// Looks at what is said of a paragraph: its end may be struck out, and then the next one belongs to it.
    private void properties(Markup markup) {
        int outside = markup.depth() - 1;
        while (markup.depth() > outside) {
            if (markup.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            boolean isMark = markup.depth() == outside + 3 && STRUCK.contains(markup.name());
            if (isMark) {
                blocks.joinNext();
            }
            if (isMark || (markup.depth() == outside + 2 && !markup.name().equals("rPr"))) {
                markup.skip();
            }
        }
    }

    private void hide(@Nullable String value) {
        boolean isOff = "0".equals(value) || "false".equals(value) || "off".equals(value);
        if (isRun && !isOff) {
            isHidden = true;
            hidden++;
        }
    }

    private void choose(Markup markup) {
        Boolean met = alternatives.poll();
        if (Boolean.TRUE.equals(met)) {
            alternatives.push(true);
            markup.skip();
        } else if (met != null) {
            alternatives.push(true);
        }
    }

    private void sign(Markup markup, String name) {
        String sign =
                switch (name) {
                    case "tab", "ptab" -> "\t";
                    case "br" -> isTurn(markup.attribute("type")) ? "" : "\n";
                    case "cr" -> "\n";
                    case "noBreakHyphen" -> "\u2011";
                    case "softHyphen" -> "\u00ad";
                    case "sym" -> symbol(markup.attribute("char"));
                    case "footnoteReference" -> notes.sign("footnote", String.valueOf(markup.attribute("id")));
                    case "endnoteReference" -> notes.sign("endnote", String.valueOf(markup.attribute("id")));
                    default -> "";
                };
        if (!sign.isEmpty() && !isHidden) {
            blocks.add(sign);
        }
    }

    /// Whether a break goes to another page or column: that is layout.
    private static boolean isTurn(@Nullable String type) {
        return "page".equals(type) || "column".equals(type);
    }

    private static String symbol(@Nullable String hex) {
        try {
            int point = hex == null ? 0 : Integer.parseInt(hex, 16);
            boolean isSign = Character.isDefined(point) && point > ' ' && !isSurrogate(point);
            return isSign ? Character.toString(point) : "";
        } catch (NumberFormatException noNumber) {
            return "";
        }
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private void end(String name) {
        switch (name) {
            case "p" -> blocks.endParagraph();
            case "r" -> {
                isRun = false;
                isHidden = false;
            }
            case "t" -> isText = false;
            case "txbxContent" -> blocks.endBox();
            case "tc" -> blocks.endCell();
            case "tr" -> blocks.endRow();
            case "AlternateContent" -> alternatives.poll();
            default -> {}
        }
    }
}
