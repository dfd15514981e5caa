package org.pressmark.exchange.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation.Kind;
import org.pressmark.model.Message;
import org.pressmark.model.RoleSpan.Role;

/// Makes tags of annotations. One that says what it is in Pressmark's words is that; of another, a tag that reads
/// "quote", "claim" or "outlet" says so too, and any other tag is a code.
final class WebTags {
    private final WebArticles articles;
    private final PassedOver passed;
    private final List<Part> parts = new ArrayList<>();

    /// A stretch that plays a part in a quote which may come later in the file.
    private record Part(String quote, Aim aim, Place place) {}

    WebTags(String file) {
        this.articles = new WebArticles(file);
        this.passed = new PassedOver(file);
    }

    WebArticles articles() {
        return articles;
    }

    List<Message> notes() {
        return passed.told();
    }

    PassedOver passed() {
        return passed;
    }

    /// @throws CannotImport if it names a kind that there is not
    void take(Members in) {
        Bodies bodies = Bodies.of(in);
        Role part = part(bodies);
        Members known = in.anyOrNull(Terms.ARTICLE) == null ? null : in.objectOrNull(Terms.ARTICLE);
        if (known != null) {
            Aim.of(in, Role.CODING, passed).forEach(aim -> articles.describe(in, known, aim));
        } else if (part != null) {
            for (Aim aim : Aim.of(in, part, passed)) {
                bodies.links().forEach(quote -> parts.add(new Part(quote, aim, in.place())));
            }
        } else {
            tags(in, bodies);
        }
    }

    /// Brings cues, sources and addressees to their quotes, once all have been read.
    void join() {
        for (Part part : parts) {
            WebArticles.Gathering article = articles.at(part.aim(), part.place());
            if (!article.extend(part.quote(), part.aim().spans())) {
                passed.add("exchange.web.note.link", part.place(), part.quote());
            }
        }
    }

    private static @Nullable Role part(Bodies bodies) {
        if (bodies.links().isEmpty()) {
            return null;
        }
        for (Role role : List.of(Role.CUE, Role.SOURCE, Role.ADDRESSEE)) {
            if (bodies.tags().contains(Spelling.of(role))) {
                return role;
            }
        }
        return null;
    }

    private void tags(Members in, Bodies bodies) {
        Kind own = in.wordOrNull(Kind.class, Terms.KIND);
        if (own != null) {
            Map<Said, String> said = said(in);
            note(bodies, said);
            tag(in, own, said, Objects.requireNonNullElse(WebValues.text(in, "id"), ""));
            return;
        }
        List<String> tags = bodies.tags().isEmpty() ? List.of(unnamed(bodies)) : bodies.tags();
        for (String tag : tags) {
            Kind kind = kind(tag);
            Map<Said, String> said = new EnumMap<>(Said.class);
            note(bodies, said);
            name(kind, tag, bodies, said);
            tag(in, kind, said, WebValues.text(in, "id") + (tags.size() > 1 ? " " + tag : ""));
        }
    }

    /// What is called by no tag goes by its motivation.
    private static String unnamed(Bodies bodies) {
        return bodies.motivation().isEmpty() ? "annotation" : bodies.motivation();
    }

    /// What a tag of another tool makes of what it stands on.
    static Kind kind(String tag) {
        return switch (tag.strip().toLowerCase(Locale.ROOT)) {
            case "quote" -> Kind.QUOTE;
            case "claim" -> Kind.CLAIM;
            case "outlet" -> Kind.OUTLET;
            default -> Kind.CODING;
        };
    }

    private static Map<Said, String> said(Members in) {
        Map<Said, String> said = new EnumMap<>(Said.class);
        for (Said what : Said.values()) {
            String words = WebValues.text(in, Terms.own(Spelling.of(what)));
            if (words != null) {
                said.put(what, words);
            }
        }
        return said;
    }

    private static void note(Bodies bodies, Map<Said, String> said) {
        String comment = bodies.comment();
        if (comment != null && !comment.isBlank()) {
            said.put(Said.NOTE, comment);
        }
    }

    private static void name(Kind kind, String tag, Bodies bodies, Map<Said, String> said) {
        String identified = bodies.identified();
        switch (kind) {
            case QUOTE -> put(said, Said.SPEAKER, identified);
            case CLAIM -> {
                put(said, Said.CLAIM, bodies.described());
                put(said, Said.CLAIMANT, identified);
            }
            case OUTLET -> put(said, Said.OUTLET, identified);
            case CODING, ZONE, QUOTED_TERM -> {
                said.put(Said.CODE, tag.strip());
                String described = bodies.described();
                if (described != null && !described.isBlank()) {
                    said.merge(Said.NOTE, described, (before, more) -> before + "\n" + more);
                }
            }
        }
    }

    private static void put(Map<Said, String> said, Said what, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            said.put(what, words);
        }
    }

    private void tag(Members in, Kind kind, Map<Said, String> said, String wanted) {
        UUID id = in.has(Terms.KIND) ? Terms.id(wanted) : null;
        for (Aim aim : Aim.of(in, role(kind), passed)) {
            List<ForeignSpan> spans = aim.spans();
            WebArticles.Gathering article = articles.at(aim, in.place());
            Kind possible = spans.isEmpty() ? Kind.CODING : kind;
            if (possible != kind) {
                said.putIfAbsent(Said.CODE, Spelling.of(kind));
            }
            article.add(new ForeignTag(
                    article.key(wanted),
                    id,
                    in.place(),
                    possible,
                    creator(in),
                    WebValues.instantOrNull(in, "created"),
                    WebValues.instantOrNull(in, "modified"),
                    spans,
                    said));
            id = null;
        }
    }

    /// The part that what is tagged plays in a tag of a kind.
    static Role role(Kind kind) {
        return switch (kind) {
            case QUOTE -> Role.CONTENT;
            case CLAIM -> Role.CLAIM;
            case OUTLET -> Role.MENTION;
            case ZONE -> Role.ZONE;
            case QUOTED_TERM -> Role.TERM;
            case CODING -> Role.CODING;
        };
    }

    /// Who made it: the id Pressmark knows him by, else his name, else whatever names him.
    private static @Nullable String creator(Members in) {
        String named = WebValues.objects(in, "creator")
                .map(WebTags::agent)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return named != null ? named : WebValues.text(in, "creator");
    }

    private static @Nullable String agent(Members agent) {
        String iri = WebValues.text(agent, "id");
        UUID id = iri == null ? null : Terms.id(iri);
        if (id != null) {
            return id.toString();
        }
        for (String name : List.of("name", "nickname", "email")) {
            String text = WebValues.text(agent, name);
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return iri;
    }
}
