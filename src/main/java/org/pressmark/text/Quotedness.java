package org.pressmark.text;

import java.util.List;

/// How much of a quote's content stands between quotation marks: what makes it direct, mixed or indirect.
///
/// Judged by the anchors alone, without the article. Only letters, digits and pictures are looked at, so a comma
/// or full stop may stand on either side of the closing mark ([QuotedWords] says which marks count).
public enum Quotedness {
    /// Every word of every span is quoted.
    ALL,
    /// Some words are.
    PART,
    /// None is.
    NONE;

    /// Of the content spans of one quote; an empty list is [#NONE].
    public static Quotedness of(List<Anchor> content) {
        List<Quotedness> each = content.stream().map(Quotedness::of).distinct().toList();
        if (each.isEmpty()) {
            return NONE;
        }
        return each.size() == 1 ? each.getFirst() : PART;
    }

    private static Quotedness of(Anchor anchor) {
        if (QuotedWords.isUnmarked(anchor)) {
            return NONE;
        }
        QuotedWords words = QuotedWords.of(anchor);
        return words.quoted() == 0 ? NONE : words.quoted() == words.all() ? ALL : PART;
    }
}
