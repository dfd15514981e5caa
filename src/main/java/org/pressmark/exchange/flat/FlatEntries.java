package org.pressmark.exchange.flat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Speaker;

/// The register entries that a file tells of in words, each once however often it does.
public final class FlatEntries {
    private static final String UNDER = " > ";
    private static final int DEEPEST = 64;

    private final Map<UUID, Entry> byId = new LinkedHashMap<>();
    private final Map<UUID, String> humans = new HashMap<>();

    /// Takes what a [FlatEntry] says.
    public void add(Map<String, String> words) {
        Entry entry = new EntryWords(words).entry();
        if (entry != null) {
            byId.putIfAbsent(entry.id(), entry);
            humans.clear();
        }
    }

    /// What can come into a project: entries that point to what is missing are left out, parents come before
    /// children.
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(
                byId.values().stream().filter(this::isWhole).map(this::placed).toList());
        entries.sort(Comparator.comparingInt(this::depth));
        return entries;
    }

    private boolean isWhole(Entry entry) {
        return switch (entry) {
            case AnnotationSet set -> byId.get(set.annotator()) instanceof Annotator;
            case Code code -> byId.get(code.codebook()) instanceof Codebook;
            default -> true;
        };
    }

    /// A code below one that is missing, or below itself, stands on top.
    private Entry placed(Entry entry) {
        return entry instanceof Code code
                        && code.parent() != null
                        && (!(byId.get(code.parent()) instanceof Code) || depth(code) >= DEEPEST)
                ? code.under(null)
                : entry;
    }

    private int depth(Entry entry) {
        int depth = 0;
        Entry above = entry;
        while (depth < DEEPEST && above instanceof Code code) {
            depth++;
            above = code.parent() == null ? null : byId.get(code.parent());
        }
        return depth;
    }

    /// Who or what words mean under a name: the entry whose id they give, unless its name has become another; else
    /// the name; null where they say nothing.
    @Nullable
    String meant(Map<String, String> words, String name) {
        String said = words.get(name);
        UUID id = FlatTag.id(words.get(name + FlatTag.BY_ID));
        Entry entry = id == null ? null : byId.get(id);
        if (entry != null && (said == null || said.equals(human(entry)))) {
            return entry.id().toString();
        }
        return said == null || said.isBlank() ? null : said;
    }

    private String human(Entry entry) {
        return humans.computeIfAbsent(entry.id(), any -> named(entry));
    }

    private String named(Entry entry) {
        return switch (entry) {
            case Annotator annotator -> annotator.name();
            case Speaker speaker -> speaker.name();
            case Outlet outlet -> outlet.name();
            case Claim claim -> claim.text();
            case AnnotationSet set -> set.name();
            case Codebook book -> book.name();
            case Code code -> path(code);
            default -> "";
        };
    }

    private String path(Code code) {
        StringBuilder path = new StringBuilder(code.name());
        Entry above = code.parent() == null ? null : byId.get(code.parent());
        for (int depth = 0; above instanceof Code parent && depth < DEEPEST; depth++) {
            path.insert(0, parent.name() + UNDER);
            above = parent.parent() == null ? null : byId.get(parent.parent());
        }
        Entry book = byId.get(code.codebook());
        return book instanceof Codebook in ? in.name() + UNDER + path : path.toString();
    }
}
