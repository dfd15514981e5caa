package org.pressmark.exchange.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.RoleSpan.Role;

/// Where the annotations of a document lead, as INCEpTION writes it: a feature holds a list of links, each with a
/// role and the annotation it leads to.
///
/// Links to source, cue or content make a quote of the annotation that has them; what they lead to is then a part
/// of it, and no tag of its own unless it says more than its part.
final class Links {
    private static final String TARGET = "target";
    private static final String ROLE = "role";
    private static final Set<String> ELEMENTS = Set.of("%ELEMENTS", "elements");
    private static final Map<String, Role> ROLES = Map.of(
            "source", Role.SOURCE,
            "sources", Role.SOURCE,
            "speaker", Role.SOURCE,
            "cue", Role.CUE,
            "cues", Role.CUE,
            "content", Role.CONTENT,
            "contents", Role.CONTENT,
            "addressee", Role.ADDRESSEE,
            "recipient", Role.ADDRESSEE);

    private final Map<String, Structure> byId = new HashMap<>();
    private final Map<String, List<Link>> byHost = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> related = new HashSet<>();

    /// A link: the feature that holds it, what it is called, and the part of a quote that makes of its target, or
    /// null.
    record Link(String feature, String name, @Nullable Role role, Structure target) {}

    Links(List<Structure> structures) {
        structures.forEach(each -> byId.put(each.id(), each));
        structures.stream().filter(Structure::isPlaced).forEach(this::link);
        structures.forEach(this::relate);
    }

    /// A relation is a line in the note of what it comes from: which of the two is said of the other, only its name
    /// tells, so it makes no quote.
    private void relate(Structure relation) {
        Structure from = byId.get(relation.features().getOrDefault(Layers.GOVERNOR, ""));
        Structure to = byId.get(relation.features().getOrDefault(Layers.DEPENDENT, ""));
        if (from == null || to == null || !from.isPlaced() || !to.isPlaced() || Foreign.isLanguage(from)) {
            return;
        }
        String label = Foreign.path(relation, relation.layer());
        String name = "→ " + label.substring(label.lastIndexOf(" > ") + 3);
        byHost.computeIfAbsent(from.id(), any -> new ArrayList<>()).add(new Link("", name, null, to));
        related.add(relation.id());
    }

    /// Whether a relation is in the note of a tag.
    boolean isNoted(Structure relation) {
        return related.contains(relation.id());
    }

    private void link(Structure host) {
        List<Link> links = new ArrayList<>();
        host.features().forEach((feature, value) -> {
            if (!Foreign.OF_EVERY_ANNOTATION.contains(feature)) {
                links(value).forEach(link -> link(feature, link, links));
            }
        });
        if (!links.isEmpty()) {
            byHost.put(host.id(), links);
            links.stream()
                    .filter(link -> isQuote(links) && link.role() != null && Foreign.saysNoMore(link.target()))
                    .forEach(link -> parts.add(link.target().id()));
        }
    }

    private void link(String feature, Structure link, List<Link> into) {
        Structure target = byId.get(link.features().getOrDefault(TARGET, ""));
        if (target != null && target.isPlaced()) {
            into.add(named(feature, link.get(ROLE), target));
        }
    }

    private static Link named(String feature, @Nullable String said, Structure target) {
        Role role = said == null ? null : role(said);
        String name = said == null || said.isBlank() ? feature : said;
        return new Link(feature, name, role == null ? role(feature) : role, target);
    }

    /// The part of a quote that a word means, or null.
    static @Nullable Role role(String word) {
        return ROLES.get(word.strip().toLowerCase(Locale.ROOT));
    }

    /// The links that a value lists, or none where it lists anything else.
    private List<Structure> links(String value) {
        List<Structure> links = new ArrayList<>();
        for (String id : value.strip().split("[;\\s]+")) {
            Structure found = byId.get(id);
            if (found == null || found.isPlaced()) {
                return List.of();
            }
            if (isLink(found)) {
                links.add(found);
            } else {
                ELEMENTS.forEach(name -> elements(found.features().getOrDefault(name, ""), links));
            }
        }
        return links;
    }

    private void elements(String ids, List<Structure> into) {
        for (String id : ids.strip().split("[;\\s]+")) {
            Structure found = byId.get(id);
            if (found != null && isLink(found)) {
                into.add(found);
            }
        }
    }

    private static boolean isLink(Structure structure) {
        return !structure.isPlaced() && structure.get(TARGET) != null;
    }

    /// Whether a structure is there for links alone: one of them, or a list.
    static boolean isOnlyLinking(Structure structure) {
        return isLink(structure) || structure.type().endsWith("[]");
    }

    boolean isPart(Structure structure) {
        return parts.contains(structure.id());
    }

    List<Link> of(Structure host) {
        return byHost.getOrDefault(host.id(), List.of());
    }

    /// Whether links like these make a quote of what has them.
    static boolean isQuote(List<Link> links) {
        return links.stream().anyMatch(link -> link.role() != null && link.role() != Role.ADDRESSEE);
    }
}
