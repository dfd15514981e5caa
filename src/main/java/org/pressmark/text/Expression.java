package org.pressmark.text;

import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression that cannot run away: what it may cost is bounded in looks at the text, in repetitions,
/// and by the stack it runs on.
final class Expression {
    private static final Pattern REPEATS = Pattern.compile("\\{(\\d+)");
    private static final int MOST_REPEATS = 10_000;

    /// Takes the places of a match, in the units that were searched.
    interface Found {
        void take(int start, int end);
    }

    private final String words;
    private final int flags;

    Expression(Needle needle) {
        this.words = needle.words();
        this.flags = Pattern.MULTILINE
                | Pattern.UNICODE_CHARACTER_CLASS
                | (needle.has(Needle.Trait.CASE) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Gives all matches that are not empty, or those until it is called off.
    ///
    /// @throws PatternException if the expression cannot be read, or tries too much
    void in(CharSequence text, BooleanSupplier cancelled, Found found) {
        checkRepeats();
        try {
            find(text, cancelled, found);
        } catch (PatternException endless) {
            if (!cancelled.getAsBoolean()) {
                throw endless;
            }
        }
    }

    private void find(CharSequence text, BooleanSupplier cancelled, Found found) {
        try {
            Matcher matcher = Pattern.compile(words, flags).matcher(new Watched(text, cancelled));
            while (!cancelled.getAsBoolean() && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.take(matcher.start(), matcher.end());
                }
            }
        } catch (PatternSyntaxException wrong) {
            int at = wrong.getIndex() < 0 ? words.length() : Math.min(wrong.getIndex(), words.length());
            throw new PatternException(PatternException.Reason.UNREADABLE, at);
        } catch (StackOverflowError tooDeep) {
            // Java's expressions call themselves for every turn of a group; nothing is left behind when they fall.
            throw new PatternException(PatternException.Reason.ENDLESS, 0);
        }
    }

    /// Repetitions of nothing look at no text and so are not counted there: `((?:){9999}){9999}`.
    private void checkRepeats() {
        double all = 1;
        Matcher repeats = REPEATS.matcher(words);
        while (repeats.find()) {
            all *= Math.max(1, Double.parseDouble(repeats.group(1)));
        }
        if (all > MOST_REPEATS) {
            throw new PatternException(PatternException.Reason.ENDLESS, 0);
        }
    }
}
