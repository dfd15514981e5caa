package org.pressmark.exchange.refi;

import java.util.UUID;

/// What a code of a file means: a code of a codebook, or something a tag of Pressmark's says. `path` is the code
/// with all it stands under, for what is known by its name alone.
sealed interface Meaning {
    String path();

    record OfBook(UUID code, String path) implements Meaning {}

    record OfTag(Group group, String name, String guid, String path) implements Meaning {
        /// Whether it says what a stretch is, rather than something about it.
        boolean isMark() {
            return switch (group) {
                case QUOTE, CLAIM_OCCURRENCE, OUTLET_MENTION, ZONE, QUOTED_TERM -> true;
                case SPEAKER,
                        ADDRESSEE,
                        OUTLET,
                        CLAIM,
                        CHANNEL,
                        POLARITY,
                        STANCE,
                        QUOTE_TYPE,
                        SAID_AT,
                        VOICE,
                        CONFIDENCE,
                        ORIGIN,
                        SET -> false;
            };
        }
    }
}
