package org.pressmark.exchange.refi;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.xml.XmlOutput;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Head;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;
import org.pressmark.text.Span;

/// Writes one article as a source: a selection for each stretch of a tag, its codings, and links between stretches
/// that belong together.
///
/// 1. The first stretch of a tag bears the tag's id, its note and everything it says; the others are linked to it.
/// 2. A code on the whole article is a coding of the source and bears the tag's id.
final class SourceWriter {
    /// Code points of a selection's words that its name repeats.
    private static final int SHOWN = 200;

    private final Coder coder;
    private final Losses losses;
    private final XmlOutput out;
    private final Spool links;
    private final Spool notes;

    SourceWriter(Coder coder, Losses losses, XmlOutput out, Spool links, Spool notes) {
        this.coder = coder;
        this.losses = losses;
        this.out = out;
        this.links = links;
        this.notes = notes;
    }

    void write(OpenArticle open) throws IOException {
        Article article = open.article();
        out.start("TextSource")
                .attribute("guid", article.id())
                .attribute("name", article.title())
                .attribute("plainTextPath", "internal://" + article.id() + ".txt")
                .attribute("creationDateTime", article.addedAt());
        out.element("Description", article.note());
        OffsetMap places = OffsetUnit.CODE_POINT.map(open.text());
        Set<UUID> there = open.annotations().stream().map(Annotation::id).collect(Collectors.toSet());
        List<Annotation> ofWhole = new ArrayList<>();
        for (Annotation tag : open.annotations()) {
            if (tag.spans().isEmpty()) {
                ofWhole.add(tag);
            } else {
                selections(tag, places);
                relations(tag, there);
            }
        }
        for (Annotation tag : ofWhole) {
            codingOfWhole(tag);
        }
        for (var fact : Facts.of(article, coder).entrySet()) {
            variable(out, Facts.title(fact.getKey()), fact.getValue());
        }
        out.end();
    }

    static void variable(XmlOutput out, String variable, String value) throws IOException {
        out.start("VariableValue");
        out.start("VariableRef").attribute("targetGUID", Facts.guid(variable)).end();
        out.element("TextValue", value);
        out.end();
    }

    /// The variables that articles have.
    static List<String> variables() {
        return List.of(Known.values()).stream().map(Facts::title).toList();
    }

    private void selections(Annotation tag, OffsetMap places) throws IOException {
        RoleSpan first = first(tag);
        int ordinal = 0;
        for (RoleSpan span : tag.spans()) {
            boolean isFirst = span.equals(first);
            UUID guid = isFirst ? tag.id() : Guids.made("span", tag.id().toString(), String.valueOf(ordinal));
            selection(tag, span, guid, places, isFirst ? coder.facts(tag) : List.of());
            if (!isFirst) {
                link(tag.id(), guid, span.role().name().toLowerCase(java.util.Locale.ROOT));
            }
            ordinal++;
        }
    }

    private static RoleSpan first(Annotation tag) {
        return tag.spans().stream()
                .filter(span -> !(tag instanceof Quote) || span.role() == RoleSpan.Role.CONTENT)
                .findFirst()
                .orElse(tag.spans().getFirst());
    }

    private void selection(Annotation tag, RoleSpan span, UUID guid, OffsetMap places, List<UUID> facts)
            throws IOException {
        Head head = tag.head();
        Span where = places.fromUtf16(span.span());
        out.start("PlainTextSelection")
                .attribute("guid", guid)
                .attribute("name", shown(span.anchor().exact()))
                .attribute("startPosition", where.start())
                .attribute("endPosition", where.end())
                .attribute("creatingUser", head.annotator())
                .attribute("creationDateTime", head.createdAt())
                .attribute("modifyingUser", head.annotator())
                .attribute("modifiedDateTime", head.updatedAt());
        out.element("Description", guid.equals(tag.id()) ? head.note() : null);
        coding(Guids.made("coding", guid.toString()), coder.mark(tag, span.role()), head);
        for (UUID fact : facts) {
            coding(Guids.made("coding", guid.toString(), fact.toString()), fact, head);
        }
        out.end();
    }

    private void coding(UUID guid, UUID code, Head head) throws IOException {
        beginCoding(guid, code, head.annotator(), head.createdAt());
        out.end();
    }

    private void beginCoding(UUID guid, UUID code, UUID annotator, Instant at) throws IOException {
        out.start("Coding")
                .attribute("guid", guid)
                .attribute("creatingUser", annotator)
                .attribute("creationDateTime", at);
        out.start("CodeRef").attribute("targetGUID", code).end();
    }

    private void codingOfWhole(Annotation tag) throws IOException {
        Head head = tag.head();
        beginCoding(tag.id(), coder.mark(tag, RoleSpan.Role.CODING), head.annotator(), head.createdAt());
        if (head.note() != null) {
            UUID note = Guids.made("note", tag.id().toString());
            out.start("NoteRef").attribute("targetGUID", note).end();
            notes.out()
                    .start("Note")
                    .attribute("guid", note)
                    .attribute("creatingUser", head.annotator())
                    .attribute("creationDateTime", head.createdAt());
            notes.out().element("PlainTextContent", head.note());
            notes.out().end();
        }
        out.end();
        boolean isPlain = head.equals(Head.made(head.id(), head.article(), head.annotator(), head.createdAt())
                .noted(head.note()));
        if (!isPlain) {
            losses.add("exchange.loss.articleCodingHead");
        }
    }

    private void relations(Annotation tag, Set<UUID> there) throws IOException {
        switch (tag) {
            case Quote quote when quote.parent() != null -> relation(tag, quote.parent(), "parent", there);
            case ClaimOccurrence claim when claim.quote() != null -> relation(tag, claim.quote(), "quote", there);
            default -> {}
        }
    }

    private void relation(Annotation tag, UUID target, String name, Set<UUID> there) throws IOException {
        if (there.contains(target)) {
            link(tag.id(), target, name);
        } else {
            losses.add("exchange.loss.elsewhere");
        }
    }

    private void link(UUID origin, UUID target, String name) throws IOException {
        XmlOutput to = links.out();
        to.start("Link")
                .attribute("guid", Guids.made("link", origin.toString(), target.toString(), name))
                .attribute("name", name)
                .attribute("direction", "OneWay")
                .attribute("originGUID", origin)
                .attribute("targetGUID", target);
        to.end();
    }

    private static String shown(String words) {
        if (words.codePointCount(0, words.length()) <= SHOWN) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
