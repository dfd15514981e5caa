package org.pressmark.text;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Finds words in one text as a reader would: characters that are not seen do not hinder, nor do accents, the
/// shape of quotation marks and dashes, look-alike letters of another alphabet, the kind and number of blanks.
///
/// Hits are spans of the text in its order, apart from each other, none empty and none cutting a visible character;
/// UTF-16 code units. What is made of the text for searching is kept for the next search. One thread at a time.
public final class Search {
    private static final int FIRST_COMBINING = 0x300;

    private final String text;
    private @Nullable Folded forWords;
    private @Nullable Folded forWordsInCase;
    private @Nullable Folded forPatterns;

    public Search(String text) {
        this.text = text;
    }

    /// All hits; what was found so far if it is called off meanwhile. Linear in the text for words.
    ///
    /// @throws PatternException if a regular expression cannot be read, or tries too many ways to fit
    public List<Span> find(Needle needle, BooleanSupplier cancelled) {
        Hits hits = new Hits(needle.has(Needle.Trait.WHOLE_WORD));
        if (needle.words().isEmpty()) {
            return hits.found;
        }
        if (needle.has(Needle.Trait.PATTERN)) {
            Folded folded = forPatterns();
            new Expression(needle).in(folded.units(), cancelled, (start, end) -> hits.take(folded.back(start, end)));
        } else {
            findWords(needle, cancelled, hits);
        }
        return hits.found;
    }

    private void findWords(Needle needle, BooleanSupplier cancelled, Hits hits) {
        boolean keepsCase = needle.has(Needle.Trait.CASE);
        Folded folded = forWords(keepsCase);
        String words = Folded.forWords(needle.words(), keepsCase).units().toString();
        int at = words.isEmpty() ? -1 : folded.indexOf(words, 0);
        while (at >= 0 && !cancelled.getAsBoolean()) {
            hits.take(folded.back(at, at + words.length()));
            at = folded.indexOf(words, at + 1);
        }
    }

    private Folded forWords(boolean keepsCase) {
        Folded kept = keepsCase ? forWordsInCase : forWords;
        if (kept == null) {
            kept = Folded.forWords(text, keepsCase);
            if (keepsCase) {
                forWordsInCase = kept;
            } else {
                forWords = kept;
            }
        }
        return kept;
    }

    private Folded forPatterns() {
        if (forPatterns == null) {
            forPatterns = Folded.forPatterns(text);
        }
        return forPatterns;
    }

    /// What has been found, each behind the one before.
    private final class Hits {
        private final List<Span> found = new ArrayList<>();
        private final boolean wholeWords;
        private int last;

        private Hits(boolean wholeWords) {
            this.wholeWords = wholeWords;
        }

        private void take(Span hit) {
            if (hit.start() < last || (wholeWords && !(isBorder(hit.start()) && isBorder(hit.end())))) {
                return;
            }
            Span whole = isPlainAt(hit.start()) && isPlainAt(hit.end()) ? hit : Graphemes.snap(text, hit);
            if (whole.start() >= last) {
                found.add(whole);
                last = whole.end();
            }
        }
    }

    /// Whether no visible character can reach over a place: spares asking for the most.
    private boolean isPlainAt(int at) {
        return at == 0
                || at == text.length()
                || (text.charAt(at - 1) < FIRST_COMBINING && text.charAt(at) < FIRST_COMBINING);
    }

    /// Whether no word goes on over a place. Scripts without blanks between words have borders everywhere.
    private boolean isBorder(int at) {
        int before = at;
        while (before > 0 && Bent.isPassedOver(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        int after = at;
        while (after < text.length() && Bent.isPassedOver(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return before == 0
                || after == text.length()
                || !isOfWord(text.codePointBefore(before))
                || !isOfWord(text.codePointAt(after));
    }

    private static boolean isOfWord(int codePoint) {
        if (Character.isDigit(codePoint) || codePoint == '_') {
            return true;
        }
        return (Character.isLetter(codePoint) || Bent.isAccent(codePoint))
                && !UScript.breaksBetweenLetters(UScript.getScript(codePoint));
    }
}
