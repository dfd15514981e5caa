package org.pressmark.exchange.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where rows go: their cells in the order of the header, null for an empty one.
interface TableRows {
    void row(List<@Nullable String> cells) throws IOException;
}
