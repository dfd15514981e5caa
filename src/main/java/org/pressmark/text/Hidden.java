package org.pressmark.text;

/// A place where a text holds something that a reader does not see, or takes for something else.
public record Hidden(Span span, Kind kind) {
    /// What is hidden there.
    public enum Kind {
        /// A character of no width that joins nothing: zero width space, byte order mark, word joiner.
        ZERO_WIDTH,
        /// A mark, embedding, override or isolate that turns the direction of letters.
        BIDI_CONTROL,
        SOFT_HYPHEN,
        /// A character of the tag block outside a flag: can spell a text nobody sees.
        TAG,
        /// A control code other than newline and tab.
        CONTROL,
        /// A letter or filler that is drawn as nothing.
        BLANK_LETTER,
        /// Half a character, a private character, or one that does not exist.
        NO_CHARACTER,
        /// A word of one alphabet with letters of another that look like its own.
        LOOK_ALIKE
    }
}
