package org.pressmark.exchange.refi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.xml.XmlOutput;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;

/// A code of a file that goes out, with those below it. `grouping` says whether it only holds others.
record CodeNode(
        UUID guid,
        String name,
        Use use,
        @Nullable String color,
        @Nullable String description,
        List<CodeNode> below) {
    /// Whether a code may be put on a stretch, or only holds others.
    enum Use {
        CODABLE,
        GROUPING
    }

    private static final Comparator<Code> ORDER = Code.IN_ORDER.thenComparing(Code::id);

    /// A codebook with its codes.
    static CodeNode of(Codebook book, List<Code> codes) {
        Set<UUID> there = new HashSet<>();
        codes.forEach(code -> there.add(code.id()));
        List<Code> top = codes.stream()
                .filter(code -> code.parent() == null || !there.contains(code.parent()))
                .sorted(ORDER)
                .toList();
        return new CodeNode(book.id(), book.name(), Use.GROUPING, null, book.source(), below(top, codes));
    }

    private static List<CodeNode> below(List<Code> siblings, List<Code> all) {
        List<CodeNode> nodes = new ArrayList<>();
        for (Code code : siblings) {
            List<Code> children = all.stream()
                    .filter(each -> code.id().equals(each.parent()))
                    .sorted(ORDER)
                    .toList();
            nodes.add(new CodeNode(
                    code.id(), code.name(), Use.CODABLE, code.color(), Description.of(code), below(children, all)));
        }
        return nodes;
    }

    /// The codes that say what tags say, or null where none is needed.
    static @Nullable CodeNode of(Coder coder, Named names) {
        List<CodeNode> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            List<CodeNode> values = coder.used().stream()
                    .filter(value -> value.group() == group)
                    .map(value -> value(value, names))
                    .toList();
            if (!values.isEmpty()) {
                groups.add(grouping(group.title(), values));
            }
        }
        return groups.isEmpty() ? null : grouping(Group.ROOT, groups);
    }

    private static CodeNode value(Value value, Named names) {
        String note = Facts.note(names.find(org.pressmark.model.Entry.class, value.guid()));
        return new CodeNode(value.guid(), value.name(), Use.CODABLE, null, note, List.of());
    }

    private static CodeNode grouping(String title, List<CodeNode> below) {
        return new CodeNode(Guids.made("group", title), title, Use.GROUPING, null, null, below);
    }

    void write(XmlOutput out) throws IOException {
        out.start("Code")
                .attribute("guid", guid)
                .attribute("name", name)
                .attribute("isCodable", use == Use.CODABLE)
                .attribute("color", color);
        out.element("Description", description);
        for (CodeNode node : below) {
            node.write(out);
        }
        out.end();
    }
}
