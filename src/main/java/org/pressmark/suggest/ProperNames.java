package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.BODY;
import static org.pressmark.suggest.words.WordClass.CLOSEST;
import static org.pressmark.suggest.words.WordClass.DETERMINER;
import static org.pressmark.suggest.words.WordClass.GOVERNMENT;
import static org.pressmark.suggest.words.WordClass.ORIGIN;
import static org.pressmark.suggest.words.WordClass.PORTFOLIO;
import static org.pressmark.suggest.words.WordClass.PREPOSITION;
import static org.pressmark.suggest.words.WordClass.PRONOUN;
import static org.pressmark.suggest.words.WordClass.REGAL;
import static org.pressmark.suggest.words.WordClass.TIME;
import static org.pressmark.suggest.words.WordClass.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Lexicons;
import org.pressmark.suggest.words.Token;
import org.pressmark.suggest.words.WordClass;
import org.pressmark.text.Span;

/// Says what a new speaker should be called, from the words that mention him: "Kremlin spokesman Dmitry Peskov"
/// is "Dmitry Peskov", "Ukraine's State Emergencies Service" keeps its name, "the ministry" is "ministry".
final class ProperNames {
    private static final Set<WordClass> NO_NAME =
            Set.of(TITLE, PORTFOLIO, GOVERNMENT, ORIGIN, BODY, DETERMINER, PRONOUN, TIME, PREPOSITION);

    private final String mention;
    private final List<Token> words;

    private ProperNames(String mention) {
        this.mention = mention;
        words = Lexicons.words(mention);
    }

    /// The name in a mention; the mention itself, without article and possessive, if it holds no name.
    static String of(String mention) {
        ProperNames names = new ProperNames(mention);
        String person = names.person();
        return person != null ? person : names.whole();
    }

    /// The person's name in a mention, null if it names none.
    static @Nullable String personIn(String mention) {
        return new ProperNames(mention).person();
    }

    /// Of the names in a mention the last that is neither part of a title nor of a phrase behind a preposition.
    /// A part in front of a comma goes before what follows it.
    private @Nullable String person() {
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && !words.get(to).isMark(",;")) {
                to++;
            }
            String found = person(from, to);
            if (found != null) {
                return found;
            }
            from = to + 1;
        }
        return null;
    }

    private @Nullable String person(int from, int to) {
        String best = null;
        for (int[] run : runs(from, to)) {
            boolean attribute = run[1] < to && (is(run[1], TITLE) || is(run[1], BODY));
            boolean behind = run[0] > from && isBehindPreposition(from, run[0]);
            if (!attribute && (!behind || (best == null && isTitled(from, run[0])))) {
                best = text(regal(from, run[0]), run[1]);
            }
        }
        return best;
    }

    /// The stretches of words that can be names.
    private List<int[]> runs(int from, int to) {
        List<int[]> runs = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && (isName(end) || (end > at && isParticle(end, to)))) {
                end++;
            }
            if (end > at) {
                runs.add(new int[] {at, end});
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    private boolean isName(int at) {
        Token token = words.get(at);
        return token.isCapital() && NO_NAME.stream().noneMatch(kind -> is(at, kind));
    }

    /// "van" of "Ludwig van Beethoven", but no real preposition.
    private boolean isParticle(int at, int to) {
        int next = at;
        while (next < to && words.get(next).isLower() && is(next, CLOSEST) && !isEnglishPreposition(next)) {
            next++;
        }
        return next > at && next < to && isName(next);
    }

    private boolean isEnglishPreposition(int at) {
        return Set.of("of", "for", "from").contains(words.get(at).word());
    }

    private boolean isBehindPreposition(int from, int run) {
        for (int at = run - 1; at >= from; at--) {
            if (is(at, PREPOSITION) || isEnglishPreposition(at)) {
                return true;
            }
            if (is(at, TITLE)) {
                return false;
            }
        }
        return false;
    }

    /// Whether a title stands before the preposition: "President of Russia Vladimir Putin".
    private boolean isTitled(int from, int run) {
        for (int at = from; at < run; at++) {
            if (is(at, TITLE)) {
                return true;
            }
        }
        return false;
    }

    private int regal(int from, int run) {
        return run > from && is(run - 1, REGAL) && words.get(run - 1).isCapital() ? run - 1 : run;
    }

    /// The mention without what does not belong to a name: article in front, possessive and signs behind.
    private String whole() {
        int from = 0;
        int to = words.size();
        while (to > from && !words.get(to - 1).isWord()) {
            to--;
        }
        while (from < to - 1 && isArticle(from)) {
            from++;
        }
        return from < to ? text(from, to) : mention.strip();
    }

    private boolean isArticle(int at) {
        return Set.of("the", "a", "an").contains(words.get(at).word());
    }

    private String text(int from, int to) {
        Span span = new Span(
                words.get(from).span().start(), words.get(to - 1).span().end());
        String name = span.of(mention);
        Token last = words.get(to - 1);
        return last.isPossessive() && isSingular(last) ? name.substring(0, name.length() - 2) : name;
    }

    /// Ends in 's; a bare apostrophe may belong to the name.
    private static boolean isSingular(Token token) {
        return token.word().endsWith("'s");
    }

    private boolean is(int at, WordClass kind) {
        return Lexicons.anyHas(words.get(at), kind);
    }
}
