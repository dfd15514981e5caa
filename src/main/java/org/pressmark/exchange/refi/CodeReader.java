package org.pressmark.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.xml.XmlElement;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;

/// Reads the codes of a file.
///
/// 1. Codes below `Pressmark` say what tags say, whoever wrote the file.
/// 2. In a file by Pressmark, or one that went through another tool, a code on top that only holds others is a
///    codebook; all else on top stands in a codebook called as the file is.
/// 3. What no model can hold is made to fit: names get onto one line, colours of any spelling become `#rrggbb`.
final class CodeReader {
    private static final String GREY = "#808080";
    private static final String UNDER = " > ";
    private static final Pattern RGB = Pattern.compile("rgba?\\((\\d{1,3})[, ]+(\\d{1,3})[, ]+(\\d{1,3}).*\\)");

    private final String book;
    private final boolean isOwn;
    private final Set<String> retired;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<UUID, XmlElement> values = new HashMap<>();
    private final Set<UUID> given = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<UUID, Integer> ranks = new HashMap<>();
    private @Nullable Codebook loose;

    private CodeReader(String book, Origin origin, Set<String> retired) {
        this.book = book;
        this.isOwn = origin == Origin.PRESSMARK;
        this.retired = retired;
    }

    /// Who wrote a file.
    enum Origin {
        PRESSMARK,
        OTHER
    }

    /// What the codes of a file came to: codebooks and codes; what each code means, by the key of its GUID; and the
    /// codes that stand for register entries, by their ids.
    record Codes(List<Entry> entries, Map<String, Meaning> meanings, Map<UUID, XmlElement> values) {}

    /// @param book what a codebook is called that the file gives no name
    /// @param retired the keys of the codes that are no longer offered
    static Codes read(List<XmlElement> codes, String book, Origin origin, Set<String> retired) {
        CodeReader reader = new CodeReader(book, origin, retired);
        boolean wasOurs = reader.isOwn || codes.stream().anyMatch(CodeReader::isRoot);
        for (XmlElement code : codes) {
            if (isRoot(code)) {
                reader.groups(code);
            } else if (wasOurs && isGrouping(code)) {
                reader.codebook(code);
            } else {
                reader.code(code, reader.loose(), null, reader.loose().name());
            }
        }
        return new Codes(reader.entries, reader.meanings, reader.values);
    }

    private static boolean isRoot(XmlElement code) {
        return name(code).equals(Group.ROOT)
                && code.all("Code").anyMatch(child -> Group.titled(name(child)).isPresent());
    }

    private static boolean isGrouping(XmlElement code) {
        return code.get("isCodable", "true").strip().matches("false|0");
    }

    private void groups(XmlElement root) {
        root.all("Code").forEach(child -> {
            Optional<Group> group = Group.titled(name(child));
            if (group.isPresent()) {
                child.all("Code").forEach(value -> value(group.get(), value));
            } else {
                code(child, loose(), null, loose().name());
            }
        });
    }

    private void value(Group group, XmlElement value) {
        String raw = value.get("name", "");
        String path = String.join(UNDER, Group.ROOT, group.title(), name(value));
        meanings.put(key(value), new Meaning.OfTag(group, raw, key(value), path));
        UUID id = Guids.parsed(value.get("guid"));
        if (id != null) {
            values.put(id, value);
        }
    }

    private void codebook(XmlElement element) {
        Codebook made = new Codebook(id(element, book), name(element), element.textOf("Description"));
        entries.add(made);
        element.all("Code").forEach(code -> code(code, made, null, made.name()));
    }

    private Codebook loose() {
        Codebook there = loose;
        if (there == null) {
            there = new Codebook(Guids.made("codebook", book), book, null);
            entries.add(there);
            loose = there;
        }
        return there;
    }

    private void code(XmlElement element, Codebook in, @Nullable UUID parent, String above) {
        String name = name(element);
        String path = above + UNDER + name;
        UUID id = id(element, path);
        Description words = isOwn
                ? Description.parsed(element.textOf("Description"))
                : new Description(element.textOf("Description"), null, null);
        entries.add(new Code(
                id,
                in.id(),
                name,
                words.key(),
                color(element.get("color")),
                words.definition(),
                parent,
                words.example(),
                retired.contains(key(element)) ? Code.Use.RETIRED : Code.Use.OFFERED,
                ranks.merge(in.id(), 1, Integer::sum)));
        meanings.put(key(element), new Meaning.OfBook(id, path));
        element.all("Code").forEach(child -> code(child, in, id, path));
    }

    /// The GUID, or where that is none or stands there twice, an id that the path gives.
    private UUID id(XmlElement code, String path) {
        UUID id = Guids.parsed(code.get("guid"));
        while (id == null || !given.add(id)) {
            int again = alike.merge(path, 1, Integer::sum) - 1;
            id = Guids.made("code", path, String.valueOf(again));
        }
        return id;
    }

    private static String key(XmlElement code) {
        return Guids.key(code.get("guid"));
    }

    static String name(XmlElement element) {
        String line = element.get("name", "").replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "?" : line;
    }

    /// A colour in any of the spellings met, or grey.
    static String color(@Nullable String said) {
        String color = said == null ? "" : said.strip().toLowerCase(Locale.ROOT);
        Matcher rgb = RGB.matcher(color);
        if (rgb.matches()) {
            return String.format(Locale.ROOT, "#%02x%02x%02x", channel(rgb, 1), channel(rgb, 2), channel(rgb, 3));
        }
        if (color.matches("#[0-9a-f]{3,4}")) {
            return "#" + color.substring(1, 4).replaceAll("(.)", "$1$1");
        }
        if (color.matches("#?[0-9a-f]{6}([0-9a-f]{2})?")) {
            return "#" + color.replace("#", "").substring(0, 6);
        }
        return GREY;
    }

    private static int channel(Matcher rgb, int at) {
        return Math.min(255, Integer.parseInt(rgb.group(at)));
    }
}
