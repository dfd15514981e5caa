package org.pressmark.intake.rtf;

import java.nio.charset.Charset;

/// What holds within a group of the document until it ends.
///
/// `target` is where letters go; `unicodeSkip` how many letters follow a Unicode escape for programs that know
/// none. Immutable.
record RtfState(Target target, Charset charset, int unicodeSkip, Sight sight) {
    /// Where the letters of a group belong.
    enum Target {
        TEXT,
        NOTE,
        BOX,
        HEAD,
        FONTS,
        INFO,
        TITLE,
        AUTHOR,
        TIME,
        NOWHERE
    }

    /// Whether the letters are shown, hidden by a wish of the author, or struck out in a revision.
    enum Sight {
        SHOWN,
        HIDDEN,
        STRUCK
    }

    RtfState to(Target other) {
        return new RtfState(other, charset, unicodeSkip, sight);
    }

    RtfState in(Charset other) {
        return new RtfState(target, other, unicodeSkip, sight);
    }

    RtfState skipping(int letters) {
        return new RtfState(target, charset, letters, sight);
    }

    RtfState seen(Sight other) {
        return new RtfState(target, charset, unicodeSkip, other);
    }
}
