package org.pressmark.settings;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A language the program speaks. English is spoken wherever no other is known.
public enum Language {
    ENGLISH(Locale.ENGLISH),
    RUSSIAN(Locale.of("ru"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// How it writes dates and numbers, and names countries and languages.
    public Locale locale() {
        return locale;
    }

    /// Its BCP 47 tag: `en`, `ru`. Choices are kept and messages are filed under it.
    public String tag() {
        return locale.toLanguageTag();
    }

    /// The one to change to.
    public Language other() {
        return switch (this) {
            case ENGLISH -> RUSSIAN;
            case RUSSIAN -> ENGLISH;
        };
    }

    /// `English`, `Русский`.
    public String inItsOwnWords() {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /// The language of a person with this locale.
    public static Language of(Locale somebody) {
        return Stream.of(values())
                .filter(language -> language.locale.getLanguage().equals(somebody.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    /// The language of a terminal, as the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says anything says it.
    public static Language of(Map<String, String> environment) {
        String said = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return of(Locale.forLanguageTag(said.replaceFirst("[.@].*", "").replace('_', '-')));
    }
}
