package org.pressmark.suggest.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.pressmark.text.Quotation;
import org.pressmark.text.Quotations;
import org.pressmark.text.Sentences;
import org.pressmark.text.Span;

/// The words around a quote's contents, as one list of tokens.
///
/// It holds the paragraphs that the contents touch and the paragraph before them. Each content is one token, so
/// is each other quotation, because no source or cue is looked for inside them; a break stands where a sentence
/// begins. Made anew for each question: the cost is that of a few paragraphs, not of the article.
public final class Passage {
    private static final String CLOSING = ".,!?…;:";
    private static final int MANY_WORDS = 5;
    /// UTF-16 code units; what stands farther off than this in the same paragraph attributes nothing.
    private static final int REACH = 3000;

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final Headlines headlines;

    private Passage(String text, Lexicon lexicon, List<Token> tokens, Headlines headlines) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.headlines = headlines;
    }

    /// Reads what stands around these contents.
    ///
    /// @param contents at least one, none empty
    /// @throws IndexOutOfBoundsException if a content does not fit the text
    public static Passage around(String text, List<Span> contents) {
        List<Span> inOrder = contents.stream().sorted().toList();
        int last = contents.stream().mapToInt(Span::end).max().orElseThrow();
        Span region = region(text, new Span(inOrder.getFirst().start(), last));
        String language = Languages.of(region.of(text)).orElse("en");
        NavigableSet<Integer> breaks = breaks(text, region, Locale.forLanguageTag(language));
        Lexicon lexicon = Lexicons.of(language);
        return new Passage(text, lexicon, tokens(text, region, inOrder, breaks, lexicon), Headlines.in(text, region));
    }

    /// The paragraphs that `contents` touches, as far as they reach, and the last one before them that is not
    /// blank.
    private static Span region(String text, Span contents) {
        Span own = Lines.around(text, contents);
        Span before = Lines.before(text, own.start());
        int start = before == null ? own.start() : before.start();
        return new Span(Math.max(start, contents.start() - REACH), Math.min(own.end(), contents.end() + REACH));
    }

    private static List<Token> tokens(
            String text, Span region, List<Span> contents, NavigableSet<Integer> breaks, Lexicon lexicon) {
        List<Token> tokens = new ArrayList<>();
        int at = region.start();
        for (Token opaque : opaque(text, region, contents)) {
            if (opaque.span().start() >= at) {
                open(text, new Span(at, opaque.span().start()), breaks, lexicon, tokens);
                tokens.add(opaque);
                at = opaque.span().end();
            }
        }
        open(text, new Span(at, Math.max(at, region.end())), breaks, lexicon, tokens);
        return List.copyOf(tokens);
    }

    /// The words of a stretch in which no quotation stands, with the breaks that fall into it.
    private static void open(
            String text, Span stretch, NavigableSet<Integer> breaks, Lexicon lexicon, List<Token> into) {
        int at = stretch.start();
        for (int border : breaks.subSet(stretch.start(), true, stretch.end(), true)) {
            into.addAll(Tokens.of(text, new Span(at, border), lexicon));
            at = border;
            if (!isAfterTitle(text, border, into, lexicon)) {
                into.add(new Token(Span.caret(border), "", Token.Shape.BREAK));
            }
        }
        into.addAll(Tokens.of(text, new Span(at, stretch.end()), lexicon));
    }

    /// Whether only an abbreviated title ("Rep.") made a sentence seem to end here.
    private static boolean isAfterTitle(String text, int at, List<Token> before, Lexicon lexicon) {
        if (before.isEmpty()) {
            return false;
        }
        Token last = before.getLast();
        return lexicon.is(last, WordClass.TITLE)
                && text.charAt(last.span().end() - 1) == '.'
                && text.substring(last.span().end(), at).indexOf('\n') < 0;
    }

    private static NavigableSet<Integer> breaks(String text, Span region, Locale locale) {
        NavigableSet<Integer> breaks = new TreeSet<>();
        for (Span sentence : Sentences.of(region.of(text), locale).all()) {
            int start = sentence.start() + region.start();
            if (!goesOn(text, start)) {
                breaks.add(start);
            }
        }
        return breaks;
    }

    /// Whether a small letter on the same line shows that no sentence begins here: `"Really?" asked the
    /// anchor.`
    private static boolean goesOn(String text, int at) {
        return at > 0 && at < text.length() && text.charAt(at - 1) != '\n' && Character.isLowerCase(text.charAt(at));
    }

    /// The contents, and the outermost quotations that touch none of them.
    private static List<Token> opaque(String text, Span region, List<Span> contents) {
        List<Token> opaque = new ArrayList<>();
        contents.forEach(content -> opaque.add(token(text, content, Token.Shape.CONTENT)));
        Quotations.in(region.of(text)).all().stream()
                .map(Quotation::whole)
                .map(whole -> whole.shifted(region.start()))
                .filter(whole -> contents.stream().noneMatch(whole::overlaps))
                .forEach(whole -> opaque.add(token(text, whole, Token.Shape.QUOTED)));
        opaque.sort(Comparator.comparing(Token::span));
        return opaque;
    }

    private static Token token(String text, Span span, Token.Shape shape) {
        return new Token(span, span.of(text), shape);
    }

    public String text() {
        return text;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /// Whether its script tells names by their capitals.
    public boolean hasCapitals() {
        return tokens.stream().anyMatch(Token::isCapital);
    }

    public int size() {
        return tokens.size();
    }

    /// The token of this number, from 0.
    ///
    /// @throws IndexOutOfBoundsException if there is none
    public Token get(int index) {
        return tokens.get(index);
    }

    public boolean is(int index, WordClass kind) {
        return index >= 0 && index < tokens.size() && lexicon.is(tokens.get(index), kind);
    }

    public boolean isMark(int index, String signs) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isMark(signs);
    }

    /// Whether no word of a clause stands at `index`: a border of the passage or of a sentence, the content, or
    /// another quotation that is more than a quoted word.
    public boolean isEdge(int index) {
        return index < 0
                || index >= tokens.size()
                || tokens.get(index).isBreak()
                || tokens.get(index).isContent()
                || (tokens.get(index).shape() == Token.Shape.QUOTED && isSaid(index));
    }

    /// The first token of the clause that `index` stands in or ends: the one behind the last edge before it.
    public int clauseStart(int index) {
        int start = index;
        while (!isEdge(start - 1)) {
            start--;
        }
        return start;
    }

    /// Whether a quotation holds speech rather than a name or a term: it has a sign at its end, or many words.
    private boolean isSaid(int index) {
        String words = tokens.get(index).word();
        int end = words.length() - 1;
        while (end > 0 && !Character.isLetterOrDigit(words.charAt(end)) && CLOSING.indexOf(words.charAt(end)) < 0) {
            end--;
        }
        return CLOSING.indexOf(words.charAt(end)) >= 0
                || words.chars().filter(Character::isWhitespace).count() >= MANY_WORDS;
    }

    /// Whether every longer word of the line at `index` has a capital, as in many headlines: there a capital
    /// makes no name.
    public boolean isTitleCase(int index) {
        return headlines.hold(tokens.get(index).span().start());
    }

    /// The place of the tokens from `from` up to `to` (not included) in the article.
    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
