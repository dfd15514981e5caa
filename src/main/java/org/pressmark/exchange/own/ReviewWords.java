package org.pressmark.exchange.own;

import java.util.Locale;

/// Words for classes and respects as files spell them: `ONLY_MINE` is `onlyMine`. Words that this version does not
/// know survive, too.
final class ReviewWords {
    private ReviewWords() {}

    static String spelt(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(
                    word.isEmpty() || part.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }

    static String constant(String spelt) {
        return spelt.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
