package org.pressmark.desk.review;

import org.pressmark.review.Difference;

/// The classes of differences, as the desk lists them. `STATED` is about what is stated of the article as a whole.
public enum Category {
    BORDER,
    KIND,
    FIELDS,
    ONLY_MINE,
    ONLY_THEIRS,
    SPLIT,
    STATED,
    SAME;

    static Category of(Difference.Outcome outcome) {
        return switch (outcome) {
            case SAME -> SAME;
            case BORDER -> BORDER;
            case KIND -> KIND;
            case FIELDS -> FIELDS;
            case ONLY_MINE -> ONLY_MINE;
            case ONLY_THEIRS -> ONLY_THEIRS;
            case SPLIT -> SPLIT;
        };
    }
}
