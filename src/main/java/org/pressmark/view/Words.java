package org.pressmark.view;

import java.util.Locale;
import org.pressmark.model.Annotation;
import org.pressmark.settings.Phrases;

/// Where the words for the model's values stand in `assets/messages`: `Zone.Type.SHARE_WIDGET` at
/// `zone.type.shareWidget`.
public final class Words {
    private Words() {}

    /// The key of a value of an enumeration that is part of a type of the model.
    public static String key(Enum<?> value) {
        Class<?> kind = value.getDeclaringClass();
        return small(kind.getEnclosingClass().getSimpleName()) + "." + small(kind.getSimpleName()) + "." + camel(value);
    }

    /// `1 quote`, `7 quotes`.
    public static String count(Phrases phrases, Annotation.Kind kind, int count) {
        return phrases.say((count == 1 ? "one." : "many.") + camel(kind), count);
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String camel(Enum<?> value) {
        String[] words = value.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder joined = new StringBuilder(words[0]);
        for (int at = 1; at < words.length; at++) {
            joined.append(words[at].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[at].substring(1));
        }
        return joined.toString();
    }
}
