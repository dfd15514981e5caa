package org.pressmark.exchange.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Value;

/// What an annotation must be, after the Web Annotation Data Model (W3C Recommendation, 23 February 2017): whoever
/// breaks a MUST is refused.
///
/// More is let through than the model allows in three points, because tools in use write it: relative ids, targets
/// with selectors but no source, and bodies of a type of their own.
final class Musts {
    private static final Set<String> GROUPS = Set.of("Choice", "Composite", "List", "Independents");
    private static final List<String> TIMES = List.of("created", "modified", "generated");

    private final String file;

    Musts(String file) {
        this.file = file;
    }

    /// An annotation that stands on its own, or one in a page, which has its context from there.
    enum Stands {
        ALONE,
        IN_A_PAGE
    }

    /// @throws CannotImport where something must be otherwise
    void annotation(Members in, Stands stands) {
        if (stands == Stands.ALONE || in.has("@context")) {
            context(in);
        }
        id(in);
        if (!WebValues.texts(in, "type").contains("Annotation")) {
            throw in.wrong("exchange.web.type", "type");
        }
        lifecycle(in);
        body(in);
        if (in.oneOrMore("target").isEmpty()) {
            throw in.unfit("exchange.needed", "target");
        }
        in.oneOrMore("target").forEach(target -> resource(target, Part.TARGET));
    }

    /// @throws CannotImport if what stands at the top does not say that it follows the model
    void context(Members in) {
        if (in.oneOrMore("@context").stream().noneMatch(each -> Terms.CONTEXT.equals(each.held()))) {
            throw in.wrong("exchange.web.context", "@context", Terms.CONTEXT);
        }
    }

    private void id(Members in) {
        String id = one(in, "id");
        if (id == null) {
            throw in.unfit("exchange.needed", "id");
        }
        if (!Iris.isIri(id) || !Iris.namesOne(id)) {
            throw in.wrong("exchange.web.iri", "id", id);
        }
    }

    private void body(Members in) {
        if (in.has("body") && in.has("bodyValue")) {
            throw in.unfit("exchange.web.mixed", "body", "bodyValue");
        }
        one(in, "bodyValue");
        in.oneOrMore("body").forEach(body -> resource(body, Part.BODY));
    }

    private enum Part {
        BODY,
        TARGET
    }

    private void resource(Value value, Part part) {
        switch (value.held()) {
            case String iri -> iri(value, iri);
            case Members in -> resource(in, part);
            case null, default -> throw CannotImport.at("exchange.web.resource", file, value.place());
        }
    }

    private void resource(Members in, Part part) {
        lifecycle(in);
        texts(in, "format");
        texts(in, "language");
        direction(in);
        if (in.has("items")) {
            group(in, part);
        } else if (in.has("source") || in.has("selector")) {
            specific(in);
        } else if (in.has("value") && part == Part.BODY) {
            if (WebValues.texts(in, "value").size() != 1) {
                throw in.wrong("exchange.text", "value");
            }
        } else if (in.has("id")) {
            id(in);
            apart(in, "id", "purpose");
            apart(in, "id", "value");
        } else if (part == Part.TARGET || isPlain(in)) {
            throw in.unfit("exchange.web.resource");
        }
    }

    private static boolean isPlain(Members in) {
        List<String> types = WebValues.texts(in, "type");
        return types.isEmpty() || types.contains("TextualBody") || types.contains("SpecificResource");
    }

    private void group(Members in, Part part) {
        List<String> types =
                WebValues.texts(in, "type").stream().filter(GROUPS::contains).toList();
        if (types.size() != 1 || in.oneOrMore("items").isEmpty()) {
            throw in.unfit("exchange.web.group");
        }
        for (String other : List.of("value", "source", "purpose")) {
            apart(in, "items", other);
        }
        in.oneOrMore("items").forEach(item -> resource(item, part));
    }

    private void specific(Members in) {
        apart(in, "source", "value");
        for (Value source : in.oneOrMore("source")) {
            if (source.held() instanceof String iri) {
                iri(source, iri);
            } else if (source.held() instanceof Members object) {
                lifecycle(object);
                direction(object);
            } else {
                throw CannotImport.at("exchange.web.resource", file, source.place());
            }
        }
        new Selectors(file).check(in);
    }

    private static void apart(Members in, String one, String other) {
        if (in.has(one) && in.has(other)) {
            throw in.wrong("exchange.web.mixed", other, one, other);
        }
    }

    private void direction(Members in) {
        String direction = one(in, "textDirection");
        if (direction != null && !Set.of("ltr", "rtl", "auto").contains(direction)) {
            throw in.wrong("exchange.word", "textDirection", direction, "ltr, rtl, auto");
        }
    }

    /// Who, when, under which rights: alike for annotations, bodies and targets.
    private void lifecycle(Members in) {
        for (String name : TIMES) {
            String time = one(in, name);
            if (time != null && WebValues.instant(time) == null) {
                throw in.wrong("exchange.instant", name, time);
            }
        }
        one(in, "canonical");
        for (String name : List.of("canonical", "via", "rights")) {
            for (Value value : in.oneOrMore(name)) {
                if (!(value.held() instanceof String iri) || !Iris.isIri(iri)) {
                    throw CannotImport.at("exchange.web.iri", file, value.place(), WebValues.shown(value));
                }
            }
        }
        for (Value creator : in.oneOrMore("creator")) {
            if (!(creator.held() instanceof String) && !(creator.held() instanceof Members)) {
                throw CannotImport.at("exchange.web.agent", file, creator.place());
            }
        }
    }

    private void texts(Members in, String name) {
        for (Value value : in.oneOrMore(name)) {
            if (!(value.held() instanceof String)) {
                throw CannotImport.at("exchange.text", file, value.place());
            }
        }
    }

    private @Nullable String one(Members in, String name) {
        List<Value> values = in.oneOrMore(name);
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            throw in.wrong("exchange.web.one", name, name);
        }
        if (!(values.getFirst().held() instanceof String text)) {
            throw in.wrong("exchange.text", name);
        }
        return text;
    }

    private void iri(Value value, String iri) {
        if (!Iris.isIri(iri)) {
            throw CannotImport.at("exchange.web.iri", file, value.place(), iri);
        }
    }
}
