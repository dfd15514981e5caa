package org.pressmark.suggest;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.suggest.words.Lexicons;
import org.pressmark.suggest.words.Token;
import org.pressmark.suggest.words.WordClass;
import org.pressmark.text.Span;

/// Finds the full name of a body that is mentioned by its kind alone: "the ministry" after "Russian Defence
/// Ministry".
final class Bodies {
    /// UTF-16 code units before the mention.
    private static final int REACH = 6000;

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

    private Bodies() {}

    static Optional<String> fuller(String text, Span mention) {
        List<Token> words = Lexicons.words(mention.of(text));
        if (words.size() != 2) {
            return Optional.empty();
        }
        Token head = words.getLast();
        if (!head.isLower() || !Lexicons.anyHas(head, WordClass.BODY)) {
            return Optional.empty();
        }
        String kind = Pattern.quote(head.word());
        Pattern named = Pattern.compile(
                "(?:" + NAME + "\\h+)+(?iu:" + kind + ")\\b" + "|\\b(?iu:" + kind
                        + ")(?:\\h+(?:of|for)(?:\\h+the)?(?:\\h+" + NAME + ")+)+",
                Pattern.UNICODE_CHARACTER_CLASS);
        Matcher matcher = named.matcher(text).region(Math.max(0, mention.start() - REACH), mention.start());
        return matcher.results()
                .map(MatchResult::group)
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .reduce((earlier, later) -> later)
                .map(ProperNames::of)
                .map(Bodies::withoutArticle);
    }

    private static String withoutArticle(String name) {
        return name.startsWith("The ") ? name.substring(4) : name;
    }
}
