package org.pressmark.exchange.flat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.Sayings;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;

/// A tag but for its spans as words by name: `kind` is `quote`, `speaker` the speaker's name and `speakerId` her
/// id.
///
/// Names are for people and ids for coming back: whoever changes a name in another tool has changed the tag,
/// because an id counts only beside the name it belongs to.
public final class FlatTag {
    public static final String ID = "tag";
    public static final String KIND = "kind";
    private static final String ANNOTATOR = "annotator";
    private static final String CREATED = "created";
    private static final String UPDATED = "updated";
    /// Behind the name of what has a name and an id.
    static final String BY_ID = "Id";

    private static final Set<Said> POINTERS = EnumSet.of(
            Said.SPEAKER, Said.ADDRESSEE, Said.VIA, Said.CLAIM, Said.CLAIMANT, Said.OUTLET, Said.CODE, Said.SET);

    private FlatTag() {}

    /// Every name there can be.
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(ID, KIND, ANNOTATOR, ANNOTATOR + BY_ID, CREATED, UPDATED));
        for (Said said : Said.values()) {
            names.add(Spelling.of(said));
            if (POINTERS.contains(said)) {
                names.add(Spelling.of(said) + BY_ID);
            }
        }
        return names;
    }

    /// What there is to say of a tag; what is not set is not said.
    public static Map<String, String> of(Annotation tag, Named names) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(ID, tag.id().toString());
        words.put(KIND, Spelling.of(tag.kind()));
        pointer(words, ANNOTATOR, tag.head().annotator().toString(), names);
        words.put(CREATED, tag.head().createdAt().toString());
        words.put(UPDATED, tag.head().updatedAt().toString());
        Sayings.of(tag).forEach((said, value) -> {
            if (POINTERS.contains(said)) {
                pointer(words, Spelling.of(said), value, names);
            } else {
                words.put(Spelling.of(said), value);
            }
        });
        return words;
    }

    static void pointer(Map<String, String> words, String name, String id, Named names) {
        String human = human(UUID.fromString(id), names);
        if (human != null) {
            words.put(name, human);
        }
        words.put(name + BY_ID, id);
    }

    private static @Nullable String human(UUID id, Named names) {
        Code code = names.find(Code.class, id);
        return code == null ? names.name(id) : names.path(code);
    }

    /// The tag that such words tell of.
    ///
    /// @param key names it within its article where it has no id
    /// @param entries what the file says of people, outlets and codes
    /// @return null if its kind is none there is
    public static @Nullable ForeignTag read(
            Map<String, String> words, String key, Place place, List<ForeignSpan> spans, FlatEntries entries) {
        Annotation.Kind kind = Spelling.value(Annotation.Kind.class, words.getOrDefault(KIND, ""));
        if (kind == null) {
            return null;
        }
        UUID id = id(words.get(ID));
        return new ForeignTag(
                id == null ? key : id.toString(),
                id,
                place,
                kind,
                entries.meant(words, ANNOTATOR),
                instant(words.get(CREATED)),
                instant(words.get(UPDATED)),
                spans,
                said(words, entries));
    }

    private static Map<Said, String> said(Map<String, String> words, FlatEntries entries) {
        Map<Said, String> said = new EnumMap<>(Said.class);
        for (Said each : Said.values()) {
            String name = Spelling.of(each);
            String value = POINTERS.contains(each) ? entries.meant(words, name) : words.get(name);
            if (value != null) {
                said.put(each, value);
            }
        }
        return said;
    }

    /// The id that a word is, or null.
    public static @Nullable UUID id(@Nullable String word) {
        try {
            return word == null || word.length() != 36 ? null : UUID.fromString(word);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /// The instant that a word is, or null.
    public static @Nullable Instant instant(@Nullable String word) {
        try {
            return word == null ? null : Instant.parse(word);
        } catch (DateTimeException notAnInstant) {
            return null;
        }
    }
}
