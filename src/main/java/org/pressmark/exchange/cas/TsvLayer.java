package org.pressmark.exchange.cas;

import java.util.ArrayList;
import java.util.List;

/// A layer that the head of a WebAnno TSV announces: what its annotations are called and which columns hold them.
///
/// `columns` is how many columns it takes; a layer without features takes one, a relation one more for its origin.
record TsvLayer(Kind kind, String type, List<String> features, int columns) {
    /// Only spans are annotations of a text; relations and chains connect them.
    enum Kind {
        SPAN,
        RELATION,
        CHAIN
    }

    TsvLayer {
        features = List.copyOf(features);
    }

    /// Reads `#T_SP=type|feature|feature`.
    static TsvLayer of(String line) {
        Kind kind = line.startsWith("#T_SP=") ? Kind.SPAN : line.startsWith("#T_RL=") ? Kind.RELATION : Kind.CHAIN;
        List<String> parts =
                List.of(line.substring(line.indexOf('=') + 1).strip().split("\\|", -1));
        List<String> features = new ArrayList<>(parts.subList(1, parts.size()));
        features.removeIf(String::isBlank);
        return new TsvLayer(kind, parts.getFirst(), features, Math.max(1, features.size()));
    }

    /// Whether a column holds the links of a slot, or where a relation comes from, and no value.
    static boolean isLink(String feature) {
        return feature.startsWith("ROLE_") || feature.startsWith("BT_");
    }
}
