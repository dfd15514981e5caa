package org.pressmark.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/// Walks the content of an OpenDocument text and gathers what its reader sees.
///
/// Struck-out text, comments, alternative texts and forms are left out; blanks collapse as ODF 1.3 says in section
/// 6.1.2; footnotes follow the text. Not for several threads.
final class OdtBody {
    private static final int MOST_BLANKS = 10_000;

    private static final Set<String> LEFT_OUT = Set.of(
            "tracked-changes",
            "annotation",
            "annotation-end",
            "forms",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "scripts",
            "font-face-decls",
            "automatic-styles",
            "ruby-text",
            "hidden-text",
            "title",
            "desc",
            "event-listeners",
            "note-citation",
            "table-columns",
            "binary-data");

    private final Blocks blocks = new Blocks();
    private final List<String> notes = new ArrayList<>();
    private int paragraphs;

    List<String> blocks(String fileName, String part, byte[] xml) {
        try (Markup markup = Markup.of(fileName, part, xml)) {
            while (!markup.isAtEnd()) {
                step(markup);
            }
        }
        List<String> all = new ArrayList<>(blocks.all());
        all.addAll(notes);
        return all;
    }

    private void step(Markup markup) {
        switch (markup.next()) {
            case XMLStreamConstants.START_ELEMENT -> begin(markup);
            case XMLStreamConstants.END_ELEMENT -> end(markup.name());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (paragraphs > 0) {
                    collapse(markup.text());
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
            case "p", "h" -> {
                paragraphs++;
                blocks.beginParagraph();
            }
            case "s" -> blocks.add(" ".repeat(count(markup.attribute("c"))));
            case "tab" -> blocks.add("\t");
            case "line-break" -> blocks.add("\n");
            case "note" -> note(markup);
            case "text-box" -> blocks.beginBox();
            case "table-row" -> blocks.beginRow();
            case "table-cell", "covered-table-cell" -> blocks.beginCell();
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                blocks.endParagraph();
            }
            case "text-box" -> blocks.endBox();
            case "table-row" -> blocks.endRow();
            case "table-cell", "covered-table-cell" -> blocks.endCell();
            default -> {}
        }
    }

    private void note(Markup markup) {
        int at = notes.size();
        notes.add("");
        String sign = "[" + (at + 1) + "]";
        blocks.add(sign);
        OdtBody body = new OdtBody();
        int outside = markup.depth() - 1;
        while (markup.depth() > outside) {
            body.step(markup);
        }
        notes.set(at, sign + " " + String.join("\n", body.blocks.all()));
        notes.addAll(body.notes);
    }

    private static int count(@Nullable String number) {
        try {
            return number == null ? 1 : Math.clamp(Integer.parseInt(number.strip()), 0, MOST_BLANKS);
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }

    private void collapse(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        boolean isBlank = blocks.endsInBlank();
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            boolean blank = unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
            if (!blank) {
                kept.append(unit);
            } else if (!isBlank) {
                kept.append(' ');
            }
            isBlank = blank;
        }
        blocks.add(kept.toString());
    }
}
