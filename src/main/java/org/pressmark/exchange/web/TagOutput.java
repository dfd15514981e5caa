package org.pressmark.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.StableIds;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Head;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.Span;

/// One tag as annotations: the tag itself, and for a quote one more for each stretch that is its cue, a source or
/// an addressee, linked to it.
///
/// What any reader can understand stands in the bodies; what only Pressmark asks for, under its own prefix.
final class TagOutput {
    private final JsonOutput out;
    private final Named names;
    private final SelectorOutput selectors;
    private int written;

    TagOutput(JsonOutput out, Named names, SelectorOutput selectors) {
        this.out = out;
        this.names = names;
        this.selectors = selectors;
    }

    /// Writes it; answers how many annotations it made.
    int write(Annotation annotation, Map<Said, String> told) {
        written = 0;
        annotation(annotation.id(), motivation(annotation.kind()), annotation.head(), () -> {
            out.startArray("body");
            bodies(annotation, told);
            out.endArray();
            selectors.target(annotation.extent().toList());
            out.word(Terms.KIND, annotation.kind());
            told.forEach((what, said) -> out.text(Terms.own(Spelling.of(what)), said));
        });
        if (annotation instanceof Quote quote) {
            roles(quote);
        }
        return written;
    }

    private static String motivation(Annotation.Kind kind) {
        return switch (kind) {
            case CODING -> "classifying";
            case OUTLET -> "identifying";
            case QUOTE, CLAIM, ZONE, QUOTED_TERM -> "tagging";
        };
    }

    private void annotation(UUID id, String motivation, Head head, Runnable rest) {
        written++;
        out.object(() -> {
            out.text("@context", Terms.CONTEXT);
            out.text("id", Terms.iri(id));
            out.text("type", "Annotation");
            out.text("motivation", motivation);
            out.object("creator", () -> creator(head.annotator()));
            out.instant("created", head.createdAt());
            out.instant("modified", head.updatedAt());
            rest.run();
        });
    }

    private void creator(UUID annotator) {
        out.text("id", Terms.iri(annotator));
        out.text("type", "Person");
        out.textIfAny("name", names.name(annotator));
    }

    private void bodies(Annotation annotation, Map<Said, String> told) {
        Code code = names.find(Code.class, id(told.get(Said.CODE)));
        textual("tagging", code == null ? Spelling.of(annotation.kind()) : names.path(code));
        textual("tagging", told.get(Said.ZONE));
        textual("tagging", told.get(Said.TERM));
        textual("tagging", told.get(Said.MENTION_ROLE));
        textual("identifying", names.name(id(told.get(Said.SPEAKER))));
        textual("identifying", names.name(id(told.get(Said.OUTLET))));
        textual("describing", names.name(id(told.get(Said.CLAIM))));
        textual("commenting", annotation.head().note());
    }

    private static @Nullable UUID id(@Nullable String said) {
        return said == null ? null : UUID.fromString(said);
    }

    private void textual(String purpose, @Nullable String value) {
        if (value != null) {
            out.object(() -> {
                out.text("type", "TextualBody");
                out.text("purpose", purpose);
                out.text("value", value);
            });
        }
    }

    private void roles(Quote quote) {
        int ordinal = 0;
        for (RoleSpan span : quote.spans()) {
            if (span.role() != Role.CONTENT) {
                role(quote, span, ordinal++);
            }
        }
    }

    private void role(Quote quote, RoleSpan part, int ordinal) {
        String role = Spelling.of(part.role());
        UUID id = StableIds.of("w3c", quote.id().toString(), role, String.valueOf(ordinal));
        List<Span> spans = List.of(part.span());
        annotation(id, "linking", quote.head(), () -> {
            out.startArray("body");
            textual("tagging", role);
            out.object(() -> {
                out.text("type", "SpecificResource");
                out.text("purpose", "linking");
                out.text("source", Terms.iri(quote.id()));
            });
            out.endArray();
            selectors.target(spans);
        });
    }
}
