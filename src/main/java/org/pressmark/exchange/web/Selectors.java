package org.pressmark.exchange.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Value;
import org.pressmark.model.RoleSpan.Role;

/// The selectors and states of a resource: what each must have, and which place in a text they mean together.
///
/// Several selectors are several ways of saying one place. A position that refines another selector counts from
/// there, so only the words it is given with tell where it is.
final class Selectors {
    private static final Pattern CHARACTERS = Pattern.compile("char=(\\d{1,9}),(\\d{1,9})");

    private final String file;

    Selectors(String file) {
        this.file = file;
    }

    /// @throws CannotImport if one lacks what its type needs
    void check(Members resource) {
        resource.oneOrMore("selector").forEach(this::check);
        resource.oneOrMore("state").forEach(this::check);
    }

    private void check(Value value) {
        if (value.held() instanceof Members selector) {
            for (String type : WebValues.texts(selector, "type")) {
                check(selector, type);
            }
            selector.oneOrMore("refinedBy").forEach(this::check);
        } else if (!(value.held() instanceof String iri) || !Iris.isIri(iri)) {
            throw CannotImport.at("exchange.web.selectorValue", file, value.place());
        }
    }

    private static void check(Members in, String type) {
        switch (type) {
            case "FragmentSelector", "CssSelector", "XPathSelector", "HttpRequestState" -> needsText(in, type, "value");
            case "TextQuoteSelector" -> {
                needsText(in, type, "exact");
                maybeText(in, type, "prefix");
                maybeText(in, type, "suffix");
            }
            case "TextPositionSelector", "DataPositionSelector" -> {
                needsPlace(in, type, "start");
                needsPlace(in, type, "end");
            }
            case "SvgSelector" -> needsOneOf(in, type, "value", "id");
            case "RangeSelector" -> {
                needsOneOf(in, type, "startSelector", "startContainer");
                needsOneOf(in, type, "endSelector", "endContainer");
            }
            case "TimeState" -> needsOneOf(in, type, "sourceDate", "sourceDateStart", "cached");
            default -> {
                // Other tools have selectors of their own; they are passed over, and told.
            }
        }
    }

    private static void needsText(Members in, String type, String name) {
        List<Value> values = in.oneOrMore(name);
        if (values.size() != 1 || !(values.getFirst().held() instanceof String)) {
            throw in.wrong("exchange.web.selector", name, type, name);
        }
    }

    private static void maybeText(Members in, String type, String name) {
        if (!in.oneOrMore(name).isEmpty()) {
            needsText(in, type, name);
        }
    }

    private static void needsPlace(Members in, String type, String name) {
        Value value = in.anyOrNull(name);
        if (value == null || !(value.held() instanceof Integer place) || place < 0) {
            throw in.wrong("exchange.web.selector", name, type, name);
        }
    }

    private static void needsOneOf(Members in, String type, String... names) {
        for (String name : names) {
            if (in.has(name)) {
                return;
            }
        }
        throw in.unfit("exchange.web.selector", type, names[0]);
    }

    /// The place the selectors of a resource mean, or null where they mean none in a text; `passed` is told of
    /// those.
    static @Nullable ForeignSpan span(Members resource, Role role, PassedOver passed) {
        Found found = new Found();
        resource.oneOrMore("selector").forEach(value -> found.take(value, passed));
        if (!resource.has("selector")) {
            WebValues.texts(resource, "source").forEach(found::fragmentOf);
            WebValues.texts(resource, "id").forEach(found::fragmentOf);
        }
        return found.span(role);
    }

    /// The place that an address itself tells behind its `#`, or null.
    static @Nullable ForeignSpan fragment(String iri, Role role) {
        Found found = new Found();
        found.fragmentOf(iri);
        return found.span(role);
    }

    /// What has been found among the selectors so far.
    private static final class Found {
        private int start = ForeignSpan.NOWHERE;
        private int end = ForeignSpan.NOWHERE;
        private @Nullable String quote;
        private String prefix = "";
        private String suffix = "";

        @Nullable
        ForeignSpan span(Role role) {
            return quote == null && start == ForeignSpan.NOWHERE
                    ? null
                    : new ForeignSpan(role, start, end, quote, prefix, suffix);
        }

        void take(Value value, PassedOver passed) {
            if (!(value.held() instanceof Members in)) {
                passed.add("exchange.web.note.selector", value.place(), "IRI");
                return;
            }
            if (in.has("items")) {
                in.oneOrMore("items").forEach(item -> take(item, passed));
            } else if (!isTaken(in) && !refined(in)) {
                String type = WebValues.text(in, "type");
                passed.add("exchange.web.note.selector", value.place(), type == null ? "?" : type);
            }
        }

        private boolean isTaken(Members in) {
            List<String> types = WebValues.texts(in, "type");
            if (types.contains("TextPositionSelector")) {
                return between(place(in, "start"), place(in, "end"));
            }
            if (types.contains("TextQuoteSelector")) {
                quote(in);
                return quote != null;
            }
            if (types.contains("FragmentSelector")) {
                return fragment(WebValues.text(in, "value"));
            }
            return types.contains("RangeSelector") && between(edge(in, "startSelector"), edge(in, "endSelector"));
        }

        /// A range goes on to where its last selector begins.
        private static int edge(Members range, String name) {
            return WebValues.objects(range, name)
                    .filter(each -> WebValues.texts(each, "type").contains("TextPositionSelector"))
                    .mapToInt(each -> place(each, "start"))
                    .findFirst()
                    .orElse(ForeignSpan.NOWHERE);
        }

        /// Characters of a plain text, `char=4,7` (RFC 5147).
        private boolean fragment(@Nullable String value) {
            Matcher characters = CHARACTERS.matcher(value == null ? "" : value);
            return characters.lookingAt()
                    && between(Integer.parseInt(characters.group(1)), Integer.parseInt(characters.group(2)));
        }

        void fragmentOf(String iri) {
            fragment(iri.substring(iri.indexOf('#') + 1));
        }

        private boolean between(int from, int to) {
            if (from == ForeignSpan.NOWHERE || to < from) {
                return false;
            }
            start = from;
            end = to;
            return true;
        }

        private static int place(Members in, String name) {
            return in.oneOrMore(name).stream()
                    .map(Value::held)
                    .filter(held -> held instanceof Integer place && place >= 0)
                    .mapToInt(Integer.class::cast)
                    .findFirst()
                    .orElse(ForeignSpan.NOWHERE);
        }

        private void quote(Members in) {
            quote = WebValues.text(in, "exact");
            String before = WebValues.text(in, "prefix");
            String after = WebValues.text(in, "suffix");
            prefix = before == null ? "" : before;
            suffix = after == null ? "" : after;
        }

        /// By words, at any depth.
        private boolean refined(Members in) {
            List<Members> finer = WebValues.objects(in, "refinedBy").toList();
            finer.stream()
                    .filter(each -> WebValues.texts(each, "type").contains("TextQuoteSelector"))
                    .forEach(this::quote);
            return quote != null || finer.stream().anyMatch(this::refined);
        }
    }
}
