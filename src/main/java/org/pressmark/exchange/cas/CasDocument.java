package org.pressmark.exchange.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.flat.FlatArticle;
import org.pressmark.exchange.flat.FlatEntries;
import org.pressmark.exchange.flat.FlatTag;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan.Role;

/// One text of a CAS with what stands on it.
final class CasDocument {
    private static final Set<String> OF_THE_DOCUMENT =
            Set.of("DocumentAnnotation", "DocumentMetaData", "TagsetDescription");

    /// What INCEpTION notes for itself.
    private static final String INTERNAL = "de.tudarmstadt.ukp.clarin.webanno.api.type.";

    private final String file;
    private final @Nullable String text;
    private final List<Structure> structures;

    private CasDocument(String file, @Nullable String text, List<Structure> structures) {
        this.file = file;
        this.text = text;
        this.structures = structures;
    }

    /// A document for each text of a file, and for each that is not in the file if it was tagged; none of a text
    /// that is empty.
    static List<CasDocument> of(String archive, String file, List<Structure> structures) {
        List<CasDocument> documents = new ArrayList<>();
        for (Structure sofa : structures) {
            String text = sofa.get("sofaString");
            if (sofa.isA("uima.cas.Sofa") && !"".equals(text)) {
                List<Structure> own = structures.stream()
                        .filter(each -> sofa.id().equals(each.features().getOrDefault("sofa", sofa.id())))
                        .toList();
                if (text != null || own.stream().anyMatch(CasDocument::isTag)) {
                    documents.add(new CasDocument(file, text, own));
                }
            }
        }
        return documents;
    }

    private static boolean isTag(Structure structure) {
        return structure.isPlaced() && !OF_THE_DOCUMENT.contains(structure.layer()) && !Foreign.isLanguage(structure);
    }

    /// What documents are the same by: the text, or the name of the file where the text is not in it.
    String identity() {
        return text == null ? file : text;
    }

