package org.pressmark.exchange.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Value;
import org.pressmark.model.RoleSpan.Role;

/// What an annotation is about: one resource, and the stretches of it; none where it is about the whole.
///
/// `scope` is the page the resource stands in, where the file says so.
record Aim(String source, @Nullable String scope, List<ForeignSpan> spans) {
    /// The aims of an annotation, each of which it is about on its own: several targets are several aims, a List of
    /// stretches of one resource is one.
    static List<Aim> of(Members annotation, Role role, PassedOver passed) {
        List<Aim> aims = new ArrayList<>();
        annotation.oneOrMore("target").forEach(target -> take(target, role, passed, aims));
        return aims;
    }

    private static void take(Value target, Role role, PassedOver passed, List<Aim> into) {
        if (!(target.held() instanceof Members in) || !in.has("items")) {
            Aim one = one(target, role, passed);
            if (one != null) {
                into.add(one);
            }
            return;
        }
        List<String> types = WebValues.texts(in, "type");
        if (types.contains("Independents")) {
            in.oneOrMore("items").forEach(item -> take(item, role, passed, into));
        } else if (types.contains("Choice")) {
            in.oneOrMore("items").stream().limit(1).forEach(item -> take(item, role, passed, into));
        } else {
            List<Aim> items = new ArrayList<>();
            in.oneOrMore("items").forEach(item -> take(item, role, passed, items));
            into.addAll(together(items));
        }
    }

    /// Stretches of the same resource are one aim.
    private static List<Aim> together(List<Aim> items) {
        Map<String, Aim> bySource = new LinkedHashMap<>();
        for (Aim item : items) {
            bySource.merge(item.source(), item, Aim::and);
        }
        return List.copyOf(bySource.values());
    }

    private static Aim and(Aim one, Aim other) {
        List<ForeignSpan> both = new ArrayList<>(one.spans());
        both.addAll(other.spans());
        return new Aim(one.source(), one.scope(), both);
    }

    private static @Nullable Aim one(Value target, Role role, PassedOver passed) {
        if (target.held() instanceof String iri) {
            ForeignSpan span = Selectors.fragment(iri, role);
            return new Aim(Iris.withoutFragment(iri), null, span == null ? List.of() : List.of(span));
        }
        if (!(target.held() instanceof Members in)) {
            return null;
        }
        String source = in.has("source") ? source(in) : WebValues.text(in, "id");
        ForeignSpan span = Selectors.span(in, role, passed);
        return new Aim(
                source == null ? "" : Iris.withoutFragment(source),
                WebValues.text(in, "scope"),
                span == null ? List.of() : List.of(span));
    }

    private static @Nullable String source(Members in) {
        String iri = WebValues.text(in, "source");
        return iri != null
                ? iri
                : WebValues.objects(in, "source")
                        .map(object -> WebValues.text(object, "id"))
                        .filter(id -> id != null)
                        .findFirst()
                        .orElse(null);
    }
}
