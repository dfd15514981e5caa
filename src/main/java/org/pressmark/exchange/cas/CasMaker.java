package org.pressmark.exchange.cas;

import com.ibm.icu.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.flat.FlatArticle;
import org.pressmark.exchange.flat.FlatEntry;
import org.pressmark.exchange.flat.FlatTag;
import org.pressmark.exchange.flat.Introductions;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Entry;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.text.Sentences;
import org.pressmark.text.Span;

/// Fills a CAS with one article.
final class CasMaker {
    private final CAS cas;
    private final Named names;
    private final UnaryOperator<String> fitting;
    private final Losses losses;
    private final Introductions introductions;
    private final Map<UUID, AnnotationFS> firsts = new HashMap<>();

    /// `fitting` makes a text fit for the file without changing its length.
    CasMaker(CAS cas, Named names, UnaryOperator<String> fitting, Introductions introductions, Losses losses) {
        this.cas = cas;
        this.names = names;
        this.fitting = fitting;
        this.introductions = introductions;
        this.losses = losses;
    }

    void fill(OpenArticle open) {
        String text = fitting.apply(open.text());
        cas.setDocumentText(text);
        document(open, text);
        segments(open, text);
        open.annotations().forEach(this::tag);
        open.annotations().forEach(this::relations);
        put(cas.createFS(type(Layers.ARTICLE)), FlatArticle.of(open.article(), names));
        for (Entry entry : introductions.with(open)) {
            put(cas.createFS(type(Layers.ENTRY)), FlatEntry.of(entry));
        }
    }

    private Type type(String name) {
        return cas.getTypeSystem().getType(name);
    }

    private void document(OpenArticle open, String text) {
        cas.removeFsFromIndexes(cas.getDocumentAnnotation());
        AnnotationFS document = cas.createAnnotation(type(Layers.DOCUMENT), 0, text.length());
        String language = open.article().language();
        put(
                document,
                Map.of(
                        "language",
                        language == null ? "x-unspecified" : language,
                        "documentTitle",
                        open.article().title(),
                        "documentId",
                        open.article().id().toString()));
    }

    private void segments(OpenArticle open, String text) {
        String language = open.article().language();
        Locale locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
        BreakIterator words = BreakIterator.getWordInstance(locale);
        for (Span sentence : Sentences.of(text, locale).all()) {
            index(cas.createAnnotation(type(Layers.SENTENCE), sentence.start(), sentence.end()));
            words.setText(sentence.of(text));
            int from = words.first();
            for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
                Span token = new Span(from, to).shifted(sentence.start());
                if (!isBlank(token.of(text))) {
                    index(cas.createAnnotation(type(Layers.TOKEN), token.start(), token.end()));
                }
                from = to;
            }
        }
    }

    private static boolean isBlank(String word) {
        return word.codePoints()
                .allMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each) || each < ' ');
    }

    private void tag(Annotation tag) {
        if (tag.spans().isEmpty()) {
            FeatureStructure whole = cas.createFS(type(Layers.ARTICLE_TAG));
            set(whole, Layers.LABEL, label(tag, null));
            put(whole, FlatTag.of(tag, names));
            return;
        }
        RoleSpan first = first(tag);
        AnnotationFS head = stretch(tag, first);
        firsts.put(tag.id(), head);
        put(head, FlatTag.of(tag, names));
        for (RoleSpan span : tag.spans()) {
            if (!span.equals(first)) {
                AnnotationFS part = stretch(tag, span);
                set(part, FlatTag.ID, tag.id().toString());
                index(part);
                relation(Spelling.of(span.role()), head, part);
            }
        }
    }

    private AnnotationFS stretch(Annotation tag, RoleSpan span) {
        AnnotationFS made = cas.createAnnotation(
                type(Layers.SPAN), span.span().start(), span.span().end());
        set(made, Layers.LABEL, label(tag, span.role()));
        set(made, Layers.ROLE, Spelling.of(span.role()));
        set(made, Layers.WORDS, span.anchor().exact());
        return made;
    }

    private static RoleSpan first(Annotation tag) {
        return tag.spans().stream()
                .filter(span -> !(tag instanceof Quote) || span.role() == RoleSpan.Role.CONTENT)
                .findFirst()
                .orElse(tag.spans().getFirst());
    }

    /// What a person reads above a stretch.
    private String label(Annotation tag, RoleSpan.@Nullable Role role) {
        return switch (tag) {
            case Quote quote -> "quote: " + (role == null ? "" : Spelling.of(role));
            case ClaimOccurrence claim -> "claim";
            case OutletMention mention -> "outlet: " + Spelling.of(mention.role());
            case Zone zone -> "zone: " + Spelling.of(zone.type());
            case QuotedTerm term -> "quoted term: " + Spelling.of(term.type());
            case Coding coding -> String.valueOf(names.name(coding.code()));
        };
    }

    private void relations(Annotation tag) {
        switch (tag) {
            case Quote quote when quote.parent() != null -> relation("parent", tag.id(), quote.parent());
            case ClaimOccurrence claim when claim.quote() != null -> relation("quote", tag.id(), claim.quote());
            default -> {}
        }
    }

    private void relation(String label, UUID from, UUID to) {
        AnnotationFS target = firsts.get(to);
        if (target == null) {
            losses.add("exchange.loss.elsewhere");
        } else {
            relation(label, firsts.get(from), target);
        }
    }

    /// A relation stands where its dependent stands, as INCEpTION has it.
    private void relation(@Nullable String label, @Nullable AnnotationFS from, AnnotationFS to) {
        AnnotationFS relation = cas.createAnnotation(type(Layers.RELATION), to.getBegin(), to.getEnd());
        set(relation, Layers.LABEL, label);
        Type type = type(Layers.RELATION);
        relation.setFeatureValue(type.getFeatureByBaseName(Layers.GOVERNOR), from);
        relation.setFeatureValue(type.getFeatureByBaseName(Layers.DEPENDENT), to);
        index(relation);
    }

    private void put(FeatureStructure made, Map<String, String> words) {
        words.forEach((name, value) -> set(made, name, value));
        index(made);
    }

    private void set(FeatureStructure made, String feature, @Nullable String value) {
        if (value != null) {
            made.setStringValue(made.getType().getFeatureByBaseName(feature), fitting.apply(value));
        }
    }

    private void index(FeatureStructure made) {
        cas.addFsToIndexes(made);
    }
}
