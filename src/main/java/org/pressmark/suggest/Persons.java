package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.AUXILIARY;
import static org.pressmark.suggest.words.WordClass.DETERMINER;
import static org.pressmark.suggest.words.WordClass.TITLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Folded;
import org.pressmark.suggest.words.Languages;
import org.pressmark.suggest.words.Lexicon;
import org.pressmark.suggest.words.Lexicons;
import org.pressmark.suggest.words.Token;
import org.pressmark.text.Quotations;
import org.pressmark.text.Sentences;
import org.pressmark.text.Span;

/// The persons an article names around one place: where, and by what fullest name.
///
/// Two capitalised words may be a town as well. They count as a person where a title stands before them, or
/// where they, or their last word alone, stand beside a verb of speech or an auxiliary.
final class Persons {
    /// UTF-16 code units around the place; a name that stands farther off is not looked for.
    private static final int REACH = 6000;
    /// Names back to which a surname alone is looked up.
    private static final int REMEMBERED = 500;

    /// One place where a person is named; `name` is the fullest form found, and he `speaks` if a verb of speech
    /// stands beside it.
    record Named(Span span, String name, boolean speaks) {}

    private final String text;
    private final Span region;
    private final Lexicon lexicon;
    private final List<Token> words;
    private final Set<String> sure = new HashSet<>();
    private final List<Named> all = new ArrayList<>();

    private Persons(String text, Span region) {
        this.text = text;
        this.region = region;
        lexicon = Lexicons.of(Languages.of(region.of(text)).orElse("en"));
        words = Lexicons.words(region.of(text));
        List<Stretch> runs = runs();
        runs.forEach(this::collect);
        runs.forEach(this::name);
    }

    static Persons around(String text, int offset) {
        return new Persons(text, reach(text, offset));
    }

    /// Read once for many questions; each looks no farther than the other does.
    static Persons in(String text) {
        return new Persons(text, new Span(0, text.length()));
    }

    private static Span reach(String text, int offset) {
        return new Span(Math.max(0, offset - REACH), Math.min(text.length(), offset + REACH));
    }

    /// The persons named within reach of `offset`, in text order.
    private List<Named> near(int offset) {
        return all.subList(firstFrom(offset - REACH), firstFrom(offset + REACH));
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The fullest name that ends in this surname and stands nearest to `offset`.
    Optional<String> full(String surname, int offset) {
        String wanted = Folded.word(surname);
        return near(offset).stream()
                .filter(named ->
                        named.name().indexOf(' ') > 0 && last(named.name()).equals(wanted))
                .min((one, other) -> Integer.compare(
                        Math.abs(one.span().start() - offset),
                        Math.abs(other.span().start() - offset)))
                .map(Named::name);
    }

    /// Names before `offset`, but none that somebody only says: who is quoted seldom names himself. Those of the
    /// nearest sentence first, in a sentence from the left, because its
    /// subject is the likeliest to be meant by a pronoun after it.
    List<String> before(int offset) {
        Span before = new Span(reach(text, offset).start(), offset);
        Sentences sentences = Sentences.of(before.of(text), Locale.ENGLISH);
        List<Span> quoted = Quotations.in(before.of(text)).all().stream()
                .filter(quotation -> quotation.depth() == 0)
                .map(quotation -> quotation.whole().shifted(before.start()))
                .toList();
        List<Named> earlier = near(offset).stream()
                .filter(named -> named.span().end() <= offset)
                .filter(named -> quoted.stream().noneMatch(named.span()::overlaps))
                .toList();
        Map<Named, Integer> starts = new HashMap<>();
        earlier.forEach(named -> starts.put(
                named, sentences.at(named.span().start() - before.start()).start()));
        return earlier.stream()
                .sorted(Comparator.comparingInt((Named named) -> -starts.getOrDefault(named, 0))
                        .thenComparing(named -> !named.speaks())
                        .thenComparing(Named::span))
                .map(Named::name)
                .distinct()
                .toList();
    }

    /// Stretches of capitalised words, titles among them.
    private List<Stretch> runs() {
        List<Stretch> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size() && isPart(at, end)) {
                end++;
            }
            if (end > at) {
                runs.add(new Stretch(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    private boolean isPart(int from, int at) {
        Token token = words.get(at);
        boolean apart = at > from && words.get(at - 1).isPossessive();
        boolean split = at > from && text(at - 1, at + 1).indexOf('\n') >= 0;
        return token.isCapital() && !apart && !split && !(at == from && lexicon.isFunction(token));
    }

    private void collect(Stretch run) {
        String name = name(run.from(), run.to());
        if (name != null && isSaid(run)) {
            sure.add(last(name));
        }
    }

    private void name(Stretch run) {
        String name = name(run.from(), run.to());
        if (name == null || !sure.contains(last(name))) {
            return;
        }
        String full = name.indexOf(' ') > 0 ? name : fuller(name);
        Span place = words.get(run.to() - 1).span();
        Span span = new Span(words.get(run.from()).span().start(), place.end()).shifted(region.start());
        all.add(new Named(span, full, reports(run.to()) || reports(run.from() - 1)));
    }

    private String fuller(String surname) {
        for (int at = all.size() - 1; at >= Math.max(0, all.size() - REMEMBERED); at--) {
            if (last(all.get(at).name()).equals(Folded.word(surname))) {
                return all.get(at).name();
            }
        }
        return surname;
    }

    /// Whether a title stands in or before the run, or a verb of speech or an auxiliary beside it.
    private boolean isSaid(Stretch run) {
        for (int at = Math.max(0, run.from() - 1); at < run.to(); at++) {
            if (lexicon.is(words.get(at), TITLE)) {
                return true;
            }
        }
        return isSpeaking(run.to()) || isSpeaking(run.from() - 1);
    }

    private boolean isSpeaking(int at) {
        return isVerb(at, word -> lexicon.isReporting(word) || lexicon.is(word, AUXILIARY));
    }

    /// Whether a verb of speech stands here, or behind an auxiliary here.
    private boolean reports(int at) {
        return isVerb(at, lexicon::isReporting)
                || (isVerb(at, word -> lexicon.is(word, AUXILIARY)) && isVerb(at + 1, lexicon::isReporting));
    }

    private boolean isVerb(int at, Predicate<Token> like) {
        return at >= 0
                && at < words.size()
                && words.get(at).isLower()
                && like.test(words.get(at))
                && !(at > 0 && lexicon.is(words.get(at - 1), DETERMINER));
    }

    private @Nullable String name(int from, int to) {
        return ProperNames.personIn(text(from, to));
    }

    private String text(int from, int to) {
        return text.substring(
                region.start() + words.get(from).span().start(),
                region.start() + words.get(to - 1).span().end());
    }

    private static String last(String name) {
        return Folded.word(name.substring(name.lastIndexOf(' ') + 1));
    }
}
