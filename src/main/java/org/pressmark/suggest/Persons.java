package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.AUXILIARY;
import static org.pressmark.suggest.words.WordClass.DETERMINER;
import static org.pressmark.suggest.words.WordClass.TITLE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.suggest.words.Folded;
import org.pressmark.suggest.words.Languages;
import org.pressmark.suggest.words.Lexicon;
import org.pressmark.suggest.words.Lexicons;
import org.pressmark.suggest.words.Token;
import org.pressmark.text.Sentences;
import org.pressmark.text.Span;

/// The persons an article names around one place: where, and by what fullest name.
///
/// Two capitalised words may be a town as well. They count as a person where a title stands before them, or
/// where they, or their last word alone, stand beside a verb of speech or an auxiliary.
final class Persons {
    /// UTF-16 code units around the place; a name that stands farther off is not looked for.
    private static final int REACH = 6000;

    /// One place where a person is named; `name` is the fullest form found.
    record Named(Span span, String name) {}

    private final String text;
    private final Span region;
    private final Lexicon lexicon;
    private final List<Token> words;
    private final Set<String> sure = new HashSet<>();
    private final List<Named> all = new ArrayList<>();

    private Persons(String text, int around) {
        this.text = text;
        region = new Span(Math.max(0, around - REACH), Math.min(text.length(), around + REACH));
        lexicon = Lexicons.of(Languages.of(region.of(text)).orElse("en"));
        words = Lexicons.words(region.of(text));
        List<Stretch> runs = runs();
        runs.forEach(this::collect);
        runs.forEach(this::name);
    }

    static Persons around(String text, int offset) {
        return new Persons(text, offset);
    }

    /// The fullest name that ends in this surname and stands nearest to `offset`.
    Optional<String> full(String surname, int offset) {
        String wanted = Folded.word(surname);
        return all.stream()
                .filter(named ->
                        named.name().indexOf(' ') > 0 && last(named.name()).equals(wanted))
                .min((one, other) -> Integer.compare(
                        Math.abs(one.span().start() - offset),
                        Math.abs(other.span().start() - offset)))
                .map(Named::name);
    }

    /// Names before `offset`: those of the nearest sentence first, in a sentence from the left, because its
    /// subject is the likeliest to be meant by a pronoun after it.
    List<String> before(int offset) {
        Sentences sentences = Sentences.of(region.of(text), Locale.ENGLISH);
        List<Named> earlier =
                all.stream().filter(named -> named.span().end() <= offset).toList();
        return earlier.stream()
                .sorted((one, other) -> {
                    int bySentence = Integer.compare(sentence(sentences, other), sentence(sentences, one));
                    return bySentence != 0 ? bySentence : one.span().compareTo(other.span());
                })
                .map(Named::name)
                .distinct()
                .toList();
    }

    private int sentence(Sentences sentences, Named named) {
        return sentences.at(named.span().start() - region.start()).start();
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
        all.add(new Named(new Span(words.get(run.from()).span().start(), place.end()).shifted(region.start()), full));
    }

    private String fuller(String surname) {
        for (int at = all.size() - 1; at >= 0; at--) {
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
        return at >= 0
                && at < words.size()
                && words.get(at).isLower()
                && (lexicon.isReporting(words.get(at)) || lexicon.is(words.get(at), AUXILIARY))
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
