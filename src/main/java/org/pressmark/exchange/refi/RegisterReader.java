package org.pressmark.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.exchange.xml.XmlElement;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Claim;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Speaker;

/// Makes the entries of the registers again that a file by Pressmark holds as codes, cases and users.
final class RegisterReader {
    private final QdeFrame frame;
    private final CodeReader.Codes codes;
    private final Map<String, Map<String, String>> facts = new HashMap<>();

    private RegisterReader(QdeFrame frame, CodeReader.Codes codes) {
        this.frame = frame;
        this.codes = codes;
        for (XmlElement each : frame.cases()) {
            XmlElement code = each.first("CodeRef");
            if (code != null) {
                facts.put(Guids.key(code.get("targetGUID")), frame.values(each));
            }
        }
    }

    static List<Entry> read(QdeFrame frame, CodeReader.Codes codes) {
        return new RegisterReader(frame, codes).entries();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        frame.users().forEach((key, name) -> {
            UUID id = Guids.parsed(key);
            if (id != null && !name.isBlank()) {
                entries.add(new Annotator(id, line(name)));
            }
        });
        codes.meanings().forEach((key, meaning) -> {
            UUID id = Guids.parsed(key);
            if (id != null && meaning instanceof Meaning.OfTag tag) {
                Entry entry = entry(tag, id, facts.getOrDefault(key, Map.of()));
                if (entry != null) {
                    entries.add(entry);
                }
            }
        });
        return entries;
    }

    private @Nullable Entry entry(Meaning.OfTag tag, UUID id, Map<String, String> said) {
        XmlElement value = codes.values().get(id);
        String note = value == null ? null : value.textOf("Description");
        return switch (tag.group()) {
            case SPEAKER -> speaker(id, line(tag.name()), said, note);
            case OUTLET -> outlet(id, line(tag.name()), said, note);
            case CLAIM -> claim(id, tag.name(), said, note);
            case SET -> set(id, line(tag.name()), said);
            default -> null;
        };
    }

    private static Speaker speaker(UUID id, String name, Map<String, String> said, @Nullable String note) {
        return new Speaker(
                id,
                name,
                word(Speaker.Kind.class, said.get("Speaker kind"), Speaker.Kind.PERSON),
                lines(said.get("Speaker aliases")),
                said.get("Speaker role"),
                said.get("Speaker affiliation"),
                said.get("Speaker class") == null
                        ? null
                        : Spelling.value(Speaker.SourceClass.class, said.getOrDefault("Speaker class", "")),
                said.get("Speaker wikidata"),
                note);
    }

    private static Outlet outlet(UUID id, String name, Map<String, String> said, @Nullable String note) {
        return new Outlet(
                id,
                name,
                lines(said.get("Outlet aliases")),
                lines(said.get("Outlet domains")),
                said.get("Outlet country"),
                word(Outlet.Kind.class, said.get("Outlet kind"), Outlet.Kind.OTHER),
                word(Outlet.Control.class, said.get("Outlet control"), Outlet.Control.UNKNOWN),
                said.get("Outlet wikidata"),
                note);
    }

    private static @Nullable Claim claim(UUID id, String text, Map<String, String> said, @Nullable String note) {
        return text.isBlank()
                ? null
                : new Claim(
                        id,
                        text,
                        word(Claim.Type.class, said.get("Claim type"), Claim.Type.OTHER_FACTUAL),
                        word(Claim.CheckWorthy.class, said.get("Claim check-worthy"), Claim.CheckWorthy.UNSET),
                        note);
    }

    private @Nullable AnnotationSet set(UUID id, String name, Map<String, String> said) {
        UUID annotator = Guids.parsed(said.get("Set annotator"));
        boolean known = annotator != null && frame.users().containsKey(annotator.toString());
        return annotator == null || !known ? null : new AnnotationSet(id, name, annotator, said.get("Set guideline"));
    }

    private static <E extends Enum<E>> E word(Class<E> kind, @Nullable String said, E otherwise) {
        E value = said == null ? null : Spelling.value(kind, said);
        return value == null ? otherwise : value;
    }

    private static List<String> lines(@Nullable String said) {
        return said == null ? List.of() : said.lines().toList();
    }

    private static String line(String name) {
        String line = name.replaceAll("\\R", " ").strip();
        return line.isEmpty() ? "?" : line;
    }
}
