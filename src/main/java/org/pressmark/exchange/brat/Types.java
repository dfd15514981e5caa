package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pressmark.exchange.archive.FileNames;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;

/// How the codes of a project are called in brat, whose types are made of letters, digits, `_` and `-`; and the two
/// files that tell brat so: `annotation.conf` what may be annotated, `visual.conf` what it is called and its
/// colour.
final class Types {
    static final String CODEBOOK = "# codebook ";
    private static final Comparator<Code> BY_NAME =
            Comparator.comparing(Code::name).thenComparing(Code::id);

    private final Map<UUID, String> types = new HashMap<>();
    private final Map<Code, Integer> depths = new LinkedHashMap<>();
    private final Named names;

    Types(Named names) {
        this.names = names;
        Set<String> taken = new HashSet<>();
        Kinds.reserved().forEach(each -> taken.add(each.toLowerCase(Locale.ROOT)));
        List<Code> codes = names.registers().codes();
        for (Codebook book : books()) {
            List<Code> inBook = codes.stream()
                    .filter(code -> code.codebook().equals(book.id()))
                    .sorted(BY_NAME)
                    .toList();
            inBook.stream()
                    .filter(code -> names.find(Code.class, code.parent()) == null)
                    .forEach(code -> take(code, inBook, 0, taken));
        }
    }

    private List<Codebook> books() {
        return names.registers().codebooks().stream()
                .sorted(Comparator.comparing(Codebook::name).thenComparing(Codebook::id))
                .toList();
    }

    private void take(Code code, List<Code> codes, int depth, Set<String> taken) {
        depths.put(code, depth);
        String base = FileNames.plain(code.name(), "Code");
        String type = base;
        for (int again = 2; !taken.add(type.toLowerCase(Locale.ROOT)); again++) {
            type = base + "_" + again;
        }
        types.put(code.id(), type);
        codes.stream()
                .filter(each -> code.id().equals(each.parent()))
                .forEach(each -> take(each, codes, depth + 1, taken));
    }

    String type(UUID code) {
        return types.getOrDefault(code, "Code");
    }

    /// What may be annotated.
    String configuration() {
        StringBuilder conf = new StringBuilder("[entities]\n");
        Kinds.MARKS.forEach(each -> conf.append(each).append('\n'));
        for (Codebook book : books()) {
            conf.append(CODEBOOK).append(Remarks.line(book.name())).append('\n');
            depths.forEach((code, depth) -> {
                if (code.codebook().equals(book.id())) {
                    conf.append("\t".repeat(depth)).append(type(code.id())).append('\n');
                }
            });
        }
        return conf.append(Kinds.REST).toString();
    }

    /// What types are called and how they look.
    String looks() {
        List<String> labels = new ArrayList<>();
        List<String> drawing = new ArrayList<>();
        depths.keySet().forEach(code -> {
            String type = type(code.id());
            if (!type.equals(code.name())) {
                labels.add(type + " | " + Remarks.line(code.name()) + "\n");
            }
            drawing.add(type + "\tbgColor:" + code.color() + "\n");
        });
        return "[labels]\n" + String.join("", labels) + "\n[drawing]\n" + String.join("", drawing);
    }
}
