package org.pressmark.suggest.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.text.Span;

/// Cuts a stretch of text into words and signs.
///
/// An apostrophe, a hyphen or a full stop between letters belongs to the word ("Ukraine's", "Pravda.ru",
/// "U.S"), but a full stop before a capital only after a single letter: pages often lose the blank between two
/// sentences.
final class Tokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}$€£@#]"
            + "(?:[\\p{L}\\p{M}\\p{N}\\u200C]"
            + "|['\u2019\u02BC\\-\u2010\u2011/&_](?=[\\p{L}\\p{N}])"
            + "|[.,](?=\\p{N})(?<=\\p{N}[.,])"
            + "|\\.(?=\\p{Ll})"
            + "|(?<![\\p{L}\\p{N}]\\p{L})\\.(?=\\p{Lu}))*"
            + "(?:(?<=s)['\u2019](?=\\s))?");
    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})*");

    private static final Pattern INDEFINITE =
            Pattern.compile("\\p{L}*(?:one|body|other|others)", Pattern.CASE_INSENSITIVE);

    private Tokens() {}

    static List<Token> of(String text, Span within, Lexicon lexicon) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).useTransparentBounds(true);
        int at = within.start();
        while (at < within.end()) {
            boolean found = matcher.region(at, within.end()).find();
            marks(text, at, found ? matcher.start() : within.end(), tokens);
            if (!found) {
                break;
            }
            int cut = contraction(text, new Span(matcher.start(), matcher.end()), lexicon);
            if (cut > matcher.start()) {
                tokens.add(word(text, new Span(matcher.start(), cut)));
                tokens.add(new Token(
                        new Span(cut, matcher.end()),
                        Folded.word(text.substring(cut, matcher.end())),
                        Token.Shape.LOWER));
                at = matcher.end();
                continue;
            }
            int end = withFullStop(text, new Span(matcher.start(), matcher.end()), within.end(), lexicon);
            tokens.add(word(text, new Span(matcher.start(), end)));
            at = end;
        }
        return tokens;
    }

    private static void marks(String text, int from, int to, List<Token> into) {
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && !Character.isSurrogate(sign)) {
                into.add(new Token(new Span(at, at + 1), String.valueOf(sign), Token.Shape.MARK));
            }
        }
    }

    /// Where a verb begins that is written together with its pronoun ("she's", "they've"); -1 if none is. The 's of
    /// "everyone's" is taken for a possessive.
    private static int contraction(String text, Span word, Lexicon lexicon) {
        int cut = word.end() - 1;
        while (cut > word.start() && "'\u2019".indexOf(text.charAt(cut)) < 0) {
            cut--;
        }
        if (cut == word.start()
                || INDEFINITE.matcher(text).region(word.start(), cut).matches()) {
            return -1;
        }
        Token before = word(text, new Span(word.start(), cut));
        Token after =
                new Token(new Span(cut, word.end()), Folded.word(text.substring(cut, word.end())), Token.Shape.LOWER);
        boolean pronoun = lexicon.is(before, WordClass.PRONOUN) || lexicon.is(before, WordClass.RELATIVE);
        return pronoun && lexicon.is(after, WordClass.AUXILIARY) ? cut : -1;
    }

    /// The end of a word together with the full stop of an abbreviation.
    private static int withFullStop(String text, Span word, int border, Lexicon lexicon) {
        int end = word.end();
        if (end >= border || text.charAt(end) != '.') {
            return end;
        }
        String bare = word.of(text);
        String last = Folded.word(bare.substring(bare.lastIndexOf('-') + 1));
        Token token = new Token(word, last, Token.Shape.LOWER);
        boolean abbreviated = INITIALS.matcher(bare).matches() || lexicon.is(token, WordClass.ABBREVIATION);
        return abbreviated ? end + 1 : end;
    }

    private static Token word(String text, Span span) {
        String raw = span.of(text);
        String bare = raw.endsWith(".") ? raw.substring(0, raw.length() - 1) : raw;
        int first = raw.codePointAt(0);
        Token.Shape shape = Character.isDigit(first)
                ? Token.Shape.NUMBER
                : Character.isUpperCase(first) ? Token.Shape.CAPITAL : Token.Shape.LOWER;
        return new Token(span, Folded.word(bare), shape);
    }
}
