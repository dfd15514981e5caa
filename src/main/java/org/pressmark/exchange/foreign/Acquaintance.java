package org.pressmark.exchange.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Registers;
import org.pressmark.model.Speaker;

/// Whom and what a file means by a name: an entry of the file, else the one entry of the project that bears the
/// name or alias, else a new one. What is new comes with an id that the name gives, so that it is the same next
/// time.
///
/// A name that several entries of the project bear tells nothing and makes a new entry.
final class Acquaintance {
    private static final String UNDER = " > ";
    /// Of a code of which nobody said a colour.
    static final String GREY = "#808080";

    private final String format;
    private final Map<String, @Nullable Entry> known = new HashMap<>();
    private final Map<String, @Nullable Entry> project = new HashMap<>();
    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Map<List<Object>, UUID> steps = new HashMap<>();
    private final Map<UUID, Entry> coming = new LinkedHashMap<>();
    private final Set<UUID> uncolored = new HashSet<>();

    /// @param registers what the project holds, or null where there is none
    Acquaintance(ForeignSet set, @Nullable Registers registers) {
        this.format = set.format();
        if (registers != null) {
            Stream.of(
                            registers.annotators(),
                            registers.outlets(),
                            registers.speakers(),
                            registers.claims(),
                            registers.codebooks(),
                            registers.codes(),
                            registers.sets())
                    .flatMap(List::stream)
                    .forEach(this::introduce);
        }
        project.putAll(known);
        // What points to others comes after them, wherever it stands in the file.
        set.entries().stream()
                .filter(entry -> !(entry instanceof AnnotationSet))
                .forEach(this::arrive);
        set.entries().stream().filter(AnnotationSet.class::isInstance).forEach(this::arrive);
    }

    private void introduce(Entry entry) {
        learn(entry);
        names(entry).map(name -> key(entry.getClass(), name)).distinct().forEach(key -> {
            Entry other = known.get(key);
            known.put(key, known.containsKey(key) && !entry.equals(other) ? null : entry);
        });
    }

    /// An entry of the file is itself where the project has its id or no such name, else the project's: two of one
    /// file are two, also where they share an alias. A code is the project's where one of its name stands in the
    /// same place of a codebook of the same name: other tools give codes new ids each time.
    private void arrive(Entry given) {
        Entry entry =
                switch (given) {
                    case Code code -> moved(code);
                    case AnnotationSet set -> moved(set);
                    default -> given;
                };
        Entry there = entry instanceof Code code ? held(code) : there(entry);
        if (there == null) {
            coming.put(entry.id(), entry);
            learn(entry);
            hear(entry);
        } else {
            byId.put(entry.id(), there);
        }
    }

    /// Its name tells an entry of the file, its aliases do where nothing else bears them.
    private void hear(Entry entry) {
        names(entry).skip(1).forEach(alias -> known.putIfAbsent(key(entry.getClass(), alias), entry));
        names(entry).findFirst().ifPresent(name -> known.put(key(entry.getClass(), name), entry));
    }

    /// A code in the codebook and below the code that those of the file turned out to be.
    private Code moved(Code code) {
        Entry above = code.parent() == null ? null : byId.get(code.parent());
        Entry in = byId.get(code.codebook());
        UUID parent = above == null ? code.parent() : above.id();
        UUID book = in == null ? code.codebook() : in.id();
        return Objects.equals(parent, code.parent()) && book.equals(code.codebook())
                ? code
                : new Code(
                        code.id(),
                        book,
                        code.name(),
                        code.key(),
                        code.color(),
                        code.definition(),
                        parent,
                        code.example(),
                        code.use(),
                        code.rank());
    }

    /// A set of the annotator that the one of the file turned out to be.
    private AnnotationSet moved(AnnotationSet set) {
        Entry annotator = byId.get(set.annotator());
        return annotator == null || annotator.id().equals(set.annotator())
                ? set
                : new AnnotationSet(set.id(), set.name(), annotator.id(), set.guidelineVersion());
    }

    private @Nullable Entry held(Code code) {
        UUID there = steps.get(step(code.codebook(), code.parent(), code.name()));
        return there == null || coming.containsKey(there) || byId.containsKey(code.id()) ? null : byId.get(there);
    }

