package org.pressmark.intake;

import java.util.List;

/// Of a table it cannot be told which column holds the articles; somebody has to say it.
public final class NeedsColumns extends CannotRead {
    private static final long serialVersionUID = 1;

    public NeedsColumns(String fileName, List<String> header) {
        super("intake.table.columns", fileName, String.join(", ", header));
    }
}
