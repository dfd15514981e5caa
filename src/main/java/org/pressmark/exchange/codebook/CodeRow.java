package org.pressmark.exchange.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.InvalidChange;

/// A code of a file, and how to say what is wrong with it there.
record CodeRow(Code code, Trouble trouble) {
    /// Makes a refusal that names the place of the code.
    interface Trouble {
        CannotImport at(String key, String more);
    }

    /// The sentence of a file for what the model says of a name or a colour.
    static String key(InvalidChange invalid) {
        return switch (invalid.told().key()) {
            case "name.lines" -> "exchange.lines";
            case "code.color" -> "exchange.color";
            default -> "exchange.blank";
        };
    }

    /// All codes of a file in its order.
    ///
    /// @throws CannotImport if two have one id, or a parent is missing or a code under itself
    static CodebookSet together(Codebook book, List<CodeRow> rows) {
        Map<UUID, Code> byId = new HashMap<>();
        List<Code> codes = new ArrayList<>();
        for (CodeRow row : rows) {
            Code ranked = row.code().ranked(codes.size() + 1);
            if (book.id().equals(ranked.id()) || byId.put(ranked.id(), ranked) != null) {
                throw row.trouble().at("exchange.duplicate", ranked.id().toString());
            }
            codes.add(ranked);
        }
        rows.forEach(row -> checkParents(row, byId));
        return new CodebookSet(book, codes);
    }

    private static void checkParents(CodeRow row, Map<UUID, Code> byId) {
        Set<UUID> above = new HashSet<>();
        Code at = row.code();
        while (at.parent() != null) {
            Code parent = byId.get(at.parent());
            if (parent == null) {
                throw row.trouble().at("exchange.noParent", at.parent().toString());
            }
            if (!above.add(parent.id())) {
                throw row.trouble().at("exchange.circle", parent.name());
            }
            at = parent;
        }
    }
}
