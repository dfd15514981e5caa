package org.pressmark.intake;

import java.util.List;

/// Of a table it cannot be told which column holds the articles; somebody has to say it.
public final class NeedsColumns extends CannotRead {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 1_000;

    public NeedsColumns(String fileName, List<String> header) {
        super("intake.table.columns", fileName, brief(String.join(", ", header)));
    }

    private static String brief(String headings) {
        return headings.length() <= SHOWN
                ? headings
                : headings.substring(0, headings.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
