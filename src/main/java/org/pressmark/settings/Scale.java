package org.pressmark.settings;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How large the window and everything in it is: as the system says, or so many per cent of what was drawn.
public enum Scale {
    SYSTEM(0),
    PERCENT_100(100),
    PERCENT_125(125),
    PERCENT_150(150),
    PERCENT_175(175),
    PERCENT_200(200);

    private final int percent;

    Scale(int percent) {
        this.percent = percent;
    }

    /// 0 for the system's.
    public int percent() {
        return percent;
    }

    /// The scale of this name; the system's for any other.
    static Scale of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(scale -> scale.name().equals(name))
                .findFirst()
                .orElse(SYSTEM);
    }
}
