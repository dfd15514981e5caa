package org.pressmark.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was said of the columns of tables, by their headers, kept over runs.
record ColumnMemory(Shell shell) {
    private static final String MAPPING = "mapping.";

    private static String key(List<String> header) {
        return MAPPING + String.join("\t", header);
    }

    /// Field by field the heading over its column; empty for a header not seen before.
    Map<String, String> find(List<String> header) {
        Map<String, String> columns = new LinkedHashMap<>();
        String kept = shell.choices().remembered(key(header));
        for (String pair : kept == null ? List.<String>of() : kept.lines().toList()) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                columns.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return columns;
    }

    void keep(List<String> header, Map<String, String> columns) {
        List<String> pairs = columns.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().replace('\n', ' '))
                .sorted()
                .toList();
        shell.choose(shell.choices().remember(key(header), pairs.isEmpty() ? null : String.join("\n", pairs)));
    }
}
