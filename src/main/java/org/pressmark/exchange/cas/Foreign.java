package org.pressmark.exchange.cas;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan.Role;

/// Annotations on layers of others: each becomes a coding, its layer the codebook, its value the code, and what
/// else it says its note.
final class Foreign {
    /// Layers that describe every word of a text and say nothing about what it tells.
    private static final Set<String> LANGUAGE = Set.of(
            "Token",
            "Sentence",
            "Lemma",
            "Stem",
            "Paragraph",
            "Div",
            "Heading",
            "TokenForm",
            "POS",
            "MorphologicalFeatures",
            "SurfaceForm",
            "PennTree",
            "Constituent",
            "Compound",
            "CompoundPart",
            "LinkingMorpheme",
            "NGram");

    private static final Set<String> LANGUAGE_PACKAGES = Set.of(
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.",
            "de.tudarmstadt.ukp.dkpro.core.api.transform.type.");

    /// What the feature is called that says what an annotation is, the likeliest first.
    private static final List<String> VALUES =
            List.of("value", "label", "identifier", "PosValue", "tag", "category", "type", "name", "id");

    private static final Set<String> OF_EVERY_ANNOTATION = Set.of("sofa", "begin", "end");
    private static final String UNDER = " > ";

    private Foreign() {}

    static boolean isLanguage(Structure structure) {
        return LANGUAGE.contains(structure.layer())
                || LANGUAGE_PACKAGES.stream().anyMatch(structure.type()::startsWith);
    }

    static ForeignTag tag(Structure structure, @Nullable String text, @Nullable String annotator) {
        int begin = structure.begin();
        int end = structure.end();
        String path = path(structure, structure.layer());
        Map<Said, String> said = new EnumMap<>(Said.class);
        said.put(Said.CODE, path);
        String note = note(structure);
        if (!note.isEmpty()) {
            said.put(Said.NOTE, note);
        }
        return new ForeignTag(
                begin + "-" + end + " " + path + (annotator == null ? "" : " " + annotator),
                null,
                structure.place(),
                Annotation.Kind.CODING,
                annotator,
                null,
                null,
                List.of(ForeignSpan.at(Role.CODING, begin, end, words(text, begin, end))),
                said);
    }

    /// Offsets of a CAS are UTF-16 by its specification, so the text itself says which words are meant.
    private static @Nullable String words(@Nullable String text, int begin, int end) {
        return text != null && begin < end && end <= text.length() ? text.substring(begin, end) : null;
    }

    /// The layer and the value; the value `*` is none.
    static String path(Structure structure, String layer) {
        String feature = value(structure);
        String value = feature == null ? layer : structure.features().getOrDefault(feature, layer);
        return step(layer) + UNDER + step(value);
    }

    private static @Nullable String value(Structure structure) {
        return VALUES.stream()
                .filter(name -> !structure.features().getOrDefault(name, "").isBlank())
                .findFirst()
                .or(() -> structure.features().keySet().stream()
                        .filter(name -> !OF_EVERY_ANNOTATION.contains(name))
                        .sorted()
                        .findFirst())
                .orElse(null);
    }

    private static String step(String name) {
        return name.replace(UNDER, " / ");
    }

    private static String note(Structure structure) {
        String value = value(structure);
        return new TreeMap<>(structure.features())
                .entrySet().stream()
                        .filter(each -> !OF_EVERY_ANNOTATION.contains(each.getKey()))
                        .filter(each ->
                                !each.getKey().equals(value) && !each.getValue().isBlank())
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
