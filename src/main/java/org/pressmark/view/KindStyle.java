package org.pressmark.view;

import java.util.Locale;
import org.pressmark.model.Annotation;

/// What a kind of tag goes by outside the words: the style class that colours it, the command that makes it.
public final class KindStyle {
    private KindStyle() {}

    /// `quoted-term`
    public static String name(Annotation.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name of the command that makes a tag of this kind.
    public static String command(Annotation.Kind kind) {
        return switch (kind) {
            case QUOTE -> "quote";
            case CLAIM -> "claim";
            case OUTLET -> "outlet";
            case CODING -> "coding";
            case ZONE -> "zone";
            case QUOTED_TERM -> "term";
        };
    }
}
