package org.pressmark.model.planted;

/// Does what the model may do: functions that belong to no one value.
public final class InnocentFunctions {
    private InnocentFunctions() {}

    public static int twice(int number) {
        return 2 * number;
    }
}
