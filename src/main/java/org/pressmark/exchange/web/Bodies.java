package org.pressmark.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Value;

/// What the bodies of an annotation say: tags, whom or what they identify, descriptions, comments, and which other
/// annotations they link to.
final class Bodies {
    private static final Set<String> TAGGING = Set.of("tagging", "classifying");

    private final String motivation;
    private final List<String> tags = new ArrayList<>();
    private final List<String> identified = new ArrayList<>();
    private final List<String> described = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    private Bodies(String motivation) {
        this.motivation = motivation;
    }

    static Bodies of(Members annotation) {
        String motivation = WebValues.text(annotation, "motivation");
        Bodies bodies = new Bodies(motivation == null ? "" : motivation);
        annotation.oneOrMore("body").forEach(bodies::take);
        String plain = WebValues.text(annotation, "bodyValue");
        if (plain != null) {
            bodies.say(bodies.motivation, plain);
        }
        return bodies;
    }

    private void take(Value body) {
        if (body.held() instanceof String iri) {
            name(motivation, iri, Iris.lastPart(iri));
        } else if (body.held() instanceof Members in) {
            take(in);
        }
    }

    private void take(Members in) {
        String purpose = WebValues.text(in, "purpose");
        String why = purpose == null ? isTag(in) ? "tagging" : motivation : purpose;
        String value = WebValues.text(in, "value");
        if (in.has("items")) {
            in.oneOrMore("items").stream().limit(1).forEach(this::take);
        } else if (value != null) {
            say(why, value);
        } else if (in.has("source")) {
            in.oneOrMore("source").forEach(source -> source(why, source));
        } else {
            object(why, in);
        }
    }

    /// The Open Annotation of 2013 had types for them.
    private static boolean isTag(Members in) {
        List<String> types = WebValues.texts(in, "type");
        return types.contains("Tag") || types.contains("SemanticTag");
    }

    private void source(String why, Value source) {
        if (source.held() instanceof String iri) {
            name(why, iri, Iris.lastPart(iri));
        } else if (source.held() instanceof Members object) {
            object(why, object);
        }
    }

    /// A resource that is described where it stands; CATMA names its tags in a member `tag`.
    private void object(String why, Members in) {
        String id = WebValues.text(in, "id");
        String tag = WebValues.text(in, "tag");
        String iri = id == null ? tag : id;
        String label = label(in);
        if (iri != null || label != null) {
            String named = iri == null ? String.valueOf(label) : iri;
            name(tag == null ? why : "tagging", named, label == null ? Iris.lastPart(named) : label);
        }
    }

    private static @Nullable String label(Members in) {
        for (String name : List.of("label", "name", "title")) {
            String label = WebValues.text(in, name);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    /// A resource of which there is an IRI and a name.
    private void name(String why, String iri, String name) {
        if (why.equals("linking")) {
            links.add(iri);
        } else if (TAGGING.contains(why)) {
            tags.add(name);
        } else if (why.equals("identifying")) {
            identified.add(name);
        } else {
            comments.add(iri);
        }
    }

    private void say(String why, String words) {
        if (TAGGING.contains(why)) {
            tags.add(words);
        } else if (why.equals("identifying")) {
            identified.add(words);
        } else if (why.equals("describing")) {
            described.add(words);
        } else {
            comments.add(words);
        }
    }

    String motivation() {
        return motivation;
    }

    List<String> tags() {
        return tags.stream().filter(tag -> !tag.isBlank()).distinct().toList();
    }

    List<String> links() {
        return links;
    }

    @Nullable
    String identified() {
        return identified.isEmpty() ? null : identified.getFirst();
    }

    @Nullable
    String described() {
        return described.isEmpty() ? null : String.join("\n", described);
    }

    /// Null where nothing is said.
    @Nullable
    String comment() {
        return comments.isEmpty() ? null : String.join("\n", comments);
    }
}
