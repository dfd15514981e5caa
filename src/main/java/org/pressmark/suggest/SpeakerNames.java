package org.pressmark.suggest;

import org.pressmark.text.Span;

/// What the speakers of one article should be called, for many mentions in it.
///
/// The article is read once for the persons it names; after that a question costs what its neighbourhood does.
/// Immutable, any thread.
public final class SpeakerNames {
    private final String text;
    private final Persons persons;

    private SpeakerNames(String text, Persons persons) {
        this.text = text;
        this.persons = persons;
    }

    /// Linear.
    public static SpeakerNames in(String text) {
        return new SpeakerNames(text, Persons.in(text));
    }

    static SpeakerNames near(String text, Span mention) {
        return new SpeakerNames(text, Persons.around(text, mention.start()));
    }

    /// "Vladimir Putin" for "President Putin" where that stands somewhere near, for a pronoun the person named
    /// nearest before it, for "the ministry" the ministry named before.
    ///
    /// @throws IndexOutOfBoundsException if the mention does not fit the text
    public String of(Span mention) {
        String words = mention.of(text);
        if (Speakers.isPronoun(words)) {
            return persons.before(mention.start()).stream().findFirst().orElse(words);
        }
        String name = ProperNames.of(words);
        if (ProperNames.personIn(words) != null && name.indexOf(' ') < 0) {
            return persons.full(name, mention.start()).orElse(name);
        }
        return Bodies.fuller(text, mention).orElse(name);
    }
}