    /// The name of the file without folder and ending.
    String stem() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("(?i)(\\.cas)?\\.(xmi|json|tsv)$", "");
    }

    void entries(FlatEntries entries) {
        structures.stream().filter(each -> each.isA(Layers.ENTRY)).forEach(each -> entries.add(each.features()));
    }

    /// @param annotator who made the tags that name nobody, or null
    ForeignArticle article(FlatEntries entries, Unread unread, @Nullable String annotator) {
        Map<String, String> words = structures.stream()
                .filter(each -> each.isA(Layers.ARTICLE))
                .findFirst()
                .map(Structure::features)
                .orElse(Map.of());
        Map<Known, String> known = new HashMap<>(FlatArticle.read(words, entries));
        metaData(known);
        List<ForeignTag> tags = new ArrayList<>(own(entries));
        Links links = new Links(structures);
        String user = structures.stream()
                .filter(each -> each.type().equals(INTERNAL + "CASMetadata"))
                .map(each -> each.features().getOrDefault("username", ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(annotator);
        for (Structure each : structures) {
            ForeignTag tag = foreign(each, links, unread, user);
            if (tag != null) {
                tags.add(tag);
            }
        }
        return new ForeignArticle(
                FlatTag.id(words.get(FlatArticle.ID)),
                known.getOrDefault(Known.TITLE, stem()),
                text,
                Place.FILE,
                known,
                tags);
    }

    private void metaData(Map<Known, String> known) {
        for (Structure each : structures) {
            if (OF_THE_DOCUMENT.contains(each.layer())) {
                String language = each.get("language");
                if (language != null && !language.startsWith("x-")) {
                    known.putIfAbsent(Known.LANGUAGE, language);
                }
                String title = each.get("documentTitle");
                if (title != null && !title.isBlank()) {
                    known.putIfAbsent(Known.TITLE, title);
                }
                String address = each.get("documentUri");
                if (address != null && address.matches("(?i)https?://.+")) {
                    known.putIfAbsent(Known.URL, address);
                }
            }
        }
    }

    /// The tags that Pressmark wrote, or that were made on its layers: stretches of one tag are known by its id,
    /// or by the relations that lead to them.
    private List<ForeignTag> own(FlatEntries entries) {
        Map<String, List<Structure>> stretches = new LinkedHashMap<>();
        Map<String, String> heads = heads();
        for (Structure each : structures) {
            if (each.isA(Layers.SPAN) || each.isA(Layers.ARTICLE_TAG)) {
                String key = Objects.requireNonNullElse(each.get(FlatTag.ID), heads.getOrDefault(each.id(), each.id()));
                stretches.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
            }
        }
        List<ForeignTag> tags = new ArrayList<>();
        stretches.forEach((key, parts) -> {
            Structure head = parts.stream()
                    .filter(part -> part.get(FlatTag.KIND) != null)
                    .findFirst()
                    .orElse(parts.getFirst());
            ForeignTag tag = FlatTag.read(words(head), key, head.place(), spans(parts), entries);
            if (tag != null) {
                tags.add(tag);
            }
        });
        return tags;
    }

    /// Of each stretch that a relation leads to, the one it comes from.
    private Map<String, String> heads() {
        Map<String, String> heads = new HashMap<>();
        for (Structure each : structures) {
            String from = each.get(Layers.GOVERNOR);
            String to = each.get(Layers.DEPENDENT);
            boolean isPart = Spelling.value(Role.class, each.features().getOrDefault(Layers.LABEL, "")) != null;
            if (each.isA(Layers.RELATION) && from != null && to != null && isPart) {
                heads.put(to, from);
            }
        }
        return heads;
    }

    /// A stretch that somebody tagged on the layer says at least its part, and that says the kind.
    private static Map<String, String> words(Structure head) {
        if (head.get(FlatTag.KIND) != null) {
            return head.features();
        }
        Role role = Spelling.value(Role.class, head.features().getOrDefault(Layers.ROLE, ""));
        Annotation.Kind kind =
                switch (role) {
                    case CONTENT -> Annotation.Kind.QUOTE;
                    case CLAIM -> Annotation.Kind.CLAIM;
                    case MENTION -> Annotation.Kind.OUTLET;
                    case ZONE -> Annotation.Kind.ZONE;
                    case TERM -> Annotation.Kind.QUOTED_TERM;
                    case CUE, SOURCE, ADDRESSEE, CODING -> Annotation.Kind.CODING;
                    case null -> Annotation.Kind.CODING;
                };
        Map<String, String> words = new HashMap<>(head.features());
        words.put(FlatTag.KIND, Spelling.of(kind));
        if (kind == Annotation.Kind.CODING) {
            words.putIfAbsent("code", Foreign.path(head, "PressmarkSpan"));
        }
        return words;
    }

    private static List<ForeignSpan> spans(List<Structure> parts) {
        List<ForeignSpan> spans = new ArrayList<>();
        for (Structure part : parts) {
            Role role = Spelling.value(Role.class, part.features().getOrDefault(Layers.ROLE, ""));
            if (part.isPlaced()) {
                spans.add(ForeignSpan.at(
                        role == null ? Role.CODING : role, part.begin(), part.end(), part.get(Layers.WORDS)));
            }
        }
        return spans;
    }

    private @Nullable ForeignTag foreign(Structure each, Links links, Unread unread, @Nullable String annotator) {
        if (each.type().startsWith("webanno.custom.Pressmark")
                || OF_THE_DOCUMENT.contains(each.layer())
                || each.type().startsWith("uima.cas.")
                || each.type().startsWith(INTERNAL)
                || Links.isOnlyLinking(each)
                || links.isPart(each)) {
            return null;
        }
        if (each.get(Layers.GOVERNOR) != null || each.get(Layers.DEPENDENT) != null) {
            if (!links.isNoted(each)) {
                unread.relation();
            }
            return null;
        }
        if (Foreign.isLanguage(each)) {
            unread.language();
            return null;
        }
        if (each.get("sofa") != null && each.get("begin") == null) {
            return Foreign.ofArticle(each, annotator);
        }
        if (!each.isPlaced()) {
            unread.placeless();
            return null;
        }
        return new Foreign(text, links, annotator).tag(each);
    }
}
