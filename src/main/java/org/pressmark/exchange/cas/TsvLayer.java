package org.pressmark.exchange.cas;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A layer that the head of a WebAnno TSV announces: what its annotations are called and which columns hold them.
/// A layer without features takes one column.
///
/// ```
/// #T_SP=type|feature|ROLE_type:links_linkType|targetType   values; roles of links; what these lead to
/// #T_RL=type|feature|BT_type                               values; where the relation comes from
/// #T_CH=type|referenceRelation|referenceType               chain and place in it; values
/// ```
record TsvLayer(Kind kind, String type, List<Column> columns) {
    /// What connects annotations is told from annotations of a text.
    enum Kind {
        SPAN,
        RELATION,
        CHAIN
    }

    /// What one column holds; `name` is the feature that it belongs to, or the type of what links lead to.
    record Column(Holds holds, String name) {}

    /// What a column can hold.
    enum Holds {
        NOTHING,
        VALUES,
        ROLES,
        TARGETS,
        ORIGIN
    }

    private static final String ROLE = "ROLE_";
    private static final String BASE = "BT_";

    TsvLayer {
        columns = List.copyOf(columns);
    }

    /// Reads `#T_SP=type|feature|feature`.
    static TsvLayer of(String line) {
        Kind kind = line.startsWith("#T_SP=") ? Kind.SPAN : line.startsWith("#T_RL=") ? Kind.RELATION : Kind.CHAIN;
        List<String> parts =
                List.of(line.substring(line.indexOf('=') + 1).strip().split("\\|", -1));
        List<Column> columns = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            if (!part.isBlank()) {
                columns.add(column(part, columns.isEmpty() ? null : columns.getLast()));
            }
        }
        return new TsvLayer(
                kind, parts.getFirst(), columns.isEmpty() ? List.of(new Column(Holds.NOTHING, "")) : columns);
    }

    private static Column column(String said, @Nullable Column before) {
        if (said.startsWith(ROLE)) {
            return new Column(Holds.ROLES, feature(said));
        }
        if (said.startsWith(BASE)) {
            return new Column(Holds.ORIGIN, said.substring(BASE.length()));
        }
        boolean isTarget = before != null && before.holds() == Holds.ROLES;
        return new Column(isTarget ? Holds.TARGETS : Holds.VALUES, said);
    }

    /// The feature of `ROLE_type:feature_type.of.links`.
    private static String feature(String said) {
        String behind = said.substring(said.indexOf(':') + 1);
        int dot = behind.indexOf('.');
        int end = behind.lastIndexOf('_', dot < 0 ? behind.length() : dot);
        return end <= 0 ? behind : behind.substring(0, end);
    }
}
