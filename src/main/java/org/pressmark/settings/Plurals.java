package org.pressmark.settings;

import com.ibm.icu.text.PluralRules;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the blanks of sentences: `{0}`, and blanks that agree with a number, written as ICU writes them:
/// `{0, plural, one {# tag} other {# tags}}`.
///
/// Russian needs `one` (1, 21), `few` (2–4, 22) and `many` (5–20); the `#` is the number as the language writes
/// it. Forms hold no blanks of their own. ICU's own MessageFormat is not used: an apostrophe means something to
/// it, and it must not be shared between threads. Immutable, any thread.
final class Plurals {
    private static final String FORMS = "(?:\\s*\\w+ \\{[^{}]*})+";
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)(?:, plural,(" + FORMS + "))?}");
    private static final Pattern FORM = Pattern.compile("(\\w+) \\{([^{}]*)}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Locale locale;
    private final PluralRules rules;

    Plurals(Locale locale) {
        this.locale = locale;
        this.rules = PluralRules.forLocale(locale);
    }

    String fill(String sentence, List<String> arguments) {
        return BLANK.matcher(sentence).replaceAll(blank -> Matcher.quoteReplacement(filled(blank, arguments)));
    }

    private String filled(MatchResult blank, List<String> arguments) {
        int at = Integer.parseInt(blank.group(1));
        String argument = at < arguments.size() ? arguments.get(at) : "";
        return blank.group(2) == null ? argument : agreeing(blank.group(2), argument);
    }

    private String agreeing(String written, String argument) {
        Map<String, String> forms = new HashMap<>();
        FORM.matcher(written).results().forEach(form -> forms.put(form.group(1), form.group(2)));
        if (!NUMBER.matcher(argument).matches()) {
            return forms.getOrDefault(PluralRules.KEYWORD_OTHER, "").replace("#", argument);
        }
        long number = Long.parseLong(argument);
        String usual = forms.getOrDefault(PluralRules.KEYWORD_OTHER, "");
        return forms.getOrDefault(rules.select((double) number), usual)
                .replace("#", NumberFormat.getIntegerInstance(locale).format(number));
    }
}
