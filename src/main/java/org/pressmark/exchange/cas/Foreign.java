package org.pressmark.exchange.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.cas.Links.Link;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan.Role;

/// Annotations on layers of others: each becomes a coding, its layer the codebook, its value the code, and what
/// else it says its note; one with links to source, cue or content becomes a quote.
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
    private static final List<String> VALUES = List.of(
            "value", "label", "identifier", "PosValue", "tag", "category", "type", "referenceType", "name", "id");

    static final Set<String> OF_EVERY_ANNOTATION = Set.of("sofa", "begin", "end", Layers.GOVERNOR, Layers.DEPENDENT);
    private static final String UNDER = " > ";

    private final @Nullable String text;
    private final Links links;
    private final @Nullable String annotator;

    /// @param text that of the article, or null where the file does not have it
    /// @param annotator who made the tags that name nobody, or null
    Foreign(@Nullable String text, Links links, @Nullable String annotator) {
        this.text = text;
        this.links = links;
        this.annotator = annotator;
    }

    static boolean isLanguage(Structure structure) {
        return LANGUAGE.contains(structure.layer())
                || LANGUAGE_PACKAGES.stream().anyMatch(structure.type()::startsWith);
    }

    /// Whether an annotation says nothing but which part of another it is.
    static boolean saysNoMore(Structure structure) {
        String feature = value(structure, Set.of());
        return note(structure, List.of()).isEmpty()
                && (feature == null || Links.role(structure.features().getOrDefault(feature, "")) != null);
    }

    /// What says something of the whole document is a code of the article.
    static ForeignTag ofArticle(Structure structure, @Nullable String annotator) {
        String path = path(structure, structure.layer());
        String note = note(structure, List.of());
        return tag(structure, annotator, path, List.of(), coded(path, note));
    }

    private static Map<Said, String> coded(String path, String note) {
        return note.isEmpty() ? Map.of(Said.CODE, path) : Map.of(Said.CODE, path, Said.NOTE, note);
    }

    private static ForeignTag tag(
            Structure structure,
            @Nullable String annotator,
            String key,
            List<ForeignSpan> spans,
            Map<Said, String> said) {
        return new ForeignTag(
                key + (annotator == null ? "" : " " + annotator),
                null,
                structure.place(),
                said.containsKey(Said.CODE) ? Annotation.Kind.CODING : Annotation.Kind.QUOTE,
                annotator,
                null,
                null,
                spans,
                said);
    }

    ForeignTag tag(Structure structure) {
        List<Link> linked = links.of(structure);
        Set<String> linking = linked.stream().map(Link::feature).collect(Collectors.toSet());
        String path = path(structure, structure.layer(), linking);
        String key = structure.begin() + "-" + structure.end() + " " + path;
        String note = Stream.concat(Stream.of(note(structure, linked)), beside(linked))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        if (!Links.isQuote(linked)) {
            return tag(structure, annotator, key, List.of(span(Role.CODING, structure)), coded(path, note));
        }
        String said = value(structure, linking) == null || note.isEmpty() ? path : path + "\n" + note;
        return tag(structure, annotator, key, spans(structure, linked), Map.of(Said.NOTE, said));
    }

    /// An annotation that links to the words said is their cue, any other is the words.
    private List<ForeignSpan> spans(Structure structure, List<Link> linked) {
        List<ForeignSpan> spans = new ArrayList<>();
        boolean isSaidElsewhere = linked.stream().anyMatch(link -> link.role() == Role.CONTENT);
        boolean hasCue = linked.stream().anyMatch(link -> link.role() == Role.CUE);
        if (!isSaidElsewhere || !hasCue) {
            spans.add(span(isSaidElsewhere ? Role.CUE : Role.CONTENT, structure));
        }
        for (Link link : linked) {
            if (link.role() != null) {
                spans.add(span(link.role(), link.target()));
            }
        }
        return spans;
    }

    private ForeignSpan span(Role role, Structure structure) {
        int begin = structure.begin();
        int end = structure.end();
        return ForeignSpan.at(role, begin, end, words(text, begin, end));
    }

    /// What links to anything but a part of a quote say.
    private Stream<String> beside(List<Link> linked) {
        boolean isQuote = Links.isQuote(linked);
        return linked.stream().filter(link -> !isQuote || link.role() == null).map(link -> {
            Structure target = link.target();
            String words = words(text, target.begin(), target.end());
            return link.name() + ": " + (words == null ? target.begin() + "–" + target.end() : words);
        });
    }

    /// Offsets of a CAS are UTF-16 by its specification, so the text itself says which words are meant.
    private static @Nullable String words(@Nullable String text, int begin, int end) {
        return text != null && begin < end && end <= text.length() ? text.substring(begin, end) : null;
    }

    /// The layer and the value; the value `*` is none.
    static String path(Structure structure, String layer) {
        return path(structure, layer, Set.of());
    }

    /// @param linking the features that hold links and no value
    private static String path(Structure structure, String layer, Set<String> linking) {
        String feature = value(structure, linking);
        String value = feature == null ? layer : structure.features().getOrDefault(feature, layer);
        return step(layer) + UNDER + step(value);
    }

    private static @Nullable String value(Structure structure, Set<String> linking) {
        return VALUES.stream()
                .filter(name -> !linking.contains(name))
                .filter(name -> !structure.features().getOrDefault(name, "").isBlank())
                .findFirst()
                .or(() -> structure.features().keySet().stream()
                        .filter(name -> !OF_EVERY_ANNOTATION.contains(name) && !linking.contains(name))
                        .sorted()
                        .findFirst())
                .orElse(null);
    }

    private static String step(String name) {
        return name.replace(UNDER, " / ");
    }

    /// Every feature but those of every annotation, the value and the links.
    private static String note(Structure structure, List<Link> linked) {
        Set<String> linking = linked.stream().map(Link::feature).collect(Collectors.toSet());
        String value = value(structure, linking);
        return new TreeMap<>(structure.features())
                .entrySet().stream()
                        .filter(each -> !OF_EVERY_ANNOTATION.contains(each.getKey()))
                        .filter(each -> !linking.contains(each.getKey()))
                        .filter(each ->
                                !each.getKey().equals(value) && !each.getValue().isBlank())
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
