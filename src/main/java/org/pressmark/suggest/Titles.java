package org.pressmark.suggest;

import java.util.Locale;
import java.util.Optional;
import org.pressmark.model.Zone;
import org.pressmark.suggest.words.Languages;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Sentences;
import org.pressmark.text.Span;

/// Proposes a title and a language for a new article.
public final class Titles {
    private static final int LONGEST = 90;

    /// No headline is longer, and no sentence that anybody would read as a title; in UTF-16 code units.
    private static final int LOOKED_AT = 4_000;
    private static final String MORE = "…";

    private Titles() {}

    /// The headline if one can be told, else the beginning of the first sentence; empty only for a blank text.
    ///
    /// What stands before the headline is skipped if it is furniture; a longer headline or sentence is cut at a
    /// word.
    public static String title(String text) {
        Paragraphs paragraphs = Paragraphs.of(text);
        String first = "";
        for (Span paragraph : paragraphs.all()) {
            int start = visible(text, paragraph);
            String words = text.substring(start, Math.min(paragraph.end(), start + LOOKED_AT))
                    .strip();
            if (words.isEmpty()) {
                continue;
            }
            first = first.isEmpty() ? words : first;
            Optional<Zone.Type> zone = Zones.zoneOf(words);
            if (zone.isEmpty() && !Furniture.isLike("notice", words)) {
                return cut(Zones.isHeadline(words) ? words : sentence(words));
            }
        }
        return cut(first);
    }

    /// Where the first sign of a paragraph stands that can be seen, or its end.
    private static int visible(String text, Span paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end() && isUnseen(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isUnseen(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit)
                || Character.getType(unit) == Character.FORMAT;
    }

    /// The language as a BCP 47 tag, or nothing where the text does not tell.
    public static Optional<String> language(String text) {
        return Languages.of(text);
    }

    /// Another language than the one stated, a BCP 47 tag, where the words are clearly not in that; or nothing.
    public static Optional<String> languageInsteadOf(String stated, String text) {
        return Languages.insteadOf(stated, text);
    }

    private static String sentence(String words) {
        Locale locale = Locale.forLanguageTag(Languages.of(words).orElse("en"));
        return Sentences.of(words, locale).at(0).of(words).strip();
    }

    private static String cut(String words) {
        String plain = words.replaceAll("[\\h\\v]+", " ");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int blank = plain.lastIndexOf(' ', LONGEST - 1);
        int end = blank > LONGEST / 2 ? blank : LONGEST - 1;
        end -= Character.isHighSurrogate(plain.charAt(end - 1)) ? 1 : 0;
        return plain.substring(0, end).replaceAll("[\\p{P}\\h]+$", "") + MORE;
    }
}
