package org.pressmark.exchange.refi;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.xml.XmlElement;
import org.pressmark.model.RoleSpan;

/// A selection of a source: the element with its codings, and where it is. `start` is [ForeignSpan#NOWHERE] where
/// only the words are known.
record Selection(
        XmlElement element,
        String key,
        int start,
        int end,
        @Nullable String words) {
    private static final String DOTS = "...";
    private static final Pattern BLANKS = Pattern.compile("[\\r\\n\\t\\u00A0\\u2028\\u2029 ]+");
    /// Places by which a trimmed name may differ from its selection.
    private static final int TRIMMED = 4;

    ForeignSpan span(RoleSpan.Role role, String text) {
        String quote = start == ForeignSpan.NOWHERE ? words : quote(text);
        return new ForeignSpan(role, start, end, quote, "", "");
    }

    /// The name, if it is what the selection covers: people may call a selection anything, but words of its length
    /// that stand in the text are its words. One that was cut ends in an ellipsis.
    ///
    /// @param text the text with all blanks made alike
    @Nullable
    String quote(String text) {
        String name = words;
        if (name == null || name.isBlank()) {
            return null;
        }
        int length = end - start;
        if (isCut(name)) {
            String stem = stem(name);
            if (stem.codePointCount(0, stem.length()) < length && stands(stem, text)) {
                return stem + "…";
            }
        }
        long blanks = name.chars().filter(Character::isWhitespace).count();
        boolean fits =
                name.codePointCount(0, name.length()) - TRIMMED <= length && length <= name.length() + blanks + TRIMMED;
        return fits && stands(name, text) ? name : null;
    }

    private static boolean isCut(String name) {
        return name.endsWith("…") || name.endsWith(DOTS);
    }

    private static boolean stands(String words, String text) {
        String alike = alike(words).strip();
        return !alike.isEmpty() && text.contains(alike);
    }

    /// A text with each run of blanks made one.
    static String alike(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - (name.endsWith(DOTS) ? DOTS.length() : 1));
    }

    /// The name, if it is not what the selection covers but what somebody called it.
    @Nullable
    String title(String text) {
        boolean isQuote = start == ForeignSpan.NOWHERE || quote(text) != null;
        return isQuote || words == null || words.isBlank() ? null : words;
    }
}
