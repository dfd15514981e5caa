package org.pressmark.suggest;

/// The words of one cue, and how they were told to be one.
record CueGroup(Stretch words, int head, Kind kind) {
    enum Kind {
        /// A verb of the lists.
        VERB,
        /// The same as an -ing form: its subject is that of the clause before it.
        PARTICIPLE,
        ACCORDING,
        AFTER,
        NOUN,
        PUNCTUATION,
        /// A word of no list that stands where a verb of speech stands.
        GUESSED
    }

    CueGroup(int from, int to, int head, Kind kind) {
        this(new Stretch(from, to), head, kind);
    }

    /// The verb alone; of other cues all of it.
    Stretch bare() {
        return switch (kind) {
            case VERB, PARTICIPLE, GUESSED -> new Stretch(head, head + 1);
            case ACCORDING, AFTER, NOUN, PUNCTUATION -> words;
        };
    }

    int from() {
        return words.from();
    }

    int to() {
        return words.to();
    }
}
