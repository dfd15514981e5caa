package org.pressmark.intake.rtf;

import java.util.Map;

/// The control words and signs that stand for a letter or a border of the text.
final class RtfSigns {
    /// Ends a paragraph while the text is being gathered; no text has it in that place.
    static final String PARAGRAPH = "\u2029";

    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("par", PARAGRAPH),
            Map.entry("sect", PARAGRAPH),
            Map.entry("row", PARAGRAPH),
            Map.entry("nestrow", PARAGRAPH),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("tab", "\t"),
            Map.entry("cell", "\t"),
            Map.entry("nestcell", "\t"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("ltrmark", "\u200e"),
            Map.entry("rtlmark", "\u200f"),
            Map.entry("zwj", "\u200d"),
            Map.entry("zwnj", "\u200c"),
            Map.entry("~", "\u00a0"),
            Map.entry("_", "\u2011"),
            Map.entry("-", "\u00ad"),
            Map.entry("\\", "\\"),
            Map.entry("{", "{"),
            Map.entry("}", "}"));

    private RtfSigns() {}

    /// What a word stands for; nothing for a word that only says how letters look.
    static String of(String word) {
        return ALL.getOrDefault(word, "");
    }
}