    /// The entry of the project that an entry of the file turns out to be, or null.
    private @Nullable Entry there(Entry entry) {
        Stream<String> names = byId.containsKey(entry.id()) ? Stream.empty() : names(entry);
        return names.map(name -> project.get(key(entry.getClass(), name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> names(Entry entry) {
        return switch (entry) {
            case Outlet outlet -> outlet.names();
            case Speaker speaker -> speaker.names();
            case Claim claim -> Stream.of(claim.text());
            case Annotator annotator -> Stream.of(annotator.name());
            case Codebook codebook -> Stream.of(codebook.name());
            case Code code -> Stream.of(code.name());
            case AnnotationSet set -> Stream.of(set.name());
            default -> Stream.empty();
        };
    }

    private static String key(Class<?> kind, String name) {
        return kind.getSimpleName() + ' ' + name.strip().toLowerCase(Locale.ROOT);
    }

    /// Everything that the tags of the file need and the project may not hold, in the order in which it was met.
    List<Entry> coming() {
        return new ArrayList<>(coming.values());
    }

    UUID annotator(String name) {
        return named(Annotator.class, name, id -> new Annotator(id, line(name))).id();
    }

    UUID outlet(String name) {
        return named(Outlet.class, name, id -> Outlet.named(id, line(name))).id();
    }

    UUID speaker(String name) {
        return named(Speaker.class, name, id -> Speaker.named(id, line(name))).id();
    }

    UUID claim(String text) {
        return named(Claim.class, text, id -> Claim.worded(id, text)).id();
    }

    UUID set(String name, UUID annotator) {
        return named(AnnotationSet.class, name, id -> new AnnotationSet(id, line(name), annotator, null))
                .id();
    }

    /// A code by its id, its name, or its path; a code of which nothing is known stands in a codebook that is
    /// called as the format is.
    UUID code(String said, @Nullable String color) {
        Entry there = byId(Code.class, said);
        if (there != null) {
            return there.id();
        }
        List<String> path = Stream.of(said.split(UNDER, -1))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
        if (path.size() <= 1) {
            Entry code = known.get(key(Code.class, said));
            return code == null ? under(codebook(format), List.of(said.strip()), color) : code.id();
        }
        return under(codebook(path.getFirst()), path.subList(1, path.size()), color);
    }

    private UUID codebook(String name) {
        return named(Codebook.class, name, id -> new Codebook(id, line(name), null))
                .id();
    }

    /// Walks down a path of codes, making what is missing.
    private UUID under(UUID codebook, List<String> path, @Nullable String color) {
        @Nullable UUID above = null;
        UUID id = codebook;
        for (String name : path) {
            id = codeAt(codebook, above, name);
            above = id;
        }
        paint(id, color);
        return id;
    }

    /// A code that came into being as one that others stand under gets its color where the file says it.
    private void paint(UUID id, @Nullable String said) {
        if (said != null && byId.get(id) instanceof Code code && uncolored.remove(id)) {
            remember(code.color(color(said)));
        }
    }

    private UUID codeAt(UUID codebook, @Nullable UUID above, String name) {
        UUID there = steps.get(step(codebook, above, name));
        if (there != null) {
            return there;
        }
        UUID id = StableIds.of("code", codebook.toString(), String.valueOf(above), name);
        Code made = new Code(id, codebook, line(name), null, GREY, null, above, null, Code.Use.OFFERED);
        remember(made);
        uncolored.add(id);
        return id;
    }

    private static List<Object> step(UUID codebook, @Nullable UUID above, String name) {
        return List.of(codebook, Optional.ofNullable(above), name.toLowerCase(Locale.ROOT));
    }

    private void learn(Entry entry) {
        byId.put(entry.id(), entry);
        if (entry instanceof Code code) {
            steps.putIfAbsent(step(code.codebook(), code.parent(), code.name()), code.id());
        }
    }

    private static String color(@Nullable String said) {
        return said != null && said.matches("#[0-9a-fA-F]{6}") ? said : GREY;
    }

    private <E extends Entry> Entry named(Class<E> kind, String said, Function<UUID, E> making) {
        Entry there = byId(kind, said);
        if (there == null) {
            there = known.get(key(kind, said));
        }
        if (there != null) {
            return there;
        }
        E made = making.apply(StableIds.of(kind.getSimpleName(), said.strip()));
        Entry same = byId.get(made.id());
        if (same != null) {
            return same;
        }
        remember(made);
        return made;
    }

    private void remember(Entry made) {
        coming.put(made.id(), made);
        learn(made);
        names(made).forEach(name -> known.put(key(made.getClass(), name), made));
    }

    private @Nullable Entry byId(Class<? extends Entry> kind, String said) {
        UUID id = id(said);
        Entry entry = id == null ? null : byId.get(id);
        return kind.isInstance(entry) ? entry : null;
    }

    /// The id that a word is, or null if it is none.
    static @Nullable UUID id(String said) {
        try {
            return said.length() == 36 ? UUID.fromString(said) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /// A name stands on one line.
    private static String line(String name) {
        String line = name.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "?" : line;
    }
}
