package org.pressmark.view;

import org.pressmark.model.Annotation;
import org.pressmark.settings.Phrases;

/// Where the words for the model's values stand in `assets/messages`: `Zone.Type.SHARE_WIDGET` at
/// `zone.type.shareWidget`.
public final class Words {
    private Words() {}

    /// The key of a value of an enumeration that is part of a type of the model.
    public static String key(Enum<?> value) {
        return Phrases.keyOf(value);
    }

    /// `1 quote`, `7 quotes`.
    public static String count(Phrases phrases, Annotation.Kind kind, int count) {
        return phrases.say((count == 1 ? "one." : "many.") + Phrases.camel(kind), count);
    }
}
