package org.pressmark.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;

/// How the text of an article was made of its file: by which reader and version, of how many bytes, and what was
/// done on the way.
///
/// `note` is what [Content] keeps beside the text: facts with a name, such as `hyphens joined: 2 at 17 90; zones:
/// SITE_FOOTER 0-12`. It is read leniently, as it may come from another project: what is no such fact is passed
/// over.
public record Making(
        String reader,
        String charset,
        String originalSha256,
        long originalBytes,
        @Nullable String note) {
    private static final String HYPHENS = "hyphens joined: ";
    private static final String LIGATURES = "ligatures opened: ";
    private static final String ZONES = "zones: ";
    private static final Pattern FACT = Pattern.compile("; ");
    private static final Pattern ZONE = Pattern.compile("([A-Z_]{3,40}) (\\d{1,9})-(\\d{1,9})");
    private static final Pattern PLACE = Pattern.compile("\\d{1,9}");

    /// Hyphens that went, for the note; places are UTF-16 code units of the text, ascending.
    public static @Nullable String hyphens(List<Integer> places) {
        return places.isEmpty()
                ? null
                : HYPHENS + places.size() + " at "
                        + places.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /// Ligatures that became letters, for the note.
    public static @Nullable String ligatures(int count) {
        return count == 0 ? null : LIGATURES + count;
    }

    /// Stretches that are no running text, for the note.
    public static @Nullable String zones(List<Zone.Stretch> zones) {
        return zones.isEmpty()
                ? null
                : ZONES
                        + zones.stream()
                                .map(zone -> zone.type() + " " + zone.span().start() + "-"
                                        + zone.span().end())
                                .collect(Collectors.joining(", "));
    }

    /// The places at which a hyphen went when lines were joined, UTF-16 code units, ascending.
    public List<Integer> hyphens() {
        String said = fact(HYPHENS);
        int at = said.indexOf(" at ");
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(at < 0 ? "" : said.substring(at));
        while (place.find()) {
            places.add(Integer.valueOf(place.group()));
        }
        return places;
    }

    /// How many ligatures became letters.
    public int ligatures() {
        Matcher number = PLACE.matcher(fact(LIGATURES));
        return number.lookingAt() ? Integer.parseInt(number.group()) : 0;
    }

    /// What the file itself sets apart from the running text, by place; only what lies within a text of this
    /// length, UTF-16 code units, and one behind the other.
    public List<Zone.Stretch> zones(int length) {
        List<Zone.Stretch> zones = new ArrayList<>();
        Matcher zone = ZONE.matcher(fact(ZONES));
        int from = 0;
        while (zone.find()) {
            int start = Integer.parseInt(zone.group(2));
            int end = Integer.parseInt(zone.group(3));
            Zone.Type type = type(zone.group(1));
            if (type != null && start >= from && start < end && end <= length) {
                zones.add(new Zone.Stretch(type, new Span(start, end)));
                from = end;
            }
        }
        return zones;
    }

    /// What the note says beside the facts that have a question of their own; empty where it says no more.
    public String rest() {
        return note == null
                ? ""
                : FACT.splitAsStream(note)
                        .filter(fact ->
                                !fact.startsWith(HYPHENS) && !fact.startsWith(LIGATURES) && !fact.startsWith(ZONES))
                        .collect(Collectors.joining("; "));
    }

    private String fact(String name) {
        return note == null
                ? ""
                : FACT.splitAsStream(note)
                        .filter(fact -> fact.startsWith(name))
                        .map(fact -> fact.substring(name.length()))
                        .findFirst()
                        .orElse("");
    }

    private static Zone.@Nullable Type type(String name) {
        for (Zone.Type type : Zone.Type.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return null;
    }
}
