package org.pressmark.suggest;

import static org.pressmark.suggest.words.WordClass.ANONYMOUS;
import static org.pressmark.suggest.words.WordClass.BODY;
import static org.pressmark.suggest.words.WordClass.DOCUMENT;
import static org.pressmark.suggest.words.WordClass.GOVERNMENT;
import static org.pressmark.suggest.words.WordClass.OPENER;
import static org.pressmark.suggest.words.WordClass.PRONOUN;
import static org.pressmark.suggest.words.WordClass.RELATIVE;
import static org.pressmark.suggest.words.WordClass.TITLE;

import java.util.List;
import java.util.Set;
import org.pressmark.model.Speaker;
import org.pressmark.suggest.words.Lexicons;
import org.pressmark.suggest.words.Token;
import org.pressmark.suggest.words.WordClass;

/// Guesses what kind of speaker a mention means. Its head is its last word, or the one before "of", "who", a
/// comma.
final class SpeakerKinds {
    private static final Set<String> ENDS =
            Set.of("of", "for", "from", "in", "at", "who", "which", "with", "on", "by", "close");
    private static final Set<String> SEVERAL =
            Set.of("they", "we", "both", "many", "some", "others", "они", "мы", "вони", "ми");
    private static final Set<String> THINGS = Set.of("it", "оно", "воно");

    private SpeakerKinds() {}

    static Speaker.Kind of(String mention) {
        if (ProperNames.personIn(mention) != null && !isBody(mention)) {
            return Speaker.Kind.PERSON;
        }
        List<Token> words = Lexicons.words(mention);
        if (words.isEmpty()) {
            return Speaker.Kind.UNNAMED;
        }
        Token head = head(words);
        if (is(head, PRONOUN) || is(head, RELATIVE)) {
            return ofPronoun(head);
        }
        if (is(head, BODY) || belongsToBody(mention, head)) {
            return Speaker.Kind.ORGANISATION;
        }
        if (is(head, GOVERNMENT)) {
            return Speaker.Kind.GOVERNMENT;
        }
        if (is(head, ANONYMOUS) && !isPlural(head)) {
            return Speaker.Kind.UNNAMED;
        }
        if (is(head, DOCUMENT)) {
            return Speaker.Kind.DOCUMENT;
        }
        if (head.word().startsWith("source") || head.word().startsWith("источник")) {
            return Speaker.Kind.UNNAMED;
        }
        if (is(head, OPENER) || isPlural(head)) {
            return Speaker.Kind.GROUP;
        }
        return head.isCapital() && !is(head, TITLE) ? Speaker.Kind.PERSON : Speaker.Kind.UNNAMED;
    }

    private static Speaker.Kind ofPronoun(Token pronoun) {
        if (SEVERAL.contains(pronoun.word())) {
            return Speaker.Kind.GROUP;
        }
        return THINGS.contains(pronoun.word()) ? Speaker.Kind.ORGANISATION : Speaker.Kind.PERSON;
    }

    /// Whether a capital names a body: "State Emergencies Service".
    private static boolean isBody(String mention) {
        Token head = head(Lexicons.words(mention));
        return head.isWord() && is(head, BODY) && !is(head, TITLE);
    }

    /// Whether a place only says whose body it is: "МИД России".
    private static boolean belongsToBody(String mention, Token place) {
        return is(place, GOVERNMENT)
                && Lexicons.words(mention).stream()
                        .takeWhile(word -> !word.equals(place))
                        .anyMatch(word -> is(word, BODY));
    }

    private static Token head(List<Token> words) {
        Token head = words.getFirst();
        for (Token word : words) {
            if (!word.isWord() || ENDS.contains(word.word())) {
                break;
            }
            head = word;
        }
        return head;
    }

    private static boolean isPlural(Token word) {
        return word.isLower()
                && (word.word().endsWith("s")
                        || Set.of("people", "police", "men", "women").contains(word.word()));
    }

    private static boolean is(Token word, WordClass kind) {
        return Lexicons.anyHas(word, kind);
    }
}
